import { IANAZone } from 'luxon';

/** A stretch `[from, to)` of instants with one offset; local wall time = instant + `offset`, all in milliseconds. */
export interface OffsetStretch {
	readonly from: number;
	readonly to: number;
	readonly offset: number;
}

export const DAY = 86_400_000;

/** The stretches of a zone that cover `[from, to)`, the first and the last reaching on without end. */
export function offsetStretches(zone: string, from: number, to: number): OffsetStretch[] {
	const at = offsetReader(zone);
	const stretches: OffsetStretch[] = [];
	let begin = -Infinity;
	let offset = at(from);
	for (let day = from; day < to; day += DAY) {
		const next = at(day + DAY);
		if (next !== offset) {
			const change = firstInstantOf(next, at, day, day + DAY);
			stretches.push({ from: begin, to: change, offset });
			begin = change;
			offset = next;
		}
	}
	stretches.push({ from: begin, to: Infinity, offset });
	return stretches;
}

/** The first instant at which the wall shows `wall` (milliseconds of a day counted as if in UTC) or more. */
export function instantOfWall(stretches: readonly OffsetStretch[], wall: number): number {
	const stretch = stretches.find(({ to, offset }) => wall - offset < to)!;
	return Math.max(stretch.from, wall - stretch.offset);
}

/** What the wall shows at an instant, in milliseconds as if in UTC. */
export function wallOf(stretches: readonly OffsetStretch[], instant: number): number {
	return instant + stretches.find(({ to }) => instant < to)!.offset;
}

function offsetReader(zone: string): (instant: number) => number {
	const known = IANAZone.create(zone);
	return (instant) => Math.round(known.offset(instant) * 60_000);
}

/** A zone changes its offset at most once a day. */
function firstInstantOf(
	offset: number,
	at: (instant: number) => number,
	before: number,
	after: number,
): number {
	let [low, high] = [before, after];
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (at(middle) === offset) {
			high = middle;
		} else {
			low = middle;
		}
	}
	return high;
}
