import { hmac, proves } from '../proof';

/** A gateway's HMAC-SHA256 of the raw body as hex, with or without `sha256=` in front (channels 3.3). */
export function signedByGateway(header: string | undefined, rawBody: Buffer, secrets: string[]): boolean {
	const offered = header
		?.trim()
		.replace(/^sha256=/i, '')
		.toLowerCase();
	return proves(offered, secrets, (secret) => hmac(secret, 'hex', rawBody));
}

/** A gateway that cannot sign: the secret itself, in a header or in the path. */
export function bearsSecret(offered: string | undefined, secrets: string[]): boolean {
	return proves(offered, secrets, (secret) => secret);
}
