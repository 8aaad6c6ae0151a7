import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { policyFields, policyOf, startOf } from '../../DjbcPolicy/policySource';
import { openMessage, readSealedItem } from '../../intake/openItem';
import { processLooks, proposeSameMatter as propose } from '../../matter';
import { namingRule } from '../../policy/naming';
import type { EachOperation } from '../../router/operation';
import { restrictedGroupsField, restrictedGroupsOf } from '../pick/restrictedGroups';
import { ticketIdField, ticketIdOf } from '../pick/ticketId';
import { ticketDesk } from '../ticketDesk';

export const proposeSameMatter: EachOperation = {
	mode: 'each',
	concurrency: 4,
	value: 'proposeSameMatter',
	name: 'Propose Same Matter',
	action: 'Propose tickets of the same matter',
	description:
		'Tell agents in an internal note of other tickets with an equal phone, e-mail or document number within two working days. Nothing is merged. Done twice it writes once.',
	fields: [
		ticketIdField,
		{
			displayName: 'Sealed Item',
			name: 'sealedItem',
			type: 'json',
			default: '={{ $json.sealedItem }}',
			description:
				'The message as Message: Receive hands it on, opened in memory only. Without it counts what the desk holds of the ticket and its customer.',
		},
		{
			...restrictedGroupsField,
			description:
				'Names of groups, separated by commas, whose tickets are named in no other group, besides "Terbatas". Groups below them are meant too.',
		},
		...policyFields,
	],
	run: proposeItem,
};

async function proposeItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
	const ticketId = ticketIdOf(this, itemIndex);
	const mayName = namingRule(restrictedGroupsOf(this, itemIndex));
	const { policy } = policyOf(this, itemIndex);
	const message = await messageOf.call(this, itemIndex);
	const desk = { ...(await ticketDesk(this)), looked: processLooks };
	const { proposed, countedIn } = await propose(
		desk,
		{ ticketId, message },
		{ policy, mayName },
		startOf(this),
	);
	return { json: { ticketId, proposed, countedIn, requests: desk.zammad.requests } };
}

/** @throws ReceiveFailure for something else than a sealed item, SealFailure */
async function messageOf(this: IExecuteFunctions, itemIndex: number) {
	const given: unknown = this.getNodeParameter('sealedItem', itemIndex, null);
	if (given === undefined || given === null || given === '') return null;
	const item = readSealedItem(typeof given === 'string' ? parsed(given) : given);
	return { content: await openMessage(this, item), office: item.office };
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
