import type { Desk } from './desk';
import { liveAttributes } from './ownValues';
import { OPERATORS, TAG_OPERATORS, type Selector } from './operators';
import { Refusal } from './refusal';
import type { Caller } from './rights';
import type { ArticleRow, TicketRow } from './rows';
import { tagsOf } from './tags';
import { TICKET_COLUMNS } from './vocabulary';

/** Condition search (zammad-api 2.6, 2.9; recordings 05, 05-search-5.5, 12). */

const ARTICLE_COLUMNS = [
	'id',
	'type_id',
	'sender_id',
	'from',
	'to',
	'cc',
	'subject',
	'message_id',
	'in_reply_to',
	'body',
	'internal',
	'created_at',
	'updated_at',
	'created_by_id',
	'origin_by_id',
];
const CUSTOMER_COLUMNS = ['id', 'login', 'firstname', 'lastname', 'email', 'phone', 'mobile', 'note', 'vip'];
const PLAIN_COLUMNS = ['id', 'created_at', 'updated_at', 'created_by_id', 'updated_by_id', 'last_close_at'];

export const ticketColumns = (desk: Desk): string[] => [
	...PLAIN_COLUMNS.filter((name) => name !== 'last_close_at' || desk.since('5.5')),
	...TICKET_COLUMNS.map(([name]) => name),
	...liveAttributes(desk, 'Ticket').map((row) => row.name),
];

/** Says how often a ticket is found: once, or on 5.2 once per matching article when articles are joined. */
export type Finder = (ticket: TicketRow) => number;

type Test = (ticket: TicketRow, article: ArticleRow | null) => boolean;

interface Compiled {
	test: Test;
	joinsArticles: boolean;
}

const broken = (): Refusal => new Refusal(500, 'Invalid object selector', 'inner');
const noColumn = (name: string): Refusal =>
	new Refusal(422, `PG::UndefinedColumn: ERROR:  column ${name} does not exist`, 'inner');

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function one(desk: Desk, caller: Caller, name: string, selector: Selector): Compiled {
	const [object = '', column = ''] = name.split('.', 2);
	if (name === 'ticket.tags') {
		const compare = TAG_OPERATORS[selector.operator];
		if (!compare) throw broken();
		return { test: (ticket) => compare(tagsOf(desk, ticket.id), selector), joinsArticles: false };
	}
	// What happened is judged where triggers fire; anywhere else it holds (from source).
	if (column === 'action') return { test: () => true, joinsArticles: false };
	const compare = OPERATORS[selector.operator];
	if (!compare || (selector.operator === 'today' && !desk.since('5.5'))) throw broken();
	const value = valueFor(caller, selector);
	const people = PEOPLE_OF_A_TICKET[name];
	if (people) {
		return {
			test: (ticket) => compare(people(desk, ticket), { ...selector, value }),
			joinsArticles: false,
		};
	}
	const known: Record<string, readonly string[]> = {
		ticket: ticketColumns(desk),
		article: ARTICLE_COLUMNS,
		customer: [...CUSTOMER_COLUMNS, ...liveAttributes(desk, 'User').map((row) => row.name)],
	};
	const columns = known[object];
	if (!columns) throw broken();
	if (!columns.includes(column)) throw noColumn(name);
	const wanted = { ...selector, value };
	if (object === 'article') {
		return {
			test: (_ticket, article) =>
				article !== null && compare((article as unknown as Record<string, unknown>)[column], wanted),
			joinsArticles: true,
		};
	}
	if (object === 'customer') {
		return {
			test: (ticket) => compare(desk.users.get(ticket.customer_id)?.[column], wanted),
			joinsArticles: false,
		};
	}
	return { test: (ticket) => compare(ticket[column], wanted), joinsArticles: false };
}

/** Columns that a ticket does not hold itself; stock overviews ask for them (from source). */
const PEOPLE_OF_A_TICKET: Record<string, (desk: Desk, ticket: TicketRow) => number[]> = {
	'ticket.mention_user_ids': (desk, ticket) =>
		desk.mentions.where('ticket', ticket.id).map((row) => row.user_id),
	'ticket.out_of_office_replacement_id': (desk, ticket) => {
		const owner = desk.users.get(ticket.owner_id);
		return owner?.out_of_office === true ? [Number(owner.out_of_office_replacement_id)] : [];
	},
};

function valueFor(caller: Caller, selector: Selector): unknown {
	if (selector.pre_condition === 'not_set') return ['', '1'];
	if (selector.pre_condition === 'current_user.id') return String(caller.user.id);
	if (selector.pre_condition === 'current_user.organization_id')
		return String(caller.user.organization_id ?? '-');
	return selector.value;
}

const withoutValue = (selector: Selector): boolean =>
	(selector.value === undefined || selector.value === null) &&
	(selector.pre_condition === undefined || selector.pre_condition === 'specific') &&
	selector.operator !== 'today';

function flat(desk: Desk, caller: Caller, condition: Record<string, unknown>): Compiled | null {
	const parts: Compiled[] = [];
	for (const [name, selector] of Object.entries(condition)) {
		if (!isObject(selector)) throw broken();
		// One entry without a value drops the whole condition: everything is found (recording 05).
		if (withoutValue(selector as unknown as Selector)) return null;
		parts.push(one(desk, caller, name, selector as unknown as Selector));
	}
	return {
		test: (ticket, article) => parts.every((part) => part.test(ticket, article)),
		joinsArticles: parts.some((part) => part.joinsArticles),
	};
}

/** `{operator: AND|OR|NOT, conditions: […]}`, understood by 5.5 only. */
function nested(desk: Desk, caller: Caller, condition: Record<string, unknown>): Compiled | null {
	if (!Array.isArray(condition.conditions)) throw broken();
	const parts: Compiled[] = [];
	for (const entry of condition.conditions as unknown[]) {
		if (!isObject(entry)) throw broken();
		const part =
			'conditions' in entry
				? nested(desk, caller, entry)
				: withoutValue(entry as unknown as Selector)
					? null
					: one(desk, caller, String(entry.name), entry as unknown as Selector);
		if (!part) return null;
		parts.push(part);
	}
	const joinsArticles = parts.some((part) => part.joinsArticles);
	const each = (ticket: TicketRow, article: ArticleRow | null) => (part: Compiled) =>
		part.test(ticket, article);
	switch (condition.operator) {
		case 'AND':
			return { joinsArticles, test: (ticket, article) => parts.every(each(ticket, article)) };
		case 'OR':
			return { joinsArticles, test: (ticket, article) => parts.some(each(ticket, article)) };
		case 'NOT':
			return { joinsArticles, test: (ticket, article) => !parts.some(each(ticket, article)) };
		default:
			throw broken();
	}
}

/** Turns a condition into a finder; mistakes in it are refused as recorded, whatever tickets there are. */
export function finder(desk: Desk, caller: Caller, condition: unknown): Finder {
	if (!isObject(condition) || Object.keys(condition).length === 0) throw broken();
	const expert = 'conditions' in condition;
	if (expert && !desk.since('5.5')) throw broken();
	const compiled = expert ? nested(desk, caller, condition) : flat(desk, caller, condition);
	if (!compiled) return () => 1;
	if (!compiled.joinsArticles) return (ticket) => (compiled.test(ticket, null) ? 1 : 0);
	return (ticket) => {
		const hits = desk.articles
			.where('ticket', ticket.id)
			.filter((article) => compiled.test(ticket, article)).length;
		return desk.since('5.5') ? Math.min(hits, 1) : hits;
	};
}

/** Whether a ticket, with one article or none, fits a trigger's condition. */
export function fits(
	desk: Desk,
	caller: Caller,
	condition: Record<string, unknown>,
	ticket: TicketRow,
	article: ArticleRow | null,
): boolean {
	return flat(desk, caller, condition)?.test(ticket, article) ?? false;
}

/** What a condition is checked for when an overview, a trigger or an SLA is saved (zammad-api 2.9). */
export function checkCondition(desk: Desk, caller: Caller, condition: unknown): void {
	if (!isObject(condition) || 'conditions' in condition) return;
	const kept = Object.entries(condition).filter(
		([, selector]) => !isObject(selector) || !String(selector.operator).includes('has changed'),
	);
	if (flat(desk, caller, Object.fromEntries(kept))) return;
	throw new Refusal(
		422,
		desk.since('6.5') ? 'Invalid object selector conditions' : 'Invalid ticket selector conditions',
	);
}

/** Numbers that a flat condition asks for exactly: the desk has an index on them, and so has the sandbox. */
export function exactNumbers(condition: unknown): string[] | null {
	if (!isObject(condition)) return null;
	const selector = condition['ticket.number'];
	if (!isObject(selector) || selector.operator !== 'is') return null;
	const values = Array.isArray(selector.value) ? selector.value : [selector.value];
	return values.every((value) => typeof value === 'string' && value !== '') ? (values as string[]) : null;
}
