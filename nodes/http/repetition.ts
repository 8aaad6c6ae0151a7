import type { Fault } from './fault';

export const MAX_TRIES = 4;
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 4000;
/** A server that asks for more than this gets its answer passed on instead. */
const LONGEST_RETRY_AFTER_MS = 30_000;

/** What an attempt ended in: a status, or no answer at all. */
export type Ending = { status: number } | { fault: Fault };

/**
 * May the same request be sent again without asking anybody?
 * Reads: after a lost connection, a time-out, 429, 502, 503, 504. Not after 500: a mistake in a condition is a masked
 * 500 (zammad-api 2.6). Writes: only when nothing of them was sent, or after a 429.
 */
export function mayRepeat(safe: boolean, ending: Ending): boolean {
	if ('status' in ending) {
		return ending.status === 429 || (safe && [502, 503, 504].includes(ending.status));
	}
	const { reason, sent } = ending.fault;
	if (reason === 'proxy') return (ending.fault.proxyStatus ?? 0) >= 500;
	if (reason === 'timeout' || reason === 'unreachable' || reason === 'reset') return safe || !sent;
	return false;
}

/**
 * Milliseconds to wait before the next try, or null when the server asks for longer than we wait: full jitter
 * (anything from 0 to a doubling limit), and never earlier than Retry-After.
 *
 * @param repeat 1 for the first repetition
 */
export function waitBefore(repeat: number, retryAfterMs: number | null): number | null {
	const jitter = Math.random() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** repeat);
	if (retryAfterMs === null) return jitter;
	return retryAfterMs > LONGEST_RETRY_AFTER_MS ? null : retryAfterMs + Math.min(jitter, FIRST_WAIT_MS);
}

/** Retry-After in milliseconds from `now` (ms epoch); header in seconds or as an HTTP date. Null if absent or odd. */
export function retryAfterMs(header: unknown, now: number): number | null {
	if (typeof header !== 'string' || header.trim() === '') return null;
	if (/^\d+(\.\d+)?$/.test(header.trim())) return Number(header) * 1000;
	const date = Date.parse(header);
	return Number.isNaN(date) ? null : Math.max(0, date - now);
}
