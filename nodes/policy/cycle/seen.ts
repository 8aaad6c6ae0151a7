import { z } from 'zod';

const id = z.number().int().positive();

export const seenShape = z
	.object({
		/** Articles up to this id were looked at, and the listed ones beyond it. */
		through: z.number().int().nonnegative(),
		articles: z.array(id),
		/** Tickets merged into this one whose last cycle was taken over (CLK-6). */
		joined: z.array(id),
		/** `djbc_category` as we left or last saw it; null where that is not known. */
		category: z.string().nullable(),
	})
	.strict();

/** What of a ticket was looked at: a part of its open line, so that it is written with what came of it. */
export type Seen = z.infer<typeof seenShape>;

export const NOTHING_SEEN: Seen = { through: 0, articles: [], joined: [], category: null };

/** Ids of articles may commit out of order, but not by more than this many of one ticket. */
const SIZE = 30;

export function unseenOf({ through, articles }: Seen, ids: readonly number[]): number[] {
	return ids.filter((one) => one > through && !articles.includes(one));
}

export function withArticles(seen: Seen, ids: readonly number[]): Seen {
	const all = [...new Set([...seen.articles, ...ids])]
		.filter((one) => one > seen.through)
		.sort((one, other) => one - other);
	const dropped = all.slice(0, Math.max(0, all.length - SIZE));
	return { ...seen, through: dropped.at(-1) ?? seen.through, articles: all.slice(-SIZE) };
}
