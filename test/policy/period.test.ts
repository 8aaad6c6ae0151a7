import fc from 'fast-check';
import { kpiPeriod, periodAfter, periodOf, PeriodInvalid } from '../../nodes/policy/period';

/** Catalogue 5.2: instant, zone, label, days, bounds in UTC. */
const table: ReadonlyArray<readonly [string, string, string, number, string, string]> = [
	['2026-01-25T23:59:59+07:00', 'Asia/Jakarta', '2025-12', 31, '2025-12-25T17:00Z', '2026-01-25T17:00Z'],
	['2026-01-26T00:00:00+07:00', 'Asia/Jakarta', '2026-01', 31, '2026-01-25T17:00Z', '2026-02-25T17:00Z'],
	['2026-01-25T16:30:00Z', 'Asia/Jakarta', '2025-12', 31, '2025-12-25T17:00Z', '2026-01-25T17:00Z'],
	['2026-01-25T16:30:00Z', 'Asia/Makassar', '2026-01', 31, '2026-01-25T16:00Z', '2026-02-25T16:00Z'],
	['2026-02-25T23:59:59.999+07:00', 'Asia/Jakarta', '2026-01', 31, '2026-01-25T17:00Z', '2026-02-25T17:00Z'],
	['2026-02-26T00:00:00+07:00', 'Asia/Jakarta', '2026-02', 28, '2026-02-25T17:00Z', '2026-03-25T17:00Z'],
	['2025-12-31T23:59:00+07:00', 'Asia/Jakarta', '2025-12', 31, '2025-12-25T17:00Z', '2026-01-25T17:00Z'],
	['2026-12-26T00:00:00+08:00', 'Asia/Makassar', '2026-12', 31, '2026-12-25T16:00Z', '2027-01-25T16:00Z'],
];

const zones = [
	'Asia/Jakarta',
	'Asia/Makassar',
	'Asia/Jayapura',
	'UTC',
	'Europe/Amsterdam',
	'America/New_York',
	'America/Sao_Paulo',
	'America/Havana',
	'Asia/Kathmandu',
	'Asia/Beirut',
	'Australia/Lord_Howe',
	'Pacific/Chatham',
	'Pacific/Auckland',
];

const instants = fc
	.integer({ min: Date.UTC(1970, 0, 1), max: Date.UTC(2099, 11, 31) })
	.map((instant) => new Date(instant).toISOString());

/** The local date by the machine's own tables, without luxon: `[year, month, day]`. */
function localDate(instant: number, zone: string): [number, number, number] {
	const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(instant);
	return parts.split('-').map(Number) as [number, number, number];
}

/** Label by PER-1's check: 25 days before the local date, on a calendar without zones. */
function labelByCheck(instant: number, zone: string): string {
	const [year, month, day] = localDate(instant, zone);
	return new Date(Date.UTC(year, month - 1, day - 25)).toISOString().slice(0, 7);
}

describe('KPI periods of catalogue 5.2', () => {
	test.each(table)('%s in %s lies in %s', (at, zone, label, days, from, to) => {
		expect(kpiPeriod(at, zone)).toMatchObject({
			label,
			days,
			zone,
			from: new Date(from).toISOString(),
			to: new Date(to).toISOString(),
		});
	});

	test('the bounds are told on local clocks too', () => {
		expect(kpiPeriod('2026-12-26T00:00:00+08:00', 'Asia/Makassar')).toMatchObject({
			fromLocal: '2026-12-26T00:00:00.000+08:00',
			toLocal: '2027-01-26T00:00:00.000+08:00',
		});
	});

	test('a leap February makes a period of 29 days', () => {
		expect(periodOf('2028-02', 'Asia/Jakarta')).toMatchObject({
			days: 29,
			toLocal: '2028-03-26T00:00:00.000+07:00',
		});
	});

	test('by the end month the same bounds bear the next label (A29)', () => {
		const { label, ...bounds } = kpiPeriod('2026-01-10T00:00:00Z', 'Asia/Jakarta', 'end');
		expect(label).toBe('2026-01');
		expect(kpiPeriod('2026-01-10T00:00:00Z', 'Asia/Jakarta')).toEqual({ label: '2025-12', ...bounds });
		expect(periodOf('2026-01', 'Asia/Jakarta', 'end')).toEqual({ label, ...bounds });
	});

	test.each([
		['2026-01-25T16:30:00', 'Asia/Jakarta', /instant/],
		['2026-02-30T00:00:00Z', 'Asia/Jakarta', /instant/],
		['2026-01-25T16:30:00Z', 'Asia/Nowhere', /zone/],
		['yesterday', 'Asia/Jakarta', /instant/],
	])('%s in %s is refused with what is wrong', (at, zone, reason) => {
		expect(() => kpiPeriod(at, zone)).toThrow(PeriodInvalid);
		expect(() => kpiPeriod(at, zone)).toThrow(reason);
	});

	test.each(['2026-13', '2026-1', '26-01', ''])('%p names no period', (label) => {
		expect(() => periodOf(label, 'Asia/Jakarta')).toThrow(PeriodInvalid);
	});
});

describe('in every zone and year', () => {
	const zone = fc.constantFrom(...zones);
	const naming = fc.constantFrom('start' as const, 'end' as const);

	test('the label is that of the local time less 25 days, and the instant lies within', () => {
		fc.assert(
			fc.property(instants, zone, (at, where) => {
				const period = kpiPeriod(at, where);
				expect(period.label).toBe(labelByCheck(Date.parse(at), where));
				expect(period.from <= at && at < period.to).toBe(true);
			}),
		);
	});

	test('a bound is the first instant of a 26th', () => {
		fc.assert(
			fc.property(instants, zone, (at, where) => {
				for (const bound of [kpiPeriod(at, where).from, kpiPeriod(at, where).to]) {
					expect(localDate(Date.parse(bound), where)[2]).toBe(26);
					expect(localDate(Date.parse(bound) - 1, where)[2]).toBe(25);
				}
			}),
		);
	});

	test('the length is that of the start month', () => {
		fc.assert(
			fc.property(instants, zone, (at, where) => {
				const { label, days, from, to } = kpiPeriod(at, where);
				const [year, month] = label.split('-').map(Number) as [number, number];
				expect(days).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
				expect(Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)).toBe(days);
			}),
		);
	});

	test('periods join without gap, and a label leads back to its period', () => {
		fc.assert(
			fc.property(instants, zone, naming, fc.integer({ min: -40, max: 40 }), (at, where, named, count) => {
				const period = kpiPeriod(at, where, named);
				expect(periodOf(period.label, where, named)).toEqual(period);
				expect(kpiPeriod(period.from, where, named)).toEqual(period);
				expect(periodAfter(period, 1)).toEqual(kpiPeriod(period.to, where, named));
				expect(periodAfter(period, -1).to).toBe(period.from);
				expect(periodAfter(periodAfter(period, count), -count)).toEqual(period);
			}),
		);
	});
});
