import { advance, NO_CLOCKS } from '../../../nodes/policy/cycle/advance';
import { clockAttributes } from '../../../nodes/policy/cycle/attributes';
import type { ClockEvent } from '../../../nodes/policy/cycle/types';
import { defaultPolicy, type Policy } from '../../../nodes/policy/document';
import type { Findings, IndicatorOf } from '../../../nodes/policy/kpi/cohort';
import { factsOf } from '../../../nodes/policy/kpi/facts';
import { questionOf } from '../../../nodes/policy/kpi/question';
import type { KpiCell, KpiInputs, KpiLine, KpiScope } from '../../../nodes/policy/kpi/types';

export const policy = defaultPolicy();
export const NO_INPUTS: KpiInputs = { calls: null, roster: null, assessments: null, surveys: null };

type Attributes = Record<string, unknown>;

export interface Month {
	tickets?: Attributes[];
	inputs?: Partial<KpiInputs>;
	scope?: KpiScope;
	asOf?: string;
	policy?: Policy;
}

/** What an indicator finds in 2026-01, 26 January to 25 February, as of its final run unless said otherwise. */
export function found(indicator: IndicatorOf, month: Month): Findings {
	const { tickets = [], inputs = {}, scope = 'national', asOf = '2026-03-05T00:00:00+07:00' } = month;
	const question = questionOf(month.policy ?? policy, scope, '2026-01', Date.parse(asOf));
	const asked = indicator(question);
	for (const ticket of tickets) {
		const facts = factsOf(question, ticket);
		if (facts && !facts.excluded) asked.add(facts);
	}
	return asked.found({ ...NO_INPUTS, ...inputs });
}

/** The one line of that cell. */
export function lineOf(lines: readonly KpiLine[], metric: string, cell: Partial<KpiCell> = {}): KpiLine {
	const wanted = { service: '', office: '', channel: '', category: '', rule: '', technicalUnit: '', ...cell };
	const some = lines.filter((line) =>
		Object.entries({ ...wanted, metric }).every(
			([name, code]) => (line[name as keyof KpiCell] ?? '') === code,
		),
	);
	expect(some).toHaveLength(1);
	return some[0]!;
}

/** Value, numerator and denominator. */
export function numbersOf(findings: Findings, metric: string, cell: Partial<KpiCell> = {}) {
	const { value, numerator, denominator } = lineOf(findings.lines, metric, cell);
	return [value, numerator, denominator];
}

let made = 0;

/** A ticket of BRAVO as the desk gives it, received at that instant. */
export function ticketAt(received: string, values: Attributes = {}): Attributes & { number: string } {
	made += 1;
	const at = new Date(received).toISOString();
	return {
		...{ number: `70${String(made).padStart(9, '0')}`, state: 'open', group: 'Bravo::Layanan' },
		...{ created_at: at, djbc_received_at: at, djbc_record: 'request', djbc_office: 'BRAVO' },
		...{ djbc_channel: 'webchat', djbc_service: 'SVC-CC' },
		...values,
	};
}

/** The same after what happened to it, written by the clocks a second after each. */
export function lived<Ticket extends Attributes>(ticket: Ticket, events: readonly ClockEvent[]): Ticket {
	let clocks = NO_CLOCKS;
	for (const event of events) clocks = advance(policy, clocks, event, Date.parse(event.at) + 1000).clocks;
	return { ...ticket, ...clockAttributes(policy, clocks) };
}

/** Something begins a clock. */
export function begins(at: string, rule: string, dueAt: string, calendar = 'OFFICE-JKT'): ClockEvent {
	const stages = [{ rule, calendar, status: 'PROPOSED' as const, dueAt: new Date(dueAt).toISOString() }];
	return {
		...{ kind: 'request', at: new Date(at).toISOString(), keyLag: null },
		...{ stages, policyVersion: policy.version, policyHash: policy.hash },
	};
}

/** An escalation sent at that instant, and what happened to it. */
export function escalation(
	sent: string,
	due: string,
	events: readonly ClockEvent[],
	values: Attributes = {},
): Attributes & { number: string } {
	const ticket = ticketAt(sent, {
		...{ djbc_record: 'escalation', djbc_channel: '', djbc_unit: 'DIT-IKC', djbc_category: 'INF::KEP' },
		djbc_escalated_at: new Date(sent).toISOString(),
		...values,
	});
	return lived(ticket, [begins(sent, 'RANK-R3', due), ...events]);
}

export const feedback = (at: string): ClockEvent => ({
	...{ kind: 'feedback', at, articleId: 7, category: 'INF::KEP' },
});

/** Number and date of a letter recorded on an escalation of ethics. */
export const letter = (at: string): ClockEvent => ({
	...{ kind: 'attributes', at, category: 'CPL::ETH' },
	values: { djbc_letter_no: 'ND-1/2026', djbc_letter_date: at.slice(0, 10), djbc_category: 'CPL::ETH' },
});
