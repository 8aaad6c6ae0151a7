import { ticketAttributes } from '../../../nodes/policy/attributes/ticket';
import { replyKindOf, stopOf } from '../../../nodes/policy/cycle/stop';
import type { ClockEvent, MessageEvent } from '../../../nodes/policy/cycle/types';
import { defaultPolicy, defaultPolicyDocument, policyProblems } from '../../../nodes/policy/document';
import { attributesNamed } from '../../../nodes/policy/schema/stops';
import { at, message } from './life';

const policy = defaultPolicy();
const when = at('12 10:40');
const child = { childTicket: '70100', unit: 'DIT-IKC', numberInText: true };

const answer = message(when);
const holding = { ...answer, text: 'Mohon ditunggu ya kak' };
const notice: MessageEvent = { ...answer, text: 'Kami eskalasi, nomor 70100.', escalation: child };
const echo = { ...answer, echo: true };
const typed = (name: string, value: string | null): ClockEvent => ({
	kind: 'attributes',
	at: when,
	values: { [name]: value },
});
const letter = (values: Record<string, unknown>, category: string | null): ClockEvent => ({
	kind: 'attributes',
	at: when,
	values,
	category,
});
const call: ClockEvent = { kind: 'call', at: when, articleId: null, answered: false };
const feedback = (category: string | null): ClockEvent => ({
	kind: 'feedback',
	at: when,
	articleId: 5,
	category,
});

describe('the stop table (1.6)', () => {
	const rows: Array<[string, string, ClockEvent, string | null]> = [
		...['WEBCHAT-DIRECT', 'WEBCHAT-ESC', 'SOCIAL'].flatMap(
			(rule): Array<[string, string, ClockEvent, string | null]> => [
				[rule, 'an answer', answer, 'answer'],
				[rule, 'a question back', { ...answer, text: 'Boleh minta nomor aju?' }, 'answer'],
				[rule, 'a file without text', { ...answer, text: null }, 'answer'],
				[rule, 'a holding reply', holding, null],
				[rule, 'an answer marked holding', { ...answer, replyKind: 'holding' }, null],
				[rule, 'a holding text marked answer', { ...holding, replyKind: 'answer' }, 'answer'],
				[rule, 'a notice with number', notice, 'notice'],
				[rule, 'a notice marked so', { ...notice, replyKind: 'escalation_notice' }, 'notice'],
				[rule, 'a notice without child', { ...answer, replyKind: 'escalation_notice' }, null],
				[
					rule,
					'a notice of no unit',
					{ ...notice, replyKind: 'escalation_notice', escalation: { ...child, unit: null } },
					null,
				],
				[
					rule,
					'a notice without the number',
					{ ...notice, replyKind: 'escalation_notice', escalation: { ...child, numberInText: false } },
					null,
				],
				[rule, 'an automatic message', { ...answer, author: 'automatic' }, null],
				[rule, 'an internal note', { ...answer, internal: true }, null],
				[rule, 'an echo', echo, 'answer'],
				[rule, 'a typed time', typed('djbc_typed_reply_at', at('12 10:00')), null],
			],
		),
		['CEISACARE', 'a message in our mirror', answer, null],
		['CEISACARE', 'an answer given there', echo, 'answer'],
		['CEISACARE', 'a holding reply there', { ...holding, echo: true }, null],
		['CEISACARE', 'the typed answer time', typed('djbc_typed_reply_at', at('12 10:00')), 'answer'],
		['CEISACARE', 'a time typed before it came', typed('djbc_typed_reply_at', at('12 10:41')), null],
		['CEISACARE', 'an emptied time', typed('djbc_typed_reply_at', null), null],
		['BCARE', 'an answer without the number', answer, null],
		['BCARE', 'a message with the number', { ...answer, externalNumberInText: true }, 'number'],
		['BCARE', 'the number with "mohon ditunggu"', { ...holding, externalNumberInText: true }, 'number'],
		['BCARE', 'the number given in person', typed('djbc_ext_given_at', at('12 10:30')), 'number'],
		['BCARE', 'the number received only', typed('djbc_ext_number_at', at('12 10:30')), null],
		['MARAGA', 'a note in our mirror', answer, null],
		['MARAGA', 'a holding response in the group', { ...holding, echo: true }, 'response'],
		['MARAGA', 'a bot in the group', { ...echo, author: 'automatic' }, null],
		['MARAGA', 'the typed response time', typed('djbc_typed_reply_at', at('12 10:05')), 'response'],
		...['EMAIL', 'SMS'].flatMap(
			(rule): Array<[string, string, ClockEvent, string | null]> => [
				[rule, 'an answer', answer, 'answer'],
				[rule, 'a holding reply', holding, null],
				[rule, 'a notice', notice, null],
			],
		),
		['PHONE', 'a message', answer, null],
		['PHONE', 'an unanswered call-back', call, 'call'],
		...['INF::KEP', 'CPL::SVC', 'SUG', 'ICT::INC', null].map(
			(category): [string, string, ClockEvent, string | null] => [
				'RANK-R3',
				`feedback, ${category}`,
				feedback(category),
				'feedback',
			],
		),
		['RANK-R2', 'feedback to the reporter of a breach', feedback('CPL::ETH'), null],
		[
			'RANK-R2',
			'the letter of a crime report',
			letter({ djbc_letter_no: 'ND-1/BC/2026', djbc_letter_date: '2026-01-12' }, 'CPL::CRM'),
			'letter',
		],
		[
			'RANK-R2',
			'the number without the date',
			letter({ djbc_letter_no: 'ND-1/BC/2026', djbc_letter_date: '' }, 'CPL::ETH'),
			null,
		],
		[
			'RANK-R2',
			'a number that holds nothing',
			letter({ djbc_letter_no: ' ', djbc_letter_date: '2026-01-12' }, 'CPL::ETH'),
			null,
		],
		[
			'RANK-R2',
			'a letter for a plain request',
			letter({ djbc_letter_no: '1', djbc_letter_date: '2026-01-12' }, 'INF::KEP'),
			null,
		],
		['RANK-R1', 'a notice', notice, null],
		['RPT', 'the report delivered', typed('djbc_delivered_at', at('12 10:35')), 'report'],
		['RPT', 'the report written', typed('djbc_written_at', at('12 10:35')), null],
	];

	test.each(rows)('%s: %s', (rule, _what, event, cause) => {
		const decision = stopOf(policy, rule, event);
		expect(decision.stops).toBe(cause !== null);
		if (cause) {
			expect(decision.kind).toBe(cause);
		} else {
			expect(decision.at).toBeNull();
		}
		expect(decision.reason).toMatch(/^[A-Z].*\.$/s);
		expect(decision.trace.length).toBeGreaterThan(0);
	});

	test("the instant is the message's own, the typed one, or the save that completed the letter", () => {
		expect(stopOf(policy, 'SOCIAL', answer).at).toBe(when);
		expect(stopOf(policy, 'CEISACARE', typed('djbc_typed_reply_at', '2026-01-12T10:00:00+08:00')).at).toBe(
			at('12 10:00'),
		);
		expect(
			stopOf(policy, 'RANK-R2', letter({ djbc_letter_no: '1', djbc_letter_date: '2026-01-12' }, 'CPL::ETH'))
				.at,
		).toBe(when);
	});

	test('the text is read only where no mark tells the kind', () => {
		expect(replyKindOf(policy, holding)).toBe('holding');
		expect(replyKindOf(policy, notice)).toBe('escalation_notice');
		expect(replyKindOf(policy, { ...notice, replyKind: 'answer' })).toBe('answer');
		expect(replyKindOf(policy, { ...notice, text: 'Mohon ditunggu, tiket 70100' })).toBe('escalation_notice');
	});

	test('a rule nobody knows is stopped by nothing', () => {
		expect(stopOf(policy, 'TELEGRAPH', answer)).toMatchObject({
			stops: false,
			reason: expect.stringContaining('TELEGRAPH'),
		});
	});
});

describe('the table as data', () => {
	test('every attribute it reads is declared', () => {
		const declared = ticketAttributes(policy).map(({ name }) => name);
		expect(
			attributesNamed(Object.values(policy.stops.table)).filter((name) => !declared.includes(name)),
		).toEqual([]);
	});

	test('a rule without a row, a row without a rule and an unknown category are refused', () => {
		const document = defaultPolicyDocument();
		delete document.stops.table['RPT'];
		document.stops.table['FAX'] = document.stops.table['SMS']!;
		document.stops.noClock.categories.push('OTH::NIX');
		expect(policyProblems(document).map(({ path }) => path)).toEqual(
			expect.arrayContaining(['/stops/table', '/stops/table/FAX', '/stops/noClock/categories/3']),
		);
	});
});
