import type { CalendarData } from '../schema/calendars';
import { daysOf } from './day';
import { DAY, instantOfWall, offsetStretches, type OffsetStretch } from './offsets';

/**
 * One calendar laid out as milliseconds since the epoch. Frame `i` is half-open `[from[i], to[i])`, `before[i]` the
 * working time before it, `day[i]` its working day; one frame more than there are, of infinite instants, ends the
 * search. Working day `d` has the frames `first[d]` up to `first[d + 1]`, spans `[opens[d], closes[d])` with its
 * breaks, and is the local date `date[d]` (days since the epoch). Known between `begin` and `end` only.
 */
export interface WorkingTime {
	readonly name: string;
	readonly zone: string;
	readonly begin: number;
	readonly end: number;
	/** Local dates: the last one of the cover, and the first after it. */
	readonly lastDate: string;
	readonly firstUnknownDate: string;
	readonly from: Float64Array;
	readonly to: Float64Array;
	readonly before: Float64Array;
	readonly day: Int32Array;
	readonly first: Int32Array;
	readonly opens: Float64Array;
	readonly closes: Float64Array;
	readonly date: Int32Array;
	/** The first frame that ends after `begin + i * SLOT`: where a search begins, whatever the zone's offsets do. */
	readonly slots: Int32Array;
	readonly stretches: readonly OffsetStretch[];
}

/** Length of a slot in milliseconds. */
export const SLOT = 3_600_000;

/** Lays out a calendar of sound data; the name has to exist. */
export function layOut(data: CalendarData, name: string): WorkingTime {
	const { zone } = data.calendars[name]!;
	const [firstDay, lastDay] = [epochDay(data.validFrom), epochDay(data.validTo)];
	const stretches = offsetStretches(zone, (firstDay - 2) * DAY, (lastDay + 3) * DAY);
	const [begin, end] = [firstDay, lastDay + 1].map((day) => instantOfWall(stretches, day * DAY)) as [
		number,
		number,
	];
	const frames = { from: [] as number[], to: [] as number[], before: [] as number[], day: [] as number[] };
	const days = { first: [] as number[], date: [] as number[] };
	let worked = 0;
	const dayOf = daysOf(data, name);
	for (let date = firstDay; date <= lastDay; date++) {
		const pieces = piecesOf(dayOf(isoDate(date)).frames, date, stretches);
		if (pieces.length === 0) {
			continue;
		}
		days.first.push(frames.from.length);
		days.date.push(date);
		for (const [from, to] of pieces) {
			frames.from.push(from);
			frames.to.push(to);
			frames.before.push(worked);
			frames.day.push(days.date.length - 1);
			worked += to - from;
		}
	}
	days.first.push(frames.from.length);
	const to = Float64Array.from([...frames.to, Infinity]);
	return {
		name,
		zone,
		begin,
		end,
		lastDate: data.validTo,
		firstUnknownDate: isoDate(lastDay + 1),
		from: Float64Array.from([...frames.from, Infinity]),
		to,
		before: Float64Array.from([...frames.before, worked]),
		day: Int32Array.from([...frames.day, days.date.length]),
		first: Int32Array.from(days.first),
		opens: Float64Array.from(days.date, (_, day) => frames.from[days.first[day]!]!),
		closes: Float64Array.from(days.date, (_, day) => frames.to[days.first[day + 1]! - 1]!),
		date: Int32Array.from(days.date),
		slots: slotsOf(to, begin, end),
		stretches,
	};
}

/**
 * Frames of a date as instants: an instant is inside when the wall then shows a time inside. Where the offset changes,
 * a frame may lose the hour that is skipped, or come twice.
 */
function piecesOf(
	frames: ReadonlyArray<readonly [string, string]>,
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
			const last = pieces.at(-1);
			if (last && last[1] === from && to > from) {
				last[1] = to;
			} else if (to > from) {
				pieces.push([from, to]);
			}
		}
	}
	return pieces;
}

function slotsOf(to: Float64Array, begin: number, end: number): Int32Array {
	const slots = new Int32Array(Math.ceil((end - begin) / SLOT));
	let frame = 0;
	for (let slot = 0; slot < slots.length; slot++) {
		while (to[frame]! <= begin + slot * SLOT) {
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
