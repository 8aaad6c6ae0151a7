import type { Desk } from './desk';
import { groupRights } from './groupRights';
import { PERMISSIONS, permissionId } from './permissions';
import { alreadyThere, missing, Refusal, required, unknownId, unknownName } from './refusal';
import type { RoleRow } from './rows';

/** Roles: permissions, and rights on groups for everybody who has the role (zammad-api 4.1; recordings 09, 17). */

type Body = Record<string, unknown>;

function permissionsOf(body: Body): string[] | null {
	if (Array.isArray(body.permission_ids)) {
		return body.permission_ids.map((id) => {
			const name = PERMISSIONS[Number(id) - 1];
			if (!name) throw unknownId('permission_ids', id);
			return name;
		});
	}
	if (!Array.isArray(body.permissions)) return null;
	return body.permissions.map((name) => {
		if (!PERMISSIONS.includes(String(name))) throw unknownName('permissions', String(name));
		return String(name);
	});
}

function written(desk: Desk, body: Body): Partial<RoleRow> {
	const permissions = permissionsOf(body);
	const rights = groupRights(desk, body);
	return {
		...('name' in body ? { name: String(body.name ?? '') } : {}),
		...(typeof body.active === 'boolean' ? { active: body.active } : {}),
		...(typeof body.default_at_signup === 'boolean' ? { default_at_signup: body.default_at_signup } : {}),
		...('note' in body ? { note: body.note === null ? null : String(body.note) } : {}),
		...(permissions ? { permissions: permissions.sort((a, b) => permissionId(a) - permissionId(b)) } : {}),
		...(rights ? { group_ids: rights } : {}),
	};
}

function check(desk: Desk, role: RoleRow): void {
	if (role.default_at_signup) {
		const inner = role.permissions.filter((name) =>
			/^(admin|report|chat|cti|knowledge_base|ticket\.agent)\b/.test(name),
		);
		if (inner.length > 0) {
			const names = inner.join(', ');
			throw new Refusal(422, `Cannot set default at signup when role has ${names} permissions.`);
		}
	}
	if (role.name === '') throw required(desk, 'roles', 'name');
	if (desk.roles.find((row) => row.id !== role.id && row.name.toLowerCase() === role.name.toLowerCase())) {
		throw alreadyThere(desk);
	}
}

export function createRole(desk: Desk, body: Body, userId: number): RoleRow {
	const given = written(desk, body);
	const at = desk.now();
	const role: RoleRow = {
		id: desk.roles.nextId(),
		name: '',
		preferences: {},
		default_at_signup: false,
		active: true,
		note: null,
		permissions: [],
		group_ids: {},
		...given,
		created_by_id: userId,
		updated_by_id: userId,
		created_at: at,
		updated_at: at,
	};
	check(desk, role);
	return desk.roles.insert(role);
}

export function updateRole(desk: Desk, id: number, body: Body, userId: number): RoleRow {
	const before = desk.roles.get(id);
	if (!before) throw missing('Role', id);
	const role = { ...before, ...written(desk, body), updated_by_id: userId, updated_at: desk.now() };
	check(desk, role);
	return desk.roles.update(id, role);
}

export function deleteRole(desk: Desk, id: number): void {
	if (!desk.roles.get(id)) throw missing('Role', id);
	const used =
		desk.users.find((user) => user.role_ids.includes(id)) ??
		desk.setup.overviews.find((row) => (row.role_ids as number[]).includes(id));
	if (used) throw new Refusal(422, "Can't delete, object has references.");
	desk.roles.delete(id);
}
