import type { Policy } from '../document';
import type { Limit } from '../schema/services';
import type { WorkingDayMode } from '../schema/switches';
import { workingTime, type WorkingTime } from './layout';
import { instantOfWall, wallOf } from './offsets';

// All that runs once per due time stands in this one file, so that a module loader's indirections cost nothing.

/** One run of a promise, in epoch milliseconds. */
export interface Run {
	/** The first instant that counts: of a split promise the arrival, else the first working instant. */
	starts: number;
	due: number;
}

type Split = Limit & { kind: 'SPLIT' };

interface Promised {
	readonly limit: Limit | null;
	readonly calendar: WorkingTime;
}

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
type Rules = Map<string, Map<string, Promised>>;

const prepared = new WeakMap<Policy, Rules>();
/** Spares a look into the WeakMap, a quarter of the whole time. */
let latest: { policy: Policy | null; rules: Rules } = { policy: null, rules: new Map() };

/**
 * The numeric way, for many clocks at once: instants in epoch milliseconds. Rule and calendar have to exist. Null when
 * the calendar does not cover it, or the rule is tracked only (A01).
 */
export function dueInstant(policy: Policy, rule: string, calendar: string, received: number): Run | null {
	if (policy !== latest.policy) {
		latest = { policy, rules: entry(prepared, policy, (): Rules => new Map()) };
	}
	const promised = latest.rules.get(rule)?.get(calendar) ?? prepare(policy, latest.rules, rule, calendar);
	return promised.limit === null
		? null
		: runOf(promised.calendar, promised.limit, policy.switches.workingDayMode, received);
}

/** When a promise that arrives at `received` starts and is due (6.3); null: the calendar does not cover it. */
export function runOf(
	calendar: WorkingTime,
	limit: Limit,
	mode: WorkingDayMode,
	received: number,
): Run | null {
	const frame = frameAt(calendar, received);
	if (limit.kind === 'SPLIT') {
		const due = split(calendar, limit, frame, received);
		return due === null ? null : { starts: received, due };
	}
	if (!(frame < calendar.count)) {
		return null;
	}
	const from = calendar.from[frame]!;
	const starts = received > from ? received : from;
	const due =
		limit.kind === 'WM'
			? workFrom(calendar, frame, starts, limit.minutes * MINUTE)
			: limit.days === 0 || mode === 'receiptNotCounted'
				? closing(calendar, frame, limit.days)
				: otherwiseCounted(calendar, frame, starts, limit.days, mode);
	return due === null ? null : { starts, due };
}

/**
 * The first frame that ends after the instant: `count` when none is known to, NaN outside the cover. A table says where
 * to begin, and a few frames on it is found.
 */
export function frameAt(calendar: WorkingTime, instant: number): number {
	if (!(instant >= calendar.begin && instant < calendar.end)) {
		return NaN;
	}
	const { to } = calendar;
	let frame = calendar.slots[((instant - calendar.begin) / DAY) | 0]!;
	while (to[frame]! <= instant) {
		frame++;
	}
	return frame;
}

/** The end of that much working time from an instant inside the frame on; null: not covered. */
export function workFrom(
	calendar: WorkingTime,
	frame: number,
	starts: number,
	amount: number,
): number | null {
	const { from, before, count } = calendar;
	const target = before[frame]! + (starts - from[frame]!) + amount;
	let last = frame;
	while (last < count && before[last + 1]! < target) {
		last++;
	}
	return last < count ? from[last]! + (target - before[last]!) : null;
}

/** Whether a split promise arrives inside its span: a working day from opening to closing, or one frame of it (A05). */
export function isInside(calendar: WorkingTime, limit: Split, received: number): boolean {
	return received >= openingOf(calendar, limit, frameAt(calendar, received));
}

/** Closing of the n-th working day after that of the frame. */
function closing(calendar: WorkingTime, frame: number, days: number): number | null {
	return calendar.closes[calendar.day[frame]! + days] ?? null;
}

function otherwiseCounted(
	calendar: WorkingTime,
	frame: number,
	starts: number,
	days: number,
	mode: Exclude<WorkingDayMode, 'receiptNotCounted'>,
): number | null {
	const { before, first, day } = calendar;
	const effective = day[frame]!;
	switch (mode) {
		case 'receiptCounted':
			return closing(calendar, frame, days - 1);
		case 'sameClockTime':
			return sameClockTime(calendar, starts, effective, effective + days);
		case 'dayLengths': {
			const dayLength = before[first[effective + 1]!]! - before[first[effective]!]!;
			return workFrom(calendar, frame, starts, days * dayLength);
		}
	}
}

function sameClockTime(
	calendar: WorkingTime,
	starts: number,
	effective: number,
	last: number,
): number | null {
	const { stretches, date, day, from, to, opens } = calendar;
	if (last >= date.length) {
		return null;
	}
	const due = instantOfWall(stretches, wallOf(stretches, starts) + (date[last]! - date[effective]!) * DAY);
	const frame = frameAt(calendar, due);
	if (due >= from[frame]!) {
		return due;
	}
	return day[frame - 1] === last ? to[frame - 1]! : opens[last]!;
}

/** Elapsed time, never paused, never switched (A03). */
function split(calendar: WorkingTime, limit: Split, frame: number, received: number): number | null {
	const opening = openingOf(calendar, limit, frame);
	if (received >= opening) {
		return received + limit.inside * MINUTE;
	}
	if (Number.isNaN(frame)) {
		return null;
	}
	const due = received + limit.outside * MINUTE;
	if (!limit.capAtOpening) {
		return due;
	}
	if (opening < Infinity) {
		return Math.min(due, opening + limit.inside * MINUTE);
	}
	// The next opening is not known, only that it lies past the cover.
	return due <= calendar.end + limit.inside * MINUTE ? due : null;
}

/** When the span of that frame begins; Infinity where no frame is known. */
function openingOf({ count, from, opens, day }: WorkingTime, { span }: Split, frame: number): number {
	return frame < count ? (span === 'gross' ? opens[day[frame]!]! : from[frame]!) : Infinity;
}

function prepare(policy: Policy, rules: Rules, rule: string, calendar: string): Promised {
	const calendars = entry(rules, rule, () => new Map<string, Promised>());
	return entry(calendars, calendar, () => ({
		limit: policy.rules[rule]!.limit,
		calendar: workingTime(policy.calendars, calendar),
	}));
}

function entry<Key extends object | string, Value>(
	map: { get(key: Key): Value | undefined; set(key: Key, value: Value): unknown },
	key: Key,
	make: () => Value,
): Value {
	const value = map.get(key) ?? make();
	map.set(key, value);
	return value;
}
