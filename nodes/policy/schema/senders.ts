import { z } from 'zod';
import { directoryCode } from './directory';
import { channels } from './services';

/**
 * Official accounts and addresses (catalogue 1.1, TPL-A6), as people write them. `complaints` are the DJBC-wide
 * complaint channels that template TPL-A6 names.
 */
export const sendersSchema = z
	.object({
		offices: z.record(directoryCode, z.record(z.enum(channels), z.string().min(1))),
		complaints: z
			.object({
				sipuma: z.string().min(1),
				email: z.string().min(1),
				phone: z.string().min(1),
				fax: z.string().min(1),
				letter: z.string().min(1),
			})
			.strict(),
	})
	.strict();

export type Senders = z.infer<typeof sendersSchema>;
