/**
 * Working time as catalogue 6.2 and 7 print it, walked day by day: no code of the product. Instants are ms, dates local
 * `YYYY-MM-DD`; Indonesia has no daylight saving time, so a zone is a number of hours.
 */
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MINUTE = 60_000;

/** Offset of each calendar; those of `always` know no closing. */
export const OFFSET: Readonly<Record<string, number>> = {
	'OFFICE-JKT': 7,
	'OFFICE-MKS': 8,
	'OFFICE-KPPBC-JYP': 9,
	'BRAVO-JADWAL': 7,
};

const ALWAYS = 'BRAVO-JADWAL';

const NORMAL = ['07:30-12:15', '13:00-17:00'];
const NORMAL_FRIDAY = ['07:30-11:30', '13:15-17:00'];
const RAMADAN = ['08:00-12:00', '12:30-15:00'];
const RAMADAN_FRIDAY = ['08:00-11:30', '12:30-15:30'];

/** National holidays and cuti bersama of the months that the stories touch. */
const OFF = [
	...['2025-12-25', '2025-12-26', '2026-01-01', '2026-01-16', '2026-02-16', '2026-02-17', '2026-03-18'],
	...['2026-03-19', '2026-03-20', '2026-03-21', '2026-03-22', '2026-03-23', '2026-03-24', '2026-04-03'],
	...['2026-04-05', '2026-05-01', '2026-05-14', '2026-05-15', '2026-05-27', '2026-05-28', '2026-05-31'],
];

export function localDate(at: number, offset: number): string {
	return new Date(at + offset * HOUR).toISOString().slice(0, 10);
}

export function instantAt(date: string, time: string, offset: number): number {
	return Date.parse(`${date}T${time}:00.000Z`) - offset * HOUR;
}

export const dayAfter = (date: string, days = 1): string =>
	new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

/** Frames of a date, as instants. */
function framesOf(calendar: string, date: string): Array<[number, number]> {
	const offset = OFFSET[calendar]!;
	if (calendar === ALWAYS)
		return [[instantAt(date, '00:00', offset), instantAt(date, '00:00', offset) + DAY]];
	const weekday = new Date(date).getUTCDay();
	if (weekday === 0 || weekday === 6 || OFF.includes(date)) return [];
	const isRamadan = date >= '2026-02-19' && date <= '2026-03-20';
	const friday = isRamadan ? RAMADAN_FRIDAY : NORMAL_FRIDAY;
	const texts = weekday === 5 ? friday : isRamadan ? RAMADAN : NORMAL;
	return texts.map((text) => {
		const [from, to] = text.split('-');
		return [instantAt(date, from!, offset), instantAt(date, to!, offset)];
	});
}

export const isWorkingDay = (calendar: string, date: string): boolean => framesOf(calendar, date).length > 0;

/** First instant at or after that counts; a frame's end lies outside. */
export function effectiveStart(calendar: string, at: number): number {
	for (let date = localDate(at, OFFSET[calendar]!); ; date = dayAfter(date)) {
		for (const [from, to] of framesOf(calendar, date)) {
			if (at < to) return Math.max(at, from);
		}
	}
}

/** Working time between two instants, ms. */
export function workingTime(calendar: string, from: number, to: number): number {
	let sum = 0;
	for (
		let date = localDate(from, OFFSET[calendar]!);
		date <= localDate(to, OFFSET[calendar]!);
		date = dayAfter(date)
	) {
		for (const [opens, closes] of framesOf(calendar, date)) {
			sum += Math.max(0, Math.min(to, closes) - Math.max(from, opens));
		}
	}
	return sum;
}

/** WM(n). */
export function afterMinutes(calendar: string, at: number, minutes: number): number {
	let left = minutes * MINUTE;
	for (let date = localDate(at, OFFSET[calendar]!); ; date = dayAfter(date)) {
		for (const [opens, closes] of framesOf(calendar, date)) {
			const from = Math.max(at, opens);
			if (from >= closes) continue;
			if (closes - from >= left) return from + left;
			left -= closes - from;
		}
	}
}

/** WD(n): closing of the n-th working day after the effective one; of that itself for 0. */
export function afterDays(calendar: string, at: number, days: number): number {
	let date = localDate(effectiveStart(calendar, at), OFFSET[calendar]!);
	for (let left = days; left > 0; ) {
		date = dayAfter(date);
		if (isWorkingDay(calendar, date)) left -= 1;
	}
	return framesOf(calendar, date).at(-1)![1];
}

/** SPLIT(10/60) by the gross span. */
export function splitDue(calendar: string, at: number): number {
	const frames = framesOf(calendar, localDate(at, OFFSET[calendar]!));
	const isInside = frames.length > 0 && at >= frames[0]![0] && at < frames.at(-1)![1];
	return at + (isInside ? 10 : 60) * MINUTE;
}

/** Working days after the effective day of an instant, up to a date, that date included. */
export function workingDaysSince(calendar: string, at: number, until: string): number {
	let count = 0;
	const first = localDate(effectiveStart(calendar, at), OFFSET[calendar]!);
	for (let date = dayAfter(first); date <= until; date = dayAfter(date)) {
		if (isWorkingDay(calendar, date)) count += 1;
	}
	return count;
}
