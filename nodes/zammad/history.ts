import { z } from 'zod';
import type { Desk } from './desk';
import { idInPath, idShape } from './recordId';

/**
 * One entry of a ticket's history (zammad-api 2.7). Keys vary; times in `value_from`/`value_to` are text such as
 * `2026-11-22 01:33:16 UTC`, `created_at` is ISO 8601.
 */
export const historyEntryShape = z
	.object({
		id: idShape,
		object: z.string(),
		type: z.string(),
		attribute: z.string().nullish(),
		value_from: z.string().nullish(),
		value_to: z.string().nullish(),
		created_by_id: idShape.nullish(),
		created_at: z.string(),
	})
	.passthrough();

export type HistoryEntry = z.infer<typeof historyEntryShape>;

/** Oldest first. */
export async function historyOf(desk: Desk, ticketId: number): Promise<HistoryEntry[]> {
	const answer = await desk.call({
		operation: 'read history',
		method: 'GET',
		path: `/ticket_history/${idInPath(ticketId, 'read history')}`,
		ids: { ticketId },
		shape: z.object({ history: z.array(historyEntryShape) }).passthrough(),
	});
	return answer.history;
}
