import {
	NodeOperationError,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
} from 'n8n-workflow';

import type { EachOperation } from '../router/operation';

import { categoryCode } from './pick/categories';
import { calendarCode } from './pick/calendars';
import { ruleCode } from './pick/rules';
import { unitCode } from './pick/units';
import { policyFields } from './policySource';
import { simplifyField } from './simplify';

const from = (clockFrom: 'ticket' | 'fields') => ({ displayOptions: { show: { clockFrom: [clockFrom] } } });
const on = (...events: string[]) => ({ displayOptions: { show: { event: events } } });

const clockFields: INodeProperties[] = [
	{
		...ruleCode,
		displayName: 'Rule',
		name: 'rule',
		default: { mode: 'id', value: '={{ $json.clock?.rule }}' },
		required: true,
		description: 'The promise that governs',
		...from('fields'),
	},
	{
		...calendarCode,
		displayName: 'Calendar',
		name: 'calendar',
		default: { mode: 'list', value: '' },
		required: true,
		description: 'The working time it runs on',
		...from('fields'),
	},
	{
		displayName: 'Received At',
		name: 'receivedAt',
		type: 'string',
		default: '={{ $json.receivedAt }}',
		placeholder: 'e.g. 2026-01-12T09:00:00+07:00',
		required: true,
		description: 'When the message that started the clock was received',
		...from('fields'),
	},
	{
		displayName: 'Due At',
		name: 'dueAt',
		type: 'string',
		default: '',
		placeholder: 'e.g. 2026-01-12T10:00:00+07:00',
		description: 'The due time the clock was given; empty: computed with this policy',
		...from('fields'),
	},
	{
		displayName: 'Stopped At',
		name: 'stoppedAt',
		type: 'string',
		default: '',
		placeholder: 'e.g. 2026-01-12T09:40:00+07:00',
		description: 'When it stopped; empty: it runs',
		...from('fields'),
	},
];

const eventFields: INodeProperties[] = [
	{
		displayName: 'Event',
		name: 'event',
		type: 'options',
		options: [
			{ name: 'Call', value: 'call', description: 'An outbound call; an unanswered try counts' },
			{ name: 'Category Saved', value: 'category', description: 'A human confirmed a category' },
			{ name: 'Escalated', value: 'escalated', description: 'A child ticket was sent to a unit' },
			{ name: 'Escalation Cancelled', value: 'escalationCancelled' },
			{ name: 'Feedback', value: 'feedback', description: 'The user got the result of an escalation' },
			{ name: 'Message', value: 'message', description: 'A message of ours to the user' },
			{ name: 'None', value: 'none', description: 'Only the state as it is' },
			{ name: 'Re-Mark', value: 'mark', description: 'Another kind for the last human message' },
			{ name: 'Withdrawn', value: 'withdrawn', description: 'The user took the request back' },
		],
		default: 'none',
		description: 'Something that happens to the clock: what it would do, by the stop table of the policy',
	},
	{
		displayName: 'Event At',
		name: 'eventAt',
		type: 'string',
		default: '',
		placeholder: 'e.g. 2026-01-12T09:40:00+07:00',
		description: 'When it happened; empty: at the instant above',
		displayOptions: { hide: { event: ['none'] } },
	},
	{
		displayName: 'Text',
		name: 'eventText',
		type: 'string',
		typeOptions: { rows: 3 },
		default: '',
		description: 'Text of the message; only read to tell a holding reply, never in the output',
		...on('message'),
	},
	{
		displayName: 'Kind of Reply',
		name: 'replyKind',
		type: 'options',
		options: [
			{ name: 'Answer', value: 'answer' },
			{ name: 'By Its Text', value: '', description: 'Not marked' },
			{ name: 'Escalation Notice', value: 'escalation_notice' },
			{ name: 'Holding', value: 'holding' },
			{ name: 'No Request', value: 'no_request' },
		],
		default: '',
		description: 'Value of djbc_reply_kind',
		...on('message', 'mark'),
	},
	{
		displayName: 'Author',
		name: 'author',
		type: 'options',
		options: [
			{ name: 'Automatic', value: 'automatic' },
			{ name: 'Human', value: 'human' },
		],
		default: 'human',
		description: 'Automatic messages stop no clock (CLK-1)',
		...on('message'),
	},
	{
		displayName: 'Internal',
		name: 'internal',
		type: 'boolean',
		default: false,
		description: 'Whether it is an internal note, which stops no clock (CLK-1)',
		...on('message'),
	},
	{
		displayName: 'Answered',
		name: 'answered',
		type: 'boolean',
		default: true,
		description: 'Whether the user took the call',
		...on('call'),
	},
	{
		displayName: 'Article ID',
		name: 'articleId',
		type: 'number',
		default: 0,
		description: 'Zammad article of the event, for the log line; 0: none',
		...on('message', 'call', 'feedback'),
	},
	{
		displayName: 'Child Ticket',
		name: 'childTicket',
		type: 'string',
		default: '',
		placeholder: 'e.g. 70018282423',
		description: 'Number of the escalation; on a message: the one it tells of, empty when none',
		...on('message', 'escalated', 'escalationCancelled'),
	},
	{
		...unitCode,
		displayName: 'Unit',
		name: 'unit',
		default: { mode: 'list', value: '' },
		description: 'Unit of the escalation; without a named unit it is none (A11)',
		...on('message', 'escalated'),
	},
	{
		...categoryCode,
		displayName: 'Category',
		name: 'category',
		default: { mode: 'id', value: '={{ $json.category }}' },
		description: 'The category that was saved, or that the escalation has',
		...on('category', 'feedback'),
	},
];

export const clockState: EachOperation = {
	mode: 'each',
	value: 'clockState',
	name: 'Clock State',
	action: 'Get the state of a clock',
	description:
		'Get the stored and computed state of a clock at an instant, and what an event would do to it. Nothing is written.',
	fields: [
		{
			displayName: 'Clock From',
			name: 'clockFrom',
			type: 'options',
			options: [
				{ name: 'Fields', value: 'fields', description: 'Rule, calendar and times that you give' },
				{ name: 'Ticket', value: 'ticket', description: 'The item as DJBC Helpdesk, Ticket: Get gives it' },
			],
			default: 'ticket',
			description: 'Where the clock is read from',
		},
		...clockFields,
		{
			displayName: 'At',
			name: 'at',
			type: 'string',
			default: '',
			placeholder: 'e.g. 2026-01-12T09:48:00+07:00',
			description: 'The instant to look at: ISO 8601 with offset or Z; empty: now',
		},
		...eventFields,
		simplifyField,
		...policyFields,
	],
	run: stateItem,
};

async function stateItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
	throw new NodeOperationError(this.getNode(), 'Clock State is not there yet', { itemIndex });
}
