import { NodeOperationError, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

import { namesIn } from './names';

/** Where they are restricted in something of its own, the operation's description says so instead. */
export const restrictedGroupsField: INodeProperties = {
	displayName: 'Further Restricted Groups',
	name: 'restrictedGroups',
	type: 'string',
	default: '',
	placeholder: 'e.g. Investigasi, Kepegawaian::Aduan',
	description:
		'Names of groups, separated by commas, that are restricted besides "Terbatas". Groups below them are meant too.',
};

/**
 * To be read before anything is written: an expression that finds nothing must not open a restricted group.
 * @throws NodeOperationError
 */
export function restrictedGroupsOf(context: IExecuteFunctions, itemIndex: number): string[] {
	const groups: unknown = context.getNodeParameter('restrictedGroups', itemIndex, '');
	if (typeof groups === 'string') return namesIn(groups);
	throw new NodeOperationError(context.getNode(), 'The field Further Restricted Groups is not valid', {
		description: 'Give names of groups, or leave it empty.',
		itemIndex,
	});
}
