import {
	NodeOperationError,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeParameterResourceLocator,
} from 'n8n-workflow';

import type { EachOperation } from '../../router/operation';
import { createZammad, type Ticket, type Zammad } from '../../zammad';
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
	const { mode, value } = this.getNodeParameter('ticket', itemIndex) as INodeParameterResourceLocator;
	const wanted = String(value ?? '').trim();
	if (!wanted) throw new NodeOperationError(this.getNode(), 'The field Ticket is empty', { itemIndex });
	const { settings } = await zammadCredential(this);
	const zammad = createZammad(settings, { signal: this.getExecutionCancelSignal() });
	const ticket =
		mode === 'number' ? await byNumber(zammad, wanted) : await byId.call(this, zammad, wanted, itemIndex);
	if (!ticket) {
		throw new NodeOperationError(
			this.getNode(),
			`No ticket has the number ${/^\w{1,60}$/.test(wanted) ? wanted : 'given'}`,
			{
				description: 'It does not exist, or lies in a group this token cannot read.',
				itemIndex,
			},
		);
	}
	return { json: ticketOutput(ticket, this.getNodeParameter('includePersonal', itemIndex) as boolean) };
}

async function byNumber(zammad: Zammad, number: string): Promise<Ticket | undefined> {
	const found = await zammad.tickets.search(
		{ 'ticket.number': { operator: 'is', value: number } },
		{ limit: 2 },
	);
	return found.find((ticket) => ticket.number === number);
}

async function byId(this: IExecuteFunctions, zammad: Zammad, id: string, itemIndex: number): Promise<Ticket> {
	if (!/^\d{1,15}$/.test(id)) {
		throw new NodeOperationError(this.getNode(), 'A ticket ID is a whole number', {
			description: 'To name a ticket by the number that people see, choose By Number.',
			itemIndex,
		});
	}
	return await zammad.tickets.get(Number(id));
}
