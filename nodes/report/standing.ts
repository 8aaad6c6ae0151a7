import { instantOfLocal } from '../policy/localTime';
import { unsignedWords } from '../policy/cycle/ownWords';
import { isoInstant } from '../policy/instant';
import { filledSections } from '../policy/reportSections';
import type { Article } from '../zammad';

import type { ReportKind } from './kinds';
import { DELIVERED, TAKEN } from './notes';

/** What the articles of a report say. */
export interface Written {
	/** UTC instant of the article with which all sections were filled; null while one is not. */
	at: string | null;
	empty: ReportKind['sections'];
}

/** Sections may be written in several articles; no word of them leaves this function. */
export function writtenIn({ sections }: ReportKind, articles: readonly Article[]): Written {
	let empty = sections;
	for (const { body, sender, created_at: at } of articles) {
		if (sender === 'Customer') continue;
		const filled = filledSections(sections, unsignedWords(body));
		empty = empty.filter(({ id }) => !filled.includes(id));
		if (empty.length === 0) return { at: isoInstant(Date.parse(at)), empty };
	}
	return { at: null, empty };
}

/** When it was delivered before, as our last note of it says; null where it was not. */
export function deliveredBefore(articles: readonly Article[]): string | null {
	const told = articles.findLast(({ internal, subject }) => internal && subject?.startsWith(`${DELIVERED} `));
	const at = told ? instantOfLocal(told.subject!.slice(DELIVERED.length + 1)) : NaN;
	return Number.isNaN(at) ? null : isoInstant(at);
}

/** Whether we took a decision in before, as our note of it says. */
export const isDecisionTaken = (articles: readonly Article[]): boolean =>
	articles.some(({ internal, body }) => internal && body.includes(`${TAKEN} `));

const MINUTE = 60_000;

/**
 * A time as the form gives it, to the minute: within the minute of what came before, or of its save, it fits.
 * @param latest when it was saved
 * @returns the instant that counts, or why it cannot be
 */
export function fitting(
	typed: string,
	before: ReadonlyArray<string | null>,
	latest: string,
): string | 'timeAhead' | 'timeEarly' {
	const at = Date.parse(typed);
	const least = Math.max(...before.map((one) => (one === null ? -Infinity : Date.parse(one))));
	if (at - Date.parse(latest) >= MINUTE) return 'timeAhead';
	if (Math.floor(at / MINUTE) < Math.floor(least / MINUTE)) return 'timeEarly';
	return isoInstant(Math.max(at, least));
}

/** Notes tell times to the second. */
export const isSameSecond = (one: string, other: string): boolean =>
	Math.floor(Date.parse(one) / 1000) === Math.floor(Date.parse(other) / 1000);

/** An instant as an attribute holds it; null for an empty one. */
export function instantIn(value: unknown): string | null {
	const at = typeof value === 'string' ? Date.parse(value) : NaN;
	return Number.isNaN(at) ? null : isoInstant(at);
}
