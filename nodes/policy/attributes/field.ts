export interface AttributeOption {
	value: string;
	/** Indonesian. */
	label: string;
	children?: AttributeOption[];
}

/** An attribute of a ticket or a user of the desk (catalogue 8). `maxlength` in characters, for `input` and `textarea`. */
export interface Attribute {
	name: string;
	/** Indonesian, read by agents. */
	label: string;
	type: 'input' | 'textarea' | 'select' | 'tree_select' | 'datetime' | 'date' | 'integer' | 'boolean';
	maxlength?: number;
	options?: AttributeOption[];
	/** On the agents' screens; machine memory is on none. */
	shown: boolean;
}

export const text = (name: string, label: string, maxlength: number, shown = true): Attribute => ({
	name,
	label,
	type: 'input',
	maxlength,
	shown,
});
export const longText = (name: string, label: string, shown = true): Attribute => ({
	name,
	label,
	type: 'textarea',
	maxlength: 20_000,
	shown,
});
export const of = (
	type: 'datetime' | 'date' | 'integer' | 'boolean',
	name: string,
	label: string,
	shown = true,
): Attribute => ({ name, label, type, shown });
export const select = (name: string, label: string, options: Record<string, string>): Attribute => ({
	name,
	label,
	type: 'select',
	options: Object.entries(options).map(([value, option]) => ({ value, label: option })),
	shown: true,
});

/** The codes as a tree: a node's value is its whole path, as Zammad stores it. */
export function tree(labels: Readonly<Record<string, string>>, parent = ''): AttributeOption[] {
	return Object.entries(labels)
		.filter(([code]) => code.split('::').slice(0, -1).join('::') === parent)
		.map(([value, label]) => {
			const children = tree(labels, value);
			return children.length > 0 ? { value, label, children } : { value, label };
		});
}
