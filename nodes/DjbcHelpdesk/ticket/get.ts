import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { EachOperation } from '../../router/operation';
import { createZammad } from '../../zammad';
import { pickedTicket } from '../pick/pickedTicket';
import { ticketField } from '../pick/tickets';
import { zammadCredential } from '../zammadCredential';

import { ticketOutput } from './allowList';

export const get: EachOperation = {
	mode: 'each',
	concurrency: 4,
	value: 'get',
	name: 'Get',
	action: 'Get a ticket',
	description: 'Read one ticket: IDs, group, state, category, clock, rank and unit',
	fields: [
		ticketField,
		{
			displayName: 'Include Personal Fields',
			name: 'includePersonal',
			type: 'boolean',
			default: false,
			description:
				'Whether to add title, customer, company, document data and keys. They are then stored by n8n with the execution.',
		},
	],
	run: getItem,
};

async function getItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
	const { settings } = await zammadCredential(this);
	const zammad = createZammad(settings, { signal: this.getExecutionCancelSignal() });
	const { id, ticket } = await pickedTicket(this, zammad, itemIndex);
	const includePersonal = this.getNodeParameter('includePersonal', itemIndex) as boolean;
	return { json: ticketOutput(ticket ?? (await zammad.tickets.get(id)), includePersonal) };
}
