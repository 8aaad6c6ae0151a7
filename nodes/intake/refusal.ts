import type { Problem } from './schema';

/** An answer that ends a request before it becomes an item (channels 4.1). It repeats nothing of what was sent. */
export interface Refusal {
	status: 400 | 401 | 403 | 405 | 413 | 415 | 500 | 503;
	headers?: Record<string, string>;
	body: { error: string; details?: Problem[] };
}

export const UNAUTHORIZED: Refusal = { status: 401, body: { error: 'unauthorized' } };
/** A handshake of somebody who knows no token of ours. */
export const FORBIDDEN: Refusal = { status: 403, body: { error: 'forbidden' } };
export const NOT_ALLOWED: Refusal = {
	status: 405,
	headers: { allow: 'POST' },
	body: { error: 'method_not_allowed' },
};
export const TOO_LARGE: Refusal = { status: 413, body: { error: 'too_large' } };
export const UNSUPPORTED: Refusal = { status: 415, body: { error: 'unsupported' } };
export const BROKEN: Refusal = { status: 500, body: { error: 'internal' } };
/** Too many at once, or a credential that cannot be read: the sender tries again later, the log says why. */
export const BUSY: Refusal = { status: 503, headers: { 'retry-after': '30' }, body: { error: 'busy' } };

export function invalid(details: Problem[]): Refusal {
	return { status: 400, body: { error: 'invalid', details } };
}
