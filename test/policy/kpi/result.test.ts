import { defaultPolicyDocument, loadPolicy } from '../../../nodes/policy/document';
import { Compilation, type Earlier } from '../../../nodes/policy/kpi/compile';
import { finalAt, QuestionInvalid, questionOf, runOf } from '../../../nodes/policy/kpi/question';
import type { KpiResult } from '../../../nodes/policy/kpi/types';
import { message } from '../cycle/life';

import { begins, lineOf, lived, NO_INPUTS, policy, ticketAt } from './month';

const FINAL = '2026-03-05T00:00:00+07:00';
const NOTHING: Earlier = { periods: [null, null, null], runBefore: null };

/** Tickets of law, answered in time or not. */
function answered(inTime: boolean): Record<string, unknown> {
	const begin = begins('2026-02-03T02:00:00Z', 'WEBCHAT-DIRECT', '2026-02-03T03:00:00Z');
	const stages = 'stages' in begin ? begin.stages.map((one) => ({ ...one, status: 'LAW' as const })) : [];
	return lived(ticketAt('2026-02-03T02:00:00Z'), [
		{ ...begin, stages } as typeof begin,
		message(inTime ? '2026-02-03T02:30:00Z' : '2026-02-03T03:30:00Z'),
	]);
}

function compiled(
	tickets: Array<Record<string, unknown>>,
	{ earlier = NOTHING, asOf = FINAL, rules = policy } = {},
): KpiResult {
	const compilation = new Compilation(
		questionOf(rules, 'national', '2026-01', Date.parse(asOf)),
		'final',
		'',
	);
	for (const ticket of tickets) compilation.add(ticket);
	return compilation.result(NO_INPUTS, earlier);
}

/** The policy with targets. */
function aimingAt(targets: Record<string, number>) {
	const document = defaultPolicyDocument();
	for (const [id, target] of Object.entries(targets)) document.kpi.indicators[id]!.target = target;
	return loadPolicy(document);
}

describe('the period of a question (5.2)', () => {
	test.each([
		['national', '2025-12', '2025-12-25T17:00:00.000Z', '2026-01-25T17:00:00.000Z', 31],
		['national', '2026-01', '2026-01-25T17:00:00.000Z', '2026-02-25T17:00:00.000Z', 31],
		['KPPBC-MKS', '2026-01', '2026-01-25T16:00:00.000Z', '2026-02-25T16:00:00.000Z', 31],
		['BRAVO', '2026-02', '2026-02-25T17:00:00.000Z', '2026-03-25T17:00:00.000Z', 28],
		['KPPBC-MKS', '2026-12', '2026-12-25T16:00:00.000Z', '2027-01-25T16:00:00.000Z', 31],
	])('%s, %s', (scope, label, from, to, days) => {
		const question = questionOf(policy, scope, label, 0);
		expect(question.period).toMatchObject({ from, to, days, label });
		expect([question.from, question.to]).toEqual([Date.parse(from), Date.parse(to)]);
	});

	test('an office that nobody knows is named', () => {
		expect(() => questionOf(policy, 'KPPBC-XYZ', '2026-01', 0)).toThrow(/no office KPPBC-XYZ.*KPPBC-MKS/);
		expect(() => questionOf(policy, 'constructor', '2026-01', 0)).toThrow(QuestionInvalid);
	});
});

test('what a run is (PER-5)', () => {
	const runAt = (asOf: string, reason = '') =>
		runOf(questionOf(policy, 'national', '2026-01', Date.parse(asOf)), reason);
	expect(finalAt(questionOf(policy, 'national', '2026-01', 0))).toBe(Date.parse(FINAL));
	expect(runAt('2026-02-25T23:59:59.999+07:00')).toBe('running');
	expect(runAt('2026-02-26T00:00:00+07:00')).toBe('preliminary');
	expect(runAt('2026-03-04T23:59:59.999+07:00')).toBe('preliminary');
	expect(runAt(FINAL)).toBe('final');
	expect(() => runAt('2026-03-05T00:00:00.001+07:00')).toThrow(/final as of 2026-03-04T17:00:00\.000Z/);
	expect(runAt('2026-04-01T00:00:00Z', 'Catatan BCare diketik belakangan.')).toBe('restatement');
});

describe('targets', () => {
	const tickets = [answered(true), answered(true), answered(false)];
	const ofAll = (targets: Record<string, number>) => compiled(tickets, { rules: aimingAt(targets) }).lines;
	const judged = (targets: Record<string, number>, metric: string) => {
		const { target, met } = lineOf(ofAll(targets), metric, { ruleStatus: '' });
		return [target, met];
	};

	test('are met at the target itself, above it or below as the indicator is', () => {
		expect(judged({ K02: 66.7 }, 'K02')).toEqual([66.7, true]);
		expect(judged({ K02: 66.8 }, 'K02')).toEqual([66.8, false]);
		expect(judged({ K04: 3 }, 'K04')).toEqual([3, true]);
		expect(judged({ K04: 2 }, 'K04')).toEqual([2, false]);
	});

	test('without a side that is good, or without a value, nothing is met or missed', () => {
		expect(judged({ K01: 5 }, 'K01')).toEqual([5, null]);
		expect(judged({ K06: 90 }, 'K06')).toEqual([90, null]);
	});

	test('stand on the total line only', () => {
		const lines = ofAll({ K02: 50 });
		expect(lines.filter(({ target }) => target !== null)).toHaveLength(1);
	});
});

describe('what was kept before', () => {
	const first = compiled([answered(true)]);
	const then = compiled([answered(true), answered(false)], {
		earlier: { periods: [first, null, compiled([answered(false)])], runBefore: first },
	});

	test('values of the three periods before, the nearest first', () => {
		const line = lineOf(then.lines, 'K02', { ruleStatus: '' });
		expect([line.value, line.previous]).toEqual([50, [100, null, 0]]);
		expect(lineOf(first.lines, 'K02', { ruleStatus: '' }).previous).toEqual([null, null, null]);
	});

	test('every line that says something else than the run before', () => {
		expect(first.differences).toEqual([]);
		expect(then.differences).toContainEqual(
			expect.objectContaining({ metric: 'K02', rule: '', ruleStatus: '', before: 100, after: 50 }),
		);
		expect(then.differences).toContainEqual(
			expect.objectContaining({ metric: 'K01', channel: 'webchat', before: 1, after: 2 }),
		);
		expect(then.differences.filter(({ metric }) => metric === 'K02.void')).toEqual([]);
		const gone = compiled([], { earlier: { periods: [], runBefore: first } }).differences;
		expect(gone).toContainEqual(
			expect.objectContaining({ metric: 'K01', channel: 'webchat', before: 1, after: null }),
		);
	});
});

test('asked again with the same as_of after further writes, a month says the same (PER-5)', () => {
	const begin = begins('2026-02-25T02:00:00Z', 'EMAIL', '2026-02-25T08:00:00Z');
	const before = lived(ticketAt('2026-02-25T02:00:00Z'), [begin]);
	const later = [
		{ ...message('2026-02-27T01:00:00Z'), articleId: 5 },
		{ kind: 'closed', at: '2026-02-27T02:00:00Z', reason: 'answered' },
		{ kind: 'reopened', at: '2026-02-28T02:00:00Z', by: 'user' },
		begins('2026-02-28T02:00:00Z', 'EMAIL', '2026-03-03T02:00:00Z'),
	] as const;
	const after = {
		...lived(ticketAt('2026-02-25T02:00:00Z'), [begin, ...later]),
		...{ number: before.number, djbc_first_reply_at: '2026-02-27T01:00:00.000Z' },
		djbc_category_confirmed_at: '2026-02-27T01:00:00.000Z',
	};
	const asOf = '2026-02-26T08:00:00+07:00';
	expect(compiled([after], { asOf })).toEqual(compiled([before], { asOf }));
	expect(compiled([after]).lines).not.toEqual(compiled([before]).lines);
});

test('a damaged log is counted by what is readable, and told', () => {
	const ticket = answered(true);
	const result = compiled([
		{ ...ticket, djbc_clock_log: `v1 cycle=0 nonsense\n${String(ticket.djbc_clock_log)}` },
		// The line of the cycle itself is lost: the attributes tell it.
		{ ...ticket, djbc_clock_log: 'v1 cycle=1 nonsense' },
		// So does an instant that is none, which stops nobody's month.
		{
			...ticket,
			djbc_clock_log: String(ticket.djbc_clock_log).replace(/received=\S+/, 'received=2026-02-12T99:40:00Z'),
		},
	]);
	expect(lineOf(result.lines, 'K02', { ruleStatus: '' })).toMatchObject({ numerator: 3, denominator: 3 });
	expect(result.warnings).toContainEqual(expect.stringMatching(/^3 tickets: djbc_clock_log/));
	expect(result.read).toEqual({ tickets: 3, requests: 3 });
});
