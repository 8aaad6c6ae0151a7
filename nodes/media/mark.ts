import type { Article } from '../zammad';

/**
 * `message_id` of an article about a message's attachments: which message, and which places of its list the article
 * settles, as the bits of a hex number. So the ticket's articles tell what is left to do, whoever asks and how often.
 */
export function markOf(keyHash: string, places: readonly number[]): string {
	const bits = places.reduce((sum, place) => sum | (1 << place), 0);
	return `<media.${keyHash}.${bits.toString(16)}@djbc>`;
}

/** Places that the articles settle, brought or refused for good. */
export function settledIn(articles: readonly Article[], keyHash: string): Set<number> {
	const bits = articles.reduce((sum, { message_id: id }) => {
		const [, key, hex = ''] = /^<?media\.([0-9a-f]{32})\.([0-9a-f]{1,8})@djbc>?$/.exec(id ?? '') ?? [];
		return key === keyHash ? sum | parseInt(hex, 16) : sum;
	}, 0);
	return new Set(Array.from({ length: 32 }, (_, place) => place).filter((place) => (bits >> place) & 1));
}
