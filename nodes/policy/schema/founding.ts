import { z } from 'zod';

/** How a rule is founded: in a seed document, our reading of one, or our own proposal. */
export const status = z.enum(['LAW', 'READING', 'PROPOSED']);

/** Clauses and reading ids a rule rests on, such as `001 L-I III.D.2`, `CLK-4`, `A13`. */
export const trace = z.array(z.string().min(1)).min(1);
