import { calendarFor } from '../../clock/due';
import { nextWorkingInstant, workingTime } from '../../clock/calendar';
import type { Policy } from '../../document';
import { calendarOfOffice } from '../../officeZone';
import { Cells, sumsOf } from '../cells';
import { isCountedRequest, isInPeriod, type IndicatorOf, type TicketFacts } from '../cohort';
import { percentile, rounded, valueLine } from '../line';
import { WorkedMinutes } from '../worked';

const RANKS = { p50: 50, p90: 90, p95: 95, max: 100 };

/**
 * K03: from the effective start of a request to its first human public reply, holding or not, where that reply is in
 * the period; working minutes on the calendar of its first clock, and elapsed ones. A reply before the effective start
 * took no time.
 */
export const k03: IndicatorOf = (question) => {
	const { policy } = question;
	const worked = new WorkedMinutes(policy, 'K03');
	const cells = new Cells(() => ({ working: [] as number[], elapsed: [] as number[] }));
	return {
		add(facts) {
			const { firstReplyAt, receivedAt } = facts;
			if (!isCountedRequest(facts) || !isInPeriod(question, firstReplyAt)) {
				return;
			}
			const { calendar, fromArrival } = firstClock(policy, facts);
			const working = worked.between(calendar, receivedAt, firstReplyAt);
			if (working === null) {
				return;
			}
			const starts = fromArrival
				? receivedAt
				: (nextWorkingInstant(workingTime(policy.calendars, calendar), receivedAt) ?? receivedAt);
			for (const sum of sumsOf(cells, question, facts, ['service', 'channel'])) {
				sum.working.push(Math.max(0, working));
				sum.elapsed.push(Math.max(0, (firstReplyAt - starts) / 60_000));
			}
		},
		found: () => ({
			lines: (['working', 'elapsed'] as const).flatMap((column) =>
				cells.entries.flatMap(([codes, sums]) =>
					Object.entries(RANKS).map(([rank, percent]) => {
						const value = percentile(sums[column], percent);
						return valueLine(
							{ metric: `K03.${column}.${rank}`, ...codes },
							'minutes',
							value === null ? null : rounded(value),
							{ denominator: sums[column].length },
						);
					}),
				),
			),
			warnings: worked.warnings,
		}),
	};
};

/**
 * Calendar of the first clock; a request without one is measured on its office's. A split promise runs from the arrival
 * on, others from the next working instant (1.6).
 */
function firstClock(
	policy: Policy,
	{ cycles, office }: TicketFacts,
): { calendar: string; fromArrival: boolean } {
	const { rule = '', calendar = '' } = cycles[0] ?? {};
	const known = Object.hasOwn(policy.rules, rule) ? policy.rules[rule]! : null;
	return {
		calendar:
			calendar || (known && calendarFor(policy, rule, office || null)) || calendarOfOffice(policy, office),
		fromArrival: known?.limit?.kind === 'SPLIT',
	};
}
