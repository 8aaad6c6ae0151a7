import type { Ticket } from '../zammad';

import { timeOf } from './wanted';

/** A time that is not taken, and why. */
export interface Refusal {
	attribute: 'djbc_typed_at' | 'djbc_typed_reply_at';
	/**
	 * `later`: the post lies after its keying (A43); `early`: the answer before its post; `ahead`: the answer in the
	 * future; `further`: the ticket has further messages, and only the first one's time is typed here; `known`: nobody
	 * keyed in this message, its channel told its time.
	 */
	why: 'later' | 'early' | 'ahead' | 'further' | 'known';
	/** As typed. */
	at: string;
	/** What the field gets in its place; null empties it. */
	becomes: string | null;
}

type Typed = Pick<Ticket, 'created_at' | 'updated_at'> & {
	djbc_typed_at?: unknown;
	djbc_typed_reply_at?: unknown;
};

/** Of a post: it lies before its keying, however long (A43). */
export function postRefusal(ticket: Typed, becomes: string | null): Refusal | null {
	const typed = timeOf(ticket.djbc_typed_at);
	return typed !== null && typed > Date.parse(ticket.created_at)
		? { attribute: 'djbc_typed_at', why: 'later', at: String(ticket.djbc_typed_at), becomes }
		: null;
}

/** @param post ms, when the post counts; null while its time is not typed: the answer then waits for it */
export function replyRefusal(ticket: Typed, post: number | null): Refusal | null {
	const reply = timeOf(ticket.djbc_typed_reply_at);
	if (reply === null) return null;
	const refused = (why: Refusal['why']): Refusal => ({
		attribute: 'djbc_typed_reply_at',
		why,
		at: String(ticket.djbc_typed_reply_at),
		becomes: null,
	});
	if (reply > Date.parse(ticket.updated_at)) return refused('ahead');
	return post !== null && reply < post ? refused('early') : null;
}

export function refusedValues(refusals: readonly Refusal[]): Record<string, string | null> {
	return Object.fromEntries(refusals.map(({ attribute, becomes }) => [attribute, becomes]));
}
