import { z } from 'zod';
import type { Desk } from './desk';
import { idInPath, idShape } from './recordId';

/** Who follows a ticket (zammad-api 4.6). Nobody but the follower himself can take one away. */
export interface Mentions {
	/** Ids of users. */
	of(ticketId: number): Promise<number[]>;
}

/**
 * Markup that mentions somebody in an article of type `text/html`. The desk refuses the whole write where he cannot read
 * the ticket (zammad-api 2.2).
 * @param label without signs of HTML
 */
export const mentionOf = (userId: number, label: string): string =>
	`<a href="#user/profile/${userId}" data-mention-user-id="${userId}">${label}</a>`;

export function mentionsOf(desk: Desk): Mentions {
	return {
		async of(ticketId) {
			const answer = await desk.call({
				operation: 'read mentions',
				method: 'GET',
				path: '/mentions',
				query: { mentionable_type: 'Ticket', mentionable_id: idInPath(ticketId, 'read mentions') },
				ids: { ticketId },
				shape: z.object({ mentions: z.array(z.object({ user_id: idShape }).passthrough()) }).passthrough(),
			});
			return answer.mentions.map(({ user_id: id }) => id);
		},
	};
}
