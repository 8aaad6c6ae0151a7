import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';

import { instantOf, isoInstant } from '../policy/instant';

/**
 * A text or code of a field, picked or typed, without white space around it; empty where nothing is given or the field is
 * hidden (for which n8n's own `extractValue` throws).
 */
export function textIn(context: IExecuteFunctions, itemIndex: number, name: string): string {
	const given: unknown = context.getNodeParameter(name, itemIndex, '');
	const value = typeof given === 'object' && given !== null && 'value' in given ? given.value : given;
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

/**
 * A code of a field that knows only these; null when the field is empty.
 * @throws NodeOperationError naming the field by the name that people see
 */
export function choiceIn<const Code extends string>(
	context: IExecuteFunctions,
	itemIndex: number,
	name: string,
	displayName: string,
	codes: readonly Code[],
): Code | null {
	const text = textIn(context, itemIndex, name);
	const code = codes.find((one) => one === text);
	if (text === '' || code !== undefined) return code ?? null;
	throw new NodeOperationError(context.getNode(), `The field ${displayName} has a value it does not know`, {
		description: `Give one of ${codes.join(', ')}.`,
		itemIndex,
	});
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
