import type { Limit } from '../schema/services';
import type { WorkingDayMode } from '../schema/switches';
import { frameAt, frameTimeFrom } from './calendar';
import type { WorkingTime } from './layout';
import { DAY, instantOfWall, wallOf } from './offsets';

const MINUTE = 60_000;

/** The first instant that counts: of a split promise its arrival, else the first working instant; NaN: not covered. */
export function startOf(calendar: WorkingTime, limit: Limit, received: number): number {
	if (limit.kind === 'SPLIT') {
		return received >= calendar.begin && received < calendar.end ? received : NaN;
	}
	const start = Math.max(received, calendar.from[frameAt(calendar, received)]!);
	return start < Infinity ? start : NaN;
}

/** When the promise is due (6.3), for an instant of receipt in milliseconds; NaN: not covered. */
export function dueOf(calendar: WorkingTime, limit: Limit, mode: WorkingDayMode, received: number): number {
	switch (limit.kind) {
		case 'WM':
			return frameTimeFrom(calendar, received, limit.minutes * MINUTE);
		case 'WD':
			return limit.days === 0 || mode === 'receiptNotCounted'
				? closing(calendar, received, limit.days)
				: otherWorkingDays(calendar, limit.days, mode, received);
		case 'SPLIT':
			return split(calendar, limit, received);
	}
}

/** Whether a split promise arrives inside its span: a working day from opening to closing, or one frame of it (A05). */
export function isInside(calendar: WorkingTime, limit: Limit & { kind: 'SPLIT' }, received: number): boolean {
	return received >= openingOf(calendar, limit, frameAt(calendar, received));
}

function closing(calendar: WorkingTime, received: number, days: number): number {
	return calendar.closes[calendar.day[frameAt(calendar, received)]! + days] ?? NaN;
}

function otherWorkingDays(
	calendar: WorkingTime,
	days: number,
	mode: WorkingDayMode,
	received: number,
): number {
	if (mode === 'receiptCounted') {
		return closing(calendar, received, days - 1);
	}
	const frame = frameAt(calendar, received);
	const start = Math.max(received, calendar.from[frame]!);
	const effective = calendar.day[frame]!;
	if (mode === 'sameClockTime') {
		return sameClockTime(calendar, start, effective, effective + days);
	}
	const { before, first } = calendar;
	const length = before[first[effective + 1]!]! - before[first[effective]!]!;
	return frameTimeFrom(calendar, received, days * length);
}

function sameClockTime(calendar: WorkingTime, start: number, effective: number, last: number): number {
	const { stretches, date, day, to, from, opens } = calendar;
	const wall = wallOf(stretches, start) + (date[last]! - date[effective]!) * DAY;
	if (Number.isNaN(wall)) {
		return NaN;
	}
	const due = instantOfWall(stretches, wall);
	const frame = frameAt(calendar, due);
	if (due >= from[frame]!) {
		return due;
	}
	return day[frame - 1] === last ? to[frame - 1]! : opens[last]!;
}

/** Elapsed time, never paused, never switched (A03). */
function split(calendar: WorkingTime, limit: Limit & { kind: 'SPLIT' }, received: number): number {
	const opening = openingOf(calendar, limit, frameAt(calendar, received));
	if (received >= opening) {
		return received + limit.inside * MINUTE;
	}
	const due = received + limit.outside * MINUTE;
	if (Number.isNaN(opening) || !limit.capAtOpening) {
		return Number.isNaN(opening) ? NaN : due;
	}
	if (opening < Infinity) {
		return Math.min(due, opening + limit.inside * MINUTE);
	}
	// The cap of an unknown next day comes no earlier than this.
	return due <= calendar.end + limit.inside * MINUTE ? due : NaN;
}

/** When the span of that frame begins; Infinity after the last one known, NaN outside the cover. */
function openingOf(calendar: WorkingTime, { span }: Limit & { kind: 'SPLIT' }, frame: number): number {
	return span === 'net' || !(frame < calendar.from.length - 1)
		? (calendar.from[frame] ?? NaN)
		: calendar.opens[calendar.day[frame]!]!;
}
