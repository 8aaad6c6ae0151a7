import { z } from 'zod';
import type { Desk } from './desk';
import { refusal } from './judgement';
import { idInPath } from './recordId';

export interface Tags {
	of(ticketId: number): Promise<string[]>;
	/** Adding a tag that is there already changes nothing, so this may always be repeated. */
	add(ticketId: number, tag: string): Promise<void>;
}

export function tagsOf(desk: Desk): Tags {
	return {
		async of(ticketId) {
			const answer = await desk.call({
				operation: 'read tags',
				method: 'GET',
				path: '/tags',
				query: { object: 'Ticket', o_id: idInPath(ticketId, 'read tags') },
				ids: { ticketId },
				shape: z.object({ tags: z.array(z.string()) }).passthrough(),
			});
			return answer.tags;
		},
		async add(ticketId, tag) {
			idInPath(ticketId, 'add tag');
			if (tag.trim() === '' || tag.includes(',')) {
				throw refusal('add tag', 'A tag is not empty and has no comma.', { ticketId });
			}
			await desk.call({
				operation: 'add tag',
				method: 'POST',
				path: '/tags/add',
				body: { object: 'Ticket', o_id: ticketId, item: tag },
				ids: { ticketId },
				repeat: true,
				shape: z.literal(true),
			});
		},
	};
}
