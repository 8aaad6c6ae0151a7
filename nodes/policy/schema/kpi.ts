import { z } from 'zod';
import { status, trace } from './founding';

/** What the KPI of catalogue 5.2 and 5.3 take from the policy. A target may be empty. */
export const kpiSchema = z
	.object({
		indicators: z.record(
			z.string().regex(/^K\d{2}b?$/, 'must be K and two digits'),
			z
				.object({
					label: z.string().min(1),
					/** Of the value and of its target: percent, points, minutes, a count. */
					unit: z.enum(['percent', 'score', 'minutes', 'count', 'perHour']),
					target: z.number().nonnegative().nullable(),
					/** Which side of its target is the good one; null where neither is. */
					better: z.enum(['higher', 'lower']).nullable(),
					/** What is counted, one Indonesian sentence or a few. */
					definition: z.string().min(1),
					/** How the definition is founded; what a seed only names is a READING. */
					status,
					trace,
				})
				.strict(),
		),
		/** PER-1: first day of a period. */
		periodDay: z.number().int().min(1).max(28),
		/** PER-5: days from the end of a period to its final run. */
		finalAfterDays: z.number().int().nonnegative(),
		/** K10 and KEY-2: hours from the closing in which a message reopens the ticket. */
		followUpHours: z.number().positive(),
		/** K09: scale of the survey, lowest and highest score. */
		csat: z
			.object({ lowest: z.number().int(), highest: z.number().int() })
			.strict()
			.refine(({ lowest, highest }) => lowest < highest, 'the highest score must be above the lowest'),
		/** K13: fewer assessments than this print `-`. */
		minimumAssessments: z.number().int().positive(),
		/** CONF-2: smaller cells broken down by office are suppressed. */
		smallestCell: z.number().int().positive(),
		/** QA-1: tries, on as many working days, before a user counts as unreachable. */
		verificationTries: z.number().int().positive(),
	})
	.strict();

export type Kpi = z.infer<typeof kpiSchema>;
