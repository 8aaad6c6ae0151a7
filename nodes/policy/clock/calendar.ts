import { DateTime } from 'luxon';
import type { CalendarData } from '../schema/calendars';
import { layOut, SLOT, type WorkingTime } from './layout';

export type { WorkingTime } from './layout';

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
	const start = Math.max(instant, calendar.from[frameAt(calendar, instant)]!);
	return start < Infinity ? start : null;
}

/** WM: the instant when that much frame time has passed. Ends at a frame's end, never at the next start (6.3). */
export function addWorkingMilliseconds(
	calendar: WorkingTime,
	instant: number,
	amount: number,
): number | null {
	return known(frameTimeFrom(calendar, instant, amount));
}

/**
 * Working time between two instants, negative when `to` comes first; null when one is not covered. Breaks, nights and
 * closed days do not count.
 */
export function workingMilliseconds(calendar: WorkingTime, from: number, to: number): number | null {
	return known(workedBefore(calendar, to) - workedBefore(calendar, from));
}

/**
 * WD: closing instant of the n-th working day after the effective day, which is the day of the first working instant
 * from `instant` on; n = 0 is the effective day itself (6.3). A due time may be a frame's end, which already lies
 * outside: to count days from a due time, give the millisecond before it.
 */
export function closingOfWorkingDay(calendar: WorkingTime, instant: number, days: number): number | null {
	return calendar.closes[calendar.day[frameAt(calendar, instant)]! + days] ?? null;
}

/** The local date that the calendar would have to know and does not, for a computation that began at `instant`. */
export function uncoveredDate(calendar: WorkingTime, instant: number): string {
	return instant >= calendar.begin && instant < calendar.end
		? calendar.firstUnknownDate
		: localDateOf(calendar, instant);
}

/** The date in the calendar's zone, `YYYY-MM-DD`. */
export function localDateOf(calendar: WorkingTime, instant: number): string {
	return DateTime.fromMillis(instant, { zone: calendar.zone }).toISODate()!;
}

/**
 * Index of the first frame that ends after the instant: of the infinite frame when none is known to, NaN outside the
 * cover. The innermost step of every clock: a table says where to begin, and a few frames further it is found.
 */
export function frameAt(calendar: WorkingTime, instant: number): number {
	if (!(instant >= calendar.begin && instant < calendar.end)) {
		return NaN;
	}
	const { to } = calendar;
	let frame = calendar.slots[((instant - calendar.begin) / SLOT) | 0]!;
	while (to[frame]! <= instant) {
		frame++;
	}
	return frame;
}

/** As addWorkingMilliseconds; NaN when not covered. */
export function frameTimeFrom(calendar: WorkingTime, instant: number, amount: number): number {
	const { from, before } = calendar;
	let frame = frameAt(calendar, instant);
	const target = before[frame]! + Math.max(instant - from[frame]!, 0) + amount;
	const last = from.length - 1;
	while (frame < last && before[frame + 1]! < target) {
		frame++;
	}
	return frame < last ? Math.max(from[frame]! + target - before[frame]!, instant) : NaN;
}

/** Working time from the beginning of the cover up to an instant inside it or at its end. */
function workedBefore(calendar: WorkingTime, instant: number): number {
	const { from, before, end } = calendar;
	const frame = instant === end ? from.length - 1 : frameAt(calendar, instant);
	return before[frame]! + Math.max(instant - from[frame]!, 0);
}

function known(instant: number): number | null {
	return Number.isNaN(instant) ? null : instant;
}
