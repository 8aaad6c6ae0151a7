import { writeCarried } from '../../../nodes/policy/cycle/carried';
import { percentOf, percentile } from '../../../nodes/policy/kpi/line';
import { k01 } from '../../../nodes/policy/kpi/indicators/k01';
import { k01b } from '../../../nodes/policy/kpi/indicators/k01b';
import { k03 } from '../../../nodes/policy/kpi/indicators/k03';
import { k04 } from '../../../nodes/policy/kpi/indicators/k04';
import { k10 } from '../../../nodes/policy/kpi/indicators/k10';
import { k16 } from '../../../nodes/policy/kpi/indicators/k16';
import type { RosterRow } from '../../../nodes/policy/kpi/types';
import { message } from '../cycle/life';

import { begins, found, lived, numbersOf, ticketAt } from './month';

/** Of January 26 to February 25, in Jakarta. */
const FIRST = '2026-01-25T17:00:00.000Z';
const LAST = '2026-02-25T16:59:59.999Z';
const DUE = '2026-02-04T10:00:00.000Z';
const CONFIRMED = { djbc_category_confirmed_at: '2026-02-03T00:00:00.000Z' };
const closed = (at: string) => ({ kind: 'closed', at, reason: 'answered' }) as const;
const reopened = (at: string, by: 'user' | 'staff' = 'user') => ({ kind: 'reopened', at, by }) as const;

describe('K01', () => {
	test('counts from the first instant of the period to the last', () => {
		const tickets = [
			...[ticketAt('2026-01-25T16:59:59.999Z'), ticketAt('2026-02-25T17:00:00Z')],
			...[ticketAt(FIRST, { djbc_channel: 'email' }), ticketAt(LAST, { djbc_category: 'INF::CUK' })],
			ticketAt(FIRST, { djbc_record: 'escalation' }),
		];
		const month = found(k01, { tickets });
		expect(numbersOf(month, 'K01')).toEqual([2, 2, null]);
		expect(numbersOf(month, 'K01', { channel: 'email' })[0]).toBe(1);
		expect(numbersOf(month, 'K01', { category: 'INF::CUK' })[0]).toBe(1);
		expect(numbersOf(month, 'K01', { office: 'BRAVO' })[0]).toBe(2);
	});

	test('what is excluded everywhere (5.3)', () => {
		const asked = begins('2026-02-03T02:00:00Z', 'EMAIL', DUE);
		const of = (values: Record<string, unknown>, ...events: Parameters<typeof lived>[1]) =>
			lived(ticketAt('2026-02-03T02:00:00Z', values), [asked, ...events]);
		const excluded = [
			of({ djbc_category: 'OTH::SPAM', ...CONFIRMED }),
			of({ djbc_category: 'OTH::TEST', ...CONFIRMED }),
			of({ state: 'merged' }, { kind: 'merged', at: '2026-02-03T03:00:00Z' }),
			of({}, { kind: 'withdrawn', at: '2026-02-03T03:00:00Z' }),
			of({}, { ...message('2026-02-03T03:00:00Z'), replyKind: 'no_request' }),
			// Written by the desk first (ROLE-1): no time of receipt.
			ticketAt('2026-02-03T02:00:00Z', { djbc_received_at: null }),
			ticketAt('2026-02-03T02:00:00Z', { state: 'merged', updated_at: '2026-02-03T03:00:00.000Z' }),
		];
		expect(numbersOf(found(k01, { tickets: excluded }), 'K01')[0]).toBe(0);
		const counted = [
			of({ djbc_category: 'OTH::SPAM' }),
			of({ djbc_category: 'OTH::OUT', ...CONFIRMED }),
			// Withdrawn when it was overdue; answered before it was withdrawn; merged after the report.
			of({}, { kind: 'withdrawn', at: '2026-02-04T10:00:00.001Z' }),
			of({}, message('2026-02-03T03:00:00Z'), begins('2026-02-03T04:00:00Z', 'EMAIL', DUE), {
				kind: 'withdrawn',
				at: '2026-02-03T05:00:00Z',
			}),
			of({ state: 'merged' }, { kind: 'merged', at: '2026-03-20T03:00:00Z' }),
			// Without a clock only the last change tells.
			ticketAt('2026-02-03T02:00:00Z', { state: 'merged', updated_at: '2026-03-20T03:00:00.000Z' }),
		];
		expect(numbersOf(found(k01, { tickets: counted }), 'K01')[0]).toBe(6);
	});

	test('other offices count nationally only, in their own zone for themselves (PER-2)', () => {
		const tickets = [ticketAt('2026-01-25T16:30:00Z', { djbc_office: 'KPPBC-MKS' })];
		expect(numbersOf(found(k01, { tickets }), 'K01')[0]).toBe(0);
		expect(numbersOf(found(k01, { tickets, scope: 'KPPBC-MKS' }), 'K01')[0]).toBe(1);
		expect(numbersOf(found(k01, { tickets, scope: 'BRAVO' }), 'K01')[0]).toBe(0);
	});

	test('what is written after as_of does not exist (PER-5)', () => {
		const late = ticketAt('2026-02-20T02:00:00Z', { created_at: '2026-02-27T02:00:00Z' });
		const at = (asOf: string) => numbersOf(found(k01, { tickets: [late], asOf }), 'K01')[0];
		expect([at('2026-02-27T01:59:59.999Z'), at('2026-02-27T02:00:00Z')]).toEqual([0, 1]);
	});
});

describe('K01b', () => {
	const shift = (values: Partial<RosterRow> = {}): RosterRow => ({
		...{ agent: 'a', office: 'BRAVO', date: '2026-02-02', start: '07:30', end: '09:00', breaks: 30 },
		...{ queue: 'phone', attendance: 'present', loggedIn: '', loggedOut: '', shift: 1 },
		...values,
	});
	const heatAt = (weekday: number, hour: number, { heat = [] }: ReturnType<typeof found>) =>
		heat.filter((cell) => cell.weekday === weekday && cell.hour === hour);
	// Monday 2 February, 08:15 WIB; and the same minute of the next Monday.
	const tickets = [ticketAt('2026-02-02T01:15:00Z'), ticketAt('2026-02-09T01:15:00Z')];

	test('arrivals beside the agent hours of the hour, whatever zone the shift is of', () => {
		const roster = [
			...[shift(), shift({ agent: 'b', attendance: 'absent' })],
			// 22:00 to 01:30 in Makassar is 21:00 to 00:30 here, Sunday to Monday.
			shift({ office: 'KPPBC-MKS', date: '2026-02-08', start: '22:00', end: '01:30' }),
			// Of one shift the last row counts, and the log-in where it is known.
			...[shift({ agent: 'c', date: '2026-02-10', end: '17:00' })],
			shift({ agent: 'c', date: '2026-02-10', loggedIn: '07:00', loggedOut: '08:00' }),
		];
		const month = found(k01b, { tickets, inputs: { roster } });
		expect(heatAt(1, 8, month)).toEqual([
			{ weekday: 1, hour: 8, channel: 'webchat', arrivals: 2, staffed: 1 },
		]);
		expect([heatAt(1, 7, month)[0]!.staffed, heatAt(1, 9, month)[0]!.staffed]).toEqual([0.5, 0]);
		expect([heatAt(7, 21, month)[0]!.staffed, heatAt(1, 0, month)[0]!.staffed]).toEqual([1, 0.5]);
		expect(numbersOf(month, 'K01b.1.08')).toEqual([2, 2, 1]);
		expect(numbersOf(month, 'K01b.7.21')).toEqual([0, 0, 1]);
		expect([heatAt(2, 7, month)[0]!.staffed, heatAt(2, 8, month)[0]!.staffed]).toEqual([1, 0]);
		// 2 arrivals, 1.5 + 3.5 + 1 agent hours.
		expect(numbersOf(month, 'K01b')).toEqual([0.3, 2, 6]);
	});

	test('without a roster of the period nothing is known of agents', () => {
		for (const roster of [null, [], [shift({ date: '2026-03-02' })]]) {
			const month = found(k01b, { tickets, inputs: { roster } });
			expect(numbersOf(month, 'K01b')).toEqual([null, 2, null]);
			expect(heatAt(1, 8, month)[0]!.staffed).toBeNull();
		}
	});
});

describe('K03', () => {
	/** Asked on Friday 30 January after closing; the effective start is Monday, 07:30 WIB. */
	const asked = (reply: string | null) =>
		lived(ticketAt('2026-01-30T12:00:00Z', { djbc_first_reply_at: reply }), [
			begins('2026-01-30T12:00:00Z', 'EMAIL', DUE),
		]);

	test('from the effective start on, in working and in elapsed minutes', () => {
		const month = found(k03, { tickets: [asked('2026-02-02T06:30:00.000Z')] });
		// 07:30 to 13:30 with a break of 45 minutes.
		expect(numbersOf(month, 'K03.working.p50')).toEqual([315, null, 1]);
		expect(numbersOf(month, 'K03.elapsed.max')).toEqual([360, null, 1]);
	});

	test('a reply before the effective start took no time; one of another period is not counted', () => {
		const month = found(k03, {
			tickets: [asked('2026-01-31T02:00:00.000Z'), asked(null), asked('2026-02-25T17:00:00.000Z')],
		});
		expect(numbersOf(month, 'K03.working.max')).toEqual([0, null, 1]);
		expect(numbersOf(month, 'K03.elapsed.max')).toEqual([0, null, 1]);
	});

	test('a split promise runs from the arrival on', () => {
		const at = '2026-02-01T02:00:00.000Z';
		const reply = { djbc_first_reply_at: '2026-02-01T02:10:00.000Z', djbc_office: 'KPPBC-MKS' };
		const post = lived(ticketAt(at, reply), [begins(at, 'MARAGA', '2026-02-01T03:00:00.000Z', 'OFFICE-MKS')]);
		expect(numbersOf(found(k03, { tickets: [post] }), 'K03.elapsed.max')[0]).toBe(10);
	});

	test('a date that no calendar covers is a warning and stops nothing', () => {
		const old = ticketAt('2019-01-01T00:00:00Z', { djbc_first_reply_at: '2026-02-02T06:30:00.000Z' });
		const month = found(k03, { tickets: [old, asked('2026-02-02T06:30:00.000Z')] });
		expect(numbersOf(month, 'K03.working.p50')[2]).toBe(1);
		expect(month.warnings).toEqual([expect.stringMatching(/^K03: 1 .*OFFICE-JKT/)]);
	});
});

describe('K04', () => {
	const open = (received: string, ...events: Parameters<typeof lived>[1]) =>
		lived(ticketAt(received), [begins(received, 'EMAIL', DUE), ...events]);

	test('ages in working days after the effective day; overdue part', () => {
		// The period ends with Wednesday the 25th.
		const month = found(k04, {
			tickets: [
				...[open('2026-02-25T02:00:00Z'), open('2026-02-24T02:00:00Z'), open('2026-02-23T02:00:00Z')],
				// Saturday counts as Monday; Thursday 19; Tuesday 17 is Lunar New Year, closed with Monday 16.
				...[open('2026-02-21T02:00:00Z'), open('2026-02-19T02:00:00Z'), open('2026-01-28T02:00:00Z')],
				ticketAt('2026-02-25T17:00:00Z'),
			],
		});
		expect(numbersOf(month, 'K04')[0]).toBe(6);
		expect(['0-1', '2-3', '4-5', '5+'].map((age) => numbersOf(month, `K04.age.${age}`)[0])).toEqual([
			...[2, 2, 1, 1],
		]);
		expect(numbersOf(month, 'K04.overdue')[0]).toBe(6);
	});

	test('closed at the end is closed, closed after it or reopened before it is open', () => {
		const answered = message('2026-02-03T03:00:00Z');
		const begin = '2026-02-03T02:00:00Z';
		const closedOf = (...events: Parameters<typeof lived>[1]) =>
			numbersOf(found(k04, { tickets: [open(begin, answered, ...events)] }), 'K04')[0];
		expect(closedOf(closed('2026-02-25T16:59:59Z'))).toBe(0);
		expect(closedOf(closed('2026-02-25T17:00:00Z'))).toBe(1);
		expect(closedOf(closed('2026-02-04T00:00:00Z'), reopened('2026-02-05T00:00:00Z'))).toBe(1);
		expect(closedOf(closed('2026-02-04T00:00:00Z'), reopened('2026-02-26T00:00:00Z'))).toBe(0);
	});

	test('by the desk where the log tells nothing, by what was carried where its lines moved', () => {
		const of = (values: Record<string, unknown>) =>
			numbersOf(found(k04, { tickets: [ticketAt('2026-02-03T02:00:00Z', values)] }), 'K04')[0];
		expect(of({ close_at: '2026-02-25T16:59:59.000Z' })).toBe(0);
		expect(of({ close_at: '2026-02-25T17:00:00.000Z' })).toBe(1);
		const carried = (months: Record<string, 'closed' | 'open'>) =>
			writeCarried({
				...{ through: '2026-03-01T00:00:00.000Z', cycle: 1, written: '2026-03-01T00:00:00.000Z' },
				zones: {
					'Asia/Jakarta': {
						rules: {},
						closings: Object.fromEntries(
							Object.entries(months).map(([label, last]) => [label, { closed: 1, reopened: 0, last }]),
						),
					},
				},
			});
		expect(of({ djbc_clock_log: carried({ '2025-12': 'closed', '2026-01': 'open' }) })).toBe(1);
		expect(of({ djbc_clock_log: carried({ '2026-01': 'closed', '2026-02': 'open' }) })).toBe(0);
	});
});

describe('K10', () => {
	const life = (...events: Parameters<typeof lived>[1]) =>
		lived(ticketAt('2026-02-03T02:00:00Z'), [
			begins('2026-02-03T02:00:00Z', 'EMAIL', DUE),
			message('2026-02-03T03:00:00Z'),
			...events,
		]);
	const CLOSED = '2026-02-04T00:00:00Z';

	test('reopened by the user within 168 hours, inclusive; each request once', () => {
		const tickets = [
			...[life(), life(closed('2026-02-25T17:00:00Z')), life(closed(CLOSED))],
			life(closed(CLOSED), reopened('2026-02-11T00:00:00Z')),
			life(closed(CLOSED), reopened('2026-02-11T00:00:01Z')),
			life(closed(CLOSED), reopened('2026-02-05T00:00:00Z', 'staff')),
			life(
				...[closed(CLOSED), reopened('2026-02-05T00:00:00Z'), closed('2026-02-06T00:00:00Z')],
				reopened('2026-02-07T00:00:00Z'),
			),
			// Closed on the last day, reopened in the next period.
			life(closed('2026-02-25T16:59:59Z'), reopened('2026-03-04T16:59:59Z')),
		];
		const month = found(k10, { tickets });
		expect(numbersOf(month, 'K10')).toEqual([50, 3, 6]);
		expect(month.lines[0]!.note).toBe('');
		const preliminary = found(k10, { tickets, asOf: '2026-02-26T08:00:00+07:00' });
		expect(numbersOf(preliminary, 'K10')).toEqual([33.3, 2, 6]);
		expect(preliminary.lines[0]!.note).toBe('preliminary');
	});

	test('of nothing closed there is no rate', () => {
		expect(numbersOf(found(k10, { tickets: [life()] }), 'K10')).toEqual([null, 0, 0]);
	});
});

test('K16: first windows that ended in the period before a human replied', () => {
	const of = (received: string, window: string, reply: string | null) =>
		ticketAt(received, { djbc_window_until: window, djbc_first_reply_at: reply });
	const at = '2026-02-03T02:00:00Z';
	const ends = '2026-02-04T02:00:00.000Z';
	const tickets = [
		...[of(at, ends, null), of(at, ends, ends), of(at, ends, '2026-02-04T02:00:00.001Z')],
		...[of('2026-02-24T17:00:00Z', '2026-02-25T17:00:00.000Z', null), ticketAt(at)],
		// The user wrote again two days later, and in another month: that window was lost all the same.
		of(at, '2026-02-06T02:00:00.000Z', '2026-02-05T02:10:00.000Z'),
		of(at, '2026-05-06T02:00:00.000Z', ends),
	];
	expect(numbersOf(found(k16, { tickets }), 'K16')).toEqual([3, 3, 5]);
	expect(numbersOf(found(k16, { tickets, asOf: '2026-02-04T01:59:59Z' }), 'K16')).toEqual([0, 0, 0]);
});

test('percent by halves up, percentiles by nearest rank', () => {
	expect([percentOf(1, 8), percentOf(1, 80), percentOf(23, 800), percentOf(0, 0)]).toEqual([
		12.5,
		1.3,
		2.9,
		null,
	]);
	const values = [15, 20, 35, 40, 50];
	expect([5, 30, 40, 50, 100].map((one) => percentile(values, one))).toEqual([15, 20, 20, 35, 50]);
	expect(percentile([], 50)).toBeNull();
});
