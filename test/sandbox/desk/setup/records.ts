import type { Desk } from '../desk';
import { alreadyThere, missing, required, unknownId, unknownName } from '../refusal';
import type { Columns, Kind, SetupRow } from './kind';
import { KINDS, type KindName } from './kinds';

/** Creating, changing and deleting what an administrator sets up (zammad-api 7.3; recordings 06, 07, 09, 14, 17). */

const tableOf = (desk: Desk, kind: Kind) => desk.setup[kind.path as KindName];

const NAME_OF: Record<string, string> = { group_ids: 'groups', role_ids: 'roles', user_ids: 'users' };

/** The ids of a list: given as ids, or by name under the plural. Both sent: the ids win. */
function listOf(desk: Desk, column: string, body: Columns): number[] | undefined {
	const table = desk[NAME_OF[column] as 'groups' | 'roles' | 'users'];
	const given = body[column];
	if (given !== undefined && given !== null) {
		return (Array.isArray(given) ? given : [given]).map((id) => {
			if (!table.get(Number(id))) throw unknownId(column, id);
			return Number(id);
		});
	}
	const key = NAME_OF[column] as string;
	const names = body[key];
	if (!Array.isArray(names)) return undefined;
	return names.map((name) => {
		const row =
			key === 'users'
				? desk.users.find((user) => user.login === name || user.email === name)
				: desk[key as 'groups' | 'roles'].find((one) => one.name === name);
		if (!row) throw unknownName(key, String(name));
		return row.id;
	});
}

/** The keys of a body that the kind knows; all others are dropped without a word. */
function known(desk: Desk, kind: Kind, body: Columns): Columns {
	const columns = Object.keys(kind.columns(desk));
	const found: Columns = Object.fromEntries(
		columns.filter((key) => key in body).map((key) => [key, body[key]]),
	);
	if ('name' in body) found.name = String(body.name ?? '');
	for (const [column, limit] of Object.entries({ name: 250, note: 250, ...kind.limits?.(desk) })) {
		const text = found[column];
		if (typeof text === 'string') found[column] = text.slice(0, limit);
	}
	for (const column of Object.keys(kind.lists ?? {})) {
		const ids = listOf(desk, column, body);
		if (ids) found[column] = ids;
	}
	return found;
}

// A condition of nothing is stored as NULL (recording 07).
const absent = (value: unknown): boolean =>
	value === undefined ||
	value === null ||
	value === '' ||
	(typeof value === 'object' && Object.keys(value).length === 0);

function checkStored(desk: Desk, kind: Kind, row: SetupRow): void {
	const empty = ['name', ...(kind.required ?? [])].find((column) => absent(row[column]));
	if (empty) throw required(desk, kind.path, empty);
	const twice = kind.unique && tableOf(desk, kind).find((one) => one.id !== row.id && one.name === row.name);
	if (twice) throw alreadyThere(desk);
}

/** Validation first, then the id is drawn, then the database refuses: so a clash uses up an id. */
export function createRecord(desk: Desk, kind: Kind, body: Columns, userId: number): SetupRow {
	const lists = Object.fromEntries(Object.keys(kind.lists ?? {}).map((column) => [column, []]));
	const values = { name: '', ...kind.columns(desk), ...lists, ...known(desk, kind, body) };
	kind.check?.(desk, values);
	const table = tableOf(desk, kind);
	const at = desk.now();
	const stamps = { created_by_id: userId, updated_by_id: userId, created_at: at, updated_at: at };
	const row: SetupRow = { ...values, id: table.nextId(), ...stamps };
	checkStored(desk, kind, row);
	const made = table.insert({ ...row, ...kind.complete?.(desk, row) });
	kind.settle?.(desk, made);
	return made;
}

/** Partial; a body that changes nothing leaves the stamps alone (recording 17). */
export function updateRecord(desk: Desk, kind: Kind, id: number, body: Columns, userId: number): SetupRow {
	const before = needRecord(desk, kind, id);
	const wanted = known(desk, kind, body);
	const changed = Object.keys(wanted).some(
		(key) => JSON.stringify(wanted[key]) !== JSON.stringify(before[key]),
	);
	if (!changed) return before;
	const row: SetupRow = { ...before, ...wanted, updated_by_id: userId, updated_at: desk.now() };
	kind.check?.(desk, row);
	checkStored(desk, kind, row);
	const made = tableOf(desk, kind).update(id, { ...row, ...kind.complete?.(desk, row, before) });
	kind.settle?.(desk, made);
	return made;
}

export function deleteRecord(desk: Desk, kind: Kind, id: number): void {
	kind.keep?.(desk, needRecord(desk, kind, id));
	tableOf(desk, kind).delete(id);
}

export function needRecord(desk: Desk, kind: Kind, id: number): SetupRow {
	const row = tableOf(desk, kind).get(id);
	if (!row || kind.hidden?.(row)) throw missing(kind.model, id);
	return row;
}

export const listRecords = (desk: Desk, kind: Kind): SetupRow[] =>
	tableOf(desk, kind)
		.all()
		.filter((row) => !kind.hidden?.(row));

/** Columns and lists of ids; expanded with names beside them (recording 17). */
export function recordAnswer(desk: Desk, kind: Kind, row: SetupRow, expand = false): Columns {
	const lists = Object.keys(kind.lists ?? {});
	const { created_by_id, updated_by_id, created_at, updated_at, ...rest } = row;
	const columns = Object.fromEntries(Object.entries(rest).filter(([key]) => !lists.includes(key)));
	const ids = Object.fromEntries(lists.map((column) => [column, row[column]]));
	const login = (id: number): string | undefined => desk.users.get(id)?.login;
	const names = (column: string): unknown[] =>
		(row[column] as number[]).map((id) =>
			column === 'user_ids' ? login(id) : desk[NAME_OF[column] as 'groups' | 'roles'].get(id)?.name,
		);
	return {
		...columns,
		updated_by_id,
		created_by_id,
		created_at,
		updated_at,
		...ids,
		...kind.derived?.(desk, row),
		...(expand
			? {
					...Object.fromEntries(lists.map((column) => [NAME_OF[column] as string, names(column)])),
					...kind.expand?.(desk, row),
					created_by: login(created_by_id),
					updated_by: login(updated_by_id),
				}
			: {}),
	};
}

/** What a fresh desk has of every kind. */
export function seedRecords(desk: Desk): void {
	for (const kind of Object.values<Kind>(KINDS)) {
		for (const row of kind.stock?.(desk) ?? []) createRecord(desk, kind, row, 1);
	}
}
