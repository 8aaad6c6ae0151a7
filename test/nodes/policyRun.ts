import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { DjbcPolicy } from '../../nodes/DjbcPolicy/DjbcPolicy.node';

import { runNode } from './engine';

/** Runs one operation of DJBC Policy for these items; fields that are not given have their defaults. */
export async function runPolicy(
	parameters: INodeParameters,
	items: IDataObject[] = [{}],
	more: Omit<Parameters<typeof runNode>[1], 'parameters' | 'items'> = {},
) {
	return await runNode(new DjbcPolicy(), { items: items.map((json) => ({ json })), parameters, ...more });
}

/** The first item's field that the operation wrote. */
export async function resultOf(name: string, ...run: Parameters<typeof runPolicy>): Promise<IDataObject> {
	const { items } = await runPolicy(...run);
	return items[0]!.json[name] as IDataObject;
}

/** What the node says when it fails: message, description and the item it names. */
export async function failureOf(
	...run: Parameters<typeof runPolicy>
): Promise<{ message: string; description?: string; context: { itemIndex?: number } }> {
	return await runPolicy(...run).then(
		() => {
			throw new Error('did not fail');
		},
		(error) => error,
	);
}
