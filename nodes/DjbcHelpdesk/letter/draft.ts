import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { policyFields, startOf } from '../../DjbcPolicy/policySource';
import { draft as draftLetter } from '../../letter';
import type { EachOperation } from '../../router/operation';
import { restrictedGroupsField } from '../pick/restrictedGroups';
import { ticketIdField, ticketIdOf } from '../pick/ticketId';
import { ticketDesk, ticketRules } from '../ticketDesk';

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
	const rules = ticketRules(this, itemIndex);
	const desk = await ticketDesk(this);
	const drafted = await draftLetter(desk, ticketId, rules, startOf(this));
	return { json: { ...drafted, requests: desk.zammad.requests } };
}
