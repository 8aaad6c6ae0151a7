import { hmac, proves } from '../proof';

const WINDOW_SECONDS = 300;

/**
 * Chatwoot since 2026 (channels 3.4.2): `X-Chatwoot-Signature` over timestamp, `.` and raw body; the timestamp (unix s)
 * no more than 300 s off. `now`: ms.
 */
export function signedByChatwoot(
	headers: { signature: string | undefined; timestamp: string | undefined },
	rawBody: Buffer,
	secrets: string[],
	now: number,
): boolean {
	const timestamp = headers.timestamp ?? '';
	const signed = proves(
		headers.signature,
		secrets,
		(secret) => `sha256=${hmac(secret, 'hex', `${timestamp}.`, rawBody)}`,
	);
	const inTime = /^\d{1,12}$/.test(timestamp) && Math.abs(now / 1000 - Number(timestamp)) <= WINDOW_SECONDS;
	return signed && inTime;
}
