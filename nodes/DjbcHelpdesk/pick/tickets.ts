import type { ILoadOptionsFunctions, INodeListSearchResult, INodeProperties } from 'n8n-workflow';

import { createZammad } from '../../zammad';
import { zammadCredential } from '../zammadCredential';

const SHOWN = 50;

/** Newest tickets, or those whose number holds the filter. Numbers only: a title may name a person. */
export async function searchTickets(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	const { settings } = await zammadCredential(this);
	const digits = filter.replace(/\D/g, '');
	const found = await createZammad(settings).tickets.search(
		digits
			? { 'ticket.number': { operator: 'contains', value: digits } }
			: { 'ticket.created_at': { operator: 'after (absolute)', value: '2000-01-01T00:00:00Z' } },
		{ limit: SHOWN, sortBy: 'id', orderBy: 'desc' },
	);
	return {
		results: found.map(({ id, number, group, state }) => ({
			name: `#${number} · ${group ?? ''} · ${state ?? ''}`,
			value: String(id),
		})),
	};
}

/** A ticket field: picked, by number as people say it, or by id as programs know it. */
export const ticketField: INodeProperties = {
	displayName: 'Ticket',
	name: 'ticket',
	type: 'resourceLocator',
	required: true,
	default: { mode: 'list', value: '' },
	description: 'The ticket to read',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			typeOptions: { searchListMethod: 'searchTickets', searchable: true },
		},
		{ displayName: 'By Number', name: 'number', type: 'string', placeholder: 'e.g. 70018282423' },
		{ displayName: 'By ID', name: 'id', type: 'string', placeholder: 'e.g. 812' },
	],
};
