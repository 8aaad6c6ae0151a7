import type { IExecuteFunctions } from 'n8n-workflow';

import { policyOf } from '../DjbcPolicy/policySource';
import { ownUserOf } from '../events';
import { processClaim } from '../intake/claim';
import { ReceiveFailure } from '../intake/receiveFailure';
import { createZammad } from '../zammad';

import { restrictedGroupsOf } from './pick/restrictedGroups';
import { zammadCredential } from './zammadCredential';

/** All that one ticket may take, its wait for others that hold it included, in ms. */
const TICKET_TIME = 60_000;

/** The desk as operations on one ticket use it. @param time ms, where there is more to do than on one ticket */
export async function ticketDesk(context: IExecuteFunctions, time = TICKET_TIME) {
	const { settings, systemId } = await zammadCredential(context);
	const deadline = Date.now() + time;
	const signal = context.getExecutionCancelSignal();
	const zammad = createZammad(settings, { deadline, signal });
	const ownUser = async () => await ownUserOf(zammad, settings);
	return { zammad, claim: processClaim, ownUser, systemId, deadline, signal };
}

/** The same where tickets are made. @throws ReceiveFailure without a System ID: their numbers begin with it */
export async function creatingDesk(context: IExecuteFunctions, time = TICKET_TIME) {
	const desk = await ticketDesk(context, time);
	if (!/^\d{1,20}$/.test(desk.systemId)) throw new ReceiveFailure('systemId');
	return desk;
}

/** @throws NodeOperationError before anything is sent */
export function ticketRules(context: IExecuteFunctions, itemIndex: number) {
	return {
		policy: policyOf(context, itemIndex).policy,
		restrictedGroups: restrictedGroupsOf(context, itemIndex),
	};
}
