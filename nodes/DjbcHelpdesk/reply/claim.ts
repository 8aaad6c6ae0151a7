import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
} from 'n8n-workflow';

import { policyFields, policyOf } from '../../DjbcPolicy/policySource';
import { ownUserOf } from '../../events';
import { readSealSecrets } from '../../intake/keys';
import { claimReply } from '../../relay/claim';
import type { EachOperation } from '../../router/operation';
import { restrictedGroupsField, restrictedGroupsOf } from '../pick/restrictedGroups';
import { ticketIdField, ticketIdOf } from '../pick/ticketId';

import { relayDesk } from './relayDesk';

export const claim: EachOperation = {
	mode: 'each',
	concurrency: 4,
	value: 'claim',
	name: 'Claim',
	action: 'Claim a reply for sending',
	description:
		"Find the oldest public reply of an agent that has not gone out, mark it as taken and give it sealed. A user's message is acknowledged with the ticket number first. Gives nothing where there is none, or while the ticket's last reply is still on its way.",
	fields: [
		{
			displayName:
				'Send what comes out with <b>Message: Send</b>, end every branch in <b>Reply: Record</b>, and lead Record back here: a ticket has one reply on its way at a time. Once claimed, a reply is never sent a second time. What may not go out is told to the agent in an internal note.',
			name: 'claimNotice',
			type: 'notice',
			default: '',
		},
		ticketIdField,
		{
			displayName: 'Acknowledge',
			name: 'acknowledge',
			type: 'boolean',
			default: true,
			description:
				'Whether the user is told the ticket number, once in a ticket and, where the channel has a reply window, in each window. Never for restricted tickets, ethics, crime, spam, groups and comments.',
		},
		{
			displayName: 'Acknowledge Within (Hours)',
			name: 'acknowledgeHours',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 24,
			description: 'Older messages, such as those that waited for the desk, are not acknowledged any more',
			displayOptions: { show: { acknowledge: [true] } },
		},
		{
			displayName: 'Answers to Other Widgets',
			name: 'otherWidgets',
			type: 'boolean',
			default: false,
			description:
				'Whether a Send node for Other Widget stands behind. Without it messages of web-chats that are not Chatwoot are not acknowledged: nothing could be sent.',
			displayOptions: { show: { acknowledge: [true] } },
		},
		{
			displayName: 'Events',
			name: 'events',
			type: 'string',
			default: "={{ ($json.events ?? []).join(', ') }}",
			description:
				'What DJBC Helpdesk Trigger told of the ticket. Where that is "messageReceived" alone, nothing but its acknowledgement is looked for, which saves requests. Empty looks for everything.',
		},
		{
			...restrictedGroupsField,
			description:
				'Names of groups, separated by commas, which let nothing out but the fixed receipt for reporters, besides "Terbatas". Groups below them are meant too.',
		},
		{
			displayName: 'Human Agent Tag',
			name: 'humanAgentTag',
			type: 'boolean',
			default: false,
			description:
				"Whether replies in Messenger and Instagram may go out up to 7 days after the user's last message. Needs Meta's permission Human Agent for your app.",
		},
		{
			displayName: 'First Look Back (Hours)',
			name: 'lookBackHours',
			type: 'number',
			typeOptions: { minValue: 0 },
			default: 24,
			description:
				'On a ticket whose replies were never relayed, older ones stay in the desk; the agent is told of those of the last 7 days. Lower it on the first day if agents answered by other means until now.',
		},
		...policyFields,
	],
	run: claimItem,
};

async function claimItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData[]> {
	const ticketId = ticketIdOf(this, itemIndex);
	const settings = claimSettings.call(this, itemIndex);
	const messageOnly = String(this.getNodeParameter('events', itemIndex, '')) === 'messageReceived';
	if (messageOnly && settings.acknowledgeHours === 0) return [];
	const { policy } = policyOf(this, itemIndex);
	const { sealSecret } = readSealSecrets(await this.getCredentials('djbcIntakeApi'));
	const { desk, settings: credential } = await relayDesk(this);
	const ownUserId = await ownUserOf(desk.zammad, credential);
	const rules = { policy, settings, sealSecret, messageOnly };
	const answer = await claimReply({ ...desk, ownUserId }, ticketId, rules);
	return answer ? [{ json: answer as unknown as IDataObject }] : [];
}

/** Checked before anything is claimed: an expression that finds nothing must not open a restricted group. */
function claimSettings(this: IExecuteFunctions, itemIndex: number) {
	const wrong = (field: string, description: string) =>
		new NodeOperationError(this.getNode(), `The field ${field} is not valid`, { description, itemIndex });
	const restrictedGroups = restrictedGroupsOf(this, itemIndex);
	const lookBackHours: unknown = this.getNodeParameter('lookBackHours', itemIndex, 24);
	if (typeof lookBackHours !== 'number' || !(lookBackHours >= 0)) {
		throw wrong('First Look Back', 'Give a number of hours, 0 or more.');
	}
	const acknowledges = this.getNodeParameter('acknowledge', itemIndex, true) === true;
	const acknowledgeHours: unknown = this.getNodeParameter('acknowledgeHours', itemIndex, 24);
	if (typeof acknowledgeHours !== 'number' || !(acknowledgeHours > 0)) {
		throw wrong('Acknowledge Within', 'Give a number of hours above 0.');
	}
	return {
		restrictedGroups,
		acknowledgeHours: acknowledges ? acknowledgeHours : 0,
		otherWidgets: this.getNodeParameter('otherWidgets', itemIndex, false) === true,
		humanAgentTag: this.getNodeParameter('humanAgentTag', itemIndex, false) === true,
		lookBackHours,
	};
}
