import {
	addWorkingMilliseconds,
	closingOfWorkingDay,
	localTimeOf,
	nextWorkingInstant,
	workingMilliseconds,
	workingTime,
} from '../../nodes/policy/clock/calendar';
import { coverOf } from '../../nodes/policy/clock/cover';
import { dueInstant } from '../../nodes/policy/clock/run';
import { defaultPolicy } from '../../nodes/policy/document';

const policy = defaultPolicy();
const jakarta = workingTime(policy.calendars, 'OFFICE-JKT');
const at = (text: string) => Date.parse(text);
const MINUTE = 60_000;

describe('working time between two instants', () => {
	test.each([
		['one morning', '2026-01-13T09:00:00+07:00', '2026-01-13T10:00:00+07:00', 60],
		['over the break', '2026-01-13T11:30:00+07:00', '2026-01-13T13:15:00+07:00', 60],
		['a break alone', '2026-01-13T12:15:00+07:00', '2026-01-13T13:00:00+07:00', 0],
		['a whole Tuesday', '2026-01-13T00:00:00+07:00', '2026-01-14T00:00:00+07:00', 525],
		['a whole Friday', '2026-01-09T00:00:00+07:00', '2026-01-10T00:00:00+07:00', 465],
		['a week of 42 h 45 min', '2026-01-05T00:00:00+07:00', '2026-01-12T00:00:00+07:00', 2565],
		['a week of Ramadan', '2026-02-23T00:00:00+07:00', '2026-03-02T00:00:00+07:00', 4 * 390 + 390],
		['holiday and weekend', '2026-01-15T17:00:00+07:00', '2026-01-19T07:30:00+07:00', 0],
		['overdue is negative', '2026-01-14T08:00:00+07:00', '2026-01-13T16:00:00+07:00', -90],
		['to the end of the cover', '2026-12-31T16:00:00+07:00', '2027-01-01T00:00:00+07:00', 60],
	])('%s', (_what, from, to, minutes) => {
		expect(workingMilliseconds(jakarta, at(from), at(to))).toBe(minutes * MINUTE);
	});

	test('keeps milliseconds', () => {
		expect(
			workingMilliseconds(jakarta, at('2026-01-13T12:14:59.999+07:00'), at('2026-01-13T13:00:00.001+07:00')),
		).toBe(2);
	});

	test('is unknown outside the cover', () => {
		expect(
			workingMilliseconds(jakarta, at('2024-12-31T10:00:00+07:00'), at('2025-01-02T10:00:00+07:00')),
		).toBeNull();
		expect(
			workingMilliseconds(jakarta, at('2026-12-31T10:00:00+07:00'), at('2027-01-01T00:00:00.001+07:00')),
		).toBeNull();
	});
});

describe('instants on a calendar', () => {
	test('the next working instant, an amount of work, a number of days', () => {
		const saturday = at('2026-01-10T10:00:00+07:00');
		expect(nextWorkingInstant(jakarta, saturday)).toBe(at('2026-01-12T07:30:00+07:00'));
		expect(addWorkingMilliseconds(jakarta, saturday, 0)).toBe(at('2026-01-12T07:30:00+07:00'));
		expect(addWorkingMilliseconds(jakarta, saturday, 525 * MINUTE)).toBe(at('2026-01-12T17:00:00+07:00'));
		expect(closingOfWorkingDay(jakarta, saturday, 1)).toBe(at('2026-01-13T17:00:00+07:00'));
	});

	test('one working day after a due time at closing', () => {
		const due = at('2026-01-14T17:00:00+07:00');
		expect(closingOfWorkingDay(jakarta, due - 1, 1)).toBe(at('2026-01-15T17:00:00+07:00'));
	});

	test('nothing is guessed after the last frame of the cover', () => {
		const evening = at('2026-12-31T17:00:00+07:00');
		expect(nextWorkingInstant(jakarta, evening)).toBeNull();
		expect(addWorkingMilliseconds(jakarta, evening - MINUTE, MINUTE)).toBe(evening);
		expect(addWorkingMilliseconds(jakarta, evening - MINUTE, MINUTE + 1)).toBeNull();
		expect(closingOfWorkingDay(jakarta, evening - MINUTE, 1)).toBeNull();
	});

	test('the numeric way gives start and due time', () => {
		expect(dueInstant(policy, 'WEBCHAT-DIRECT', 'OFFICE-JKT', at('2026-01-10T10:00:00.250+07:00'))).toEqual({
			starts: at('2026-01-12T07:30:00+07:00'),
			due: at('2026-01-12T08:30:00+07:00'),
		});
		expect(dueInstant(policy, 'SOCIAL', 'OFFICE-JKT', at('2026-12-31T10:00:00+07:00'))).toBeNull();
	});

	test('wall times carry the offset of the zone, milliseconds where there are any', () => {
		expect(localTimeOf(jakarta, at('2026-01-12T02:00:00Z'))).toBe('2026-01-12T09:00:00+07:00');
		expect(localTimeOf(jakarta, at('2026-01-12T17:00:00.025Z'))).toBe('2026-01-13T00:00:00.025+07:00');
	});
});

describe('cover', () => {
	const office = (now: string) => coverOf(policy, at(now)).find(({ calendar }) => calendar === 'OFFICE-MKS');

	test('every calendar says how far it reaches', () => {
		expect(coverOf(policy, at('2026-06-01T00:00:00Z')).map(({ calendar }) => calendar)).toEqual(
			Object.keys(policy.calendars.calendars),
		);
	});

	test('the warning begins 60 days before the last day, on the calendar’s own date', () => {
		expect(office('2026-10-31T23:59:59.999+08:00')).toEqual({
			calendar: 'OFFICE-MKS',
			lastDate: '2026-12-31',
			daysLeft: 61,
			warning: false,
		});
		expect(office('2026-11-01T00:00:00+08:00')).toMatchObject({ daysLeft: 60, warning: true });
		expect(office('2026-12-31T23:59:59+08:00')).toMatchObject({ daysLeft: 0, warning: true });
		expect(office('2027-01-02T00:00:00+08:00')).toMatchObject({ daysLeft: -2, warning: true });
	});
});
