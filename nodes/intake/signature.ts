import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IntakeKey } from './keys';

/** The signature of channels 4.1: `v1=` + lowercase hex HMAC-SHA256(secret, timestamp + `.` + raw body bytes). */

const WINDOW_SECONDS = 300;
/** Stands in for the secret of a key id we do not know, so that guessing ids takes as long as guessing signatures. */
const NO_SECRET = 'no key has this id';

export interface SignedRequest {
	/** `X-Intake-Key`, `X-Intake-Timestamp` (unix seconds), `X-Intake-Signature`, as they came. */
	keyId: string | undefined;
	timestamp: string | undefined;
	signature: string | undefined;
	rawBody: Buffer;
}

export function sign(secret: string, timestamp: string, rawBody: Buffer | string): string {
	return `v1=${createHmac('sha256', secret).update(`${timestamp}.`).update(rawBody).digest('hex')}`;
}

/**
 * The key that signed the request, or null. `now`: milliseconds. One match among comma separated signatures, by the
 * secret or the previous one, suffices.
 */
export function verify(
	request: SignedRequest,
	keys: ReadonlyMap<string, IntakeKey>,
	now: number,
): IntakeKey | null {
	const timestamp = request.timestamp ?? '';
	const key = keys.get(request.keyId ?? '') ?? null;
	const offered = (request.signature ?? '').split(',').map((part) => part.trim());
	const current = key?.secret ?? NO_SECRET;

	// No early way out: the time taken says neither which key ids exist nor how much of a signature is right.
	let matches = 0;
	for (const secret of [current, key?.previousSecret ?? current]) {
		const expected = Buffer.from(sign(secret, timestamp, request.rawBody));
		for (const part of offered) matches += equal(Buffer.from(part), expected);
	}
	return inWindow(timestamp, now) && matches > 0 ? key : null;
}

function inWindow(timestamp: string, now: number): boolean {
	return /^\d{1,12}$/.test(timestamp) && Math.abs(now / 1000 - Number(timestamp)) <= WINDOW_SECONDS;
}

function equal(offered: Buffer, expected: Buffer): 0 | 1 {
	return offered.length === expected.length && timingSafeEqual(offered, expected) ? 1 : 0;
}
