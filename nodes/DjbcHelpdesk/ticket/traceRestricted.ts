import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { readSealSecrets } from '../../intake/keys';
import { restrictedGroups } from '../../policy/restrictedGroups';
import { traceOf } from '../../restricted';
import type { EachOperation } from '../../router/operation';
import { restrictedGroupsField, restrictedGroupsOf } from '../pick/restrictedGroups';
import { ticketIdField, ticketIdOf } from '../pick/ticketId';
import { ticketDesk } from '../ticketDesk';

export const traceRestricted: EachOperation = {
	mode: 'each',
	concurrency: 4,
	value: 'traceRestricted',
	name: 'Trace Restricted',
	action: 'Trace a restricted ticket',
	description:
		'Tell by which hashes n8n knows a ticket of a restricted group, and whether it came there late. Other tickets give no item and cost no request.',
	fields: [
		ticketIdField,
		restrictedGroupsField,
		{
			displayName: 'Reads <code>group</code> of the item, as List Changed writes it',
			name: 'inputNotice',
			type: 'notice',
			default: '',
		},
	],
	run: traceItem,
};

async function traceItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData[]> {
	const ticketId = ticketIdOf(this, itemIndex);
	const isRestricted = restrictedGroups(restrictedGroupsOf(this, itemIndex));
	const { group } = this.getInputData()[itemIndex]!.json;
	if (typeof group === 'string' && !isRestricted(group)) return [];
	const secrets = readSealSecrets(await this.getCredentials('djbcIntakeApi'));
	const desk = await ticketDesk(this);
	const trace = await traceOf(desk.zammad, ticketId, secrets, isRestricted);
	return trace ? [{ json: trace as unknown as IDataObject }] : [];
}
