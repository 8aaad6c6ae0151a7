import { isReceived, type IndicatorOf } from '../cohort';
import { isEscalated } from '../escalations';
import { countLine, percentLine } from '../line';

/**
 * K05: of the requests received in the period, how many were escalated by `as_of`; once for all, since complaints always
 * are, and once for information. Beside it, how many nobody has sorted yet.
 */
export const k05: IndicatorOf = (question) => {
	const all = { received: 0, escalated: 0 };
	const information = { received: 0, escalated: 0 };
	let unconfirmed = 0;
	return {
		add(facts) {
			if (!isReceived(question, facts)) return;
			const escalated = isEscalated(facts, question.asOf) ? 1 : 0;
			unconfirmed += facts.confirmed ? 0 : 1;
			for (const sum of facts.category.startsWith('INF') ? [all, information] : [all]) {
				sum.received += 1;
				sum.escalated += escalated;
			}
		},
		found: () => ({
			lines: [
				percentLine({ metric: 'K05' }, all.escalated, all.received),
				percentLine({ metric: 'K05.inf' }, information.escalated, information.received),
				countLine({ metric: 'K05.unconfirmed' }, unconfirmed),
			],
		}),
	};
};
