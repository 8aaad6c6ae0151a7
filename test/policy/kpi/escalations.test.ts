import type { ClockEvent } from '../../../nodes/policy/cycle/types';
import { k05 } from '../../../nodes/policy/kpi/indicators/k05';
import { k06 } from '../../../nodes/policy/kpi/indicators/k06';
import { k07 } from '../../../nodes/policy/kpi/indicators/k07';

import { begins, escalation, feedback, found, letter, lived, numbersOf, ticketAt } from './month';

describe('K05', () => {
	const SENT = '2026-02-03T03:00:00Z';
	const escalated = { kind: 'escalated', at: SENT, childTicket: '70000000901', unit: 'DIT-IKC' } as const;
	const cancelled: ClockEvent = {
		...{ kind: 'escalationCancelled', at: '2026-02-05T03:00:00Z', childTicket: '70000000901' },
	};
	const answered: ClockEvent = {
		...{ kind: 'unitAnswered', at: '2026-02-04T03:00:00Z', childTicket: '70000000901' },
	};
	const asked = begins('2026-02-03T02:00:00Z', 'EMAIL', '2026-02-04T02:00:00Z');
	const request = (...events: Parameters<typeof lived>[1]) =>
		lived(
			ticketAt('2026-02-03T02:00:00Z', {
				...{ djbc_category: 'INF::KEP', djbc_escalated_at: events.length > 0 ? SENT : null },
			}),
			[asked, ...events],
		);

	test('an escalation that was cancelled before the unit answered was none, as soon as it is known', () => {
		const tickets = [
			request(),
			request(escalated),
			request(escalated, cancelled),
			request(escalated, answered, cancelled),
			// Before the escalation was remembered, and outside of the period by a millisecond.
			ticketAt('2026-02-03T02:00:00Z', { djbc_escalated_at: SENT, djbc_category: 'CPL::SVC' }),
			ticketAt('2026-01-25T16:59:59.999Z', { djbc_escalated_at: SENT }),
			ticketAt('2026-02-25T17:00:00Z'),
		];
		const all = found(k05, { tickets });
		expect(numbersOf(all, 'K05')).toEqual([60, 3, 5]);
		expect(numbersOf(all, 'K05.inf')).toEqual([50, 2, 4]);
		expect(numbersOf(all, 'K05.unconfirmed')).toEqual([5, 5, null]);
		const before = found(k05, { tickets, asOf: '2026-02-05T02:59:59Z' });
		expect(numbersOf(before, 'K05')).toEqual([80, 4, 5]);
		const sooner = found(k05, { tickets, asOf: '2026-02-03T02:30:00Z' });
		expect(numbersOf(sooner, 'K05')).toEqual([0, 0, 5]);
	});

	test('of nothing there is no rate', () => {
		const none = found(k05, { tickets: [escalation(SENT, '2026-02-05T10:00:00Z', [])] });
		expect(numbersOf(none, 'K05')).toEqual([null, 0, 0]);
		expect(numbersOf(none, 'K05.inf')).toEqual([null, 0, 0]);
	});
});

describe('K06', () => {
	// Monday 2 February 2026, 10:00 WIB, due on Wednesday at closing.
	const SENT = '2026-02-02T03:00:00Z';
	const DUE = '2026-02-04T10:00:00Z';
	const ETHICS = { djbc_category: 'CPL::ETH', djbc_unit: 'PUSAT-KI', group: 'Terbatas::Kode Etik' };

	test('completed up to the due time, inclusive; late ones and those still open past it; by unit', () => {
		const tickets = [
			escalation(SENT, DUE, [feedback('2026-02-04T10:00:00Z')]),
			escalation(SENT, DUE, [feedback('2026-02-04T10:00:00.001Z')]),
			escalation(SENT, DUE, []),
			escalation(SENT, DUE, [{ kind: 'withdrawn', at: '2026-02-03T03:00:00Z' }]),
			// Cancelled after its due time: too late.
			escalation(SENT, DUE, [{ kind: 'withdrawn', at: '2026-02-09T03:00:00Z' }]),
			escalation(SENT, DUE, [letter('2026-02-03T03:00:00Z')], ETHICS),
			escalation('2026-01-20T03:00:00Z', '2026-01-25T16:59:59.999Z', []),
			escalation('2026-02-24T03:00:00Z', '2026-02-25T17:00:00Z', []),
			ticketAt(SENT),
		];
		const all = found(k06, { tickets });
		expect(numbersOf(all, 'K06')).toEqual([40, 2, 5]);
		expect(numbersOf(all, 'K06', { technicalUnit: 'DIT-IKC' })).toEqual([25, 1, 4]);
		expect(numbersOf(all, 'K06', { technicalUnit: 'PUSAT-KI' })).toEqual([100, 1, 1]);
		expect(all.lines.map(({ note }) => note)).toEqual(
			expect.arrayContaining(['PROPOSED limits', 'unit=PUSAT-KI; PROPOSED limits']),
		);
		expect(JSON.stringify(all)).not.toMatch(/70\d{9}/);
		// What is due at that very instant and not known to be completed is neither met nor late.
		expect(numbersOf(found(k06, { tickets, asOf: DUE }), 'K06')).toEqual([100, 1, 1]);
		// The second cancellation is not known yet, and changes nothing.
		expect(numbersOf(found(k06, { tickets, asOf: '2026-02-05T00:00:00Z' }), 'K06')).toEqual([40, 2, 5]);
		expect(numbersOf(found(k06, { tickets, scope: 'KPPBC-MKS' }), 'K06')).toEqual([null, 0, 0]);
	});

	test('time of the unit and of the feedback in working minutes, of each time of a reopened escalation', () => {
		const again = '2026-02-09T03:00:00Z';
		const child = escalation(
			SENT,
			DUE,
			[
				feedback('2026-02-03T09:00:00Z'),
				begins(again, 'RANK-R3', '2026-02-11T10:00:00Z'),
				feedback('2026-02-11T03:00:00Z'),
			],
			{ djbc_unit_answered_at: '2026-02-10T03:00:00Z' },
		);
		const { number } = child;
		const parent = lived(ticketAt('2026-01-10T02:00:00Z', { djbc_escalated_at: SENT }), [
			begins('2026-01-10T02:00:00Z', 'EMAIL', '2026-01-12T10:00:00Z'),
			{ kind: 'escalated', at: SENT, childTicket: number, unit: 'DIT-IKC' },
			{ kind: 'unitAnswered', at: '2026-02-03T03:00:00Z', childTicket: number },
			{ kind: 'escalated', at: again, childTicket: number, unit: 'DIT-IKC' },
			{ kind: 'unitAnswered', at: '2026-02-10T03:00:00Z', childTicket: number },
		]);
		// A working day is 525 minutes long; 10:00 to 16:00 without the break is 315.
		for (const tickets of [
			[child, parent],
			[parent, child],
		]) {
			const all = found(k06, { tickets });
			expect(numbersOf(all, 'K06')).toEqual([100, 2, 2]);
			expect(numbersOf(all, 'K06.unit.p50')).toEqual([525, null, 2]);
			expect(numbersOf(all, 'K06.feedback.p50')).toEqual([315, null, 2]);
			expect(numbersOf(all, 'K06.feedback.p90')).toEqual([525, null, 2]);
			expect(all.warnings).toEqual([]);
		}
		// Without the request only the last time is known.
		expect(numbersOf(found(k06, { tickets: [child] }), 'K06.unit.p90')).toEqual([525, null, 1]);
	});

	test('what no calendar covers is named, and the rest counts', () => {
		const sent = begins(SENT, 'RANK-R3', DUE, 'OFFICE-GONE');
		const child = lived(
			ticketAt(SENT, {
				...{ djbc_record: 'escalation', djbc_unit: 'DIT-IKC', djbc_unit_answered_at: '2026-02-03T03:00:00Z' },
			}),
			[sent],
		);
		const all = found(k06, { tickets: [child] });
		expect(numbersOf(all, 'K06')).toEqual([0, 0, 1]);
		expect(numbersOf(all, 'K06.unit.p50')).toEqual([null, null, 0]);
		expect(all.warnings).toEqual([expect.stringContaining('K06: ')]);
	});
});

test('K07: each time of an escalation has a verdict of its own, by when it was saved', () => {
	const again = '2026-02-09T03:00:00Z';
	const reopened = escalation(
		'2026-02-02T03:00:00Z',
		'2026-02-04T10:00:00Z',
		[
			feedback('2026-02-03T09:00:00Z'),
			begins(again, 'RANK-R3', '2026-02-11T10:00:00Z'),
			feedback('2026-02-11T03:00:00Z'),
		],
		{ djbc_qa_tries: '1 not_followed_up 2026-02-09T03:00:00.000Z; 2 confirmed 2026-02-27T03:00:00.000Z' },
	);
	const unreachable = escalation(
		'2026-01-20T03:00:00Z',
		'2026-01-22T10:00:00Z',
		[feedback('2026-01-26T03:00:00Z')],
		{
			djbc_qa_tries: '1 unreachable 2026-02-02T03:00:00.000Z',
		},
	);
	const tickets = [
		reopened,
		unreachable,
		escalation('2026-02-20T03:00:00Z', '2026-02-24T10:00:00Z', [letter('2026-02-23T03:00:00Z')], {
			...{ djbc_category: 'CPL::ETH', group: 'Terbatas::Kode Etik' },
		}),
		escalation('2026-02-20T03:00:00Z', '2026-02-24T10:00:00Z', [feedback('2026-02-25T17:00:00Z')]),
		escalation('2026-02-20T03:00:00Z', '2026-02-24T10:00:00Z', [{ kind: 'withdrawn', at: again }]),
	];
	const all = found(k07, { tickets });
	expect(numbersOf(all, 'K07')).toEqual([75, 3, 4]);
	expect(numbersOf(all, 'K07b')).toEqual([50, 1, 2]);
	const before = found(k07, { tickets, asOf: '2026-02-26T00:00:00+07:00' });
	expect(numbersOf(before, 'K07')).toEqual([50, 2, 4]);
	expect(numbersOf(before, 'K07b')).toEqual([0, 0, 1]);
	expect(numbersOf(found(k07, {}), 'K07b')).toEqual([null, 0, 0]);
});
