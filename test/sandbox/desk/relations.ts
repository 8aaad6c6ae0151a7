import type { Desk } from './desk';
import { invalidOption, unknownId, unknownName } from './refusal';
import { hasGroupRight, permissionsOf } from './rights';

/** Ids behind the names of a write. When both are there the id wins (zammad-api 0.1). */

type Body = Record<string, unknown>;

interface Named {
	id: number;
	name: string;
}

function lookUp(
	body: Body,
	field: string,
	byId: (id: number) => { id: number } | undefined,
	byName: (name: string) => { id: number } | undefined,
): number | undefined {
	const id = body[`${field}_id`];
	if (id !== undefined && id !== null && id !== '') {
		const found = byId(Number(id));
		if (!found) throw unknownId(`${field}_id`, id);
		return found.id;
	}
	const name = body[field];
	if (typeof name !== 'string' || name === '') return undefined;
	const found = byName(name);
	if (!found) throw unknownName(field, name);
	return found.id;
}

const inTable = (table: {
	get(id: number): Named | undefined;
	find(test: (row: Named) => boolean): Named | undefined;
}) => ({
	byId: (id: number): Named | undefined => table.get(id),
	byName: (name: string): Named | undefined => table.find((row) => row.name === name),
});

export interface Relations {
	group_id?: number;
	state_id?: number;
	priority_id?: number;
	owner_id?: number;
	customer_id?: number;
}

/** @param body a customer given as an object or `guess:` has been taken out before */
export function relations(desk: Desk, body: Body): Relations {
	const found: Relations = {};
	const put = (key: keyof Relations, id: number | undefined): void => {
		if (id !== undefined) found[key] = id;
	};
	const groups = inTable(desk.groups);
	const states = inTable(desk.states);
	const priorities = inTable(desk.priorities);
	const user = {
		byId: (id: number) => desk.users.get(id),
		byName: (name: string) =>
			desk.users.where('login', name.toLowerCase())[0] ?? desk.users.where('email', name.toLowerCase())[0],
	};
	put('group_id', lookUp(body, 'group', groups.byId, groups.byName));
	put('state_id', lookUp(body, 'state', states.byId, states.byName));
	put('priority_id', lookUp(body, 'priority', priorities.byId, priorities.byName));
	put('owner_id', lookUp(body, 'owner', user.byId, user.byName));
	put('customer_id', lookUp(body, 'customer', user.byId, user.byName));
	return found;
}

/** An owner is nobody (1) or an active agent with `full` on the group. */
export function mayOwn(desk: Desk, userId: number, groupId: number): boolean {
	if (userId === 1) return true;
	const user = desk.users.need(userId);
	return (
		user.active &&
		permissionsOf(desk, user).includes('ticket.agent') &&
		hasGroupRight(desk, user, groupId, 'full')
	);
}

export function requireOwner(desk: Desk, userId: number, groupId: number): void {
	if (!mayOwn(desk, userId, groupId)) throw invalidOption('owner_id', userId);
}
