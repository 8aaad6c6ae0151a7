import { z } from 'zod';
import type { Desk } from '../desk';
import { idShape } from '../recordId';

const flag = z.boolean();

/** An attribute of the object manager (zammad-api 5). `data_option_new` waits for a migration where `to_config` is set. */
export const objectAttributeShape = z
	.object({
		id: idShape,
		/** From 5.3 on; before it only the id of the class. */
		object: z.string().optional(),
		object_lookup_id: z.number().optional(),
		name: z.string(),
		display: z.string(),
		data_type: z.string(),
		data_option: z.record(z.unknown()),
		data_option_new: z.record(z.unknown()).nullish(),
		active: flag,
		editable: flag.optional(),
		screens: z.record(z.unknown()).nullish(),
		position: z.number().nullish(),
		to_create: flag,
		to_migrate: flag,
		to_delete: flag,
		to_config: flag,
	})
	.passthrough();

export type ObjectAttribute = z.infer<typeof objectAttributeShape>;

export interface AttributeFields {
	object: string;
	name: string;
	display: string;
	data_type: string;
	data_option: Record<string, unknown>;
	active: boolean;
	position: number;
	screens: Record<string, unknown>;
}

export interface ObjectAttributes {
	/** Of all objects, waiting ones too. */
	list(): Promise<ObjectAttribute[]>;
	create(fields: AttributeFields): Promise<ObjectAttribute>;
	/** Finds the attribute by object and name in the body, never by the id (recording 12). */
	change(id: number, fields: AttributeFields): Promise<ObjectAttribute>;
	/** Brings what waits into the database. A desk whose columns changed must be restarted (recording 16). */
	migrate(): Promise<void>;
}

const PATH = '/object_manager_attributes';

export const attributesOf = (desk: Desk): ObjectAttributes => ({
	list: () =>
		desk.call({
			operation: 'list attributes',
			method: 'GET',
			path: PATH,
			shape: z.array(objectAttributeShape),
		}),
	create: (fields) =>
		desk.call({
			operation: 'create attribute',
			method: 'POST',
			path: PATH,
			body: fields,
			shape: objectAttributeShape,
		}),
	change: (id, fields) =>
		desk.call({
			operation: 'change attribute',
			method: 'PUT',
			path: `${PATH}/${id}`,
			body: fields,
			repeat: true,
			shape: objectAttributeShape,
		}),
	async migrate() {
		await desk.call({
			operation: 'migrate attributes',
			method: 'POST',
			path: `${PATH}_execute_migrations`,
			body: {},
			repeat: true,
			shape: z.object({}).passthrough(),
		});
	},
});
