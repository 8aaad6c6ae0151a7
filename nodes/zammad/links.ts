import { z } from 'zod';
import type { Desk } from './desk';
import { idInPath, idShape } from './recordId';

/** A link of a ticket (zammad-api 4.5). `link_type` is the role of the other object: parent, child or normal. */
export const linkShape = z
	.object({ link_type: z.string(), link_object: z.string(), link_object_value: idShape })
	.passthrough();

export type Link = z.infer<typeof linkShape>;

export interface Links {
	/** A merged ticket lists the ticket it went into as `parent`, which may be itself (2.7). */
	of(ticketId: number): Promise<Link[]>;
}

export function linksOf(desk: Desk): Links {
	return {
		async of(ticketId) {
			const answer = await desk.call({
				operation: 'read links',
				method: 'GET',
				path: '/links',
				query: { link_object: 'Ticket', link_object_value: idInPath(ticketId, 'read links') },
				ids: { ticketId },
				shape: z.object({ links: z.array(linkShape) }).passthrough(),
			});
			return answer.links;
		},
	};
}
