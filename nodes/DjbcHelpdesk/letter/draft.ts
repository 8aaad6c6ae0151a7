import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { policyFields, policyOf, startOf } from '../../DjbcPolicy/policySource';
import { processClaim } from '../../intake/claim';
import { draft as draftLetter } from '../../letter';
import type { EachOperation } from '../../router/operation';
import { createZammad } from '../../zammad';
import { restrictedGroupsField, restrictedGroupsOf } from '../pick/restrictedGroups';
import { ticketIdField, ticketIdOf } from '../pick/ticketId';
import { zammadCredential } from '../zammadCredential';

/** All that one ticket may take, in ms. */
const TICKET_TIME = 60_000;

export const draft: EachOperation = {
	mode: 'each',
	concurrency: 4,
	value: 'draft',
	name: 'Draft',
	action: 'Draft a letter',
	description:
		'Write the letter or nota dinas that a macro asked for as a DOCX into an internal note of the ticket, for an official to complete, sign and send. Nothing is sent. Done twice it writes once; other tickets pass with one request.',
	fields: [
		ticketIdField,
		{
			...restrictedGroupsField,
			description:
				'Names of groups, separated by commas, that are restricted besides "Terbatas": what was reported there is drafted only there. Groups below them are meant too.',
		},
		...policyFields,
	],
	run: draftItem,
};

async function draftItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
	const ticketId = ticketIdOf(this, itemIndex);
	const rules = {
		policy: policyOf(this, itemIndex).policy,
		restrictedGroups: restrictedGroupsOf(this, itemIndex),
	};
	const { settings } = await zammadCredential(this);
	const zammad = createZammad(settings, {
		deadline: Date.now() + TICKET_TIME,
		signal: this.getExecutionCancelSignal(),
	});
	const drafted = await draftLetter({ zammad, claim: processClaim }, ticketId, rules, startOf(this));
	return { json: { ...drafted, requests: zammad.requests } };
}
