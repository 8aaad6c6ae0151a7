import type { HttpAnswer } from '../http/client';
import type { Fault } from '../http/fault';
import { adviceForStatus } from './advice';
import { type FailureIds, type FailureKind, type FailureOutcome, ZammadFailure } from './failure';
import { showableText } from './serverText';

export interface CallContext {
	operation: string;
	ids: FailureIds;
	/** A read, or a write that its caller made safe. */
	repeatable: boolean;
	requests: number;
}

/** A status outside 2xx (zammad-api 1.4, 1.5, 1.6). Decided by status; of texts only the maintenance one counts. */
export function failureOfAnswer(answer: HttpAnswer, context: CallContext): ZammadFailure {
	const text = showableText(answer.body);
	const kind = kindOf(answer.status, text);
	// From 500 on something may have happened: a proxy's 502 or 504 says nothing of the desk behind it.
	const outcome: FailureOutcome = answer.status >= 500 || answer.status === 408 ? 'unknown' : 'refused';
	const later = ['tooMany', 'unavailable', 'timeout', 'maintenance'].includes(kind);
	return new ZammadFailure({
		...shared(context),
		status: answer.status,
		kind,
		outcome,
		text,
		code: null,
		advice: adviceForStatus(kind, answer.status, text, context.operation, answer.redirectOrigin),
		mayRepeat: later && (outcome === 'refused' || context.repeatable),
		retryAfter: answer.retryAfterMs === null ? null : Math.ceil(answer.retryAfterMs / 1000),
	});
}

function kindOf(status: number, text: string | null): FailureKind {
	if (status === 401) return 'auth';
	if (status === 403) {
		if (text === 'Maintenance mode enabled!') return 'maintenance';
		return text === 'Authentication required' || text?.startsWith('API ') ? 'auth' : 'permission';
	}
	if (status === 404) return 'notFound';
	if (status === 429) return 'tooMany';
	if (status === 408 || status === 504) return 'timeout';
	return status >= 500 ? 'unavailable' : 'refused';
}

/** No answer at all. */
export function failureOfFault(fault: Fault, context: CallContext): ZammadFailure {
	const [kind, advice] = FAULTS[fault.reason];
	const outcome: FailureOutcome = fault.sent ? 'unknown' : 'notSent';
	const later = kind !== 'badAnswer' && fault.reason !== 'tls' && fault.reason !== 'cancelled';
	return new ZammadFailure({
		...shared(context),
		status: fault.proxyStatus,
		kind,
		outcome,
		text: null,
		code: fault.code,
		advice,
		mayRepeat: later && (outcome === 'notSent' || context.repeatable),
		retryAfter: null,
	});
}

const FAULTS: Record<Fault['reason'], readonly [FailureKind, string]> = {
	timeout: ['timeout', 'Zammad did not answer in time. Check its load and the network, then try again.'],
	deadline: ['timeout', 'No time was left for this request. Try again later.'],
	cancelled: ['cancelled', 'The execution was cancelled.'],
	unreachable: [
		'unreachable',
		'Zammad cannot be reached. Check the base URL in the credential, that Zammad runs, and proxies.',
	],
	reset: ['unreachable', 'The connection broke before the answer was complete. Try again later.'],
	tls: [
		'unreachable',
		'The certificate of Zammad is not trusted or does not fit its name. Put its CA into the credential (field CA Certificates).',
	],
	tooLarge: ['badAnswer', 'The answer is larger than 32 MB.'],
	proxy: ['unreachable', 'The proxy refused to connect. Check HTTPS_PROXY, HTTP_PROXY and NO_PROXY.'],
};

/** A 2xx whose body is not what the API answers: of a write we cannot say what was done. */
export function badAnswer(answer: HttpAnswer, context: CallContext, where: string | null): ZammadFailure {
	const html = /^text\/html/i.test(answer.contentType);
	return new ZammadFailure({
		...shared(context),
		status: answer.status,
		kind: 'badAnswer',
		outcome: 'unknown',
		text: null,
		code: null,
		advice: html
			? 'A web page came instead of data. Check the base URL in the credential, and proxies that ask for a login.'
			: `The answer is not one of the Zammad API${where ? ` (at ${where})` : ''}. Check base URL and version.`,
		mayRepeat: false,
		retryAfter: null,
	});
}

/** Refused by us before sending: nothing was asked of Zammad. */
export function refusal(operation: string, advice: string, ids: FailureIds = {}): ZammadFailure {
	return new ZammadFailure({
		operation,
		ids,
		requests: 0,
		status: null,
		kind: 'refused',
		outcome: 'notSent',
		text: null,
		code: null,
		advice,
		mayRepeat: false,
		retryAfter: null,
	});
}

function shared({ operation, ids, requests }: CallContext) {
	return { operation, ids, requests };
}
