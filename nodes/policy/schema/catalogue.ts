import { z } from 'zod';
import { trace } from './founding';
import { services } from './services';

/** What a service standard says in words, Indonesian; null where no seed states it. */
const stated = z.string().min(1).nullable();

/**
 * The service catalogue (catalogue 1.1 to 1.5), one entry per service. Its channels are those of the routing
 * table. A service that is not `enabled` starts no clock (A36).
 */
export const servicesSchema = z.record(
	z.enum(services),
	z
		.object({
			label: z.string().min(1),
			/** The document that founds it. */
			standard: z.string().min(1),
			provider: z.string().min(1),
			who: z.string().min(1),
			subject: z.string().min(1),
			inputs: stated,
			output: z.string().min(1),
			/** Rule ids. */
			limits: z.array(z.string()).min(1),
			cost: stated,
			staff: stated,
			evaluation: stated,
			legalBasis: z.array(z.string().min(1)),
			/** Template that tells where to complain about the service, or null. */
			complaints: stated,
			enabled: z.boolean(),
			/**
			 * Calendar of the service's promises (A08, A20, A21), for rules whose calendar is `service`; null: the office's.
			 * Working days are counted on it only if it has weekly hours, else on the office's.
			 */
			calendar: z.string().nullable(),
			trace,
		})
		.strict(),
);

export type Catalogue = z.infer<typeof servicesSchema>;
