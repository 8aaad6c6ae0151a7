import type { IndicatorOf } from '../cohort';
import { valueLine } from '../line';
import { assessedIn, meanScore, totalOf } from '../staff/assessments';

/** K13: mean scores of the assessments dated in the period; hardskill and softskill apart, since no seed weighs them. */
export const k13: IndicatorOf = (question) => ({
	add() {},
	found(inputs) {
		const rows = assessedIn(question, inputs);
		return {
			lines: (['hardskill', 'softskill'] as const).map((part) =>
				rows === null
					? valueLine({ metric: `K13.${part}` }, 'score', null, { note: 'no assessments' })
					: valueLine({ metric: `K13.${part}` }, 'score', meanScore(rows, part), {
							numerator: totalOf(rows, part),
							denominator: rows.length,
						}),
			),
		};
	},
});
