import { outcomeInPeriod, type CycleFact, type IndicatorOf } from '../cohort';
import { isCompleted } from '../escalations';
import { percentile, percentLine, rounded, valueLine } from '../line';
import { CodeCounts } from '../codeCounts';
import { WorkedMinutes } from '../worked';

/** No seed limits an escalation (catalogue 4). */
const PROPOSED = 'PROPOSED limits';

/** One time of an escalation: each reopening has its own. */
interface Time {
	number: string;
	cycle: CycleFact;
	/** What the escalation itself says of the unit's answer; null but for the last time. ms. */
	answeredAt: number | null;
}

/**
 * K06: escalations due in the period that were completed by then, by unit; open ones that are past their due time are
 * late, and stay so when they are cancelled afterwards; what was cancelled by its due time counts nowhere. The time of
 * the unit (sent to answered) and of the contact centre (answered to feedback), in working minutes. When a unit answered
 * is told by the request, which remembers every time.
 */
export const k06: IndicatorOf = (question) => {
	const due = new CodeCounts();
	const met = new CodeCounts();
	const times: Time[] = [];
	const answers = new Map<string, number>();
	return {
		add({ record, ticket, number, cycles, children, at }) {
			if (record !== 'escalation') {
				for (const child of children) {
					if (child.answeredAt === null) continue;
					answers.set(keyOf(child.number, Date.parse(child.at)), Date.parse(child.answeredAt));
				}
				return;
			}
			const unit = typeof ticket.djbc_unit === 'string' ? ticket.djbc_unit : '';
			const last = cycles.at(-1);
			for (const cycle of cycles) {
				const outcome = outcomeInPeriod(question, cycle);
				if (outcome === null) continue;
				due.add(unit);
				met.add(unit, outcome === 'met' && isCompleted(cycle) ? 1 : 0);
				times.push({ number, cycle, answeredAt: cycle === last ? at('djbc_unit_answered_at') : null });
			}
		},
		found() {
			const worked = new WorkedMinutes(question.policy, 'K06');
			const ofUnit: number[] = [];
			const ofFeedback: number[] = [];
			for (const { number, cycle, answeredAt } of times) {
				const { calendar, receivedAt, stoppedAt, cause } = cycle;
				const answered = answers.get(keyOf(number, receivedAt)) ?? answeredAt;
				if (answered === null || answered < receivedAt || answered > question.asOf) continue;
				ofUnit.push(worked.between(calendar, receivedAt, answered) ?? NaN);
				if (stoppedAt === null || cause !== 'feedback') continue;
				ofFeedback.push(worked.between(calendar, answered, stoppedAt) ?? NaN);
			}
			const sum = (counts: CodeCounts) => counts.entries.reduce((total, [, count]) => total + count, 0);
			return {
				lines: [
					percentLine({ metric: 'K06' }, sum(met), sum(due), PROPOSED),
					...due.entries
						.filter(([unit]) => unit !== '')
						.map(([unit, count]) =>
							percentLine(
								{ metric: 'K06', technicalUnit: unit },
								met.of(unit),
								count,
								`unit=${unit}; ${PROPOSED}`,
							),
						),
					...percentiles('K06.unit', ofUnit),
					...percentiles('K06.feedback', ofFeedback),
				],
				warnings: worked.warnings,
			};
		},
	};
};

/** To the second, as the desk keeps times. */
const keyOf = (number: string, sentAt: number): string => `${number} ${Math.floor(sentAt / 1000)}`;

function percentiles(metric: string, all: readonly number[]) {
	const minutes = all.filter((one) => !Number.isNaN(one));
	return [50, 90].map((percent) => {
		const value = percentile(minutes, percent);
		return valueLine({ metric: `${metric}.p${percent}` }, 'minutes', value === null ? null : rounded(value), {
			denominator: minutes.length,
		});
	});
}
