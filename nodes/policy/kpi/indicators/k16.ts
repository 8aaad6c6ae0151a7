import { isCountedRequest, isInPeriod, type IndicatorOf } from '../cohort';
import { valueLine } from '../line';

/** K16: requests whose reply window ended in the period, and of them those that had no human reply by then. */
export const k16: IndicatorOf = (question) => {
	let [ended, lost] = [0, 0];
	return {
		add(facts) {
			const { windowUntil, firstReplyAt } = facts;
			if (isCountedRequest(facts) && isInPeriod(question, windowUntil)) {
				ended += 1;
				lost += firstReplyAt === null || firstReplyAt > windowUntil ? 1 : 0;
			}
		},
		found: () => ({
			lines: [valueLine({ metric: 'K16' }, 'count', lost, { numerator: lost, denominator: ended })],
		}),
	};
};
