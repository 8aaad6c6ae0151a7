import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { follow as followTicket } from '../../clocks';
import { policyFields, policyOf, startOf } from '../../DjbcPolicy/policySource';
import type { EachOperation } from '../../router/operation';
import { ticketIdField, ticketIdOf } from '../pick/ticketId';
import { ticketDesk } from '../ticketDesk';

export const follow: EachOperation = {
	mode: 'each',
	concurrency: 4,
	value: 'follow',
	name: 'Follow',
	action: 'Follow a ticket',
	description:
		'Bring the clocks of a ticket up to date from what the desk holds: replies, marks, typed times, category, closings, merges. Clock fields that somebody changed are put back. Done twice it changes nothing.',
	fields: [ticketIdField, ...policyFields],
	run: followItem,
};

async function followItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
	const ticketId = ticketIdOf(this, itemIndex);
	const { policy } = policyOf(this, itemIndex);
	const desk = await ticketDesk(this);
	const followed = await followTicket(desk, ticketId, policy, startOf(this));
	return { json: { ...followed, requests: desk.zammad.requests } };
}
