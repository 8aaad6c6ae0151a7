import { isCountedRequest, isInPeriod, type IndicatorOf } from '../cohort';
import { valueLine } from '../line';

/** Of Meta's platforms, from the user's message on (CH-13). */
const WINDOW = 24 * 3_600_000;

/**
 * K16: requests on channels with a reply window, whose first window ended in the period, and of them those that had no
 * human reply by then. The first window is reckoned from the receipt: `djbc_window_until` is of the latest message, and
 * says here only that there is a window. So a lost one stays lost when the user writes again, in whatever run.
 */
export const k16: IndicatorOf = (question) => {
	let [ended, lost] = [0, 0];
	return {
		add(facts) {
			const { ticket, receivedAt, firstReplyAt } = facts;
			const closesAt = receivedAt + WINDOW;
			if (ticket.djbc_window_until && isCountedRequest(facts) && isInPeriod(question, closesAt)) {
				ended += 1;
				lost += firstReplyAt === null || firstReplyAt > closesAt ? 1 : 0;
			}
		},
		found: () => ({
			lines: [valueLine({ metric: 'K16' }, 'count', lost, { numerator: lost, denominator: ended })],
		}),
	};
};
