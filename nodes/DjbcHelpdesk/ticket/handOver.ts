import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { policyFields, startOf } from '../../DjbcPolicy/policySource';
import { handOver as handOverTicket } from '../../handOver';
import type { EachOperation } from '../../router/operation';
import { restrictedGroupsField } from '../pick/restrictedGroups';
import { ticketIdField, ticketIdOf } from '../pick/ticketId';
import { ticketDesk, ticketRules } from '../ticketDesk';

export const handOver: EachOperation = {
	mode: 'each',
	concurrency: 4,
	value: 'handOver',
	name: 'Hand Over',
	action: 'Hand a ticket over to PPID',
	description:
		'Hand a request over to the information officer (PPID), as a macro asked and its user agreed: group, confirmed category, internal note. Without the consent it is refused by a note that says what to do. Its clock runs on until a human answers. Items without that wish pass through at the cost of one request.',
	fields: [
		ticketIdField,
		{
			...restrictedGroupsField,
			description:
				'Names of groups, separated by commas, that are restricted besides "Terbatas": nothing of theirs is handed over. Groups below them are meant too.',
		},
		...policyFields,
	],
	run: handOverItem,
};

async function handOverItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
	const ticketId = ticketIdOf(this, itemIndex);
	const rules = ticketRules(this, itemIndex);
	const desk = await ticketDesk(this);
	const handedOver = await handOverTicket(desk, ticketId, rules, startOf(this));
	return { json: { ticketId, handedOver: { ...handedOver, requests: desk.zammad.requests } } };
}
