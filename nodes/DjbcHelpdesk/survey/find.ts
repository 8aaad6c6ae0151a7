import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { EachOperation } from '../../router/operation';
import { findInvitation } from '../../survey';
import { restrictedGroupsField, restrictedGroupsOf } from '../pick/restrictedGroups';
import { ticketIdField, ticketIdOf } from '../pick/ticketId';
import { ticketDesk } from '../ticketDesk';

export const find: EachOperation = {
	mode: 'each',
	concurrency: 4,
	value: 'findInvitation',
	name: 'Find Invitation',
	action: 'Find an invitation to the survey',
	description:
		'Read which invitation stands on a ticket, in spite of what became of the ticket since, for an answer whose row tells neither office nor channel. Writes nothing; of a restricted ticket it gives only that.',
	fields: [ticketIdField, restrictedGroupsField],
	run: findItem,
};

async function findItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
	const ticketId = ticketIdOf(this, itemIndex);
	const rules = { restrictedGroups: restrictedGroupsOf(this, itemIndex) };
	const { zammad } = await ticketDesk(this);
	const found = await findInvitation(zammad, ticketId, rules);
	return { json: { ...found, requests: zammad.requests } };
}
