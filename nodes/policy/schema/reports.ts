import { z } from 'zod';
import { status, trace } from './founding';

/**
 * Written reports (catalogue 5.1). `sections` must all be filled before it is taken; `attributes` say where its
 * instants and the decision are kept. RPT-4 is monthly: no clock, no sections of its own.
 */
export const reportsSchema = z.record(
	z.string().regex(/^RPT-\d$/, 'must be RPT- and a digit'),
	z
		.object({
			label: z.string().min(1),
			author: z.string().min(1),
			reader: z.string().min(1),
			when: z.string().min(1),
			/** The rule that times it, or null. */
			rule: z.string().nullable(),
			/** Value of `djbc_request` that asks for it, or null. */
			request: z.string().nullable(),
			sections: z.array(z.object({ id: z.string().min(1), label: z.string().min(1) }).strict()),
			attributes: z.record(z.string()),
			status,
			trace,
		})
		.strict(),
);

export type Reports = z.infer<typeof reportsSchema>;
