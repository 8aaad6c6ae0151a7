import { checkCondition, type Condition } from './condition';
import type { Desk } from './desk';
import { ZammadFailure } from './failure';
import { refusal } from './judgement';
import { type Ticket, ticketsShape } from './ticket';

/** Rows of a page at most, whatever is asked for (recording 11). */
export const PAGE_ROWS = 200;

export interface SearchAllOptions {
	/** A column or custom attribute, ascending; `id` if not given. */
	sortBy?: string;
	/**
	 * Must hold for every ticket that the condition means. Zammad answers a condition it cannot use with all tickets
	 * (zammad-api 2.6): the first one for which this is false ends the search with a failure.
	 */
	expect?: (ticket: Ticket) => boolean;
	/** Pages asked for at once; 1 if not given. One page more than there are may be read. */
	pagesAtOnce?: 1 | 2;
}

export interface SearchOptions extends SearchAllOptions {
	/** 1 to 200; 50 if not given. */
	limit?: number;
	orderBy?: 'asc' | 'desc';
}

/** Condition search: fresh from the database, with or without a search engine (zammad-api 2.6). */
export async function search(
	desk: Desk,
	condition: Condition,
	options: SearchOptions = {},
): Promise<Ticket[]> {
	const { limit = 50, sortBy = 'id', orderBy = 'asc' } = options;
	if (!Number.isInteger(limit) || limit < 1 || limit > PAGE_ROWS) {
		throw refusal('search tickets', `A search returns 1 to ${PAGE_ROWS} tickets.`);
	}
	checkSort(sortBy);
	const paging = { limit, page: 1, sort_by: sortBy, order_by: orderBy };
	const read = await askPage(desk, condition, paging, options);
	return withoutRepeats(read(), new Set());
}

/** Every ticket of a condition, one by one. */
export async function* searchAll(
	desk: Desk,
	condition: Condition,
	options: SearchAllOptions = {},
): AsyncGenerator<Ticket, void, undefined> {
	for await (const rows of searchPages(desk, condition, options)) yield* rows;
}

/**
 * Every ticket of a condition, page by page: of tens of thousands, one by one takes a good part of the time. A page is
 * full or not before repetitions are taken out, since a join over articles lists a ticket once per article. Tickets that
 * begin or cease to match meanwhile may be missed: overlap runs.
 */
export async function* searchPages(
	desk: Desk,
	condition: Condition,
	options: SearchAllOptions = {},
): AsyncGenerator<Ticket[], void, undefined> {
	const { sortBy = 'id', pagesAtOnce = 1 } = options;
	checkSort(sortBy);
	const seen = new Set<number>();
	const asked: Promise<() => Ticket[]>[] = [];
	try {
		for (let number = 1; ; number += 1) {
			const paging = { limit: PAGE_ROWS, page: number, sort_by: sortBy, order_by: 'asc' };
			asked.push(askPage(desk, condition, paging, options));
			// The first page alone: most searches have no second.
			if (number > 1 && asked.length < pagesAtOnce) continue;
			const read = await firstOf(asked);
			const rows = read();
			yield withoutRepeats(rows, seen);
			if (rows.length < PAGE_ROWS) return;
		}
	} finally {
		// The page beyond the last one, so that whoever asks next does not ask a third at once.
		await Promise.allSettled(asked);
	}
}

/** What was asked first; the failure of another one is told when its turn comes, or never. */
async function firstOf<One>(asked: Promise<One>[]): Promise<One> {
	for (const each of asked) each.catch(() => {});
	return await asked.shift()!;
}

function checkSort(by: string): void {
	if (!/^[a-z][a-z0-9_]*$/.test(by)) throw refusal('search tickets', 'Sort by one attribute.');
}

async function askPage(
	desk: Desk,
	condition: Condition,
	paging: Record<string, string | number>,
	{ expect }: SearchAllOptions,
): Promise<() => Ticket[]> {
	checkCondition(condition);
	const before = desk.requests;
	const read = await desk.ask({
		operation: 'search tickets',
		method: 'POST',
		path: '/tickets/search',
		query: { expand: 'true' },
		body: { condition, ...paging },
		read: true,
		shape: ticketsShape,
	});
	const requests = desk.requests - before;
	return () => {
		const rows = read();
		if (expect && !rows.every(expect)) throw conditionIgnored(requests);
		return rows;
	};
}

function withoutRepeats(rows: Ticket[], seen: Set<number>): Ticket[] {
	return rows.filter((ticket) => {
		if (seen.has(ticket.id)) return false;
		seen.add(ticket.id);
		return true;
	});
}

function conditionIgnored(requests: number): ZammadFailure {
	return new ZammadFailure({
		operation: 'search tickets',
		ids: {},
		status: 200,
		kind: 'badAnswer',
		outcome: 'unknown',
		text: null,
		code: null,
		advice:
			'Zammad returned tickets that the condition excludes. Check that all djbc attributes are migrated.',
		mayRepeat: false,
		retryAfter: null,
		requests,
	});
}
