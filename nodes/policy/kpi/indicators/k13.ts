import type { IndicatorOf } from '../cohort';
import { valueLine } from '../line';
import { assessedIn, meanScore, totalOf } from '../staff/assessments';

/** K13: mean scores of the assessments dated in the period; hardskill and softskill apart, since no seed weighs them. */
export const k13: IndicatorOf = (question) => ({
	add() {},
	found(inputs) {
		const rows = assessedIn(question, inputs);
		// Few may all be of one agent.
		const isEnough = rows !== null && rows.length >= question.policy.kpi.minimumAssessments;
		const note = rows === null ? 'no assessments' : 'too few assessments';
		return {
			lines: (['hardskill', 'softskill'] as const).map((part) =>
				!isEnough
					? valueLine({ metric: `K13.${part}` }, 'score', null, { denominator: rows?.length ?? null, note })
					: valueLine({ metric: `K13.${part}` }, 'score', meanScore(rows, part), {
							numerator: totalOf(rows, part),
							denominator: rows.length,
						}),
			),
		};
	},
});
