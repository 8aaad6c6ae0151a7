import { DateTime } from 'luxon';
import { toInstant } from './times';

/** The operators of conditions that 5.2 and 5.5 know (zammad-api 2.6, 2.9; recording 05). */

export interface Selector {
	operator: string;
	value?: unknown;
	range?: string;
	pre_condition?: string;
}

type Compare = (held: unknown, selector: Selector) => boolean;

const list = (value: unknown): string[] =>
	(Array.isArray(value) ? value : [value]).map((one) => String(one ?? ''));
const heldList = (held: unknown): string[] | null => (Array.isArray(held) ? held.map(String) : null);

/** `""` means: empty or null. */
const is: Compare = (held, { value }) => {
	const wanted = list(value);
	const many = heldList(held);
	if (many) return many.length === 0 ? wanted.includes('') : many.some((one) => wanted.includes(one));
	return wanted.includes(String(held ?? ''));
};

const contains: Compare = (held, { value }) =>
	String(held ?? '')
		.toLowerCase()
		.includes(String(value).toLowerCase());

const at = (held: unknown): string | null => (typeof held === 'string' ? toInstant(held) : null);

/** Now plus (or minus) `value` units of `range`. */
function shifted({ value, range }: Selector, sign: 1 | -1): string {
	const amount = sign * Number.parseInt(String(value), 10);
	const now = DateTime.utc();
	switch (range) {
		case 'minute':
			return now.plus({ minutes: amount }).toISO();
		case 'hour':
			return now.plus({ hours: amount }).toISO();
		case 'day':
			return now.plus({ days: amount }).toISO();
		case 'week':
			return now.plus({ weeks: amount }).toISO();
		case 'month':
			return now.plus({ months: amount }).toISO();
		default:
			return now.plus({ years: amount }).toISO();
	}
}

const now = (): string => DateTime.utc().toISO();

const between = (time: string | null, from: string, to: string): boolean =>
	time !== null && time >= from && time <= to;

const tags = (value: unknown): string[] =>
	list(value).flatMap((one) => one.split(',').map((tag) => tag.trim()));

/** `contains one` and its kin, on tags and on multiselect values. */
export const TAG_OPERATORS: Record<string, (held: string[], selector: Selector) => boolean> = {
	'contains all': (held, { value }) => tags(value).every((tag) => held.includes(tag)),
	'contains one': (held, { value }) => tags(value).some((tag) => held.includes(tag)),
	'contains all not': (held, { value }) => !tags(value).every((tag) => held.includes(tag)),
	'contains one not': (held, { value }) => !tags(value).some((tag) => held.includes(tag)),
};

const onLists = Object.fromEntries(
	Object.entries(TAG_OPERATORS).map(([name, compare]): [string, Compare] => [
		name,
		(held, selector) => compare(heldList(held) ?? [], selector),
	]),
);

export const OPERATORS: Record<string, Compare> = {
	...onLists,
	is,
	'is not': (held, selector) => !is(held, selector),
	contains,
	'contains not': (held, selector) => held !== null && held !== undefined && !contains(held, selector),
	'before (absolute)': (held, { value }) => between(at(held), '', toInstant(value) ?? ''),
	'after (absolute)': (held, { value }) => between(at(held), toInstant(value) ?? '~', '~'),
	'before (relative)': (held, selector) => between(at(held), '', shifted(selector, -1)),
	'after (relative)': (held, selector) => between(at(held), shifted(selector, 1), '~'),
	'within last (relative)': (held, selector) => between(at(held), shifted(selector, -1), now()),
	'within next (relative)': (held, selector) => between(at(held), now(), shifted(selector, 1)),
	'till (relative)': (held, selector) => between(at(held), '', shifted(selector, 1)),
	'from (relative)': (held, selector) => between(at(held), shifted(selector, -1), '~'),
	today: (held) => {
		const time = at(held);
		return time !== null && time.slice(0, 10) === now().slice(0, 10);
	},
};
