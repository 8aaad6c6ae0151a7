import { z } from 'zod';
import { trace } from './founding';

const transfer = z
	.object({
		group: z.string().min(1),
		/** In which case, Indonesian. */
		when: z.string().min(1),
		/** Attribute that must be filled first, such as the consent of the user. */
		needs: z.string().nullable(),
	})
	.strict();

/** What must happen to an excluded request (catalogue 2.2), by category; texts Indonesian, read by agents. */
export const exclusionsSchema = z.record(
	z
		.object({
			do: z.string().min(1),
			never: z.string().min(1),
			closeReason: z.string(),
			/** Answer template; a human sends it. */
			template: z.string(),
			/** Report to Kepala Seksi that has to be written, or null. */
			report: z.string().nullable(),
			transfer: transfer.nullable(),
			trace,
		})
		.strict(),
);

export type Exclusions = z.infer<typeof exclusionsSchema>;
