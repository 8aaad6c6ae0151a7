import type { Desk } from './desk';
import type { ArticleRow, TicketRow, UserRow } from './rows';
import { articleAnswer, expandedTicket, groupAnswer, userAnswer } from './shapes';

/** What a webhook is sent by default: expanded records, keys sorted, secrets of people left out (recording 07). */

type Part = Record<string, unknown>;

const PRIVATE = [
	'last_login',
	'login_failed',
	'preferences',
	'group_ids',
	'groups',
	'authorization_ids',
	'authorizations',
	'karma_users',
];

const sorted = (part: Part): Part =>
	Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));

function person(desk: Desk, id: number): Part {
	const user: UserRow | undefined = desk.users.get(id);
	if (!user) return {};
	const shown = Object.entries(userAnswer(desk, user, true)).filter(([key]) => !PRIVATE.includes(key));
	return sorted(Object.fromEntries(shown));
}

const stamped = (desk: Desk, row: { created_by_id: number; updated_by_id: number }): Part => ({
	created_by: desk.users.get(row.created_by_id)?.login,
	updated_by: desk.users.get(row.updated_by_id)?.login,
});

export function ticketPart(desk: Desk, ticket: TicketRow): Part {
	const group = desk.groups.need(ticket.group_id);
	const priority = desk.priorities.need(ticket.priority_id);
	const signature = desk.setup.signatures.get(group.signature_id ?? 0);
	const part = sorted({
		...expandedTicket(desk, ticket),
		owner: person(desk, ticket.owner_id),
		customer: person(desk, ticket.customer_id),
		created_by: person(desk, ticket.created_by_id),
		updated_by: person(desk, ticket.updated_by_id),
		group: sorted({ ...groupAnswer(desk, group, true), ...(signature ? { signature: signature.name } : {}) }),
		priority: sorted({ ...priority, ...stamped(desk, priority) }),
	});
	delete part.organization;
	return { ...part, organization: {} };
}

export function articlePart(desk: Desk, article: ArticleRow | null, url: string): Part {
	if (!article) return {};
	const attachments = article.attachments.map(({ id, filename, size, preferences }) => ({
		id,
		filename,
		size,
		preferences,
		url: `${url}/api/v1/ticket_attachment/${article.ticket_id}/${article.id}/${id}`,
	}));
	return sorted({
		...articleAnswer(desk, article),
		accounted_time: 0,
		attachments,
		created_by: person(desk, article.created_by_id),
		updated_by: person(desk, article.updated_by_id),
	});
}
