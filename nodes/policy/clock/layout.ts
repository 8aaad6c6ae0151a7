import type { CalendarData, Frames } from '../schema/calendars';
import { daysOf } from './day';
import { DAY, instantOfWall, offsetStretches, type OffsetStretch } from './offsets';

/**
 * One calendar laid out as milliseconds since the epoch. Frame `i` is half-open `[from[i], to[i])`, `before[i]` the
 * working time before it, `day[i]` its working day; one frame more than there are (`count`), of infinite instants, ends
 * every search. Working day `d` begins with frame `first[d]`, spans `[opens[d], closes[d])` with its breaks, and is the
 * local date `date[d]` (days since the epoch). Known between `begin` and `end` only.
 */
export interface WorkingTime {
	readonly name: string;
	readonly zone: string;
	readonly begin: number;
	readonly end: number;
	/** Local dates: the last one of the cover, and the first after it. */
	readonly lastDate: string;
	readonly firstUnknownDate: string;
	readonly count: number;
	readonly from: Float64Array;
	readonly to: Float64Array;
	readonly before: Float64Array;
	readonly day: Int32Array;
	readonly first: Int32Array;
	readonly opens: Float64Array;
	readonly closes: Float64Array;
	readonly date: Int32Array;
	/**
	 * The first frame that ends after `begin + i * DAY`: a search begins there and goes on for no more frames than a day
	 * has, whatever the zone's offsets do.
	 */
	readonly slots: Int32Array;
	/** The zone's offsets, known up to a month after the cover. */
	readonly stretches: readonly OffsetStretch[];
	/** Dates that count as another calendar, since the schedule does not hold them (A20); days since the epoch. */
	readonly unscheduled: ReadonlySet<number>;
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

function layOut(data: CalendarData, name: string): WorkingTime {
	const { zone } = data.calendars[name]!;
	const [firstDay, lastDay] = [epochDay(data.validFrom), epochDay(data.validTo)];
	const stretches = offsetStretches(zone, (firstDay - 2) * DAY, (lastDay + 32) * DAY);
	const begin = instantOfWall(stretches, firstDay * DAY);
	const end = instantOfWall(stretches, (lastDay + 1) * DAY);
	const frames: Array<{ from: number; to: number; before: number; day: number }> = [];
	const days: Array<{ first: number; date: number }> = [];
	const unscheduled = new Set<number>();
	let worked = 0;
	const dayOf = daysOf(data, name);
	for (let date = firstDay; date <= lastDay; date++) {
		const day = dayOf(isoDate(date));
		const pieces = piecesOf(day.frames, date, stretches);
		if (day.unscheduled) {
			unscheduled.add(date);
		}
		if (pieces.length > 0) {
			days.push({ first: frames.length, date });
		}
		for (const [from, to] of pieces) {
			frames.push({ from, to, before: worked, day: days.length - 1 });
			worked += to - from;
		}
	}
	const count = frames.length;
	frames.push({ from: Infinity, to: Infinity, before: worked, day: days.length });
	const first = Int32Array.from([...days.map((day) => day.first), count]);
	return {
		name,
		zone,
		begin,
		end,
		lastDate: data.validTo,
		firstUnknownDate: isoDate(lastDay + 1),
		count,
		from: Float64Array.from(frames, ({ from }) => from),
		to: Float64Array.from(frames, ({ to }) => to),
		before: Float64Array.from(frames, ({ before }) => before),
		day: Int32Array.from(frames, ({ day }) => day),
		first,
		opens: Float64Array.from(days, (_, day) => frames[first[day]!]!.from),
		closes: Float64Array.from(days, (_, day) => frames[first[day + 1]! - 1]!.to),
		date: Int32Array.from(days, ({ date }) => date),
		slots: slotsOf(frames, begin, end),
		stretches,
		unscheduled,
	};
}

/**
 * Frames of a date as instants: an instant is inside when the wall then shows a time inside. Where the offset changes,
 * a frame may lose the hour that is skipped, or come twice.
 */
function piecesOf(
	frames: Frames,
	date: number,
	stretches: readonly OffsetStretch[],
): Array<[number, number]> {
	const pieces: Array<[number, number]> = [];
	for (const stretch of stretches) {
		const midnight = date * DAY - stretch.offset;
		if (midnight + DAY <= stretch.from || midnight >= stretch.to) {
			continue;
		}
		for (const [opening, closing] of frames) {
			const from = Math.max(stretch.from, midnight + millisecondsOf(opening));
			const to = Math.min(stretch.to, midnight + millisecondsOf(closing));
			if (to > from) {
				pieces.push([from, to]);
			}
		}
	}
	return pieces;
}

function slotsOf(frames: ReadonlyArray<{ to: number }>, begin: number, end: number): Int32Array {
	const slots = new Int32Array(Math.ceil((end - begin) / DAY));
	let frame = 0;
	for (let slot = 0; slot < slots.length; slot++) {
		while (frames[frame]!.to <= begin + slot * DAY) {
			frame++;
		}
		slots[slot] = frame;
	}
	return slots;
}

/** Days since the epoch of a local date. */
export function epochDay(date: string): number {
	return Date.parse(`${date}T00:00:00Z`) / DAY;
}

/** The local date of a day since the epoch. */
export function isoDate(day: number): string {
	return new Date(day * DAY).toISOString().slice(0, 10);
}

function millisecondsOf(time: string): number {
	return (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) * 60_000;
}
