import type { INodeProperties } from 'n8n-workflow';

import { officeCode } from '../DjbcPolicy/pick/offices';

/** The office of a row that says whose something is. */
export const officeOfRow: INodeProperties = {
	displayName: 'Office Name or ID',
	name: 'office',
	type: 'options',
	typeOptions: { loadOptionsMethod: 'getOffices' },
	default: '',
	description:
		'Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
};

/** Whose channel it is: fields of the Intake Trigger and of Message: Normalise. */
export const officeFields: INodeProperties[] = [
	{
		...officeCode,
		displayName: 'Office',
		name: 'office',
		noDataExpression: true,
		default: { mode: 'list', value: '' },
		required: true,
		description: 'Office whose channel this is; its promises apply',
	} as INodeProperties,
	{
		displayName: 'Offices by Account',
		name: 'officesByAccount',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Account',
		default: {},
		description:
			'Where one app delivers for several offices: which account is whose. All others are of the office above.',
		options: [
			{
				displayName: 'Account',
				name: 'row',
				values: [
					{
						displayName: 'Account ID',
						name: 'id',
						type: 'string',
						default: '',
						placeholder: 'e.g. 551200340056',
						description:
							'WhatsApp: phone number ID. Messenger, Instagram: ID of the page or account. X: user ID. SMS: our number, as +62…. Chatwoot: ID of the inbox.',
					},
					officeOfRow,
				],
			},
		],
	},
];

/** Reads a field of a node; the same at activation, at each request and for each item. */
export type ReadField = (name: string, fallback: unknown, options?: { extractValue: true }) => unknown;

/** What these fields hold; the office is empty where nobody chose one. */
export function officesOf(read: ReadField): { office: string; offices: Map<string, string> } {
	return {
		office: textOf(read('office', '', { extractValue: true })),
		offices: officesOfRows(read('officesByAccount', {}), 'id'),
	};
}

/** Offices by what their rows name; rows with a gap count for nothing. */
export function officesOfRows(value: unknown, name: string): Map<string, string> {
	const { row = [] } = value as { row?: Array<Record<string, unknown>> };
	const pairs = row.map((one) => [textOf(one[name]), textOf(one.office)] as const);
	return new Map(pairs.filter(([key, office]) => key !== '' && office !== ''));
}

export function textOf(value: unknown): string {
	return typeof value === 'string' ? value.trim() : '';
}
