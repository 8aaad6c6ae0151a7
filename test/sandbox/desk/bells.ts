import type { Desk } from './desk';
import { hasGroupRight } from './rights';

/** What lies in agents' bells (zammad-api 7.3; recordings 12, 17). */

const TICKET = 1;
const TYPE = { create: 1, update: 2 } as const;

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
