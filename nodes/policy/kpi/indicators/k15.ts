import { isReceived, type CycleFact, type IndicatorOf } from '../cohort';
import { isEscalated } from '../escalations';
import { valueLine } from '../line';

/** K15: web-chat requests of the period that were escalated, and of them those after the direct promise (A13). */
export const k15: IndicatorOf = (question) => {
	let [escalated, late] = [0, 0];
	return {
		add(facts) {
			const { channel, escalatedAt } = facts;
			if (channel !== 'webchat' || escalatedAt === null || !isReceived(question, facts)) {
				return;
			}
			if (isEscalated(facts, question.asOf)) {
				escalated += 1;
				late += isLate(facts.cycles, escalatedAt) ? 1 : 0;
			}
		},
		found: () => ({
			lines: [valueLine({ metric: 'K15' }, 'count', late, { numerator: late, denominator: escalated })],
		}),
	};
};

/** A user who was answered without the unit was escalated late all the same, though the direct promise holds (CLK-5). */
function isLate(cycles: readonly CycleFact[], escalatedAt: number): boolean {
	const cycle = cycles.findLast(({ receivedAt }) => receivedAt <= escalatedAt);
	const isDirect = cycle?.rule === 'WEBCHAT-DIRECT' && cycle.dueAt !== null;
	return !!cycle && (cycle.lateTriage || (isDirect && escalatedAt > cycle.dueAt!));
}
