import { readVerdicts } from '../../verification/verdicts';
import { isInPeriod, type IndicatorOf } from '../cohort';
import { isCompleted } from '../escalations';
import { percentLine } from '../line';

/**
 * K07: of the escalations completed in the period, how many have an outcome of their verification by `as_of`; K07b: of
 * those that were reached, how many confirm it. Each time of a reopened escalation has a verdict of its own.
 */
export const k07: IndicatorOf = (question) => {
	const outcomes = { confirmed: 0, not_followed_up: 0, unreachable: 0 };
	let completed = 0;
	return {
		add({ record, ticket, cycles }) {
			if (record !== 'escalation') return;
			const done = cycles.filter((cycle) => isCompleted(cycle) && isInPeriod(question, cycle.stoppedAt));
			if (done.length === 0) return;
			completed += done.length;
			const verdicts = readVerdicts(ticket.djbc_qa_tries).filter(({ at }) => Date.parse(at) <= question.asOf);
			for (const { cycle } of done) {
				const verdict = verdicts.find((one) => one.cycle === cycle);
				if (verdict) outcomes[verdict.outcome] += 1;
			}
		},
		found() {
			const { confirmed, not_followed_up: not, unreachable } = outcomes;
			return {
				lines: [
					percentLine({ metric: 'K07' }, confirmed + not + unreachable, completed),
					percentLine({ metric: 'K07b' }, confirmed, confirmed + not),
				],
			};
		},
	};
};
