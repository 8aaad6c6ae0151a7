import { NodeOperationError, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

import { entryKinds, type EntryKind } from '../../policy/kpi/entry';

/** Which of the inputs that are not on the desk. */
export const entryKindField: INodeProperties = {
	displayName: 'Kind',
	name: 'kind',
	type: 'options',
	options: [
		{ name: 'Assessment', value: 'assessment', description: 'Scores of agents, for K13' },
		{ name: 'Phone Log', value: 'phoneLog', description: 'Calls of a telephone system, for K12' },
		{ name: 'Roster', value: 'roster', description: 'Shifts with attendance, for K01b, K12 and K14' },
	],
	default: 'roster',
	description: 'What the rows tell',
};

/** @throws NodeOperationError when an expression gives another one */
export function entryKindOf(context: IExecuteFunctions, itemIndex: number): EntryKind {
	const name = String(context.getNodeParameter('kind', itemIndex));
	if (!Object.hasOwn(entryKinds, name)) {
		throw new NodeOperationError(context.getNode(), 'The field Kind is not valid', {
			description: `Choose one of ${Object.keys(entryKinds).join(', ')}.`,
			itemIndex,
		});
	}
	return entryKinds[name as keyof typeof entryKinds] as unknown as EntryKind;
}
