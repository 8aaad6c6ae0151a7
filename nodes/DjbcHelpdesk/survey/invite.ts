import { NodeOperationError, type IExecuteFunctions, type INodeExecutionData } from 'n8n-workflow';

import { policyFields } from '../../DjbcPolicy/policySource';
import { workerName } from '../../intake/holder';
import { readSealSecrets } from '../../intake/keys';
import type { EachOperation } from '../../router/operation';
import { baseOf, invite as inviteUser } from '../../survey';
import { restrictedGroupsField } from '../pick/restrictedGroups';
import { ticketIdField, ticketIdOf } from '../pick/ticketId';
import { ticketDesk, ticketRules } from '../ticketDesk';

export const invite: EachOperation = {
	mode: 'each',
	concurrency: 4,
	value: 'invite',
	name: 'Invite',
	action: 'Invite a user to the survey',
	description:
		'Invite the user of a closed ticket to rate the service, once in a ticket: by a public note that Reply: Claim sends, or by mail. Nobody for restricted, excluded or spam tickets, groups and comments; the output says why. An invitation that stands there is reported again, so that a lost row can be made good.',
	fields: [
		ticketIdField,
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			default: '',
			placeholder: 'e.g. https://n8n.kantor.example',
			required: true,
			description: 'Where citizens reach the form of workflow 61: https, or localhost for a trial',
		},
		{
			displayName: 'Invite Within (Hours)',
			name: 'withinHours',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 48,
			description: 'Tickets closed longer ago are left alone, such as all those before the survey began',
		},
		{
			displayName: 'Answers to Other Widgets',
			name: 'otherWidgets',
			type: 'boolean',
			default: false,
			description:
				'Whether workflow 50 sends to web-chats that are not Chatwoot. Without it their users are not invited: nothing could be sent.',
		},
		{
			...restrictedGroupsField,
			description:
				'Names of groups, separated by commas, whose tickets ask nobody, besides "Terbatas". Groups below them are meant too.',
		},
		...policyFields,
	],
	run: inviteItem,
};

const worker = workerName();

async function inviteItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
	const ticketId = ticketIdOf(this, itemIndex);
	const rules = {
		...ticketRules(this, itemIndex),
		...settingsOf.call(this, itemIndex),
		secrets: readSealSecrets(await this.getCredentials('djbcIntakeApi')),
	};
	const desk = { ...(await ticketDesk(this)), now: Date.now, worker };
	const invited = await inviteUser(desk, ticketId, rules);
	return { json: { ...invited, requests: desk.zammad.requests } };
}

/** Checked before anything is written: nobody is sent a link that leads nowhere. */
function settingsOf(this: IExecuteFunctions, itemIndex: number) {
	const wrong = (field: string, description: string) =>
		new NodeOperationError(this.getNode(), `The field ${field} is not valid`, { description, itemIndex });
	const base = baseOf(String(this.getNodeParameter('baseUrl', itemIndex, '')));
	if (base === null) {
		throw wrong(
			'Base URL',
			'Give an https address without login and query, such as https://n8n.kantor.example.',
		);
	}
	const withinHours: unknown = this.getNodeParameter('withinHours', itemIndex, 48);
	if (typeof withinHours !== 'number' || !(withinHours > 0)) {
		throw wrong('Invite Within', 'Give a number of hours above 0.');
	}
	return {
		base,
		withinHours,
		otherWidgets: this.getNodeParameter('otherWidgets', itemIndex, false) === true,
	};
}
