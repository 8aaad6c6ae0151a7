import fc from 'fast-check';
import { calendarFor, clockOf } from '../../nodes/policy/clock/due';
import { defaultPolicy, type Policy } from '../../nodes/policy/document';
import { policyFrom } from '../../nodes/policy/overlay/policyFrom';
import { rungsOf } from '../../nodes/policy/rank/ladder';
import { firedUpTo, lastFired, rungWindows } from '../../nodes/policy/rank/windows';

/** CLK-10: the sweep asks by windows around the reminder points, and misses none of them. */
const jayapura = policyFrom({
	now: Date.parse('2026-01-01T00:00:00Z'),
	rows: [
		{ id: 1, kind: 'office', key: 'KPPBC-JPR', value: 'label=KPPBC Jayapura; zone=Asia/Jayapura' },
		{ id: 2, kind: 'working_day', key: '* 2026-12-24', value: '07:30-12:00' },
	],
}).policy;
const policies: Record<string, Policy> = { shipped: defaultPolicy(), 'with Jayapura': jayapura };
for (const mode of ['receiptCounted', 'sameClockTime', 'dayLengths']) {
	const rows = [{ id: 1, kind: 'switch', key: 'workingDayMode', value: mode }];
	policies[mode] = policyFrom({ now: 0, rows }).policy;
}

/** A minute of each kind of day: usual ones, Ramadan with both Eids, the turn of the year. */
const minute = fc.oneof(
	...[
		['2026-01-05', 300],
		['2026-02-16', 45],
		['2026-12-14', 20],
	].map(([from, days]) =>
		fc
			.integer({ min: 0, max: Number(days) * 1440 * 60 })
			.map((second) => Date.parse(`${from}T00:00:00Z`) + second * 1000),
	),
);

const WEEK = 7 * 86_400_000;

const clocks = (policy: Policy) =>
	Object.keys(policy.rules).flatMap((rule) =>
		[...new Set(Object.keys(policy.offices).map((office) => calendarFor(policy, rule, office)))].map(
			(calendar) => ({ rule, calendar: calendar! }),
		),
	);

/** What is asked at an instant, as the desk would answer. */
function found(
	policy: Policy,
	now: number,
	clock: { rule: string; reminded: string; due: number; started?: number },
): boolean {
	return rungWindows(policy, now, WEEK).some(
		({ rules, reminded, until, startedSince }) =>
			rules.includes(clock.rule) &&
			reminded === clock.reminded &&
			clock.due <= until &&
			(clock.started ?? clock.due) >= startedSince,
	);
}

describe.each(Object.entries(policies))('%s', (_name, policy) => {
	test('every rung of every rule on all its calendars lies in a window from its instant on', () => {
		const property = fc.property(
			fc.constantFrom(...clocks(policy)),
			minute,
			({ rule, calendar }, received) => {
				const clock = clockOf(policy, rule, calendar, new Date(received).toISOString());
				if ('code' in clock) return;
				const ladder = {
					...{ rule, calendar, restricted: false },
					service: rule === 'MARAGA' ? ('SVC-MARAGA' as const) : ('SVC-CC' as const),
					startsAt: clock.receivedAt,
					dueAt: clock.dueAt,
				};
				const due = Date.parse(clock.dueAt);
				for (const [index, { rung, at }] of rungsOf(policy, ladder).entries()) {
					if (at === null) continue;
					const reminded = firedUpTo(policy, index - 1);
					for (const later of [0, 1, 59_999, WEEK]) {
						const now = Date.parse(at) + later;
						if (!found(policy, now, { rule, reminded, due, started: Date.parse(clock.receivedAt) })) {
							throw new Error(
								`${rule} ${calendar} ${clock.receivedAt}: ${rung} at ${at} + ${later} not found`,
							);
						}
					}
				}
			},
		);
		fc.assert(property, { numRuns: 400 });
	});
});

test('windows are as many as limits and points, and a clock far from its points is in none', () => {
	const policy = defaultPolicy();
	const counts = new Set<number>();
	for (let hour = 0; hour < 24 * 13; hour += 3) {
		const now = Date.parse('2026-12-18T00:00:00Z') + hour * 3_600_000;
		counts.add(rungWindows(policy, now, WEEK).length);
		for (const reminded of ['', '80', '80,due']) {
			const due = now + 3 * 86_400_000 * (reminded === '' ? 5 : 1);
			for (const rule of Object.keys(policy.rules)) {
				expect(found(policy, now, { rule, reminded, due })).toBe(false);
			}
		}
		expect(found(policy, now, { rule: 'EMAIL', reminded: '80,due,due+1', due: now - 1 })).toBe(false);
		expect(found(policy, now, { rule: 'MARAGA', reminded: '', due: now - 1 })).toBe(false);
	}
	expect([...counts]).toEqual([13]);
});

test('what has fired is written as far as the last, and read back', () => {
	const policy = defaultPolicy();
	expect([-1, 0, 1, 2].map((index) => firedUpTo(policy, index))).toEqual([
		'',
		'80',
		'80,due',
		'80,due,due+1',
	]);
	for (const index of [-1, 0, 1, 2]) expect(lastFired(policy, firedUpTo(policy, index))).toBe(index);
	expect(lastFired(policy, null)).toBe(-1);
});
