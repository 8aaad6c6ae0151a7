import { hmac, proves } from '../proof';

/** Deliveries of X (channels 3.9): `x-twitter-webhooks-signature`, base64, by the consumer secret. */
export function signedByX(header: string | undefined, rawBody: Buffer, consumerSecrets: string[]): boolean {
	return proves(header, consumerSecrets, (secret) => `sha256=${hmac(secret, 'base64', rawBody)}`);
}

/**
 * A token as X makes them. Nothing else is signed: CRC and deliveries are signed alike, so whoever could have a body
 * signed here could forge a delivery with it.
 */
const TOKEN = /^[A-Za-z0-9+/=_.~-]{1,300}$/;

/** X's challenge-response check (channels 3.9): the JSON to answer, or null for 403. */
export function crcAnswer(
	query: Record<string, unknown>,
	consumerSecret: string,
): { response_token: string } | null {
	const token = query.crc_token;
	if (consumerSecret === '' || typeof token !== 'string' || !TOKEN.test(token)) return null;
	return { response_token: `sha256=${hmac(consumerSecret, 'base64', token)}` };
}
