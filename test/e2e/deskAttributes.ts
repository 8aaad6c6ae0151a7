import type { Attribute, AttributeOption } from '../../nodes/policy/attributes/field';
import { ticketAttributes as declaredAttributes } from '../../nodes/policy/attributes/ticket';
import { defaultPolicy } from '../../nodes/policy/document';
import type { DeskApi } from './deskApi';

const DECLARED = declaredAttributes(defaultPolicy());

interface DeskAttribute {
	id: number;
	object?: string;
	object_lookup_id: number;
	name: string;
	display: string;
	data_type: string;
	data_option: Record<string, any>;
	active: boolean;
	screens: unknown;
	position: number;
	to_create: boolean;
	to_migrate: boolean;
	to_config: boolean;
}

type TreeOption = { name: string; value: string; children?: TreeOption[] };

/** An attribute of ours that the desk has as another type: nothing may be done about it but by a person. */
export class ForeignAttribute extends Error {}

/**
 * Brings the desk's ticket attributes up to catalogue 8: makes what is missing, adds options, lengthens what is too
 * short, and migrates once. Returns whether it had to.
 */
export async function prepareAttributes(admin: DeskApi): Promise<boolean> {
	const rows = await ticketAttributes(admin);
	for (const wanted of DECLARED) {
		const row = rows.get(wanted.name);
		if (row && row.data_type !== wanted.type) {
			throw new ForeignAttribute(
				`The desk's ticket attribute ${wanted.name} is of type ${row.data_type}, but must be ${wanted.type}. Nothing was changed.`,
			);
		}
	}
	let waiting = [...rows.values()].some(
		(row) => row.name.startsWith('djbc_') && (row.to_create || row.to_migrate || row.to_config),
	);
	for (const [place, wanted] of DECLARED.entries()) {
		const row = rows.get(wanted.name);
		if (!row) {
			await admin.call('POST', '/object_manager_attributes', newAttribute(wanted, 1000 + place * 10));
			waiting = true;
			continue;
		}
		const option = widened(wanted, row.data_option);
		if (option || !row.active) {
			// Zammad finds the row by object and name in the body, and 5.2 leaves the object out of what it tells.
			const { name, display, data_type, screens, position } = row;
			await admin.call('PUT', `/object_manager_attributes/${row.id}`, {
				object: 'Ticket',
				name,
				display,
				data_type,
				screens,
				position,
				active: true,
				data_option: option ?? row.data_option,
			});
			waiting = true;
		}
	}
	if (waiting) await admin.call('POST', '/object_manager_attributes_execute_migrations', {});
	return waiting;
}

async function ticketAttributes(admin: DeskApi): Promise<Map<string, DeskAttribute>> {
	const rows = await admin.call<DeskAttribute[]>('GET', '/object_manager_attributes');
	// Only tickets have an attribute `number`: tells the object where the list does not (5.2).
	const ticket = rows.find(({ name }) => name === 'number')?.object_lookup_id;
	return new Map(
		rows
			.filter(({ object, object_lookup_id }) => object === 'Ticket' || object_lookup_id === ticket)
			.map((row) => [row.name, row]),
	);
}

/** Body of `POST /object_manager_attributes` for one of ours. */
export function newAttribute(
	{ name, label, type, maxlength, options, shown }: Attribute,
	position: number,
): object {
	const common = { null: true, relation: '' };
	const choice = { ...common, default: '', nulloption: true, maxlength: 255, translate: false };
	const data_option = {
		input: { ...common, type: 'text', maxlength: maxlength ?? 255, default: '', options: {} },
		textarea: { ...common, maxlength: maxlength ?? 20_000, rows: 4, default: '', options: {} },
		select: { ...choice, options: flat(options ?? []) },
		tree_select: { ...choice, options: tree(options ?? []) },
		// `diff: 0` would fill each new ticket with the current minute.
		datetime: { ...common, future: true, past: true, diff: null, default: null, options: {} },
		date: { ...common, diff: null, default: null, options: {} },
		integer: { ...common, min: 0, max: 2_147_483_647, default: null, options: {} },
		boolean: { ...common, default: null, options: { true: 'ya', false: 'tidak' } },
	}[type];
	const onScreen = { 'ticket.agent': { shown: true, required: false } };
	return {
		object: 'Ticket',
		name,
		display: label,
		data_type: type,
		data_option,
		active: true,
		position,
		screens: shown ? { create_middle: onScreen, edit: onScreen } : { create_middle: {}, edit: {} },
	};
}

/** The desk's own settings of the attribute with what ours needs beside them; null when they do. */
function widened({ type, maxlength, options = [] }: Attribute, has: Record<string, any>): object | null {
	if ((type === 'input' || type === 'textarea') && (has.maxlength ?? 0) < (maxlength ?? 0)) {
		return { ...has, maxlength };
	}
	if ((type === 'datetime' || type === 'date') && has.diff !== null && has.diff !== undefined) {
		return { ...has, diff: null };
	}
	if (type === 'select') {
		// A list of pairs where the desk keeps an order of its own, else a plain object.
		if (Array.isArray(has.options)) {
			const known = new Set((has.options as TreeOption[]).map(({ value }) => value));
			const fresh = options.filter(({ value }) => !known.has(value));
			return fresh.length > 0 ? { ...has, options: [...has.options, ...tree(fresh)] } : null;
		}
		const known = (has.options ?? {}) as Record<string, string>;
		const missing = options.some(({ value }) => !(value in known));
		return missing ? { ...has, options: { ...flat(options), ...known } } : null;
	}
	if (type === 'tree_select') {
		const grown = grow((has.options ?? []) as TreeOption[], options);
		return grown ? { ...has, options: grown } : null;
	}
	return null;
}

const flat = (options: readonly AttributeOption[]): Record<string, string> =>
	Object.fromEntries(options.map(({ value, label }) => [value, label]));

const tree = (options: readonly AttributeOption[]): TreeOption[] =>
	options.map(({ value, label, children }) => ({
		name: label,
		value,
		...(children ? { children: tree(children) } : {}),
	}));

/** The tree with the missing branches added, or null when none is missing. */
function grow(has: TreeOption[], wanted: readonly AttributeOption[]): TreeOption[] | null {
	let changed = false;
	const grown = [...has];
	for (const option of wanted) {
		const place = grown.findIndex(({ value }) => value === option.value);
		if (place < 0) {
			grown.push(...tree([option]));
			changed = true;
		} else if (option.children) {
			const children = grow(grown[place]!.children ?? [], option.children);
			if (children) {
				grown[place] = { ...grown[place]!, children };
				changed = true;
			}
		}
	}
	return changed ? grown : null;
}
