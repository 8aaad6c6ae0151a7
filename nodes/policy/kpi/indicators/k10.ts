import { isReopened } from '../../cycle/counted';
import { Cells, sumsOf } from '../cells';
import { isCountedRequest, isInPeriod, type IndicatorOf } from '../cohort';
import { percentLine } from '../line';
import { finalAt } from '../question';

/**
 * K10: of the requests closed in the period, those that a message of the user reopened within the follow-up hours; a
 * request that was closed twice counts once. Preliminary until those hours have passed for every closing.
 */
export const k10: IndicatorOf = (question) => {
	const { policy, period, asOf } = question;
	const cells = new Cells(() => ({ closed: 0, reopened: 0 }));
	const note = asOf < finalAt(question) ? 'preliminary' : '';
	return {
		add(facts) {
			if (!isCountedRequest(facts)) {
				return;
			}
			const { ticket, carried } = facts.log;
			const before = carried?.zones[period.zone]?.closings[period.fromLocal.slice(0, 7)];
			let isClosed = (before?.closed ?? 0) > 0;
			let comesBack = (before?.reopened ?? 0) > 0;
			ticket.forEach((line, place) => {
				if (line.event === 'closed' && isInPeriod(question, Date.parse(line.at))) {
					isClosed = true;
					comesBack ||= isReopened(policy, line.at, ticket[place + 1]);
				}
			});
			if (!isClosed) {
				return;
			}
			for (const sum of sumsOf(cells, question, facts, ['service', 'channel'])) {
				sum.closed += 1;
				sum.reopened += comesBack ? 1 : 0;
			}
		},
		found: () => ({
			lines: cells.entries.map(([codes, { closed, reopened }]) =>
				percentLine({ metric: 'K10', ...codes }, reopened, closed, note),
			),
		}),
	};
};
