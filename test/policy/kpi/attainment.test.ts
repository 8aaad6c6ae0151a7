import { carryOver } from '../../../nodes/policy/cycle/carryOver';
import { writeCarried } from '../../../nodes/policy/cycle/carried';
import { k02 } from '../../../nodes/policy/kpi/indicators/k02';
import { computeDue } from '../../../nodes/policy/clock/due';
import { Life, message, promiseOf, promisesOf } from '../cycle/life';

import { found, lineOf, numbersOf, policy, ticketAt } from './month';

const AS_OF = '2026-02-26T08:00:00+07:00';
const TOTAL = { ruleStatus: '' } as const;
const instant = (text: string) => new Date(`2026-${text}+07:00`).toISOString();

interface Clock {
	received: string;
	due: string;
	stopped?: string;
	noRequest?: string;
	merged?: string;
	category?: string;
	withdrawn?: string;
}

/** The worked example of 5.3: WEBCHAT-DIRECT in Jakarta. */
const example: Record<string, Clock> = {
	c1: { received: '01-26T09:00:00', due: '01-26T10:00:00', stopped: '01-26T09:59:00' },
	c2: { received: '01-26T09:00:00', due: '01-26T10:00:00', stopped: '01-26T10:00:00' },
	c3: { received: '01-26T09:00:00', due: '01-26T10:00:00', stopped: '01-26T10:00:01' },
	// Answered after the report was made: no stop yet.
	c4: { received: '02-25T14:00:00', due: '02-25T15:00:00', stopped: '02-26T09:00:00' },
	c5: { received: '02-25T14:30:00', due: '02-26T08:30:00' },
	c6: { received: '01-23T16:00:00', due: '01-23T17:00:00', stopped: '01-23T16:30:00' },
	c7: {
		...{ received: '02-10T09:00:00', due: '02-10T10:00:00', stopped: '02-10T09:00:00' },
		merged: '02-10T11:00:00',
	},
	c8: {
		...{ received: '02-10T09:00:00', due: '02-10T10:00:00', stopped: '02-10T09:00:00' },
		category: 'OTH::SPAM',
	},
	c9: { received: '01-23T17:30:00', due: '01-26T08:30:00', stopped: '01-26T08:00:00' },
	c10: { received: '02-10T10:00:00', due: '02-10T11:00:00', noRequest: '02-10T10:05:00' },
};

/** The ticket of a clock as the desk holds it on 1 March. */
function ticketOf(clock: Clock, values: Record<string, unknown> = {}) {
	const life = new Life('webchat', 'BRAVO');
	const received = instant(clock.received);
	life.happens({
		...{ kind: 'request', at: received, keyLag: null },
		...promiseOf(policy, 'WEBCHAT-DIRECT', 'OFFICE-JKT', received),
	});
	expect(life.current!.dueAt).toBe(instant(clock.due));
	if (clock.stopped) life.happens(message(instant(clock.stopped)));
	if (clock.noRequest) life.marks(instant(clock.noRequest), 'no_request');
	if (clock.withdrawn) life.happens({ kind: 'withdrawn', at: instant(clock.withdrawn) });
	if (clock.merged) life.happens({ kind: 'merged', at: instant(clock.merged) });
	const sorted = instant('02-10T11:00:00');
	if (clock.category) life.happens({ kind: 'category', at: sorted, category: clock.category });
	return ticketAt(received, {
		...{ state: clock.merged ? 'merged' : 'open', djbc_category: clock.category ?? 'INF::KEP' },
		...{ djbc_category_confirmed_at: sorted, ...values, ...life.attributes },
	});
}

const tickets = Object.values(example).map((clock) => ticketOf(clock));

describe('the worked example of 5.3', () => {
	const month = found(k02, { tickets, asOf: AS_OF });

	test('3 met, 2 breached, 60.0 %; (b) the same; (c) 40.0 %; 1 void', () => {
		expect(numbersOf(month, 'K02', TOTAL)).toEqual([60, 3, 5]);
		expect(numbersOf(month, 'K02.late', TOTAL)).toEqual([60, 3, 5]);
		expect(numbersOf(month, 'K02.strict', TOTAL)).toEqual([40, 2, 5]);
		expect(numbersOf(month, 'K02.void', TOTAL)).toEqual([1, 1, null]);
		expect(numbersOf(month, 'K02.withdrawn', TOTAL)).toEqual([0, 0, null]);
		expect(numbersOf(month, 'K02.keyedLate', TOTAL)).toEqual([0, 0, null]);
	});

	test('by rule and by rule and channel the same, by office nationally', () => {
		const rule = { rule: 'WEBCHAT-DIRECT', ruleStatus: 'READING' } as const;
		expect(numbersOf(month, 'K02', rule)).toEqual([60, 3, 5]);
		expect(numbersOf(month, 'K02.strict', { ...rule, channel: 'webchat' })).toEqual([40, 2, 5]);
		expect(numbersOf(month, 'K02', { office: 'BRAVO' })).toEqual([60, 3, 5]);
		expect(numbersOf(month, 'K02', { ruleStatus: 'PROPOSED' })).toEqual([null, 0, 0]);
		const ofOffice = found(k02, { tickets, asOf: AS_OF, scope: 'BRAVO' });
		expect(numbersOf(ofOffice, 'K02', TOTAL)).toEqual([60, 3, 5]);
		expect(ofOffice.lines.filter(({ office }) => office !== '')).toEqual([]);
	});

	test('the breaches, in order of their due times; what stopped later has not stopped', () => {
		expect(month.breaches).toEqual([
			expect.objectContaining({ number: tickets[2]!.number, stoppedAt: '2026-01-26T03:00:01.000Z' }),
			expect.objectContaining({ number: tickets[3]!.number, stoppedAt: null }),
		]);
	});

	test('each clock alone', () => {
		const alone = Object.fromEntries(
			Object.entries(example).map(([id, clock]) => {
				const of = found(k02, { tickets: [ticketOf(clock)], asOf: AS_OF });
				const [, met, all] = numbersOf(of, 'K02', TOTAL);
				return [id, [met, all, numbersOf(of, 'K02.void', TOTAL)[0]]];
			}),
		);
		expect(alone).toEqual({
			...{ c1: [1, 1, 0], c2: [1, 1, 0], c3: [0, 1, 0], c4: [0, 1, 0], c5: [0, 0, 0], c6: [0, 0, 0] },
			...{ c7: [0, 0, 0], c8: [0, 0, 0], c9: [1, 1, 0], c10: [0, 0, 1] },
		});
	});
});

test('a merge, and spam that was confirmed, do not exist before they happened', () => {
	const earlier = found(k02, {
		tickets: [ticketOf(example.c7!), ticketOf(example.c8!), ticketOf(example.c10!)],
		asOf: '2026-02-10T10:59:59+07:00',
	});
	expect(numbersOf(earlier, 'K02', TOTAL)).toEqual([100, 2, 2]);
});

test('spam that nobody confirmed counts, out of scope that was confirmed is void', () => {
	const month = found(k02, {
		asOf: AS_OF,
		tickets: [
			ticketOf(
				{ ...example.c1!, category: undefined },
				{
					...{ djbc_category: 'OTH::SPAM', djbc_category_confirmed_at: null },
				},
			),
			ticketOf({ ...example.c1!, category: 'OTH::OUT' }),
		],
	});
	expect(numbersOf(month, 'K02', TOTAL)).toEqual([100, 1, 1]);
	expect(numbersOf(month, 'K02.void', TOTAL)[0]).toBe(1);
});

test('a running clock that lost its category later was overdue before that', () => {
	const open = ticketOf({ received: '02-09T09:00:00', due: '02-09T10:00:00', category: 'OTH::OUT' });
	expect(open.djbc_due_at).toBeNull();
	const at = (asOf: string) => numbersOf(found(k02, { tickets: [open], asOf }), 'K02', TOTAL);
	expect(at('2026-02-10T10:59:59+07:00')).toEqual([0, 0, 1]);
	expect(at('2026-02-10T11:00:00+07:00')).toEqual([null, 0, 0]);
});

test('withdrawn in time counts apart, withdrawn after the due time is breached', () => {
	const clock = { received: '01-26T09:00:00', due: '01-26T10:00:00' };
	const month = found(k02, {
		tickets: [
			ticketOf({ ...clock, withdrawn: '01-26T10:00:00' }),
			ticketOf({ ...clock, withdrawn: '01-26T10:00:01' }),
		],
	});
	expect(numbersOf(month, 'K02', TOTAL)).toEqual([0, 0, 1]);
	expect(numbersOf(month, 'K02.withdrawn', TOTAL)[0]).toBe(1);
	expect(numbersOf(month, 'K02.void', TOTAL)[0]).toBe(0);
});

test('of an office the list of breaches is all that K02 counts as breached; nationally restricted ones count (CONF-2)', () => {
	const due = { received: '01-26T09:00:00', due: '01-26T10:00:00' };
	const plain = [ticketOf(due), ticketOf({ ...due, stopped: '01-26T09:30:00' })];
	const restricted = [
		{ ...ticketOf(due), group: 'Terbatas::Kode Etik' },
		{ ...ticketOf(due), djbc_category: 'CPL::CRM' },
	];
	const tickets = [...plain, ...restricted];
	const national = found(k02, { tickets });
	expect(numbersOf(national, 'K02', TOTAL)).toEqual([25, 1, 4]);
	expect(numbersOf(national, 'K02', { office: 'BRAVO' })).toEqual([50, 1, 2]);
	const rule = national.lines.find((line) => line.rule !== '' && line.metric === 'K02')!.rule;
	expect(numbersOf(national, 'K02', { rule })).toEqual([25, 1, 4]);
	expect(national.breaches!.map(({ number }) => number)).toEqual([plain[0]!.number]);
	const ofOffice = found(k02, { tickets, scope: 'BRAVO' });
	expect(ofOffice.lines).toEqual(found(k02, { tickets: plain, scope: 'BRAVO' }).lines);
	expect(lineOf(ofOffice.lines, 'K02', TOTAL).note).toBe('without restricted tickets');
	expect(ofOffice.breaches).toEqual(national.breaches);
});

test('late triage is met by law and breached in column b (A13)', () => {
	const life = new Life('webchat', 'KPPBC-MKS');
	life.asks('2026-02-02T02:00:00.000Z');
	life.escalates('2026-02-02T03:30:00.000Z');
	life.says('2026-02-03T03:00:00.000Z', 'Nomor tiket eskalasi Anda 70100.', {
		escalation: { childTicket: '70100', unit: 'DIT-IKC', numberInText: true },
	});
	const values = { djbc_office: 'KPPBC-MKS', ...life.attributes };
	const month = found(k02, { tickets: [ticketAt('2026-02-02T02:00:00Z', values)], scope: 'KPPBC-MKS' });
	expect(life.results).toEqual(['1 met']);
	expect(numbersOf(month, 'K02', { rule: 'WEBCHAT-ESC', channel: '' })).toEqual([100, 1, 1]);
	expect(numbersOf(month, 'K02.late', TOTAL)).toEqual([0, 0, 1]);
});

describe('lines of their own', () => {
	const lifeOf = (rule: string, calendar: string, keyLag: number | null = null) => {
		const life = new Life('ceisacare', 'BRAVO');
		const at = '2026-02-02T02:00:00.000Z';
		life.happens({ kind: 'request', at, keyLag, ...promiseOf(policy, rule, calendar, at) });
		return life;
	};

	test('CEISA Care is provisional and in no total; on the next day it misses the strict reading (A01)', () => {
		const life = lifeOf('CEISACARE', 'OFFICE-JKT');
		const typed = { djbc_typed_reply_at: '2026-02-03T02:00:00.000Z' };
		life.happens({ kind: 'attributes', at: '2026-02-03T02:30:00.000Z', values: typed });
		expect(life.results).toEqual(['1 met']);
		const month = found(k02, { tickets: [ticketAt('2026-02-02T02:00:00Z', life.attributes)] });
		const line = { rule: 'CEISACARE', ruleStatus: 'READING', channel: '' } as const;
		expect(numbersOf(month, 'K02', line)).toEqual([100, 1, 1]);
		expect(numbersOf(month, 'K02.strict', line)).toEqual([0, 0, 1]);
		expect(numbersOf(month, 'K02', TOTAL)).toEqual([null, 0, 0]);
		expect(numbersOf(month, 'K02', { ruleStatus: 'PROPOSED' })).toEqual([null, 0, 0]);
		expect(month.lines.filter(({ rule }) => rule !== '').every(({ note }) => note === 'provisional')).toBe(
			true,
		);
	});

	test('proposed limits have a total of their own; a record keyed after its due time is told (A43)', () => {
		const life = lifeOf('EMAIL', 'OFFICE-JKT', 2 * 1440);
		life.happens(message('2026-02-05T02:00:00.000Z'));
		const month = found(k02, { tickets: [ticketAt('2026-02-02T02:00:00Z', life.attributes)] });
		expect(numbersOf(month, 'K02', { ruleStatus: 'PROPOSED', rule: '' })).toEqual([0, 0, 1]);
		expect(numbersOf(month, 'K02.keyedLate', { ruleStatus: 'PROPOSED', rule: '' })[0]).toBe(1);
		expect(numbersOf(month, 'K02', TOTAL)).toEqual([null, 0, 0]);
	});

	test('one that runs and was keyed late is known from its keying on', () => {
		const ticket = ticketAt('2026-02-02T02:00:00Z', lifeOf('EMAIL', 'OFFICE-JKT', 2 * 1440).attributes);
		const at = (asOf: string) =>
			numbersOf(found(k02, { tickets: [ticket], asOf }), 'K02.keyedLate', {
				ruleStatus: 'PROPOSED',
				rule: '',
			})[0];
		expect([at('2026-02-04T01:59:59Z'), at('2026-02-04T02:00:00Z')]).toEqual([0, 1]);
	});
});

test('numbers of restricted tickets stand nowhere, by group or by category (CONF-2)', () => {
	const month = found(k02, {
		tickets: [
			ticketOf(example.c3!, { group: 'Terbatas::Saring' }),
			ticketOf(example.c3!, { djbc_category: 'CPL::CRM' }),
		],
	});
	expect(numbersOf(month, 'K02', TOTAL)).toEqual([0, 0, 2]);
	expect(month.breaches).toEqual([]);
});

describe('counts that were carried over', () => {
	/** Forty questions, answered in time but for every fourth. */
	const life = new Life('webchat', 'KPPBC-MKS');
	const start = Date.parse('2026-01-27T01:00:00.000Z');
	for (let day = 0; day < 40; day++) {
		const at = (minutes: number) => new Date(start + day * 43_200_000 + minutes * 60_000).toISOString();
		life.happens({
			...{ kind: 'request', at: at(0), keyLag: null },
			...promisesOf(
				policy,
				computeDue(policy, {
					...{ channel: 'webchat', office: 'KPPBC-MKS', receivedAt: at(0), role: 'user' },
				}).clocks,
			),
		});
		const due = Date.parse(life.current!.dueAt!);
		life.happens(message(new Date(due + (day % 4 === 0 ? 1 : -1) * 60_000).toISOString()));
	}
	const ticket = (log: string) =>
		ticketAt('2026-01-27T01:00:00Z', { djbc_office: 'KPPBC-MKS', ...life.attributes, djbc_clock_log: log });
	const whole = String(life.attributes.djbc_clock_log);
	const asOf = '2026-04-01T00:00:00Z';

	test.each(['national', 'KPPBC-MKS'])('count as their lines did (%s)', (scope) => {
		const moved = carryOver(policy, whole, Date.parse('2026-03-20T00:00:00Z'), 6_000)!;
		expect(moved.log.length).toBeLessThan(whole.length / 2);
		const before = found(k02, { tickets: [ticket(whole)], scope, asOf });
		const after = found(k02, { tickets: [ticket(moved.log)], scope, asOf });
		const [, met, all] = numbersOf(before, 'K02', TOTAL);
		expect(met).toBeGreaterThan(10);
		expect(all).toBeGreaterThan(met!);
		expect(after.lines).toEqual(before.lines);
	});

	test('a zone that they do not hold is told', () => {
		const none = writeCarried({
			...{ through: '2026-02-01T00:00:00.000Z', cycle: 3, written: '2026-02-01T00:00:00.000Z' },
			zones: {},
		});
		expect(found(k02, { tickets: [ticket(none)], asOf }).warnings).toEqual([
			'K02, K10: 1 tickets carry no counts in the zone Asia/Jakarta.',
		]);
	});
});
