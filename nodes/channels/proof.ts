import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** How a sender proves who it is: signatures over the raw bytes, and secrets, compared in constant time (CH-1). */

/** HMAC-SHA256 over these pieces, one after the other. */
export function hmac(secret: string, encoding: 'hex' | 'base64', ...pieces: Array<Buffer | string>): string {
	const hash = createHmac('sha256', secret);
	for (const piece of pieces) hash.update(piece);
	return hash.digest(encoding);
}

/**
 * Does one of the secrets (the current one and, while a sender changes over, the previous) lead to what was offered?
 * An empty secret proves nothing. All are tried: the time taken does not tell which one it was, nor how much is right.
 */
export function proves(
	offered: string | undefined,
	secrets: string[],
	expected: (secret: string) => string,
): boolean {
	let matches = 0;
	for (const secret of secrets) {
		const same = equal(offered ?? '', expected(secret));
		if (secret !== '' && offered) matches += same;
	}
	return matches > 0;
}

/** Compares digests, so that neither length nor content of a secret shows in the time. */
function equal(offered: string, expected: string): 0 | 1 {
	return timingSafeEqual(digest(offered), digest(expected)) ? 1 : 0;
}

function digest(text: string): Buffer {
	return createHash('sha256').update(text, 'utf8').digest();
}
