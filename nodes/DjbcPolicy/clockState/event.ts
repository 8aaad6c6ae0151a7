import { NodeOperationError, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

import type { ClockEvent, ReplyKind } from '../../policy/cycle/types';
import type { Policy } from '../../policy/document';
import { attributesNamed } from '../../policy/schema/stops';
import { choiceIn, instantIn, textIn } from '../parameter';
import { categoryCode } from '../pick/categories';
import { unitCode } from '../pick/units';

const on = (...event: string[]) => ({ displayOptions: { show: { event } } });

/** Something that happens to the clock. */
export const eventFields: INodeProperties[] = [
	{
		displayName: 'Event',
		name: 'event',
		type: 'options',
		options: [
			{
				name: 'Attributes Saved',
				value: 'attributes',
				description: 'An officer typed the time of an answer, the number of a letter and so on',
			},
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
		displayName: 'Given Elsewhere',
		name: 'echo',
		type: 'boolean',
		default: false,
		description:
			'Whether it was given in the other system and is only mirrored here, as in CEISA Care or Maraga',
		...on('message'),
	},
	{
		displayName: 'Carries the Number',
		name: 'carriesNumber',
		type: 'boolean',
		default: false,
		description: 'Whether it tells the number of the other system, which stops BCARE',
		...on('message'),
	},
	{
		displayName: 'Attributes',
		name: 'eventAttributes',
		type: 'json',
		default: '{}',
		placeholder: 'e.g. { "djbc_typed_reply_at": "2026-01-12T02:40:00Z" }',
		description: 'Attributes as they stand after the save; those that are left out are empty',
		...on('attributes'),
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
		...on('attributes', 'category', 'feedback'),
	},
];

const events = [
	'attributes',
	'call',
	'category',
	'escalated',
	'escalationCancelled',
	'feedback',
	'mark',
	'message',
	'none',
	'withdrawn',
] as const;
const replyKinds: readonly ReplyKind[] = ['answer', 'escalation_notice', 'holding', 'no_request'];

/**
 * The event that the fields tell of; null for none.
 * @param now UTC instant of an event without a time of its own
 */
export function eventOf(
	this: IExecuteFunctions,
	policy: Policy,
	now: string,
	itemIndex: number,
): ClockEvent | null {
	const kind = choiceIn(this, itemIndex, 'event', 'Event', events) ?? 'none';
	if (kind === 'none') return null;
	const at = instantIn(this, itemIndex, 'eventAt', 'Event At') ?? now;
	const text = (name: string) => textIn(this, itemIndex, name);
	const is = (name: string) => this.getNodeParameter(name, itemIndex, false) === true;
	const articleId = Number(text('articleId')) || null;
	const replyKind = choiceIn(this, itemIndex, 'replyKind', 'Kind of Reply', replyKinds);
	const childTicket = text('childTicket');
	const missing = (field: string): never => {
		const description = 'This event needs it.';
		throw new NodeOperationError(this.getNode(), `The field ${field} is empty`, { description, itemIndex });
	};
	switch (kind) {
		case 'message':
			return {
				kind,
				at,
				articleId,
				author: choiceIn(this, itemIndex, 'author', 'Author', ['automatic', 'human']) ?? 'human',
				internal: is('internal'),
				echo: is('echo'),
				replyKind,
				text: text('eventText'),
				escalation: childTicket
					? { childTicket, unit: text('unit') || null, numberInText: text('eventText').includes(childTicket) }
					: null,
				externalNumberInText: is('carriesNumber'),
			};
		case 'mark':
			return { kind, at, replyKind: replyKind ?? missing('Kind of Reply') };
		case 'attributes':
			return { kind, at, values: valuesOf.call(this, policy, itemIndex), category: text('category') || null };
		case 'call':
			return { kind, at, articleId, answered: is('answered') };
		case 'feedback':
			return { kind, at, articleId, category: text('category') || null };
		case 'escalated':
			return { kind, at, childTicket: childTicket || missing('Child Ticket'), unit: text('unit') || null };
		case 'escalationCancelled':
			return { kind, at, childTicket: childTicket || missing('Child Ticket') };
		case 'category':
			return { kind, at, category: text('category') || missing('Category') };
		case 'withdrawn':
			return { kind, at };
	}
}

/** What is not given is empty, so that a save which took a value away can be told too. */
function valuesOf(this: IExecuteFunctions, { stops }: Policy, itemIndex: number): Record<string, unknown> {
	const unset = attributesNamed(Object.values(stops.table)).map((name) => [name, null]);
	const given: unknown = this.getNodeParameter('eventAttributes', itemIndex, '{}');
	return { ...(Object.fromEntries(unset) as object), ...objectIn.call(this, given, itemIndex) };
}

function objectIn(this: IExecuteFunctions, given: unknown, itemIndex: number): object {
	try {
		const value: unknown = typeof given === 'string' ? JSON.parse(given) : given;
		if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
	} catch {
		// Told below, like anything else that is no object.
	}
	throw new NodeOperationError(this.getNode(), 'The field Attributes is no JSON object', {
		description: 'Give names and values, such as { "djbc_typed_reply_at": "2026-01-12T02:40:00Z" }.',
		itemIndex,
	});
}
