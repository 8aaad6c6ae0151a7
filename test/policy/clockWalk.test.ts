import fc from 'fast-check';
import { workingMilliseconds, workingTime } from '../../nodes/policy/clock/calendar';
import { dueInstant, runOf } from '../../nodes/policy/clock/run';
import { defaultPolicy } from '../../nodes/policy/document';
import type { CalendarData } from '../../nodes/policy/schema/calendars';
import type { Limit } from '../../nodes/policy/schema/services';
import { CalendarWalk } from './calendarWalk';
import {
	calendarData,
	calendarName,
	instantIn,
	mode,
	splitPromise,
	workingDays,
	workingMinutes,
} from './randomCalendar';

const MINUTE = 60_000;

/** A random calendar with some instants on it. */
function situations(count: number) {
	return fc.tuple(calendarData, calendarName).chain(([data, name]) =>
		fc.record({
			data: fc.constant(data),
			name: fc.constant(name),
			instants: fc.array(instantIn(data), { minLength: count, maxLength: count }),
		}),
	);
}

function laidOut(data: CalendarData, name: string) {
	return { calendar: workingTime(data, name), walk: new CalendarWalk(data, name) };
}

describe('the engine agrees with a walk second by second', () => {
	const kinds: Array<[string, fc.Arbitrary<Limit>]> = [
		['WM', workingMinutes],
		['WD', workingDays],
		['SPLIT', splitPromise],
	];
	test.each(kinds)('%s: start and due time', (_kind, limits) => {
		fc.assert(
			fc.property(situations(4), limits, mode, ({ data, name, instants }, limit, counting) => {
				const { calendar, walk } = laidOut(data, name);
				for (const received of instants) {
					expect(runOf(calendar, limit, counting, received)).toEqual(walk.due(limit, counting, received));
				}
			}),
			{ numRuns: 40 },
		);
	});

	test('working time between two instants', () => {
		fc.assert(
			fc.property(
				situations(2),
				fc.integer({ min: 0, max: 2 * 86_400_000 }),
				({ data, name, instants }, span) => {
					const { calendar, walk } = laidOut(data, name);
					for (const from of instants) {
						const inside = from >= calendar.begin && from + span <= calendar.end;
						expect(workingMilliseconds(calendar, from, from + span)).toBe(
							inside ? walk.worked(from, from + span) : null,
						);
					}
				},
			),
			{ numRuns: 40 },
		);
	});
});

describe('shipped rules on shipped calendars agree with it too', () => {
	const policy = defaultPolicy();
	const walks = Object.keys(policy.calendars.calendars).map(
		(name) => [name, new CalendarWalk(policy.calendars, name)] as const,
	);
	const instant = fc.integer({
		min: Date.parse('2024-12-31T00:00:00Z'),
		max: Date.parse('2027-01-01T00:00:00Z'),
	});

	test.each(walks)('%s', (name, walk) => {
		fc.assert(
			fc.property(instant, fc.constantFrom(...Object.keys(policy.rules)), (received, rule) => {
				const walked = walk.due(policy.rules[rule]!.limit!, 'receiptNotCounted', received);
				expect(dueInstant(policy, rule, name, received)).toEqual(walked);
			}),
			{ numRuns: 60 },
		);
	});
});

describe('laws of the clock', () => {
	test('a working-minutes promise holds exactly its working time, ends inside or at the end of a frame', () => {
		fc.assert(
			fc.property(situations(3), workingMinutes, ({ data, name, instants }, limit) => {
				const { calendar, walk } = laidOut(data, name);
				for (const received of instants) {
					const run = runOf(calendar, limit, 'receiptNotCounted', received);
					if (run) {
						expect(workingMilliseconds(calendar, run.starts, run.due)).toBe(limit.minutes * MINUTE);
						expect(workingMilliseconds(calendar, received, run.starts)).toBe(0);
						expect(walk.isOpen(run.due - 1)).toBe(true);
					}
				}
			}),
			{ numRuns: 200 },
		);
	});

	test('a working-days promise ends with the work of a day, whatever the count', () => {
		fc.assert(
			fc.property(situations(3), workingDays, mode, ({ data, name, instants }, limit, counting) => {
				const { calendar, walk } = laidOut(data, name);
				for (const received of instants) {
					const run = runOf(calendar, limit, counting, received);
					if (run) {
						expect(run.due).toBeGreaterThanOrEqual(run.starts);
						expect(walk.isOpen(run.due) || walk.isOpen(run.due - 1)).toBe(true);
					}
				}
			}),
			{ numRuns: 200 },
		);
	});

	test('who comes later is never due earlier', () => {
		const limits = fc.oneof(workingMinutes, workingDays);
		fc.assert(
			fc.property(
				situations(2),
				limits,
				fc.constantFrom('receiptNotCounted', 'receiptCounted'),
				(on, limit, counting) => {
					const calendar = workingTime(on.data, on.name);
					const [early, late] = on.instants
						.sort((a, b) => a - b)
						.map((received) => runOf(calendar, limit, counting, received));
					expect(early && late ? early.due <= late.due && early.starts <= late.starts : true).toBe(true);
				},
			),
			{ numRuns: 300 },
		);
	});

	test('working time adds up, and counts backwards with a minus', () => {
		fc.assert(
			fc.property(situations(3), ({ data, name, instants: [a, b, c] }) => {
				const calendar = workingTime(data, name);
				const [ab, bc, ac, ba] = [
					[a, b],
					[b, c],
					[a, c],
					[b, a],
				].map(([from, to]) => workingMilliseconds(calendar, from!, to!));
				fc.pre(ab !== null && bc !== null);
				expect(ac).toBe(ab! + bc!);
				expect(ba! + ab!).toBe(0);
			}),
			{ numRuns: 300 },
		);
	});
});
