import { limitInWords } from '../../policy/attributes/limitInWords';
import type { Policy } from '../../policy/document';
import { cellKey } from '../../policy/kpi/line';
import type { KpiLine, KpiResult } from '../../policy/kpi/types';

/** A line of K02 with its limit and what columns (b) and (c) make of it (5.3). */
export interface Attained {
	line: KpiLine;
	/** Indonesian, empty where the line is of many rules. */
	limit: string;
	late: number | null;
	strict: number | null;
}

/** The total of a rule, then its channels. */
export type OfRule = [Attained, ...Attained[]];

/**
 * K02 told apart by rule: first what counts all rules of a status together, then rules in the policy's order. One may
 * come twice: what binds an office is a proposal for the contact centre (A15).
 */
export function attainedByRule({ lines }: KpiResult, policy: Policy): OfRule[] {
	const places = Object.keys(policy.rules);
	const orderOf = ({ rule, ruleStatus, channel }: KpiLine) =>
		[String(places.indexOf(rule) + 1).padStart(4, '0'), ruleStatus, channel].join(' ');
	const told = lines
		.filter(({ metric, service, office }) => metric === 'K02' && service === '' && office === '')
		.filter(({ rule, channel }) => rule !== '' || channel === '')
		.sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
	const values = new Map(lines.map((line) => [cellKey(line), line.value]));
	const rules = new Map<string, OfRule>();
	for (const line of told) {
		const limit = policy.rules[line.rule]?.limit;
		const beside = (metric: string) => values.get(cellKey({ ...line, metric })) ?? null;
		const attained: Attained = {
			line,
			limit: limit ? limitInWords(limit) : '',
			...{ late: beside('K02.late'), strict: beside('K02.strict') },
		};
		const key = `${line.rule} ${line.ruleStatus}`;
		const before = rules.get(key);
		if (before) before.push(attained);
		else rules.set(key, [attained]);
	}
	return [...rules.values()];
}
