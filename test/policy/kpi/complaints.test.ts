import type { ClockEvent } from '../../../nodes/policy/cycle/types';
import { k08 } from '../../../nodes/policy/kpi/indicators/k08';
import { k11 } from '../../../nodes/policy/kpi/indicators/k11';

import { begins, escalation, found, letter, lineOf, lived, numbersOf, policy, ticketAt } from './month';

const AT = '2026-02-02T03:00:00Z';

describe('K08', () => {
	const complaint = (category: string, values: object = {}) =>
		ticketAt(AT, { djbc_category: category, djbc_category_confirmed_at: AT, ...values });

	test('by kind, channel, office and official channel; unconfirmed, and only suggested', () => {
		const mks = { djbc_office: 'KPPBC-MKS', djbc_channel: 'whatsapp' };
		const tickets = [
			complaint('CPL::SVC', { djbc_complaint_official: false }),
			complaint('CPL::SVC', { djbc_channel: 'phone' }),
			complaint('CPL::ETH', { djbc_channel: 'phone', djbc_complaint_official: true }),
			complaint('CPL::CRM', { ...mks, djbc_category_confirmed_at: null, group: 'Terbatas::Pidana' }),
			complaint('INF::KEP', { djbc_category_suggested: 'CPL::SVC 0.61' }),
			ticketAt(AT, { djbc_category_suggested: 'CPL::ETH 0.61' }),
			ticketAt(AT, { djbc_category_suggested: 'INF::KEP 0.61; pengirim: CPL::SVC' }),
			complaint('CPL::SVC', { djbc_received_at: '2026-02-25T17:00:00.000Z' }),
			complaint('CPL::SVC', { state: 'merged' }),
			lived(complaint('CPL::SVC'), [
				begins(AT, 'EMAIL', '2026-02-03T10:00:00Z'),
				{ kind: 'withdrawn', at: '2026-02-02T05:00:00Z' },
			]),
			escalation(AT, '2026-02-04T10:00:00Z', [], { djbc_category: 'CPL::SVC' }),
		];
		const all = found(k08, { tickets });
		const count = (metric: string, cell = {}) => lineOf(all.lines, metric, cell).value;
		expect(count('K08')).toBe(4);
		expect(['SVC', 'ETH', 'CRM'].map((kind) => count('K08', { category: `CPL::${kind}` }))).toEqual([
			2, 1, 1,
		]);
		expect(['phone', 'webchat', 'whatsapp'].map((channel) => count('K08', { channel }))).toEqual([2, 1, 1]);
		expect([count('K08.official'), count('K08.unofficial')]).toEqual([2, 2]);
		expect([count('K08.unconfirmed'), count('K08.suggested')]).toEqual([1, 1]);
		// Every office and every kind has a line, whatever it holds.
		const offices = Object.keys(policy.offices);
		const kinds = ['', 'CPL::SVC', 'CPL::ETH', 'CPL::CRM'];
		expect(all.lines.filter(({ office }) => office !== '')).toHaveLength(offices.length * kinds.length);
		expect(kinds.map((category) => count('K08', { office: 'KPPBC-MKS', category }))).toEqual([1, 0, 0, 1]);
		expect(JSON.stringify(all)).not.toMatch(/70\d{9}/);
		const office = found(k08, { tickets, scope: 'KPPBC-MKS' });
		expect(numbersOf(office, 'K08')).toEqual([1, 1, null]);
		expect(office.lines.filter((line) => line.office !== '')).toEqual([]);
	});

	test('letters: one for each escalation, from the receipt of the complaint; none of another period', () => {
		const ETHICS = { djbc_category: 'CPL::ETH', group: 'Terbatas::Kode Etik' };
		const request = complaint('CPL::ETH');
		const key = { djbc_thread_key: `escalation:${request.number}:1` };
		const SENT = '2026-02-02T04:00:00Z';
		const DUE = '2026-02-03T10:00:00Z';
		// 10:00 to 14:00 without 45 minutes of a break: 3.25 hours.
		const child = escalation(SENT, DUE, [letter('2026-02-02T07:00:00Z')], {
			...{ ...ETHICS, ...key, djbc_letter_no: 'ND-1/2026', djbc_letter_date: '2026-02-02' },
		});
		const parent = { ...request, djbc_letter_no: 'ND-1/2026', djbc_letter_date: '2026-02-02' };
		const remembered = lived(parent, [
			begins(AT, 'EMAIL', DUE),
			{ kind: 'escalated', at: SENT, childTicket: child.number, unit: 'PUSAT-KI' },
		]);
		for (const tickets of [
			[child, remembered],
			[remembered, child],
		]) {
			const all = found(k08, { tickets });
			expect(numbersOf(all, 'K08.letters')).toEqual([1, 1, null]);
			expect(numbersOf(all, 'K08.letterHours.p50')).toEqual([3.3, null, 1]);
			const before = found(k08, { tickets, asOf: '2026-02-02T07:00:00Z' });
			expect(numbersOf(before, 'K08.letters')).toEqual([0, 0, null]);
			expect(numbersOf(before, 'K08.letterHours.p50')).toEqual([null, null, 0]);
		}
		// A merge gave the escalation to another ticket, whose memory knows it.
		const survivor = complaint('CPL::ETH');
		const taken = lived(survivor, [
			begins(AT, 'EMAIL', DUE),
			{ kind: 'escalated', at: SENT, childTicket: child.number, unit: 'PUSAT-KI' },
		]);
		expect(numbersOf(found(k08, { tickets: [taken, child] }), 'K08.letters')).toEqual([1, 1, null]);
		// Of a service complaint a letter is a reference with a date; one without an escalation counts too.
		const reference = { djbc_letter_no: 'S-9/2026', djbc_letter_date: '2026-02-10' };
		const served = complaint('CPL::SVC');
		const tickets = [
			served,
			escalation(SENT, DUE, [], {
				...{ ...reference, djbc_category: 'CPL::SVC', djbc_thread_key: `escalation:${served.number}:1` },
			}),
			complaint('CPL::SVC', reference),
			complaint('CPL::SVC', { ...reference, djbc_letter_no: '' }),
			complaint('CPL::SVC', { ...reference, djbc_received_at: '2026-01-20T03:00:00.000Z' }),
			escalation(SENT, DUE, [], {
				...ETHICS,
				...reference,
				djbc_thread_key: `escalation:${served.number}:2`,
			}),
		];
		expect(numbersOf(found(k08, { tickets }), 'K08.letters')).toEqual([2, 2, null]);
		expect(numbersOf(found(k08, { tickets, asOf: '2026-02-09T16:59:59Z' }), 'K08.letters')[0]).toBe(0);
	});
});

describe('K11', () => {
	const asked = begins(AT, 'EMAIL', '2026-02-03T10:00:00Z');
	const declined = (at: string): ClockEvent => ({
		...{ kind: 'message', at, articleId: 5, author: 'human', internal: false, echo: false },
		replyKind: 'answer',
	});

	test('by code, elapsed minutes until the decline: the answer, or the closing where no clock ran', () => {
		const excluded = (values: object = {}) =>
			ticketAt(AT, { djbc_category: 'EXC::TAFSIR', djbc_category_confirmed_at: AT, ...values });
		const tickets = [
			lived(excluded(), [asked, declined('2026-02-02T03:20:00Z')]),
			lived(excluded(), [asked, declined('2026-02-02T04:00:00Z')]),
			lived(excluded({ djbc_category_confirmed_at: null }), [asked]),
			// Withdrawn after it was due: a breached clock, and nobody was told.
			lived(excluded(), [asked, { kind: 'withdrawn', at: '2026-02-05T03:00:00Z' }]),
			// The thank-you before it was no request.
			lived(excluded(), [
				asked,
				{ kind: 'mark', at: '2026-02-02T03:30:00Z', replyKind: 'no_request' },
				begins('2026-02-04T03:00:00Z', 'EMAIL', '2026-02-05T10:00:00Z'),
				declined('2026-02-04T03:40:00Z'),
			]),
			excluded({
				...{ djbc_category: 'EXC::PPID', djbc_channel: 'facebook_comment' },
				djbc_clock_log:
					'v1 closed at=2026-02-02T05:00:00Z reason=declined_excluded written=2026-02-02T05:00:01Z',
			}),
			excluded({ djbc_category: 'INF::KEP', djbc_category_suggested: 'EXC::DATA 0.7' }),
			ticketAt(AT, { djbc_category_suggested: 'EXC::DATA 0.7' }),
		];
		const all = found(k11, { tickets });
		expect(numbersOf(all, 'K11')[0]).toBe(6);
		expect(numbersOf(all, 'K11', { category: 'EXC::TAFSIR' })[0]).toBe(5);
		expect(numbersOf(all, 'K11', { category: 'EXC::PPID' })[0]).toBe(1);
		expect(numbersOf(all, 'K11.minutes.p50')).toEqual([40, null, 4]);
		expect(numbersOf(all, 'K11.minutes.p50', { category: 'EXC::TAFSIR' })).toEqual([40, null, 3]);
		expect(numbersOf(all, 'K11.minutes.p50', { category: 'EXC::PPID' })).toEqual([120, null, 1]);
		expect([numbersOf(all, 'K11.unconfirmed')[0], numbersOf(all, 'K11.suggested')[0]]).toEqual([1, 1]);
		const before = found(k11, { tickets, asOf: '2026-02-02T03:30:00Z' });
		expect(numbersOf(before, 'K11.minutes.p50')).toEqual([20, null, 1]);
		expect(numbersOf(found(k11, {}), 'K11.minutes.p50')).toEqual([null, null, 0]);
	});
});
