import type { TicketFacts } from './types';

/**
 * What an event calls for, by what it says itself, so that an item that needs nothing costs no request. `new`: nobody
 * began its clock yet. `typedTimes`: times that an officer typed do not fit what was taken over.
 */
export function wantedBy({
	channel,
	record,
	state,
	attributes,
	updatedAt,
}: TicketFacts): 'new' | 'typedTimes' | null {
	if ((record !== null && record !== 'request') || state === 'merged') return null;
	if (channel === null || !attributes.djbc_sla_state) return 'new';
	const [received, typed, reply] = [
		attributes.djbc_received_at,
		attributes.djbc_typed_at,
		attributes.djbc_typed_reply_at,
	].map(timeOf);
	const isCorrected = typed != null && received != null && typed !== received;
	const isEarly = reply != null && reply < (typed ?? received ?? -Infinity);
	const isAhead = reply != null && updatedAt !== null && reply > Date.parse(updatedAt);
	return isCorrected || isEarly || isAhead ? 'typedTimes' : null;
}

/** Ms; null where there is none. */
export function timeOf(value: unknown): number | null {
	const at = typeof value === 'string' ? Date.parse(value) : NaN;
	return Number.isNaN(at) ? null : at;
}
