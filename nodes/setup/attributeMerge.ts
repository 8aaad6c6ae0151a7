import type { Attribute } from '../policy/attributes/field';
import type { AttributeFields, ObjectAttribute } from '../zammad';
import { flatOptions, treeOptions, type TreeOption } from './attributeBody';

type Options = Record<string, unknown>;
type Screens = Record<string, Record<string, Record<string, unknown>>>;

/** What counts once the desk has migrated. */
export const pendingOption = (row: ObjectAttribute): Options =>
	(row.to_config ? row.data_option_new : null) ?? row.data_option;

/**
 * The attribute as it is, with what ours needs beside it: options are added and relabelled but never taken away, texts
 * get longer but never shorter, since tickets may hold what we no longer offer.
 */
export function mergedAttribute(
	row: ObjectAttribute,
	attribute: Attribute,
	wanted: AttributeFields,
): AttributeFields {
	return {
		...wanted,
		position: row.position ?? wanted.position,
		data_option: mergedOption(pendingOption(row), attribute, wanted.data_option),
		screens: mergedScreens((row.screens ?? {}) as Screens, wanted.screens as Screens),
	};
}

function mergedOption(has: Options, { type, options = [] }: Attribute, wanted: Options): Options {
	switch (type) {
		case 'input':
		case 'textarea':
			return { ...has, maxlength: Math.max(Number(has.maxlength ?? 0), Number(wanted.maxlength)) };
		case 'datetime':
			return { ...has, diff: null, future: true, past: true };
		case 'date':
			return { ...has, diff: null };
		case 'integer':
			return {
				...has,
				min: Math.min(Number(has.min ?? 0), Number(wanted.min)),
				max: Math.max(Number(has.max ?? 0), Number(wanted.max)),
			};
		case 'select':
			// A list of pairs where the desk keeps an order of its own, else a plain object.
			return Array.isArray(has.options)
				? { ...has, options: grown(has.options as TreeOption[], treeOptions(options)) }
				: { ...has, options: { ...(has.options as object), ...flatOptions(options) } };
		case 'tree_select':
			return { ...has, options: grown((has.options ?? []) as TreeOption[], treeOptions(options)) };
		case 'boolean':
			return has;
	}
}

/** The tree with the missing branches added and ours named as we name them. */
function grown(has: readonly TreeOption[], wanted: readonly TreeOption[]): TreeOption[] {
	const tree = has.map((branch) => ({ ...branch }));
	for (const option of wanted) {
		const place = tree.findIndex(({ value }) => value === option.value);
		if (place < 0) {
			tree.push(option);
			continue;
		}
		const children = grown(tree[place]!.children ?? [], option.children ?? []);
		tree[place] = { ...tree[place]!, name: option.name, ...(children.length > 0 ? { children } : {}) };
	}
	return tree;
}

const mergedScreens = (has: Screens, wanted: Screens): Screens => ({
	...has,
	...Object.fromEntries(
		Object.entries(wanted).map(([screen, entries]) => [screen, { ...has[screen], ...entries }]),
	),
});
