import { DateTime } from 'luxon';
import type { CalendarData, Frames } from '../schema/calendars';

/**
 * One calendar laid out as milliseconds since the epoch, so that a due time is two binary searches. Frame `i` is
 * half-open `[from[i], to[i])`, `before[i]` the working time before it, `day[i]` its working day; a working day `d`
 * spans `[opens[d], closes[d])`, breaks included. Known between `begin` and `end` only.
 */
export interface WorkingTime {
	readonly name: string;
	readonly zone: string;
	readonly begin: number;
	readonly end: number;
	/** The first local date after the cover. */
	readonly firstUnknownDate: string;
	readonly from: Float64Array;
	readonly to: Float64Array;
	readonly before: Float64Array;
	readonly day: Int32Array;
	readonly opens: Float64Array;
	readonly closes: Float64Array;
}

const laidOut = new WeakMap<CalendarData, Map<string, WorkingTime>>();

/** The calendar of that name (it has to exist), laid out once per policy. */
export function workingTime(data: CalendarData, name: string): WorkingTime {
	let calendars = laidOut.get(data);
	if (!calendars) {
		calendars = new Map();
		laidOut.set(data, calendars);
	}
	let calendar = calendars.get(name);
	if (!calendar) {
		calendar = layOut(data, name);
		calendars.set(name, calendar);
	}
	return calendar;
}

/** The instant itself if it lies in a frame, else the next frame's start; null when the cover ends before. */
export function nextWorkingInstant(calendar: WorkingTime, instant: number): number | null {
	const frame = frameAt(calendar, instant);
	return frame === null ? null : Math.max(instant, calendar.from[frame]!);
}

/** WM: the instant when that much frame time has passed. Ends at a frame's end, never at the next start (6.3). */
export function addWorkingMilliseconds(
	calendar: WorkingTime,
	instant: number,
	amount: number,
): number | null {
	const { from, to, before } = calendar;
	const frame = frameAt(calendar, instant);
	if (frame === null) {
		return null;
	}
	const start = Math.max(instant, from[frame]!);
	const target = before[frame]! + (start - from[frame]!) + amount;
	if (amount === 0) {
		return start;
	}
	const last = lowerBound(before, target, frame) - 1;
	const due = from[last]! + (target - before[last]!);
	return due <= to[last]! ? due : null;
}

/** WD: closing instant of the n-th working day after the effective day; n = 0 is the effective day itself (6.3). */
export function closingOfWorkingDay(calendar: WorkingTime, instant: number, days: number): number | null {
	const frame = frameAt(calendar, instant);
	return frame === null ? null : (calendar.closes[calendar.day[frame]! + days] ?? null);
}

/** SPLIT: whether the instant lies in the gross span of a working day, breaks included (A05); null: not covered. */
export function isInsideGrossSpan(calendar: WorkingTime, instant: number): boolean | null {
	if (instant < calendar.begin || instant >= calendar.end) {
		return null;
	}
	const frame = frameAt(calendar, instant);
	return frame !== null && instant >= calendar.opens[calendar.day[frame]!]!;
}

/** The local date that the calendar would have to know and does not, for a computation that began at `instant`. */
export function uncoveredDate(calendar: WorkingTime, instant: number): string {
	if (instant >= calendar.begin && instant < calendar.end) {
		return calendar.firstUnknownDate;
	}
	return DateTime.fromMillis(instant, { zone: calendar.zone }).toISODate() ?? calendar.firstUnknownDate;
}

/** Index of the first frame that ends after the instant. */
function frameAt(calendar: WorkingTime, instant: number): number | null {
	if (instant < calendar.begin || instant >= calendar.end) {
		return null;
	}
	const { to } = calendar;
	let low = 0;
	let high = to.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (to[middle]! > instant) {
			high = middle;
		} else {
			low = middle + 1;
		}
	}
	return low < to.length ? low : null;
}

/** First index from `low` on whose value is at least `target`. */
function lowerBound(values: Float64Array, target: number, low: number): number {
	let high = values.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (values[middle]! >= target) {
			high = middle;
		} else {
			low = middle + 1;
		}
	}
	return low;
}

function layOut(data: CalendarData, name: string): WorkingTime {
	const { zone } = data.calendars[name]!;
	const from: number[] = [];
	const to: number[] = [];
	const before: number[] = [];
	const day: number[] = [];
	const opens: number[] = [];
	const closes: number[] = [];
	const framesOf = dailyFrames(data, name);
	let worked = 0;
	let midnight = DateTime.fromISO(data.validFrom, { zone });
	const begin = midnight.toMillis();
	let date = data.validFrom;
	while (date <= data.validTo) {
		const next = midnight.plus({ days: 1 });
		const start = midnight.toMillis();
		const instantOf =
			midnight.offset === next.offset
				? (time: string) => start + minutesOf(time) * 60_000
				: (time: string) => onChangingDay(date, time, zone, next);
		const frames = framesOf(date, midnight.weekday);
		for (const [opening, closing] of frames) {
			from.push(instantOf(opening));
			to.push(instantOf(closing));
			before.push(worked);
			day.push(opens.length);
			worked += to[to.length - 1]! - from[from.length - 1]!;
		}
		if (frames.length > 0) {
			opens.push(from[from.length - frames.length]!);
			closes.push(to[to.length - 1]!);
		}
		midnight = next;
		date = next.toISODate()!;
	}
	return {
		name,
		zone,
		begin,
		end: midnight.toMillis(),
		firstUnknownDate: date,
		from: Float64Array.from(from),
		to: Float64Array.from(to),
		before: Float64Array.from(before),
		day: Int32Array.from(day),
		opens: Float64Array.from(opens),
		closes: Float64Array.from(closes),
	};
}

/** A day whose offset changes (none in Indonesia): wall times are resolved one by one. */
function onChangingDay(date: string, time: string, zone: string, next: DateTime): number {
	return time === '24:00' ? next.toMillis() : DateTime.fromISO(`${date}T${time}`, { zone }).toMillis();
}

function minutesOf(time: string): number {
	return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

const wholeDay: Frames = [['00:00', '24:00']];

/** Frames of a date in that calendar, by catalogue 6.2; `weekday` 1 is Monday. */
function dailyFrames(data: CalendarData, name: string): (date: string, weekday: number) => Frames {
	const calendar = data.calendars[name]!;
	const exceptions = new Map(
		data.exceptions.filter((one) => one.calendar === name).map((one) => [one.date, one]),
	);
	if (calendar.kind === 'always') {
		return (date) => {
			const exception = exceptions.get(date);
			return !exception ? wholeDay : exception.open ? (exception.frames ?? wholeDay) : [];
		};
	}
	if (calendar.kind === 'schedule') {
		const otherwise = dailyFrames(data, calendar.else);
		const schedule = data.schedules[calendar.schedule]!;
		return (date, weekday) => {
			const exception = exceptions.get(date);
			const usual = schedule[date] ?? otherwise(date, weekday);
			return !exception ? usual : exception.open ? (exception.frames ?? usual) : [];
		};
	}
	return (date, weekday) => {
		const overlay = calendar.overlays && data.overlays.find((one) => one.from <= date && date <= one.to);
		const week = data.hours[overlay ? overlay.hours : calendar.hours]!;
		const usual =
			weekday === 7 ? week.sun : weekday === 6 ? week.sat : weekday === 5 ? week.fri : week['mon-thu'];
		const exception = exceptions.get(date);
		if (exception) {
			return exception.open ? (exception.frames ?? usual) : [];
		}
		const closed =
			calendar.holidays &&
			(date in data.holidays.national ||
				(date in data.holidays.cutiBersama && !data.cutiBersamaIsWorkingDay));
		return closed ? [] : usual;
	};
}
