import { DateTime } from 'luxon';
import { z } from 'zod';

import type { Policy } from '../../document';
import { words } from '../../sameWords';

/**
 * Cells as coordinators write them, in Indonesian. A message says what to do and never repeats what the cell holds:
 * a shifted column may hold a name.
 */

/** Against what entries are judged. */
export interface Judged {
	policy: Policy;
	/** ms */
	now: number;
}

const cell = z.string().transform(words);

/** A name or id that must be there. */
export const filled = cell.pipe(
	z.string().min(1, 'kosong: isi kolom ini').max(100, 'terlalu panjang: paling banyak 100 huruf'),
);

export const optional = <Schema extends z.ZodTypeAny>(schema: Schema) =>
	z.string().transform((value, context): '' | z.output<Schema> => {
		if (words(value) === '') return '';
		const { data, error } = schema.safeParse(value);
		for (const issue of error?.issues ?? []) context.addIssue(issue);
		return data;
	});

/** One of the words, in any case; hyphens and underscores count as spaces. */
export function oneOf<const Code extends string>(codes: Record<string, Code>) {
	const given = Object.keys(codes);
	return read(
		(value) => given.find((word) => word === words(value.toLowerCase().replace(/[-_]/g, ' '))),
		`tulis salah satu: ${given.join(', ')}`,
	).transform((word) => codes[word]!);
}

/** Code of an office that the policy knows. */
export function officeOf({ policy: { offices } }: Judged) {
	const codes = Object.keys(offices);
	return read(
		(value) => codes.find((code) => code === words(value).toUpperCase()),
		`tulis kode kantor, salah satu: ${codes.join(', ')}`,
	);
}

/** `2026-01-26`, from that or `26/01/2026` or `26-01-2026`: the day comes before the month. */
export const day = read((value) => {
	const text = words(value);
	const [, date, month, year] = /^(\d{1,2})([/-]\d{1,2}[/-])(20\d\d)$/.exec(text) ?? [];
	const iso = date ? [year, month!.slice(1, -1).padStart(2, '0'), date.padStart(2, '0')].join('-') : text;
	return /^20\d\d-\d\d-\d\d$/.test(iso) && DateTime.fromISO(iso).isValid ? iso : undefined;
}, 'tulis tanggal yang ada, misalnya 26/01/2026 atau 2026-01-26');

/** `07:30`, from that or `07.30`; seconds are left off. */
export const minuteOfDay = read(
	(value) => timeIn(value)?.slice(0, 5),
	'tulis jam dan menit, misalnya 07:30 atau 07.30',
);

/** The end of a day may be written as 24:00. */
export const endOfShift = z.preprocess(
	(value) => (/^24[:.]00([:.]00)?$/.test(words(String(value))) ? '00:00' : value),
	minuteOfDay,
);

/** `07:30:00`, seconds as far as they are written. */
export const secondOfDay = read(timeIn, 'tulis jam, menit, dan detik, misalnya 07:30:15 atau 07.30.15');

/** 0 to 100, with a decimal comma or point. */
export const score = read((value) => {
	const text = words(value).replace(',', '.');
	return /^\d{1,3}(\.\d+)?$/.test(text) && Number(text) <= 100 ? text : undefined;
}, 'tulis nilai dari 0 sampai 100, misalnya 87,5').transform(Number);

/** Whole number; an empty cell is `absent`. */
export const wholeNumber = (least: number, most: number, absent: number) =>
	read((value) => {
		const text = words(value) || String(absent);
		return /^\d{1,4}$/.test(text) && Number(text) >= least && Number(text) <= most ? text : undefined;
	}, `tulis angka bulat dari ${least} sampai ${most}`).transform(Number);

/** Whether a day lies more than one day after now there. */
export function isAhead(date: string, zone: string, now: number, days = 1): boolean {
	return date > DateTime.fromMillis(now, { zone }).plus({ days }).toISODate()!;
}

function timeIn(value: string): string | undefined {
	const found = /^([01]?\d|2[0-3])[:.]([0-5]\d)(?:[:.]([0-5]\d))?$/.exec(words(value));
	return found ? `${found[1]!.padStart(2, '0')}:${found[2]!}:${found[3] ?? '00'}` : undefined;
}

/** Text that a function understands. @param what to do where it does not */
function read(understood: (value: string) => string | undefined, what: string) {
	return z.string().transform((value, { addIssue }): string => {
		const found = understood(value);
		if (found === undefined) addIssue({ code: 'custom', message: what });
		return found ?? z.NEVER;
	});
}
