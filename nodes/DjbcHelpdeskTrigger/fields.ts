import type { INodeProperties } from 'n8n-workflow';

import { channelField } from '../DjbcPolicy/pick/channels';
import { COLUMNS, DEFAULT_EVENTS, EVENTS, watchedAttributes, type EventName } from '../events';

const EXPLAINED: Record<EventName, { name: string; description: string }> = {
	ticketCreated: { name: 'Ticket Created', description: 'A ticket that this integration did not create' },
	messageReceived: {
		name: 'Message Received',
		description: 'Message: Receive brought a message of a user',
	},
	articleByAgent: {
		name: 'Article by Agent',
		description: 'An agent wrote, publicly or internally, also by a macro',
	},
	articleByCustomer: {
		name: 'Article by Customer',
		description: 'A customer wrote by a way other than this integration',
	},
	articleBySystem: { name: 'Article by System', description: 'Zammad itself wrote, by one of its triggers' },
	ticketUpdated: {
		name: 'Ticket Updated',
		description: 'An attribute changed, such as state, group or category',
	},
};

const names = (codes: readonly string[]) => codes.map((code) => ({ name: code, value: code }));

/** What the trigger listens for. Own writes other than messages, and restricted groups, are never told. */
export const filterFields: INodeProperties[] = [
	{
		displayName: 'Events',
		name: 'events',
		type: 'multiOptions',
		noDataExpression: true,
		options: EVENTS.map((value) => ({ value, ...EXPLAINED[value] })),
		default: [...DEFAULT_EVENTS],
		required: true,
		description: 'What to listen for. Several things that happened at once come as one item.',
	},
	{
		displayName: 'Path',
		name: 'path',
		type: 'string',
		noDataExpression: true,
		default: 'djbc-events',
		required: true,
		description: 'Last part of the address. Another trigger of this n8n must have another one.',
	},
	{
		displayName: 'Filters',
		name: 'filters',
		type: 'collection',
		placeholder: 'Add Filter',
		default: {},
		description: 'Each one that is set has to hold, for the ticket as it is when the event arrives',
		options: [
			{
				displayName: 'Attributes Changed',
				name: 'changed',
				type: 'multiOptions',
				options: names([...COLUMNS, ...watchedAttributes]),
				default: [],
				description:
					'Of updates, only those that changed one of these. After a restart of n8n, the first update of a ticket is told whatever it changed.',
			},
			{
				displayName: 'Channels',
				name: 'channels',
				type: 'multiOptions',
				options: channelField.options as INodeProperties['options'],
				default: [],
				description: 'Only tickets of these channels',
			},
			{
				displayName: 'Group Names or IDs',
				name: 'groups',
				type: 'multiOptions',
				typeOptions: { loadOptionsMethod: 'getGroups' },
				default: [],
				description:
					'Only tickets in these groups; by an expression give names. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
			},
			{
				displayName: 'State Names or IDs',
				name: 'states',
				type: 'multiOptions',
				typeOptions: { loadOptionsMethod: 'getStates' },
				default: [],
				description:
					'Only tickets in these states; by an expression give names. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
			},
		],
	},
	{
		displayName: 'Further Restricted Groups',
		name: 'restrictedGroups',
		type: 'string',
		default: '',
		placeholder: 'e.g. Investigasi, Kepegawaian::Aduan',
		description:
			'Names of groups, separated by commas, of whose tickets nothing may leave the desk, besides "Terbatas". Groups below them are meant too.',
	},
	{
		displayName: 'Fetch Text',
		name: 'fetchText',
		type: 'boolean',
		default: false,
		description:
			'Whether to read new articles and add them encrypted, for DJBC nodes with the same DJBC Intake API credential. Nothing of them is stored in clear.',
	},
];
