import type { Attribute, AttributeOption } from '../policy/attributes/field';
import type { AttributeFields } from '../zammad';
import { READ_ONLY } from './readOnly';

export type AttributeObject = 'Ticket' | 'User';

export interface TreeOption {
	name: string;
	value: string;
	children?: TreeOption[];
}

/** Behind Zammad's own fields. */
const FIRST_POSITION = 1000;

/** Body of an attribute's creation. @param place position among ours, from 0 */
export function attributeBody(object: AttributeObject, attribute: Attribute, place: number): AttributeFields {
	const { name, label, type } = attribute;
	return {
		object,
		name,
		display: label,
		data_type: type,
		data_option: dataOption(attribute),
		active: true,
		position: FIRST_POSITION + place * 10,
		screens: object === 'Ticket' ? ticketScreens(attribute) : userScreens,
	};
}

function dataOption({ type, maxlength, options = [] }: Attribute): Record<string, unknown> {
	const common = { null: true, relation: '' };
	const choice = { ...common, default: '', nulloption: true, maxlength: 255, translate: false };
	switch (type) {
		case 'input':
			return { ...common, type: 'text', maxlength: maxlength ?? 255, default: '', options: {} };
		case 'textarea':
			return { ...common, maxlength: maxlength ?? 20_000, rows: 4, default: '', options: {} };
		case 'select':
			return { ...choice, options: flatOptions(options) };
		case 'tree_select':
			return { ...choice, options: treeOptions(options) };
		case 'datetime':
			// `diff: 0` would fill each new ticket with the current minute (recording 03).
			return { ...common, future: true, past: true, diff: null, default: null, options: {} };
		case 'date':
			return { ...common, diff: null, default: null, options: {} };
		case 'integer':
			return { ...common, min: 0, max: 2_147_483_647, default: null, options: {} };
		case 'boolean':
			return { ...common, default: null, options: { true: 'ya', false: 'tidak' } };
	}
}

const onScreen = (shown: boolean) => ({ 'ticket.agent': { shown, required: false } });

/** What a machine keeps is on no screen; what only a machine writes is not asked for when a ticket is opened. */
const ticketScreens = ({ name, shown }: Attribute) => ({
	create_middle: onScreen(shown && !READ_ONLY.includes(name)),
	edit: onScreen(shown),
});

/** The certificate of an officer is kept by administrators. */
const userScreens = {
	create: { 'admin.user': { shown: true, required: false } },
	edit: { 'admin.user': { shown: true, required: false } },
	view: { 'admin.user': { shown: true } },
};

export const flatOptions = (options: readonly AttributeOption[]): Record<string, string> =>
	Object.fromEntries(options.map(({ value, label }) => [value, label]));

export const treeOptions = (options: readonly AttributeOption[]): TreeOption[] =>
	options.map(({ value, label, children }) => ({
		name: label,
		value,
		...(children ? { children: treeOptions(children) } : {}),
	}));
