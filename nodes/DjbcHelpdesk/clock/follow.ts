import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { follow as followTicket } from '../../clocks';
import { policyFields, policyOf, startOf } from '../../DjbcPolicy/policySource';
import { ownUserOf } from '../../events';
import { processClaim } from '../../intake/claim';
import type { EachOperation } from '../../router/operation';
import { createZammad } from '../../zammad';
import { ticketIdField, ticketIdOf } from '../pick/ticketId';
import { zammadCredential } from '../zammadCredential';

/** All that one ticket may take, in ms. */
const TICKET_TIME = 60_000;

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
	const { settings } = await zammadCredential(this);
	const zammad = createZammad(settings, {
		deadline: Date.now() + TICKET_TIME,
		signal: this.getExecutionCancelSignal(),
	});
	const ownUser = async () => await ownUserOf(zammad, settings);
	const desk = { zammad, claim: processClaim, ownUser };
	const followed = await followTicket(desk, ticketId, policy, startOf(this));
	return { json: { ...followed, requests: zammad.requests } };
}
