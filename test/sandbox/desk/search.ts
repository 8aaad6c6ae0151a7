import { exactNumbers, finder, ticketColumns } from './conditions';
import type { Desk } from './desk';
import { Refusal } from './refusal';
import { mayRead, type Caller } from './rights';
import type { TicketRow } from './rows';

/** Searching tickets: what is found, in which order, which page (zammad-api 1.8, 2.6; recordings 05, 11). */

export interface SearchQuery {
	query?: unknown;
	term?: unknown;
	condition?: unknown;
	sort_by?: unknown;
	order_by?: unknown;
	page?: unknown;
	per_page?: unknown;
	limit?: unknown;
}

export interface Found {
	rows: TicketRow[];
	/** On all pages. */
	total: number;
}

export interface Page {
	page: number;
	size: number;
}

/** `limit` is an alias of `per_page`; both are clamped without a word. */
export function pageOf(query: SearchQuery, usual: number, most: number): Page {
	const number = (value: unknown): number | null => {
		const parsed = Number.parseInt(String(value ?? ''), 10);
		return Number.isNaN(parsed) ? null : parsed;
	};
	const page = number(query.page) ?? 1;
	if (page < 1)
		throw new Refusal(
			422,
			'PG::InvalidRowCountInResultOffsetClause: ERROR:  OFFSET must not be negative\n',
			'inner',
		);
	return { page, size: Math.min(number(query.per_page) ?? number(query.limit) ?? usual, most) };
}

export const cut = <T>(rows: readonly T[], { page, size }: Page): T[] =>
	rows.slice((page - 1) * size, page * size);

function order(desk: Desk, rows: TicketRow[], query: SearchQuery): TicketRow[] {
	const words = (value: unknown): string[] =>
		String(value ?? '')
			.split(',')
			.map((word) => word.trim())
			.filter(Boolean);
	const columns = words(query.sort_by);
	const directions = words(query.order_by);
	for (const column of columns) {
		if (!ticketColumns(desk).includes(column)) {
			throw new Refusal(500, `Found invalid column '${column}' for sorting.`, 'inner');
		}
	}
	const keys = columns.length > 0 ? columns : ['updated_at'];
	return rows.sort((a, b) => {
		for (const [index, key] of keys.entries()) {
			const descending = (directions[index] ?? directions[0] ?? 'desc').toLowerCase() !== 'asc';
			const compared = compareValues(a[key], b[key]);
			if (compared !== 0) return descending ? -compared : compared;
		}
		return b.id - a.id;
	});
}

/** Null comes after all values, as in PostgreSQL: last when ascending, first when descending. */
export function compareValues(a: unknown, b: unknown): number {
	if (a === b) return 0;
	if (a === null || a === undefined) return 1;
	if (b === null || b === undefined) return -1;
	if (typeof a === 'number' && typeof b === 'number') return a - b;
	return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;
}

function byText(desk: Desk, text: string): (ticket: TicketRow) => number {
	const wanted = text.replace(/\*/g, '').toLowerCase();
	const has = (value: string | null): boolean => (value ?? '').toLowerCase().includes(wanted);
	return (ticket) => {
		const own = has(ticket.title) || has(ticket.number);
		const inArticle = (): boolean =>
			desk.articles
				.where('ticket', ticket.id)
				.some((one) => has(one.body) || has(one.from) || has(one.to) || has(one.subject));
		return own || inArticle() ? 1 : 0;
	};
}

/** What each desk found last: pages of one search follow each other, and a database has indexes. */
const lastFound = new WeakMap<Desk, { key: string; rows: TicketRow[] }>();

/** One page of what the caller may read; ids can repeat on 5.2. The text part wins over a condition. */
export function searchTickets(desk: Desk, caller: Caller, query: SearchQuery): Found {
	const { page: _page, per_page: _size, limit: _limit, ...asked } = query;
	const key = JSON.stringify([desk.journal.writes, caller.user.id, asked]);
	const last = lastFound.get(desk);
	const rows = last?.key === key ? last.rows : order(desk, find(desk, caller, query), query);
	// What is found by the time of day is looked for anew.
	if (!/\(relative\)|"today"/.test(key)) lastFound.set(desk, { key, rows });
	return { rows: cut(rows, pageOf(query, 50, 200)), total: rows.length };
}

function find(desk: Desk, caller: Caller, query: SearchQuery): TicketRow[] {
	const text = query.query ?? query.term;
	const hasText = typeof text === 'string' && text !== '';
	const conditional = 'condition' in query && query.condition !== undefined && query.condition !== null;
	const timesFound = hasText
		? byText(desk, text)
		: conditional
			? finder(desk, caller, query.condition)
			: (): number => 1;
	const numbers = !hasText && conditional ? exactNumbers(query.condition) : null;
	const candidates = numbers
		? [...new Set(numbers)].flatMap((number) => desk.tickets.where('number', number))
		: desk.tickets.all();
	return candidates.flatMap((ticket) => {
		if (!mayRead(desk, caller, ticket)) return [];
		return Array.from({ length: timesFound(ticket) }, () => ticket);
	});
}
