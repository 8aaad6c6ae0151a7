import { readChildren } from '../../cycle/open';
import { isReceived, type IndicatorOf, type TicketFacts } from '../cohort';
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

/**
 * An escalation that was cancelled before the unit answered was one in name only (A13, CLK-5), and the ticket keeps its
 * `djbc_escalated_at` all the same. PROPOSED.
 */
function isEscalated({ ticket, escalatedAt }: TicketFacts, asOf: number): boolean {
	const isBy = (at: string | null) => at !== null && Date.parse(at) <= asOf;
	const children = readChildren(ticket.djbc_clock_open);
	return children.length === 0
		? escalatedAt !== null
		: children.some(
				({ at, answeredAt, cancelledAt }) => isBy(at) && (isBy(answeredAt) || !isBy(cancelledAt)),
			);
}
