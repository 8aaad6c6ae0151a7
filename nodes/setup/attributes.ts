import type { Attribute } from '../policy/attributes/field';
import { ticketAttributes } from '../policy/attributes/ticket';
import { userAttributes } from '../policy/attributes/user';
import { differences, type AttributeFields, type Difference, type ObjectAttribute } from '../zammad';
import { attributeBody, type AttributeObject } from './attributeBody';
import { mergedAttribute, pendingOption } from './attributeMerge';
import type { Finding, Kind, SetupContext } from './kind';
import { mandatoryForeign } from './mandatoryAttributes';
import type { SetupItem } from './types';

interface WantedAttribute {
	attribute: Attribute;
	fields: AttributeFields;
}

/** Ticket and user attributes of catalogue 8, and foreign ones that would refuse what the intake writes. */
export const attributes: Kind = {
	kind: 'attribute',
	permission: 'admin.object',
	// The list itself is for `admin.object` only, in every version.
	mayWrite: () => Promise.resolve(true),
	async survey(context) {
		const rows = await context.zammad.setup.attributes.list();
		const objectOf = objectsIn(rows);
		const find = (object: string, name: string) =>
			rows.find((row) => row.name === name && objectOf(row) === object);
		const ours = wantedAttributes(context).map(({ attribute, fields }) => {
			const row = find(fields.object, fields.name);
			return row ? found(context, attribute, fields, row) : absent(context, fields);
		});
		return [...ours, ...mandatoryForeign(context, rows, objectOf)];
	},
};

function wantedAttributes({ policy }: SetupContext): WantedAttribute[] {
	const bodies = (object: AttributeObject, list: readonly Attribute[]): WantedAttribute[] =>
		list.map((attribute, place) => ({ attribute, fields: attributeBody(object, attribute, place) }));
	return [...bodies('Ticket', ticketAttributes(policy)), ...bodies('User', userAttributes)];
}

/** 5.2 may tell the object by an id only: `number` is an attribute of tickets alone, `login` of users. */
function objectsIn(rows: readonly ObjectAttribute[]): (row: ObjectAttribute) => string | undefined {
	const ids = new Map(
		[['number', 'Ticket'] as const, ['login', 'User'] as const].map(([name, object]) => [
			rows.find((row) => row.name === name)?.object_lookup_id,
			object,
		]),
	);
	return (row) => row.object ?? ids.get(row.object_lookup_id);
}

const itemOf = (fields: AttributeFields, more: Partial<SetupItem>): SetupItem => ({
	kind: 'attribute',
	name: `${fields.object}.${fields.name}`,
	action: 'same',
	differs: [],
	reason: 'as wanted',
	choices: [],
	decision: null,
	id: null,
	...more,
});

function absent(context: SetupContext, fields: AttributeFields): Finding {
	return {
		item: itemOf(fields, { action: 'create', reason: 'not there' }),
		async carryOut() {
			const { id } = await context.zammad.setup.attributes.create(fields);
			Object.assign(context.migration, { needed: true, restart: true });
			return { done: 'created', id };
		},
	};
}

function found(
	context: SetupContext,
	attribute: Attribute,
	fields: AttributeFields,
	row: ObjectAttribute,
): Finding {
	const { id } = row;
	const hopeless = whyHopeless(fields, row);
	if (hopeless !== null) {
		return {
			item: itemOf(fields, { action: 'conflict', reason: hopeless, choices: ['keep'], id }),
			carryOut: () => Promise.resolve({ done: 'left', id }),
		};
	}
	const merged = mergedAttribute(row, attribute, fields);
	const differs = differencesOf(merged, row);
	const waits = row.to_create || row.to_config || row.to_migrate;
	const waiting: Difference[] = waits ? [{ field: 'migration', has: 'waiting', wanted: 'done' }] : [];
	const all = [...differs, ...waiting];
	return {
		item: itemOf(fields, {
			id,
			...(all.length === 0
				? {}
				: {
						action: 'change' as const,
						differs: all,
						reason: `differs in ${all.map(({ field }) => field).join(', ')}`,
					}),
		}),
		async carryOut() {
			const now = differs.length > 0 ? await context.zammad.setup.attributes.change(id, merged) : row;
			const columns = now.to_create || now.to_migrate;
			if (columns || now.to_config) context.migration.needed = true;
			if (columns) context.migration.restart = true;
			return { done: all.length > 0 ? 'changed' : 'same', id };
		},
	};
}

function whyHopeless(fields: AttributeFields, row: ObjectAttribute): string | null {
	if (row.to_delete) return 'waits for its deletion: discard that change in Zammad (System, Objects)';
	if (row.data_type === fields.data_type) return null;
	return `is of type ${row.data_type} and must be ${fields.data_type}, which Zammad cannot change: rename it or delete it there`;
}

function differencesOf(merged: AttributeFields, row: ObjectAttribute): Difference[] {
	const option = pendingOption(row);
	const { data_option, screens, display, active } = merged;
	return [
		...differences({ display, active, screens }, row),
		...differences(data_option, option).map((one) => ({ ...one, field: `data_option.${one.field}` })),
	];
}
