import { DateTime } from 'luxon';
import type { WorkingTime } from './layout';
import { DAY, wallOf } from './offsets';
import { frameAt, workFrom } from './run';

export { workingTime, type WorkingTime } from './layout';

/** The instant itself if it lies in a frame, else the next frame's start; null when the cover ends before. */
export function nextWorkingInstant(calendar: WorkingTime, instant: number): number | null {
	const frame = frameAt(calendar, instant);
	return frame < calendar.count ? Math.max(instant, calendar.from[frame]!) : null;
}

/** WM: the instant when that much frame time has passed. Ends at a frame's end, never at the next start (6.3). */
export function addWorkingMilliseconds(
	calendar: WorkingTime,
	instant: number,
	amount: number,
): number | null {
	const frame = frameAt(calendar, instant);
	return frame < calendar.count
		? workFrom(calendar, frame, Math.max(instant, calendar.from[frame]!), amount)
		: null;
}

/**
 * Working time between two instants, negative when `to` comes first; null when one is not covered. Breaks, nights and
 * closed days do not count.
 */
export function workingMilliseconds(calendar: WorkingTime, from: number, to: number): number | null {
	const worked = workedBefore(calendar, to) - workedBefore(calendar, from);
	return Number.isNaN(worked) ? null : worked;
}

/**
 * WD: closing instant of the n-th working day after the effective day, which is the day of the first working instant
 * from `instant` on; n = 0 is the effective day itself (6.3), a negative n a day before it. A due time may be a frame's
 * end, which already lies outside: to count days from a due time, give the millisecond before it.
 */
export function closingOfWorkingDay(calendar: WorkingTime, instant: number, days: number): number | null {
	const frame = frameAt(calendar, instant);
	return frame < calendar.count ? (calendar.closes[calendar.day[frame]! + days] ?? null) : null;
}

/**
 * Working days that began after the effective day of an instant and before another one; 0 on the effective day. Null
 * when one of the two is not covered.
 */
export function workingDaysSince(calendar: WorkingTime, from: number, to: number): number | null {
	const [begins, ends] = [
		frameAt(calendar, from),
		to === calendar.end ? calendar.count : frameAt(calendar, to),
	];
	if (!(begins < calendar.count) || Number.isNaN(ends)) {
		return null;
	}
	const last = to > calendar.from[ends]! ? calendar.day[ends]! : (calendar.day[ends - 1] ?? 0);
	return Math.max(0, last - calendar.day[begins]!);
}

/** The local date that the calendar would have to know and does not, for a computation that began at `instant`. */
export function uncoveredDate(calendar: WorkingTime, instant: number): string {
	return instant >= calendar.begin && instant < calendar.end
		? calendar.firstUnknownDate
		: localDateOf(calendar, instant);
}

/** The date in the calendar's zone, `YYYY-MM-DD`, of any instant. */
export function localDateOf(calendar: WorkingTime, instant: number): string {
	return DateTime.fromMillis(instant, { zone: calendar.zone }).toISODate()!;
}

/** The date of an instant inside the cover, as days since the epoch. */
export function localDayOf(calendar: WorkingTime, instant: number): number {
	return Math.floor(wallOf(calendar.stretches, instant) / DAY);
}

/**
 * An instant on the wall of the calendar's zone, with its offset: `2026-11-23T08:10:00+07:00`, with milliseconds where
 * there are any. For receipts inside the cover and what is due within a month after it.
 */
export function localTimeOf(calendar: WorkingTime, instant: number): string {
	const wall = wallOf(calendar.stretches, instant);
	const minutes = (wall - instant) / 60_000;
	const offset = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
		.map((part) => String(part).padStart(2, '0'))
		.join(':');
	const time = new Date(wall).toISOString().replace(/(?:\.000)?Z$/, '');
	return `${time}${minutes < 0 ? '-' : '+'}${offset}`;
}

/** Working time from the beginning of the cover up to an instant inside it or at its end; NaN elsewhere. */
function workedBefore(calendar: WorkingTime, instant: number): number {
	const frame = instant === calendar.end ? calendar.count : frameAt(calendar, instant);
	return calendar.before[frame]! + Math.max(instant - calendar.from[frame]!, 0);
}
