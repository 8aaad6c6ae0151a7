import { type IExecuteFunctions, type INodeExecutionData, type INodeProperties } from 'n8n-workflow';

import { restrictedGroups } from '../../policy/restrictedGroups';
import { auditMove } from '../../restricted';
import type { EachOperation } from '../../router/operation';
import { restrictedGroupsField, restrictedGroupsOf } from '../pick/restrictedGroups';
import { ticketIdField, ticketIdOf } from '../pick/ticketId';
import { ticketDesk } from '../ticketDesk';

/** All that one ticket and what was opened for it may take, in ms. */
const MOVE_TIME = 120_000;

const count = (displayName: string, name: string, description: string): INodeProperties => ({
	displayName,
	name,
	type: 'number',
	typeOptions: { minValue: 0 },
	default: 0,
	description,
});

export const auditReclassification: EachOperation = {
	mode: 'each',
	value: 'auditReclassification',
	name: 'Audit Reclassification',
	action: 'Audit the late reclassification of a ticket',
	description:
		'Take tickets that were opened for a late restricted one along into its group, and write an internal note that names what cannot be recalled. Once for each move; a ticket that was restricted from the beginning gets none.',
	fields: [
		ticketIdField,
		count('Executions Deleted', 'executions', 'Executions of n8n that were deleted for this ticket'),
		count('Executions Left', 'waiting', 'Executions of n8n that are still to be deleted'),
		count('Inbox Rows Deleted', 'inboxRows', 'Rows of the Data Table djbc_inbox that were deleted'),
		restrictedGroupsField,
	],
	run: auditItem,
};

async function auditItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
	const ticketId = ticketIdOf(this, itemIndex);
	const isRestricted = restrictedGroups(restrictedGroupsOf(this, itemIndex));
	const counted = (name: string) => Math.max(0, Number(this.getNodeParameter(name, itemIndex, 0)) || 0);
	const leftovers = {
		executions: counted('executions'),
		waiting: counted('waiting'),
		inboxRows: counted('inboxRows'),
	};
	const desk = await ticketDesk(this, MOVE_TIME);
	const audited = await auditMove(desk, ticketId, leftovers, isRestricted);
	return { json: { ...audited, requests: desk.zammad.requests } };
}
