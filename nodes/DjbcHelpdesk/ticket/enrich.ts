import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
} from 'n8n-workflow';

import { officeCode } from '../../DjbcPolicy/pick/offices';
import { officeOfRow, officesOfRows } from '../../DjbcIntakeTrigger/officeFields';
import { policyFields, policyOf, startOf } from '../../DjbcPolicy/policySource';
import { enrich as enrichTicket, type EnrichRules, type TicketFacts } from '../../enrich';
import type { EachOperation } from '../../router/operation';
import { groupField } from '../pick/groups';
import { restrictedGroupsField, restrictedGroupsOf } from '../pick/restrictedGroups';
import { ticketIdField, ticketIdOf } from '../pick/ticketId';
import { ticketDesk } from '../ticketDesk';

const officesByGroup: INodeProperties = {
	displayName: 'Offices by Group',
	name: 'officesByGroup',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Group',
	default: {},
	description:
		'Which group serves which office, the groups below it too. Groups that Setup made for an office are known; all others are of the office above.',
	options: [
		{
			displayName: 'Group',
			name: 'row',
			values: [
				{
					displayName: 'Group Name or ID',
					name: 'group',
					type: 'options',
					typeOptions: { loadOptionsMethod: 'getGroups' },
					default: '',
					description:
						'Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
				},
				officeOfRow,
			],
		},
	],
};

export const enrich: EachOperation = {
	mode: 'each',
	concurrency: 4,
	value: 'enrich',
	name: 'Enrich',
	action: 'Enrich a ticket',
	description:
		'Give a ticket that came by e-mail, SMS, Telegram, Facebook or another channel of Zammad itself, or that an agent keyed in, its channel, office, category suggestion and clock, look after typed times, and move what is suspected or decided to be ethics or crime. Other items pass through without a request, but for further messages and for tickets whose channel nothing tells. Done twice it writes once.',
	fields: [
		ticketIdField,
		{
			...officeCode,
			displayName: 'Office',
			name: 'office',
			default: { mode: 'id', value: 'BRAVO' },
			required: true,
			description: "Office of tickets whose group is none of an office's",
		} as INodeProperties,
		officesByGroup,
		{
			...groupField,
			displayName: 'Restricted Group',
			name: 'restrictedGroup',
			default: { mode: 'name', value: 'Terbatas::Saring' },
			description:
				'Group for what is suspected of ethics breach or crime (catalogue CONF-3). The token needs full access to it.',
		},
		{
			...restrictedGroupsField,
			description:
				'Names of groups, separated by commas, that are restricted besides "Terbatas": their tickets stay there, and no note elsewhere names them. Groups below them are meant too.',
		},
		{
			displayName:
				'Reads <code>channel</code>, <code>record</code>, <code>state</code>, <code>group</code>, <code>attributes</code> and <code>articleIds</code> of the item, as the DJBC Helpdesk Trigger and List Changed write them, and adds <code>enriched</code>',
			name: 'inputNotice',
			type: 'notice',
			default: '',
		},
		...policyFields,
	],
	run: enrichItem,
};

async function enrichItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
	const { json } = this.getInputData()[itemIndex]!;
	const facts = factsOf(json, ticketIdOf(this, itemIndex));
	const rules = rulesOf.call(this, itemIndex);
	const desk = await ticketDesk(this);
	const enriched = await enrichTicket(desk, facts, rules, startOf(this));
	return { json: { ...json, enriched: { ...enriched, requests: desk.zammad.requests } } };
}

function factsOf(item: IDataObject, ticketId: number): TicketFacts {
	const { channel, record, state, attributes, updatedAt, group, events, articleIds } = item;
	const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
	const ids: unknown[] = Array.isArray(articleIds) ? articleIds : [];
	const told = Array.isArray(events) ? (events as unknown[]) : null;
	// List Changed tells no events. Of an employee's further mail the desk tells as of an agent's (ROLE-1).
	const isAsked =
		told === null ||
		told.includes('articleByCustomer') ||
		(channel === 'email' && told.includes('articleByAgent'));
	return {
		ticketId,
		channel: text(channel),
		record: text(record),
		state: text(state),
		attributes: typeof attributes === 'object' && attributes !== null ? (attributes as IDataObject) : {},
		updatedAt: text(updatedAt),
		group: text(group),
		asked: isAsked ? ids.filter((id): id is number => typeof id === 'number') : [],
	};
}

/** @throws NodeOperationError before anything is sent */
function rulesOf(this: IExecuteFunctions, itemIndex: number): EnrichRules {
	const needed = (name: string, field: string, fallback: string): string => {
		const value: unknown = this.getNodeParameter(name, itemIndex, fallback, { extractValue: true });
		if (typeof value === 'string' && value.trim() !== '') return value.trim();
		throw new NodeOperationError(this.getNode(), `The field ${field} is empty or not valid`, {
			description: 'Choose one from the list, or type its full name.',
			itemIndex,
		});
	};
	return {
		policy: policyOf(this, itemIndex).policy,
		office: needed('office', 'Office', 'BRAVO'),
		offices: officesOfRows(this.getNodeParameter('officesByGroup', itemIndex, {}), 'group'),
		restrictedGroup: needed('restrictedGroup', 'Restricted Group', 'Terbatas::Saring'),
		restrictedGroups: restrictedGroupsOf(this, itemIndex),
	};
}
