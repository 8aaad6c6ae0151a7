import type { Desk } from './desk';
import { emptyGroup } from './emptyRows';
import { alreadyThere, missing, Refusal, required, unknownId } from './refusal';
import type { GroupRow } from './rows';

/** Groups: names are unique whatever their case; from 6.2 `A::B` is a child of A (zammad-api 4.3; recordings 09, 17). */

type Body = Record<string, unknown>;

const KEYS = [
	'assignment_timeout',
	'follow_up_possible',
	'follow_up_assignment',
	'reopen_time_in_days',
	'active',
	'shared_drafts',
	'note',
	'signature_id',
	'email_address_id',
] as const;

const known = (desk: Desk, body: Body): Partial<GroupRow> =>
	Object.fromEntries(
		KEYS.filter((key) => key in body && (key !== 'reopen_time_in_days' || desk.since('5.5'))).map((key) => [
			key,
			body[key],
		]),
	);

/** The full name and its parts. On 5.2 `::` is only text; later the parent must be there. */
function placed(desk: Desk, body: Body, before?: GroupRow): Partial<GroupRow> & { name: string } {
	const sent = typeof body.name === 'string' ? body.name : undefined;
	if (!desk.since('6.5')) return { name: sent ?? before?.name ?? '' };
	const parts = (sent ?? before?.name ?? '').split('::');
	const last = typeof body.name_last === 'string' ? body.name_last : (parts.at(-1) ?? '');
	const named = parts.slice(0, -1).join('::');
	const byName = sent !== undefined || !before ? desk.groups.find((row) => row.name === named) : undefined;
	if (sent !== undefined && named !== '' && !byName) {
		// The sheet says only that the 422 is about an invalid path (4.3).
		throw new Refusal(422, `Name contains invalid path "${sent}"`);
	}
	const parentId =
		'parent_id' in body
			? (body.parent_id as number | null)
			: (byName?.id ?? (sent === undefined ? before?.parent_id : null) ?? null);
	const parent = parentId === null ? undefined : desk.groups.get(parentId);
	if (parentId !== null && !parent) throw unknownId('parent_id', parentId);
	if (last.includes('::')) throw new Refusal(422, `Name last can't contain ::`);
	return { name: parent ? `${parent.name}::${last}` : last, name_last: last, parent_id: parentId };
}

function check(desk: Desk, group: GroupRow): void {
	if (group.name === '') throw required(desk, 'groups', 'name');
	const same = (row: GroupRow): boolean =>
		row.id !== group.id && row.name.toLowerCase() === group.name.toLowerCase();
	if (desk.groups.find(same)) throw alreadyThere(desk);
}

export function createGroup(desk: Desk, body: Body, userId: number): GroupRow {
	const place = placed(desk, body);
	const at = desk.now();
	const group: GroupRow = {
		...emptyGroup(desk),
		...known(desk, body),
		...place,
		id: desk.groups.nextId(),
		created_by_id: userId,
		updated_by_id: userId,
		created_at: at,
		updated_at: at,
	};
	check(desk, group);
	return desk.groups.insert(group);
}

/** Renaming a parent renames its children. */
export function updateGroup(desk: Desk, id: number, body: Body, userId: number): GroupRow {
	const before = desk.groups.get(id);
	if (!before) throw missing('Group', id);
	const group = {
		...before,
		...known(desk, body),
		...placed(desk, body, before),
		updated_by_id: userId,
		updated_at: desk.now(),
	};
	check(desk, group);
	for (const child of desk.groups.all().filter((row) => desk.since('6.5') && row.parent_id === id)) {
		desk.groups.update(child.id, { name: `${group.name}::${child.name_last ?? ''}` });
	}
	return desk.groups.update(id, group);
}

export function deleteGroup(desk: Desk, id: number): void {
	if (!desk.groups.get(id)) throw missing('Group', id);
	if (desk.tickets.find((ticket) => ticket.group_id === id)) {
		throw new Refusal(422, "Can't delete, object has references.");
	}
	desk.groups.delete(id);
}
