import { localDate, type Frames } from '../schema/calendars';
import type { Limit } from '../schema/services';
import type { Value } from './change';

/** Text that takes an entry out again, or back to what is shipped. */
export const TAKE_OUT = '-';

export function isDate(text: string): boolean {
	return localDate.safeParse(text).success;
}

/** `2027-02-08..2027-03-09` or one date; null where it is neither, or ends before it begins. */
export function dateRange(text: string): { from: string; to: string } | null {
	const [from = '', to = from, ...more] = text.split('..').map((part) => part.trim());
	return more.length === 0 && isDate(from) && isDate(to) && from <= to ? { from, to } : null;
}

const DAY = 86_400_000;

/** Every date from the first to the last. */
export function datesBetween(from: string, to: string): string[] {
	const dates: string[] = [];
	for (let at = Date.parse(from); at <= Date.parse(to); at += DAY) {
		dates.push(new Date(at).toISOString().slice(0, 10));
	}
	return dates;
}

/** `07:30-12:15, 13:00-17:00` as frames, in order; empty text: none. Null where it cannot be read. */
export function framesIn(text: string): Frames | null {
	const parts = text === '' ? [] : text.split(',');
	const list = parts.map((part) => /^\s*(\d{1,2})[:.](\d{2})\s*[-–]\s*(\d{1,2})[:.](\d{2})\s*$/.exec(part));
	if (list.includes(null)) {
		return null;
	}
	return list
		.map((part): [string, string] => [
			`${part![1]!.padStart(2, '0')}:${part![2]}`,
			`${part![3]!.padStart(2, '0')}:${part![4]}`,
		])
		.sort(([one], [other]) => (one < other ? -1 : 1));
}

export function framesNotation(list: Frames): string {
	return list.map((frame) => frame.join('-')).join(', ');
}

/** `WM(240)` or `WD(1)`; null for anything else. */
export function windowIn(text: string): Exclude<Limit, { kind: 'SPLIT' }> | null {
	const [, kind, amount] = /^(WM|WD)\s*\(\s*(\d{1,5})\s*\)$/i.exec(text.trim()) ?? [];
	if (!kind || (kind.toUpperCase() === 'WM' && Number(amount) === 0)) {
		return null;
	}
	return kind.toUpperCase() === 'WM'
		? { kind: 'WM', minutes: Number(amount) }
		: { kind: 'WD', days: Number(amount) };
}

/** `email=a@b.go.id; phone=0411 123456`, or an object, as named texts; a field without text is null. */
export function fieldsIn(value: Value): Record<string, string | null> | null {
	const given = typeof value === 'string' ? pairsIn(value) : Object.entries(value);
	if (given === null) {
		return null;
	}
	const fields = new Map<string, string | null>();
	for (const [name, content] of given) {
		const text = Array.isArray(content) ? content.join(', ') : content;
		if (typeof text === 'object' && text !== null) {
			return null;
		}
		fields.set(name, text === null || String(text).trim() === '' ? null : String(text).trim());
	}
	return Object.fromEntries(fields);
}

function pairsIn(text: string): [string, unknown][] | null {
	const pairs = text
		.split(';')
		.map((part) => part.trim())
		.filter((part) => part !== '')
		.map((part): [string, string] | null => {
			const at = part.indexOf('=');
			return at > 0 ? [part.slice(0, at).trim(), part.slice(at + 1).trim()] : null;
		});
	return pairs.length === 0 || pairs.includes(null) ? null : (pairs as [string, string][]);
}

/** `a, b` as a list. */
export function listIn(text: string | null): string[] {
	return (text ?? '')
		.split(',')
		.map((part) => part.trim())
		.filter((part) => part !== '');
}
