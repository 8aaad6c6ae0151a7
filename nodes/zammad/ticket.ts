import { z } from 'zod';
import { idShape } from './recordId';

/**
 * A ticket as read (zammad-api 2.4): columns, custom attributes flat beside them. Instants are ISO 8601 in UTC. Names
 * (`group` and so on) come with `expand`; users by login. A custom attribute may be missing after a migration (1.7).
 */
export const ticketShape = z
	.object({
		id: idShape,
		number: z.string(),
		title: z.string(),
		group_id: idShape,
		state_id: idShape,
		priority_id: idShape,
		owner_id: idShape,
		customer_id: idShape,
		organization_id: idShape.nullish(),
		created_by_id: idShape,
		updated_by_id: idShape,
		created_at: z.string(),
		updated_at: z.string(),
		close_at: z.string().nullish(),
		/** From 5.4 on. */
		last_close_at: z.string().nullish(),
		pending_time: z.string().nullish(),
		article_count: z.number().int().nullish(),
		article_ids: z.array(idShape).optional(),
		group: z.string().optional(),
		state: z.string().optional(),
		priority: z.string().optional(),
		owner: z.string().optional(),
		customer: z.string().optional(),
	})
	.passthrough();

export type Ticket = z.infer<typeof ticketShape>;
