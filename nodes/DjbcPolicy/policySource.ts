import {
	NodeOperationError,
	type IExecuteFunctions,
	type ILoadOptionsFunctions,
	type INode,
	type INodeProperties,
} from 'n8n-workflow';

import { defaultPolicy, PolicyInvalid, type Policy } from '../policy/document';
import { policyFrom, type PolicyInForce } from '../policy/overlay/policyFrom';

import { hintCover, hintLeftOut } from './policyHints';

const overlaid = (source: 'rows' | 'overlay') => ({ displayOptions: { show: { policySource: [source] } } });

/** Which policy an operation applies. Every operation with rules has these fields. */
export const policySourceFields: INodeProperties[] = [
	{
		displayName: 'Policy',
		name: 'policySource',
		type: 'options',
		options: [
			{ name: 'Shipped', value: 'shipped', description: 'The policy that comes with the package, unchanged' },
			{
				name: 'Shipped With Rows',
				value: 'rows',
				description: 'Changed by the rows of the Data Table djbc_policy that are in force now',
			},
			{
				name: 'Shipped With JSON Overlay',
				value: 'overlay',
				description: 'Changed by JSON that you write here, for trials and other stores',
			},
		],
		default: 'shipped',
		description: 'Which holidays, offices, limits and texts apply',
	},
	{
		displayName: 'Policy Rows',
		name: 'policyRows',
		type: 'json',
		default: '',
		required: true,
		placeholder: "={{ $('Policy Rows').all() }}",
		hint: "An expression such as {{ $('Policy Rows').all() }}, with the name of your Data Table node",
		description: 'All rows of djbc_policy as the Data Table node gives them: a list of items or of rows',
		...overlaid('rows'),
	},
	{
		displayName: 'Policy Overlay',
		name: 'policyOverlay',
		type: 'json',
		typeOptions: { rows: 6 },
		default: '{}',
		required: true,
		placeholder: 'e.g. { "cuti_bersama": { "2026-12-28": "Cuti bersama Natal" } }',
		description: 'What differs from the shipped policy',
		...overlaid('overlay'),
	},
];

const invalidRowsField: INodeProperties = {
	displayName: 'Invalid Rows',
	name: 'invalidRows',
	type: 'options',
	options: [
		{ name: 'Refuse', value: 'refuse', description: 'Fail and name every problem' },
		{
			name: 'Leave Out',
			value: 'leaveOut',
			description: 'Go on without them; the problems stand in a hint and in the field policyProblems',
		},
	],
	default: 'refuse',
	description: 'What to do when a row cannot be read. On the path of messages choose Leave Out.',
	...overlaid('rows'),
};

/** The source fields with what becomes of invalid rows: for all operations but Validate Policy. */
export const policyFields: INodeProperties[] = [...policySourceFields, invalidRowsField];

/**
 * The policy that the fields of this item choose, at the time this run of the node began. Rows that are left out become
 * a hint of the execution.
 * @throws NodeOperationError naming field and problems
 */
export function policyOf(context: IExecuteFunctions, itemIndex: number): PolicyInForce {
	const invalidRows = context.getNodeParameter('invalidRows', itemIndex, 'refuse') as 'refuse' | 'leaveOut';
	const input = { ...changeOf(context, itemIndex), invalidRows, now: startOf(context) };
	const found = inForce(context.getNode(), input, itemIndex);
	hintLeftOut(context, found.problems);
	return found;
}

/** The same for operations that compute with working time: calendars that soon end become a hint as well. */
export function policyWithCalendarsOf(context: IExecuteFunctions, itemIndex: number): PolicyInForce {
	const found = policyOf(context, itemIndex);
	hintCover(context, found.policy, startOf(context));
	return found;
}

const starts = new WeakMap<object, number>();

/** When this run of the node asked first, epoch ms: all its items meet the rules of one moment. */
export function startOf(context: IExecuteFunctions): number {
	const start = starts.get(context) ?? Date.now();
	starts.set(context, start);
	return start;
}

/** What the fields say differs from the shipped policy, not judged yet. */
export function changeOf(
	context: IExecuteFunctions,
	itemIndex: number,
): { rows?: unknown[]; overlay?: unknown } {
	switch (context.getNodeParameter('policySource', itemIndex, 'shipped')) {
		case 'rows':
			return { rows: rowsIn(context, itemIndex, 'policyRows', 'Policy Rows') };
		case 'overlay':
			return {
				overlay: jsonIn(context.getNode(), context.getNodeParameter('policyOverlay', itemIndex), itemIndex),
			};
		default:
			return {};
	}
}

/** Rows out of a field that holds a list of items, of rows, or JSON text of either. */
export function rowsIn(
	context: IExecuteFunctions,
	itemIndex: number,
	name: string,
	displayName: string,
): unknown[] {
	const value: unknown = context.getNodeParameter(name, itemIndex, '');
	const list = typeof value === 'string' ? parsed(value) : value;
	if (!Array.isArray(list)) {
		throw new NodeOperationError(context.getNode(), `The field ${displayName} is not a list of rows`, {
			description: `Give all items of the Data Table node: {{ $('${displayName}').all() }}.`,
			itemIndex,
		});
	}
	return list.map((one: unknown) => (isObject(one) && isObject(one.json) ? one.json : one));
}

/** @throws NodeOperationError when the policy is refused */
function inForce(node: INode, input: Parameters<typeof policyFrom>[0], itemIndex?: number): PolicyInForce {
	try {
		return policyFrom(input);
	} catch (error) {
		throw error instanceof PolicyInvalid ? refusal(node, error, itemIndex) : error;
	}
}

function refusal(node: INode, { problems }: PolicyInvalid, itemIndex?: number): NodeOperationError {
	return new NodeOperationError(node, `The policy has ${problems.length} problem(s)`, {
		description: problems.map(({ path, message }) => `${path} ${message}`).join('; '),
		itemIndex,
	});
}

/** For pickers: the policy as far as it is known while a workflow is edited, with the JSON overlay when one is given. */
export function policyWhileEditing(context: ILoadOptionsFunctions): Policy {
	if (context.getCurrentNodeParameter('policySource') !== 'overlay') return defaultPolicy();
	const overlay = jsonIn(context.getNode(), context.getCurrentNodeParameter('policyOverlay'));
	return inForce(context.getNode(), { overlay, now: Date.now() }).policy;
}

function jsonIn(node: INode, value: unknown, itemIndex?: number): unknown {
	const given = typeof value === 'string' ? parsed(value.trim() || '{}') : value;
	if (given !== undefined) return given;
	throw new NodeOperationError(node, 'The field Policy Overlay is not JSON', {
		description: 'Check quotes and commas; an overlay without changes is {}.',
		itemIndex,
	});
}

/** `undefined` when the text is no JSON. */
function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
