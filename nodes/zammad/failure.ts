/** What went wrong, in the words that decide what to do next. */
export type FailureKind =
	| 'auth'
	| 'permission'
	| 'maintenance'
	| 'notFound'
	| 'refused'
	| 'tooMany'
	| 'unavailable'
	| 'timeout'
	| 'unreachable'
	| 'badAnswer'
	| 'cancelled';

/**
 * What became of the request. `notSent`: Zammad saw nothing of it. `refused`: Zammad answered that it did not do it.
 * `unknown`: it may be done, half the answer is missing; look it up or repeat only what is safe twice.
 */
export type FailureOutcome = 'notSent' | 'unknown' | 'refused';

/** Ids of Zammad's records and the ticket number: the only values of a request that a failure may carry. */
export interface FailureIds {
	ticketId?: number;
	articleId?: number;
	userId?: number;
	number?: string;
}

export interface FailureFields {
	/** HTTP status, or null when no answer came. */
	status: number | null;
	/** In a few words, such as `create ticket`. */
	operation: string;
	ids: FailureIds;
	kind: FailureKind;
	outcome: FailureOutcome;
	/** Zammad's own text when it is one we know, with every quoted value taken out; else null. */
	text: string | null;
	/** Code of the network or TLS error, such as `ECONNREFUSED`. */
	code: string | null;
	/** What to do, for admins. */
	advice: string;
	/** The same call may be made again later without doing it twice, and that has a point. */
	mayRepeat: boolean;
	/** Seconds Zammad or a proxy asked to wait, or null. */
	retryAfter: number | null;
	/** HTTP exchanges this call cost. */
	requests: number;
}

/**
 * The only error that leaves this folder. It is saved by n8n and shown to people, so it holds whitelisted fields and
 * nothing else: no URL, header, token, body, `cause` or foreign error object.
 */
export class ZammadFailure extends Error implements FailureFields {
	override readonly name = 'ZammadFailure';
	/** Its words may be shown and stored: the router keeps them. */
	readonly whitelisted = true;
	readonly status: number | null;
	readonly operation: string;
	readonly ids: FailureIds;
	readonly kind: FailureKind;
	readonly outcome: FailureOutcome;
	readonly text: string | null;
	readonly code: string | null;
	readonly advice: string;
	readonly mayRepeat: boolean;
	readonly retryAfter: number | null;
	readonly requests: number;

	constructor(fields: FailureFields) {
		super(sentence(fields));
		this.status = fields.status;
		this.operation = fields.operation;
		this.ids = { ...fields.ids };
		this.kind = fields.kind;
		this.outcome = fields.outcome;
		this.text = fields.text;
		this.code = fields.code;
		this.advice = fields.advice;
		this.mayRepeat = fields.mayRepeat;
		this.retryAfter = fields.retryAfter;
		this.requests = fields.requests;
	}

	toJSON(): FailureFields & { name: string; message: string } {
		const { name, message, status, operation, ids, kind, outcome, text, code, advice } = this;
		const { mayRepeat, retryAfter, requests } = this;
		return {
			name,
			message,
			status,
			operation,
			ids,
			kind,
			outcome,
			text,
			code,
			advice,
			mayRepeat,
			retryAfter,
			requests,
		};
	}
}

function sentence({ operation, status, code, text }: FailureFields): string {
	const seen = [status === null ? null : `status ${status}`, code, text].filter((part) => part !== null);
	return `Zammad: ${operation} failed${seen.length > 0 ? ` (${seen.join(', ')})` : ''}`;
}
