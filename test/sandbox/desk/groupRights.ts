import type { Desk } from './desk';
import { missing, unknownName } from './refusal';
import type { GroupRights } from './rows';

/** Rights on groups of a user's or a role's write: by id under `group_ids`, or by name under `groups`. */
export function groupRights(desk: Desk, body: Record<string, unknown>): GroupRights | null {
	const list = (given: unknown): string[] => (Array.isArray(given) ? given : [given]).map(String);
	if (typeof body.group_ids === 'object' && body.group_ids !== null) {
		const rights: GroupRights = {};
		for (const [id, given] of Object.entries(body.group_ids)) {
			if (!desk.groups.get(Number(id))) throw missing('Group', id);
			rights[id] = list(given);
		}
		return rights;
	}
	if (typeof body.groups !== 'object' || body.groups === null) return null;
	const rights: GroupRights = {};
	for (const [name, given] of Object.entries(body.groups)) {
		const group = desk.groups.find((row) => row.name === name);
		if (!group) throw unknownName('groups', name);
		rights[String(group.id)] = list(given);
	}
	return rights;
}
