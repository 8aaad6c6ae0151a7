import { isInPeriod, type IndicatorOf, type Question } from '../cohort';
import { meanOf, percentLine, percentOf, valueLine, type Cell } from '../line';
import { lastOf } from '../staff/lastOf';
import type { KpiLine, SurveyRow } from '../types';

/**
 * K09: mean score of the answers given in the period, on the policy's scale; the index is the mean as a part of the
 * highest score (mean x 25 on a scale of 4). The response rate is answers over invitations, both of the period.
 */
export const k09: IndicatorOf = (question) => ({
	add() {},
	found({ surveys }) {
		if (surveys === null) {
			return {
				lines: ['K09', 'K09.index', 'K09.response'].map((metric) =>
					valueLine({ metric }, metric === 'K09.response' ? 'percent' : 'score', null, {
						note: 'no surveys',
					}),
				),
			};
		}
		const { scope } = question;
		const rows = lastOf(surveys, ({ ticketId }) => String(ticketId)).filter(
			({ office }) => scope === 'national' || office === scope,
		);
		const apart = (['channel', ...(scope === 'national' ? ['office' as const] : [])] as const).flatMap((of) =>
			[...new Set(rows.map((row) => row[of]))]
				.filter((code) => code !== '')
				.sort()
				.flatMap((code) => {
					const own = rows.filter((row) => row[of] === code);
					return linesOf(question, own, { [of]: code });
				}),
		);
		return { lines: [...linesOf(question, rows, {}), ...apart] };
	},
});

function linesOf(question: Question, rows: readonly SurveyRow[], cell: Partial<Cell>): KpiLine[] {
	const at = (instant: string) => (instant === '' ? null : Date.parse(instant));
	const invited = rows.filter(({ invitedAt }) => isInPeriod(question, at(invitedAt))).length;
	const scores = rows.flatMap(({ score, answeredAt }) =>
		score !== null && isInPeriod(question, at(answeredAt)) ? score : [],
	);
	if (invited + scores.length === 0 && Object.keys(cell).length > 0) return [];
	const sum = scores.reduce((total, score) => total + score, 0);
	const parts = { numerator: sum, denominator: scores.length };
	const index = percentOf(sum, scores.length * question.policy.kpi.csat.highest);
	return [
		valueLine({ ...cell, metric: 'K09' }, 'score', meanOf(sum, scores.length), parts),
		valueLine({ ...cell, metric: 'K09.index' }, 'score', index, parts),
		percentLine({ ...cell, metric: 'K09.response' }, scores.length, invited),
	];
}
