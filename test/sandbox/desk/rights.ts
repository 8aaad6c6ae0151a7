import type { Desk } from './desk';
import { forbidden } from './refusal';
import type { GroupRights, RoleRow, TicketRow, UserRow } from './rows';

/** Who is asking: the user in whose name a request runs, and what the token lets through. */
export interface Caller {
	user: UserRow;
	/** Permissions in force: held by the user and listed on the token. */
	permissions: string[];
}

export type GroupRight = 'read' | 'create' | 'change' | 'overview';

/** A permission includes its children: `admin` covers `admin.group`. */
export const covers = (held: readonly string[], wanted: string): boolean =>
	held.some((permission) => wanted === permission || wanted.startsWith(`${permission}.`));

export const may = (caller: Caller, permission: string): boolean => covers(caller.permissions, permission);

const rolesOf = (desk: Desk, user: UserRow): RoleRow[] =>
	user.role_ids.flatMap((id) => desk.roles.get(id) ?? []).filter((role) => role.active);

export function permissionsOf(desk: Desk, user: UserRow): string[] {
	return rolesOf(desk, user).flatMap((role) => role.permissions);
}

/** Rights on a group come from the user and from the roles; `full` includes all. An admin has none by itself. */
export function hasGroupRight(
	desk: Desk,
	user: UserRow,
	groupId: number,
	right: GroupRight | 'full',
): boolean {
	const sources: GroupRights[] = [user.group_ids, ...rolesOf(desk, user).map((role) => role.group_ids)];
	return sources.some((rights) => {
		const given = rights[String(groupId)] ?? [];
		return given.includes('full') || given.includes(right);
	});
}

export function mayRead(desk: Desk, caller: Caller, ticket: TicketRow): boolean {
	return hasGroupRight(desk, caller.user, ticket.group_id, 'read') || ticket.customer_id === caller.user.id;
}

export function requireGroupRight(desk: Desk, caller: Caller, groupId: number, right: GroupRight): void {
	if (!hasGroupRight(desk, caller.user, groupId, right)) throw forbidden();
}

export function requireRead(desk: Desk, caller: Caller, ticket: TicketRow): void {
	if (!mayRead(desk, caller, ticket)) throw forbidden();
}

/** Ids of the users with any right on a group, as the group's record lists them. */
export function membersOf(desk: Desk, groupId: number): number[] {
	return desk.users
		.all()
		.filter((user) => (user.group_ids[String(groupId)] ?? []).length > 0)
		.map((user) => user.id);
}
