import { windowOf } from '../../nodes/matter/window';
import { defaultPolicy, type Policy } from '../../nodes/policy/document';

const shipped = defaultPolicy();

/** From when on requests count at that time, on the wall of Jakarta. */
function from(
	now: string,
	{ office = 'BRAVO', policy = shipped }: { office?: string; policy?: Policy } = {},
) {
	const window = windowOf(policy, office, Date.parse(now));
	return `${new Date(window.from + 7 * 3_600_000).toISOString().slice(0, 16)} ${window.countedIn}`;
}

function changed(change: (policy: Policy) => void): Policy {
	const policy = structuredClone(shipped);
	change(policy);
	return policy;
}

describe('two working days back', () => {
	// A request counts from the closing of the working day before the first of the three days on.
	test.each([
		['within a week', '2026-01-15T10:00:00+07:00', '2026-01-12T17:00'],
		['late in the evening: the next working day is at hand', '2026-01-14T20:00:00+07:00', '2026-01-12T17:00'],
		['over a weekend', '2026-01-12T10:00:00+07:00', '2026-01-07T17:00'],
		['on a Sunday: as on the Monday', '2026-01-11T10:00:00+07:00', '2026-01-07T17:00'],
		['over Isra Mikraj, a Friday, and the weekend', '2026-01-20T08:00:00+07:00', '2026-01-14T17:00'],
		// 18 to 24 March: Nyepi and Idul Fitri with their cuti bersama; the last Friday before closed at 15:30.
		['over Idul Fitri, Ramadan hours', '2026-03-25T09:00:00+07:00', '2026-03-13T15:30'],
		['in Ramadan the day closes at 15:00', '2026-03-12T09:00:00+07:00', '2026-03-09T15:00'],
		['over the end of a year', '2026-01-05T09:00:00+07:00', '2025-12-30T17:00'],
	])('%s', (_what, now, expected) => {
		expect(from(now)).toBe(`${expected} workingDays`);
	});

	test('by the calendar of the office, in its zone', () => {
		expect(from('2026-01-15T10:00:00+08:00', { office: 'KPPBC-MKS' })).toBe('2026-01-12T16:00 workingDays');
	});

	test('an unknown office counts as the contact centre', () => {
		for (const office of ['', 'KPPBC-ZZZ', 'constructor']) {
			expect(from('2026-01-15T10:00:00+07:00', { office })).toBe('2026-01-12T17:00 workingDays');
		}
	});

	test('a day opened or closed by the policy counts as such', () => {
		const exception = (open: boolean, date: string) =>
			changed(({ calendars }) => calendars.exceptions.push({ calendar: 'OFFICE-JKT', date, open } as never));
		const monday = '2026-01-12T10:00:00+07:00';
		expect(from(monday, { policy: exception(false, '2026-01-09') })).toBe('2026-01-06T17:00 workingDays');
		const midweek = '2026-01-15T10:00:00+07:00';
		expect(from(midweek, { policy: exception(false, '2026-01-13') })).toBe('2026-01-09T17:00 workingDays');
	});

	test.each([
		['after the end of the calendar', '2027-01-06T10:00:00+07:00', '2027-01-04T00:00'],
		['too near to its beginning', '2025-01-02T10:00:00+07:00', '2024-12-31T00:00'],
		['long before it', '2020-05-05T00:30:00+07:00', '2020-05-03T00:00'],
	])('%s two calendar days count', (_what, now, expected) => {
		expect(from(now)).toBe(`${expected} calendarDays`);
	});
});
