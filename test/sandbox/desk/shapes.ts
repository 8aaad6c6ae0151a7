import { senderName, typeName } from './articles';
import type { Desk } from './desk';
import { liveAttributes } from './ownValues';
import { permissionId } from './permissions';
import { membersOf } from './rights';
import { without } from './table';
import { OBJECTS } from './vocabulary';
import type { ArticleRow, AttributeRow, GroupRow, RoleRow, SettingRow, TicketRow, UserRow } from './rows';

/** How records look in answers (zammad-api 1.7, 2.4; recordings 01, 05, 08, 17). */

type Answer = Record<string, unknown>;

/** The only organization (1), of the stock ticket's customer. Without one the key is absent. */
const STOCK_ORGANIZATION = 'Zammad Foundation';

const login = (desk: Desk, id: number): string | undefined => desk.users.get(id)?.login;

/** Exactly the columns. */
export const plainTicket = (ticket: TicketRow): Answer => ({ ...ticket });

const articleIds = (desk: Desk, ticket: TicketRow): number[] =>
	desk.articles.where('ticket', ticket.id).map((row) => row.id);

/** The form of POST, PUT, assets and expand; 5.2 serves it from a cache that does not notice migrations. */
export function ticketWithIds(desk: Desk, ticket: TicketRow): Answer {
	const answer: Answer = { ...ticket, article_ids: articleIds(desk, ticket), ticket_time_accounting_ids: [] };
	if (desk.since('6.5')) answer.referencing_checklist_ids = [];
	return asServed(desk, 'Ticket', ticket.id, answer);
}

/** On 5.2 without own attributes that came after the record was first served (zammad-api 1.7; recording 17). */
function asServed(desk: Desk, object: 'Ticket' | 'User', id: number, answer: Answer): Answer {
	if (desk.since('5.5')) return answer;
	const names = liveAttributes(desk, object).map((row) => row.name);
	const key = `${object} ${id}`;
	const served = desk.servedWith.get(key) ?? new Set(names);
	desk.servedWith.set(key, served);
	for (const name of names) if (!served.has(name)) delete answer[name];
	return answer;
}

export function expandedTicket(desk: Desk, ticket: TicketRow): Answer {
	const created = ticket.create_article_type_id !== null && ticket.create_article_sender_id !== null;
	return {
		...ticketWithIds(desk, ticket),
		group: desk.groups.get(ticket.group_id)?.name,
		...(ticket.organization_id === 1 ? { organization: STOCK_ORGANIZATION } : {}),
		ticket_time_accounting: [],
		...(desk.since('6.5') ? { referencing_checklists: [] } : {}),
		state: desk.states.get(ticket.state_id)?.name,
		priority: desk.priorities.get(ticket.priority_id)?.name,
		owner: login(desk, ticket.owner_id),
		customer: login(desk, ticket.customer_id),
		created_by: login(desk, ticket.created_by_id),
		updated_by: login(desk, ticket.updated_by_id),
		...(created
			? {
					create_article_type: typeName(ticket.create_article_type_id as number),
					create_article_sender: senderName(ticket.create_article_sender_id as number),
				}
			: {}),
	};
}

/** 6.x dropped `references` and the file's inner id, and tells language and time (zammad-api 3.1). */
function articleColumns(desk: Desk, article: ArticleRow): Answer {
	const late = desk.since('6.5');
	const attachments = article.attachments.map((file) =>
		late ? without(without(file, 'content'), 'store_file_id') : without(file, 'content'),
	);
	if (!late) return { ...article, attachments };
	return { ...without(article, 'references'), detected_language: null, attachments };
}

export function articleAnswer(desk: Desk, article: ArticleRow): Answer {
	return {
		...articleColumns(desk, article),
		type: typeName(article.type_id),
		sender: senderName(article.sender_id),
		created_by: login(desk, article.created_by_id),
		updated_by: login(desk, article.updated_by_id),
		...(article.origin_by_id === null ? {} : { origin_by: login(desk, article.origin_by_id) }),
		...(desk.since('6.5') ? { time_unit: null } : {}),
	};
}

export function userAnswer(desk: Desk, user: UserRow, expand = false): Answer {
	const { role_ids, group_ids, ...columns } = user;
	return {
		...asServed(desk, 'User', user.id, columns),
		role_ids,
		organization_ids: [],
		authorization_ids: [],
		...(desk.since('6.5') ? { two_factor_preference_ids: [] } : { karma_user_ids: [] }),
		...(desk.since('5.5') ? { overview_sorting_ids: [] } : {}),
		group_ids,
		...(expand
			? {
					roles: role_ids.map((id) => desk.roles.get(id)?.name),
					organizations: [],
					authorizations: [],
					...(desk.since('6.5') ? {} : { karma_users: [] }),
					groups: namedRights(desk, group_ids),
					created_by: login(desk, user.created_by_id),
					updated_by: login(desk, user.updated_by_id),
				}
			: {}),
	};
}

const namedRights = (desk: Desk, rights: Record<string, string[]>): Answer =>
	Object.fromEntries(
		Object.entries(rights).map(([id, given]) => [desk.groups.get(Number(id))?.name ?? id, given]),
	);

export function groupAnswer(desk: Desk, group: GroupRow, expand = false): Answer {
	const members = membersOf(desk, group.id);
	return {
		...group,
		user_ids: members,
		...(expand
			? {
					users: members.map((id) => login(desk, id)),
					created_by: login(desk, group.created_by_id),
					updated_by: login(desk, group.updated_by_id),
				}
			: {}),
	};
}

export function roleAnswer(desk: Desk, role: RoleRow, expand = false): Answer {
	const { permissions, ...columns } = role;
	return {
		...columns,
		permission_ids: permissions.map(permissionId),
		knowledge_base_permission_ids: [],
		...(expand
			? {
					permissions,
					knowledge_base_permissions: [],
					groups: namedRights(desk, role.group_ids),
					created_by: login(desk, role.created_by_id),
					updated_by: login(desk, role.updated_by_id),
				}
			: {}),
	};
}

export const attributeAnswer = (row: AttributeRow): Answer => ({ ...row });

/** In the list the object goes by name, without its id (read in the source, not recorded). */
export function listedAttribute({ object_lookup_id: id, ...row }: AttributeRow): Answer {
	const object = Object.entries(OBJECTS).find(([, objectId]) => objectId === id)?.[0];
	return { ...row, object, deletable: row.editable };
}

export function settingAnswer(row: SettingRow): Answer {
	const { value, permission, ...columns } = row;
	return {
		...columns,
		description: '',
		options: {},
		state_current: { value },
		state_initial: { value },
		frontend: true,
		preferences: { permission: [permission] },
	};
}

/** The records that tickets refer to, by class and id. */
export function assets(
	desk: Desk,
	tickets: readonly TicketRow[],
	articles: readonly ArticleRow[] = [],
): Answer {
	if (tickets.length === 0) return {};
	const keyed = <T extends { id: number }>(rows: Array<T | undefined>, shape: (row: T) => Answer): Answer =>
		Object.fromEntries(rows.flatMap((row) => (row ? [[String(row.id), shape(row)]] : [])));
	const users = new Set(
		tickets.flatMap((row) => [row.owner_id, row.customer_id, row.created_by_id, row.updated_by_id]),
	);
	const rows = [...users].map((id) => desk.users.get(id));
	const roles = new Set(rows.flatMap((user) => user?.role_ids ?? []));
	const groups = new Set(tickets.map((row) => row.group_id));
	return {
		Ticket: keyed([...tickets], (row) => ticketWithIds(desk, row)),
		Group: keyed(
			[...groups].map((id) => desk.groups.get(id)),
			(row) => groupAnswer(desk, row),
		),
		User: keyed(rows, (row) => ({ ...userAnswer(desk, row), accounts: {} })),
		Role: keyed(
			[...roles].map((id) => desk.roles.get(id)),
			(row) => roleAnswer(desk, row),
		),
		...(articles.length > 0
			? { TicketArticle: keyed([...articles], (row) => articleColumns(desk, row)) }
			: {}),
	};
}
