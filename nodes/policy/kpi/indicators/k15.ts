import { isReceived, type IndicatorOf } from '../cohort';
import { valueLine } from '../line';

/** K15: web-chat requests of the period that were escalated, and of them those after the direct promise (A13). */
export const k15: IndicatorOf = (question) => {
	let [escalated, late] = [0, 0];
	return {
		add(facts) {
			const { channel, escalatedAt, cycles } = facts;
			if (channel === 'webchat' && escalatedAt !== null && isReceived(question, facts)) {
				escalated += 1;
				late += cycles.some(({ lateTriage }) => lateTriage) ? 1 : 0;
			}
		},
		found: () => ({
			lines: [valueLine({ metric: 'K15' }, 'count', late, { numerator: late, denominator: escalated })],
		}),
	};
};
