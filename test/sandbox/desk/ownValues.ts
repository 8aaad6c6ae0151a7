import { DateTime } from 'luxon';
import type { Desk } from './desk';
import { invalidOption, Refusal } from './refusal';
import type { AttributeRow, TreeOption } from './rows';
import { toDate, toInstant, toMinute } from './times';
import { OBJECTS } from './vocabulary';

/** Values of own attributes on their way into a row (zammad-api 5; recordings 03, 04, 13). */

/** Own attributes that have a column. */
export function liveAttributes(desk: Desk, object: string): AttributeRow[] {
	return desk.attributes
		.all()
		.filter((row) => row.editable && !row.to_create && row.object_lookup_id === OBJECTS[object]);
}

const TEXTS = ['input', 'textarea', 'richtext'];
const MULTI = ['multiselect', 'multi_tree_select'];

export function treeValues(options: readonly TreeOption[]): string[] {
	return options.flatMap((option) => [option.value ?? option.name, ...treeValues(option.children ?? [])]);
}

export function optionValues(attribute: AttributeRow): string[] {
	const options = attribute.data_option.options ?? {};
	return Array.isArray(options) ? treeValues(options) : Object.keys(options);
}

/** What a new record holds when the key was not sent. */
function defaultValue(attribute: AttributeRow): unknown {
	const { default: given, diff } = attribute.data_option;
	if (MULTI.includes(attribute.data_type)) return Array.isArray(given) ? given : [];
	if (attribute.data_type === 'datetime') {
		return typeof diff === 'number' ? toMinute(DateTime.utc().plus({ hours: diff }).toISO()) : null;
	}
	if (attribute.data_type === 'date') {
		return typeof diff === 'number' ? DateTime.utc().plus({ days: diff }).toISODate() : null;
	}
	return given ?? null;
}

/** What a record older than the attribute holds after the migration (recording 05). */
export function backfill(attribute: AttributeRow): unknown {
	return attribute.data_type === 'boolean' ? (attribute.data_option.default ?? null) : null;
}

const humanised = (name: string): string => {
	const words = name.replace(/_/g, ' ');
	return words.charAt(0).toUpperCase() + words.slice(1);
};

function text(desk: Desk, attribute: AttributeRow, value: unknown): string {
	const written = String(value);
	const limit = attribute.data_option.maxlength;
	if (limit === undefined || written.length <= limit) return written;
	if (desk.since('5.5') && attribute.data_type !== 'richtext') {
		throw new Refusal(422, `${humanised(attribute.name)} is longer than the allowed length ${limit}`);
	}
	return written.slice(0, limit);
}

function integer(attribute: AttributeRow, value: unknown): number | null {
	const number = Number.parseInt(String(value), 10);
	if (Number.isNaN(number)) return null;
	const { min, max } = attribute.data_option;
	const name = humanised(attribute.name);
	if (min !== undefined && number < min) {
		throw new Refusal(422, `${name} is smaller than the allowed minimum value of ${min}`);
	}
	if (max !== undefined && number > max) {
		throw new Refusal(422, `${name} is larger than the allowed maximum value of ${max}`);
	}
	return number;
}

function option(attribute: AttributeRow, value: unknown): string {
	const chosen = String(value);
	if (chosen !== '' && !optionValues(attribute).includes(chosen)) throw invalidOption(attribute.name, chosen);
	return chosen;
}

function cast(desk: Desk, attribute: AttributeRow, value: unknown): unknown {
	if (MULTI.includes(attribute.data_type)) {
		if (value === null) return [];
		return (Array.isArray(value) ? value : [value]).map((one) => option(attribute, one));
	}
	if (value === null) return null;
	if (TEXTS.includes(attribute.data_type)) return text(desk, attribute, value);
	switch (attribute.data_type) {
		case 'select':
		case 'tree_select':
			return option(attribute, value);
		case 'integer':
			return integer(attribute, value);
		case 'boolean':
			return value === true || value === 'true' || value === 1 || value === '1';
		case 'datetime':
			return toInstant(value);
		case 'date':
			return toDate(value);
		default:
			return value;
	}
}

/**
 * The own attributes of a write, cast as the desk stores them. Names without a column are left out without a word.
 * @param creating adds the defaults of the keys that were not sent
 */
export function ownValues(
	desk: Desk,
	object: string,
	body: Record<string, unknown>,
	creating: boolean,
	before: Record<string, unknown> = {},
): Record<string, unknown> {
	const values: Record<string, unknown> = {};
	for (const attribute of liveAttributes(desk, object)) {
		const { name } = attribute;
		if (name in body) {
			// Only changed values are checked: an option taken away may stay where it is.
			values[name] =
				!creating && before[name] === body[name] ? before[name] : cast(desk, attribute, body[name]);
		} else if (creating) values[name] = defaultValue(attribute);
	}
	return values;
}
