import type { Memory } from './memory';

/** Nobody hears of more than this many at once. */
const MOST_REMEMBERED = 30;

/** What is remembered of a ticket on which that article was never written; the cycle it ended runs again. */
export function withoutArticle(memory: Memory, articleId: number): Memory {
	const { from, since, undelivered } = memory;
	const isIt = (one: { articleId?: number | null } | null) => one?.articleId === articleId;
	return {
		...memory,
		from: from && isIt(from.end) ? { ...from, end: null } : from,
		since: since.flatMap((one) => {
			if (one.kind === 'joined' && isIt(one.duplicate.end)) {
				return [{ ...one, duplicate: { ...one.duplicate, end: null } }];
			}
			return 'articleId' in one && isIt(one) ? [] : [one];
		}),
		undelivered: withUndelivered(undelivered, [articleId]),
	};
}

export function withUndelivered(known: readonly number[], more: readonly number[]): number[] {
	return [...new Set([...known, ...more])].slice(-MOST_REMEMBERED);
}
