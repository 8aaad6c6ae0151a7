import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
} from 'n8n-workflow';

import { instantOf, isoInstant } from '../policy/instant';
import type { PolicyInForce } from '../policy/overlay/policyFrom';
import { channels } from '../policy/schema/services';

/** Where in the item each operation leaves its result. */
type ResultName = 'category' | 'rank' | 'clock' | 'period' | 'validation';

/**
 * The incoming item with one more field; binary data passes on. Rows that the policy left out are named beside it, so
 * that a workflow can tell somebody.
 */
export function withResult(
	context: IExecuteFunctions,
	itemIndex: number,
	name: ResultName,
	result: object,
	problems: PolicyInForce['problems'] = [],
): INodeExecutionData {
	const { json, binary } = context.getInputData()[itemIndex]!;
	return {
		json: {
			...json,
			[name]: result as IDataObject,
			...(problems.length > 0 ? { policyProblems: problems as unknown as IDataObject[] } : {}),
		},
		...(binary ? { binary } : {}),
	};
}

/** Channel names of the IntakeMessage contract (channels 4.2). */
export const channelField: INodeProperties = {
	displayName: 'Channel',
	name: 'channel',
	type: 'options',
	options: channels.map((value) => ({ name: title(value), value })),
	default: '={{ $json.channel }}',
	description: 'By which channel the message came',
};

/** `facebook_dm` as `Facebook DM`. */
function title(code: string): string {
	return code
		.split('_')
		.map((word) => (/^(dm|sms|x)$/.test(word) ? word.toUpperCase() : word[0]!.toUpperCase() + word.slice(1)))
		.join(' ');
}

/** A text or code of a field, without white space around it; a missing one is empty. */
export function textIn(context: IExecuteFunctions, itemIndex: number, name: string): string {
	const value: unknown = context.getNodeParameter(name, itemIndex, '', { extractValue: true });
	return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/**
 * The instant of a field as UTC, or null when the field is empty.
 * @throws NodeOperationError naming the field by the name that people see
 */
export function instantIn(
	context: IExecuteFunctions,
	itemIndex: number,
	name: string,
	displayName: string,
): string | null {
	const value: unknown = context.getNodeParameter(name, itemIndex, '');
	const text = value instanceof Date ? value.toISOString() : String(value ?? '').trim();
	const instant = instantOf(text);
	if (text !== '' && instant === null) throw notAnInstant(context, itemIndex, displayName);
	return instant === null ? null : isoInstant(instant);
}

/** The same for a field that must not be empty. */
export function requiredInstantIn(
	context: IExecuteFunctions,
	itemIndex: number,
	name: string,
	displayName: string,
): string {
	const instant = instantIn(context, itemIndex, name, displayName);
	if (instant === null) throw notAnInstant(context, itemIndex, displayName);
	return instant;
}

function notAnInstant(
	context: IExecuteFunctions,
	itemIndex: number,
	displayName: string,
): NodeOperationError {
	return new NodeOperationError(context.getNode(), `The field ${displayName} is not an instant`, {
		description: 'Give an ISO 8601 time with offset or Z, such as 2026-01-12T09:00:00+07:00.',
		itemIndex,
	});
}
