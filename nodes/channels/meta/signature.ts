import { hmac, proves } from '../proof';

/**
 * Notifications of Meta, WhatsApp included (channels 3.5.2): `X-Hub-Signature-256`, HMAC-SHA256 of the raw body by the
 * app secret. The older SHA-1 header is not looked at.
 */
export function signedByMeta(header: string | undefined, rawBody: Buffer, appSecrets: string[]): boolean {
	return proves(header, appSecrets, (secret) => `sha256=${hmac(secret, 'hex', rawBody)}`);
}

/** Longest challenge that is repeated. */
const LONGEST_CHALLENGE = 500;

/**
 * Meta's handshake (channels 3.5.1): the challenge to answer as plain text, or null for 403. An empty verify token is
 * nobody's.
 */
export function hubChallenge(query: Record<string, unknown>, verifyToken: string): string | null {
	const { 'hub.mode': mode, 'hub.verify_token': token, 'hub.challenge': challenge } = query;
	const known = proves(typeof token === 'string' ? token : undefined, [verifyToken], (secret) => secret);
	if (!known || mode !== 'subscribe' || typeof challenge !== 'string') return null;
	return challenge.length <= LONGEST_CHALLENGE ? challenge : null;
}
