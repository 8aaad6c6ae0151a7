import type { IntakeKey, IntakeKeys } from './keys';
import { parseIntake, type Admitted } from './parse';
import { invalid, UNAUTHORIZED, type Refusal } from './refusal';
import type { Problem } from './schema';
import { verify, type SignedRequest } from './signature';
import type { IntakeMessage } from './types';

/**
 * Signature, then JSON, then schema and checks, then what this key may send (channels 4.1). `now`: milliseconds.
 * Nothing is parsed before the signature holds.
 */
export function admit(
	request: SignedRequest,
	{ keys, mediaHosts }: IntakeKeys,
	now: number,
): Admitted | { refusal: Refusal } {
	const key = verify(request, keys, now);
	if (!key) return { refusal: UNAUTHORIZED };
	const body = parseJson(request.rawBody);
	if (body === undefined) return { refusal: invalid([{ path: '', rule: 'json' }]) };
	const parsed = parseIntake(body, now, mediaHosts);
	if (!parsed.ok) return { refusal: invalid(parsed.problems) };
	const problems = outsideKey(parsed.sent, key);
	return problems.length > 0 ? { refusal: invalid(problems) } : parsed;
}

function outsideKey(sent: IntakeMessage, key: IntakeKey): Problem[] {
	const begins = (value: string) =>
		key.prefixes.length === 0 || key.prefixes.some((prefix) => value.startsWith(prefix));
	return [
		...(begins(sent.idempotencyKey) ? [] : [{ path: '/idempotencyKey', rule: 'prefix' }]),
		...(begins(sent.thread.key) ? [] : [{ path: '/thread/key', rule: 'prefix' }]),
		...(key.rights.includes(sent.sender.kind) ? [] : [{ path: '/sender/kind', rule: 'right' }]),
	];
}

/** Undefined for what is no JSON in UTF-8, a value JSON cannot hold. */
export function parseJson(rawBody: Buffer): unknown {
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(rawBody));
	} catch {
		return undefined;
	}
}
