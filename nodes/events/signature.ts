import { createHmac, timingSafeEqual } from 'node:crypto';

/** The header as Zammad sends it: `sha1=` and lower-case hex of HMAC-SHA1 over the raw bytes (zammad-api 7.2). */
export const signatureOf = (token: string, rawBody: Buffer): string =>
	`sha1=${createHmac('sha1', token).update(rawBody).digest('hex')}`;

/** Whether `X-Hub-Signature` was made with this token, in constant time. An empty token signs nothing. */
export function isSigned(rawBody: Buffer, header: string | undefined, token: string): boolean {
	const [offered, expected] = [Buffer.from(header ?? ''), Buffer.from(signatureOf(token, rawBody))];
	return token !== '' && offered.length === expected.length && timingSafeEqual(offered, expected);
}
