import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { policyFields, startOf } from '../../DjbcPolicy/policySource';
import { followReport } from '../../report';
import type { EachOperation } from '../../router/operation';
import { restrictedGroupsField } from '../pick/restrictedGroups';
import { ticketIdField, ticketIdOf } from '../pick/ticketId';
import { creatingDesk, ticketRules } from '../ticketDesk';

export const follow: EachOperation = {
	mode: 'each',
	concurrency: 4,
	// Not `follow`: that is of the clocks.
	value: 'followReport',
	name: 'Follow',
	action: 'Follow a report',
	description:
		'Bring a written report up to date from what the desk holds: when all its sections were written, its delivery to Kepala Seksi, which stops its clock, and his decision. What cannot be is refused by a note on the ticket. Other tickets pass through without a request. Done twice it changes nothing.',
	fields: [
		ticketIdField,
		{
			...restrictedGroupsField,
			description:
				'Names of groups, separated by commas, that are restricted besides "Terbatas": their reports stay there. Groups below them are meant too.',
		},
		{
			displayName:
				'Reads <code>record</code> and <code>attributes</code> of the item, as the DJBC Helpdesk Trigger and List Changed write them',
			name: 'inputNotice',
			type: 'notice',
			default: '',
		},
		...policyFields,
	],
	run: followItem,
};

async function followItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
	const ticketId = ticketIdOf(this, itemIndex);
	const rules = ticketRules(this, itemIndex);
	const { record, attributes } = this.getInputData()[itemIndex]!.json;
	const wish = (attributes as IDataObject | null | undefined)?.djbc_request;
	const desk = await creatingDesk(this);
	const facts = { ticketId, record: code(record), wish: code(wish) };
	const followed = await followReport(desk, facts, rules, startOf(this));
	return { json: { ticketId, followed: { ...followed, requests: desk.zammad.requests } } };
}

const code = (value: unknown): string | null => (typeof value === 'string' ? value : null);
