import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { startOf } from '../../DjbcPolicy/policySource';
import { followEscalation, isOfEscalation } from '../../escalation';
import type { EachOperation } from '../../router/operation';
import { ticketIdField, ticketIdOf } from '../pick/ticketId';
import { ticketDesk } from '../ticketDesk';

import { followRulesFields, followRulesOf } from './followRules';

export const follow: EachOperation = {
	mode: 'each',
	concurrency: 4,
	// Not `follow`: Clock has one of its own.
	value: 'followEscalation',
	name: 'Follow',
	action: 'Follow an escalation',
	description:
		"Bring an escalation and the ticket it came from up to date, by either of them: understood, the unit's answer, feedback to the user, letter, cancelled, another rank or category. Gives an item for each escalation; a ticket that has none passes without one. Done twice it writes once.",
	fields: [ticketIdField, ...followRulesFields],
	run: followItem,
};

/** An item that tells that its ticket is no part of an escalation costs no request. */
async function followItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData[]> {
	const ticketId = ticketIdOf(this, itemIndex);
	const rules = followRulesOf(this, itemIndex);
	if (!isOfEscalation(this.getInputData()[itemIndex]!.json)) return [];
	const desk = await ticketDesk(this);
	const { escalations, ...followed } = await followEscalation(desk, ticketId, rules, startOf(this));
	const { requests } = desk.zammad;
	if (followed.outcome === 'orphan' || (followed.outcome === 'refused' && escalations.length === 0))
		return [{ json: { ...followed, requests } }];
	return escalations.map((one) => ({ json: { ...followed, ...one, requests } }));
}
