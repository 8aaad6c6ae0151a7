import type { Desk } from './desk';
import { backfill, optionValues } from './ownValues';
import { alreadyThere, missing, Refusal } from './refusal';
import type { AttributeRow, DataOption, TreeOption } from './rows';
import { without } from './table';
import { OBJECTS } from './vocabulary';

/** The object manager (zammad-api 5; recordings 03, 12, 13). */

const TYPES = [
	'input',
	'textarea',
	'richtext',
	'integer',
	'boolean',
	'select',
	'multiselect',
	'tree_select',
	'multi_tree_select',
	'date',
	'datetime',
];
/** Types that may become each other; no other can change (select to input is recorded: 13; the text is not). */
const ALIKE = ['input', 'select', 'tree_select', 'multiselect', 'multi_tree_select'];
const RESERVED =
	/^(destroy|true|false|integer|select|drop|create|alter|index|table|varchar|blob|date|datetime|timestamp|url|icon|initials|avatar|permission|validate|subscribe|unsubscribe|translate|search|_type|_doc|_id|id|action|scope|constructor|article)$/;

const invalid = (...mistakes: string[]): Refusal =>
	new Refusal(422, `Validation failed: ${mistakes.join(', ')}`);

function checkName(name: string): void {
	const mistakes: string[] = [];
	if (/\s/.test(name)) mistakes.push('Name spaces are not allowed');
	if (!/^[a-z0-9_]+$/.test(name)) mistakes.push("Name Only lowercase letters, numbers, and '_' are allowed");
	if (mistakes.length === 0 && !/[a-z]/.test(name)) mistakes.push('Name At least one letter is required');
	if (/_ids?$/.test(name)) mistakes.push("Name can't be used because *_id and *_ids are not allowed");
	if (RESERVED.test(name)) mistakes.push(`Name ${name} is a reserved word`);
	if (mistakes.length > 0) throw invalid(...mistakes);
}

function checkOption(type: string, option: DataOption): void {
	const integerFor = (key: string): void => {
		if (!Number.isInteger(option[key])) throw invalid(`Data option must have integer for :${key}`);
	};
	if (!TYPES.includes(type)) throw invalid('Data type is not included in the list');
	if (['input', 'textarea', 'richtext'].includes(type)) integerFor('maxlength');
	if (type === 'integer') {
		integerFor('min');
		integerFor('max');
	}
	if (type === 'datetime') {
		for (const key of ['future', 'past']) {
			if (typeof option[key] !== 'boolean') throw invalid(`Data option must have boolean value for :${key}`);
		}
	}
}

/** Adds what POST fills in. */
function filled(type: string, given: DataOption): DataOption {
	const texts = [
		'input',
		'textarea',
		'richtext',
		'select',
		'multiselect',
		'tree_select',
		'multi_tree_select',
	];
	const option: DataOption = {
		default: texts.includes(type) ? '' : null,
		null: true,
		options: {},
		relation: '',
		...given,
	};
	if (type === 'multiselect' || type === 'multi_tree_select')
		return { ...option, nulloption: true, multiple: true };
	return option;
}

interface AttributeBody {
	object?: string;
	name?: string;
	display?: string;
	data_type?: string;
	data_option?: DataOption;
	active?: boolean;
	position?: number;
	screens?: Record<string, unknown>;
}

const named = (desk: Desk, object: string | undefined, name: string | undefined): AttributeRow | undefined =>
	desk.attributes.find((row) => row.object_lookup_id === OBJECTS[object ?? ''] && row.name === name);

export function createAttribute(desk: Desk, body: AttributeBody, userId: number): AttributeRow {
	const name = body.name ?? '';
	if (!body.data_type) throw new Refusal(500, 'Need data_type param', 'inner');
	if (named(desk, body.object, name)) throw alreadyThere(desk);
	checkName(name);
	checkOption(body.data_type, body.data_option ?? {});
	const at = desk.now();
	return desk.attributes.insert({
		id: desk.attributes.nextId(),
		object_lookup_id: OBJECTS[body.object ?? ''] ?? 0,
		name,
		display: body.display ?? name,
		data_type: body.data_type,
		data_option: filled(body.data_type, body.data_option ?? {}),
		data_option_new: {},
		editable: true,
		active: body.active ?? true,
		screens: body.screens ?? {},
		to_create: true,
		to_migrate: true,
		to_delete: false,
		to_config: false,
		position: body.position ?? 900,
		created_by_id: userId,
		updated_by_id: userId,
		created_at: at,
		updated_at: at,
	});
}

/** Finds by object and name in the body, never by the id in the path (recording 12). */
export function updateAttribute(desk: Desk, body: AttributeBody, userId: number): AttributeRow {
	const row = named(desk, body.object, body.name);
	if (!row) throw new Refusal(422, 'does not exist');
	const type = body.data_type ?? row.data_type;
	const given = body.data_option ?? row.data_option;
	if (type !== row.data_type && !(ALIKE.includes(type) && ALIKE.includes(row.data_type))) {
		throw invalid(
			"Data type can't be altered after creation (you can delete the attribute and create another with the desired value)",
		);
	}
	checkOption(type, given);
	const option = filled(type, given);
	const common = {
		display: body.display ?? row.display,
		data_type: type,
		active: body.active ?? row.active,
		screens: body.screens ?? row.screens,
		position: body.position ?? row.position,
		updated_by_id: userId,
		updated_at: desk.now(),
	};
	if (row.to_create) return desk.attributes.update(row.id, { ...common, data_option: option });
	const reshaped = type !== row.data_type || option.maxlength !== row.data_option.maxlength;
	return desk.attributes.update(row.id, {
		...common,
		data_option_new: option,
		to_config: true,
		to_migrate: row.to_migrate || reshaped,
	});
}

export function deleteAttribute(desk: Desk, id: number): void {
	const row = desk.attributes.get(id);
	if (!row) throw missing('ObjectManager::Attribute', id);
	if (!row.editable) throw new Refusal(422, `${row.name} can't be deleted`);
	if (row.to_create) desk.attributes.delete(id);
	else desk.attributes.update(id, { to_delete: true });
}

/** Undoes everything that waits for a migration, whoever asked for it. */
export function discardChanges(desk: Desk): void {
	for (const row of desk.attributes.all()) {
		if (row.to_create) desk.attributes.delete(row.id);
		else if (row.to_config || row.to_delete || row.to_migrate) {
			desk.attributes.update(row.id, {
				data_option_new: {},
				to_config: false,
				to_delete: false,
				to_migrate: false,
			});
		}
	}
}

/** Select options there ever were, by value. */
function withHistory(row: AttributeRow, option: DataOption): DataOption {
	if (!['select', 'multiselect', 'tree_select', 'multi_tree_select'].includes(row.data_type)) return option;
	const labels = (options: DataOption['options']): Record<string, string> =>
		Array.isArray(options) ? treeLabels(options) : (options ?? {});
	const earlier = (row.data_option.historical_options ?? {}) as Record<string, string>;
	return {
		...option,
		historical_options: { ...earlier, ...labels(row.data_option.options), ...labels(option.options) },
	};
}

function treeLabels(options: readonly TreeOption[]): Record<string, string> {
	const labels: Record<string, string> = {};
	for (const one of options)
		Object.assign(labels, { [one.value ?? one.name]: one.name }, treeLabels(one.children ?? []));
	return labels;
}

/** Applies what waits. On 5.2 a change of the ticket's columns leaves the running desk unable to create (recording 16). */
export function executeMigrations(desk: Desk): void {
	let columnsChanged = false;
	for (const row of desk.attributes.all()) {
		const columns = row.to_create || row.to_delete || row.to_migrate;
		if (row.to_delete) {
			dropColumn(desk, row);
			desk.attributes.delete(row.id);
		} else if (row.to_create || row.to_config || row.to_migrate) {
			if (row.to_create) addColumn(desk, row);
			desk.attributes.update(row.id, {
				data_option: withHistory(row, row.to_config ? row.data_option_new : row.data_option),
				data_option_new: {},
				to_create: false,
				to_migrate: false,
				to_config: false,
			});
		}
		if (columns && row.object_lookup_id === OBJECTS.Ticket) columnsChanged = true;
	}
	if (columnsChanged && !desk.since('5.5')) desk.stalePlans = true;
}

function addColumn(desk: Desk, row: AttributeRow): void {
	const value = backfill(row);
	if (row.object_lookup_id === OBJECTS.Ticket) {
		for (const ticket of desk.tickets.all()) desk.tickets.update(ticket.id, { [row.name]: value });
	} else if (row.object_lookup_id === OBJECTS.User) {
		for (const user of desk.users.all()) desk.users.update(user.id, { [row.name]: value });
	}
}

function dropColumn(desk: Desk, row: AttributeRow): void {
	if (row.object_lookup_id !== OBJECTS.Ticket) return;
	for (const ticket of desk.tickets.all()) {
		desk.tickets.replace(without(ticket, row.name) as typeof ticket);
	}
}

/** Option values of every select of an object, as the API hands them out in `restrict_values`. */
export function restrictedValues(attributes: readonly AttributeRow[]): Record<string, string[]> {
	const lists: Record<string, string[]> = {};
	for (const row of attributes) {
		if (row.data_type === 'boolean') lists[row.name] = ['false', 'true'];
		else if (/select$/.test(row.data_type)) lists[row.name] = ['', ...optionValues(row)];
	}
	return lists;
}
