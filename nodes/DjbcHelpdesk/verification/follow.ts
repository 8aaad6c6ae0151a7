import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { startOf } from '../../DjbcPolicy/policySource';
import type { EachOperation } from '../../router/operation';
import { follow as followTask } from '../../verification';
import { ticketDesk, ticketRules } from '../ticketDesk';

import { factsOf, verificationFields } from './fields';

export const follow: EachOperation = {
	mode: 'each',
	concurrency: 4,
	value: 'follow',
	name: 'Follow',
	action: 'Follow a verification',
	description:
		'Carry out what an assessor recorded on a verification: a try, or an outcome, which closes it and is mirrored to the escalation. One that was not followed up opens the escalation again. Done twice it writes once.',
	fields: verificationFields,
	run: followItem,
};

async function followItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
	const facts = factsOf(this, itemIndex);
	const rules = ticketRules(this, itemIndex);
	const desk = await ticketDesk(this);
	const followed = await followTask(desk, facts, rules, startOf(this));
	const { json } = this.getInputData()[itemIndex]!;
	return { json: { ...json, verification: { ...followed, requests: desk.zammad.requests } } };
}
