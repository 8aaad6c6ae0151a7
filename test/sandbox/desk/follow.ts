import type { Desk } from './desk';
import { forbidden, missing, Refusal } from './refusal';
import { hasGroupRight, permissionsOf, requireRead, type Caller } from './rights';
import type { MentionRow } from './rows';

/** Who follows a ticket (zammad-api 4.6; recording 12). */

export function follow(desk: Desk, userId: number, ticketId: number, byId: number): MentionRow {
	const known = desk.mentions.where('ticket', ticketId).find((row) => row.user_id === userId);
	if (known) return known;
	const at = desk.now();
	return desk.mentions.insert({
		id: desk.mentions.nextId(),
		mentionable_type: 'Ticket',
		mentionable_id: ticketId,
		user_id: userId,
		created_by_id: byId,
		updated_by_id: byId,
		created_at: at,
		updated_at: at,
	});
}

export function followAs(desk: Desk, caller: Caller, ticketId: number): MentionRow {
	const ticket = desk.tickets.get(ticketId);
	if (!ticket) throw missing('Ticket', ticketId);
	requireRead(desk, caller, ticket);
	return follow(desk, caller.user.id, ticketId, caller.user.id);
}

export function unfollow(desk: Desk, caller: Caller, mentionId: number): void {
	const row = desk.mentions.get(mentionId);
	if (!row) throw missing('Mention', mentionId);
	if (row.user_id !== caller.user.id) throw forbidden();
	desk.mentions.delete(mentionId);
}

/** `mentions` of a creation, and the markup of an HTML article: agents who can read the ticket, nobody else. */
export function mention(desk: Desk, caller: Caller, ticketId: number, userId: number): void {
	const ticket = desk.tickets.need(ticketId);
	const user = desk.users.get(userId);
	const reads =
		user !== undefined &&
		permissionsOf(desk, user).includes('ticket.agent') &&
		hasGroupRight(desk, user, ticket.group_id, 'read');
	if (!reads) throw new Refusal(422, `User ${userId} has no permission to access this resource.`, 'inner');
	follow(desk, userId, ticketId, caller.user.id);
}

export const mentionedIn = (html: string): number[] =>
	[...html.matchAll(/data-mention-user-id="?(\d+)/g)].map(([, id]) => Number(id));
