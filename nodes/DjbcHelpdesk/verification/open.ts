import {
	NodeOperationError,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
} from 'n8n-workflow';

import { TEAMS } from '../../policy/deskGroups';
import type { EachOperation } from '../../router/operation';
import { open as openTask } from '../../verification';
import { groupField } from '../pick/groups';
import { creatingDesk, ticketRules } from '../ticketDesk';

import { factsOf, verificationFields } from './fields';

const qualityGroupField = {
	...groupField,
	displayName: 'Quality Group',
	name: 'qualityGroup',
	default: { mode: 'name', value: TEAMS.quality },
	description:
		'Group of Team 3, where verifications lie. That of a restricted escalation lies in its restricted group.',
} as INodeProperties;

export const open: EachOperation = {
	mode: 'each',
	concurrency: 4,
	// Not `open`: credentials are shown by the operation's value, and Message has an Open of its own.
	value: 'openTask',
	name: 'Open',
	action: 'Open a verification',
	description:
		'Open the task of Team 3 to verify with the user that the unit followed up: one for each completed escalation, again when it was reopened and completed. None where nobody can be contacted; the output says why. Done twice it opens one.',
	fields: [qualityGroupField, ...verificationFields],
	run: openItem,
};

async function openItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
	const facts = factsOf(this, itemIndex);
	const rules = { ...ticketRules(this, itemIndex), qualityGroup: qualityGroupOf(this, itemIndex) };
	const desk = await creatingDesk(this);
	const opened = await openTask(desk, facts, rules);
	const { json } = this.getInputData()[itemIndex]!;
	return { json: { ...json, verification: { ...opened, requests: desk.zammad.requests } } };
}

/** @throws NodeOperationError */
function qualityGroupOf(context: IExecuteFunctions, itemIndex: number): string {
	const name: unknown = context.getNodeParameter('qualityGroup', itemIndex, TEAMS.quality, {
		extractValue: true,
	});
	if (typeof name === 'string' && name.trim() !== '') return name.trim();
	throw new NodeOperationError(context.getNode(), 'The field Quality Group is empty or not valid', {
		description: 'Choose one from the list, or type its full name.',
		itemIndex,
	});
}
