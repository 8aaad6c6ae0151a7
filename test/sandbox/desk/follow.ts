import type { Desk } from './desk';
import { forbidden, missing, Refusal } from './refusal';
import { hasGroupRight, permissionsOf, requireRead, type Caller } from './rights';
import type { MentionRow } from './rows';

/** Who follows a ticket, and what lies in agents' bells (zammad-api 4.6, 7.3; recordings 12, 17). */

const TICKET = 1;
const TYPE = { create: 1, update: 2 } as const;

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

/**
 * One bell for every other agent with `full` on the group: for all that is new, and for changes when it is theirs,
 * nobody's or followed (the stock matrix).
 */
export function ring(desk: Desk, ticketId: number, type: 'create' | 'update', userId: number): void {
	const ticket = desk.tickets.get(ticketId);
	if (!ticket) return;
	const followers = desk.mentions.where('ticket', ticketId).map((row) => row.user_id);
	const at = desk.now();
	const agents = new Set(
		desk.roles.all().flatMap((role) => (role.permissions.includes('ticket.agent') ? [role.id] : [])),
	);
	for (const agent of desk.users.filter((user) => user.role_ids.some((id) => agents.has(id)))) {
		if (agent.id === userId || !agent.active || !hasGroupRight(desk, agent, ticket.group_id, 'full'))
			continue;
		const concerned = ticket.owner_id === 1 || ticket.owner_id === agent.id || followers.includes(agent.id);
		if (!concerned) continue;
		desk.notifications.insert({
			id: desk.notifications.nextId(),
			o_id: ticketId,
			object_lookup_id: TICKET,
			type_lookup_id: TYPE[type],
			user_id: agent.id,
			seen: false,
			created_by_id: userId,
			updated_by_id: userId,
			created_at: at,
			updated_at: at,
		});
	}
}
