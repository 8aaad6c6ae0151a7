import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeProperties,
} from 'n8n-workflow';

import { clockAttributesOf } from '../../DjbcHelpdesk/ticket/allowList';
import { clockOf } from '../../policy/clock/due';
import { NO_CLOCKS, type TicketClocks } from '../../policy/cycle/advance';
import { readClocks } from '../../policy/cycle/attributes';
import { NOTHING } from '../../policy/cycle/memory';
import type { Policy } from '../../policy/document';
import type { RuleFailure } from '../../policy/types';
import { instantIn, requiredInstantIn, textIn } from '../parameter';
import { calendarCode } from '../pick/calendars';
import { ruleCode } from '../pick/rules';

const from = (clockFrom: 'ticket' | 'fields') => ({ displayOptions: { show: { clockFrom: [clockFrom] } } });

/** Where the clock is read from, and the one promise of a clock that is given by fields. */
export const clockFields: INodeProperties[] = [
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

/** The clocks of the item's ticket, or the one clock of the fields; a failure where its due time cannot be computed. */
export function clocksOf(
	this: IExecuteFunctions,
	policy: Policy,
	itemIndex: number,
): TicketClocks | RuleFailure {
	return this.getNodeParameter('clockFrom', itemIndex, 'ticket') === 'fields'
		? ofFields.call(this, policy, itemIndex)
		: ofTicket.call(this, policy, itemIndex);
}

function ofTicket(this: IExecuteFunctions, policy: Policy, itemIndex: number): TicketClocks {
	const { clock } = this.getInputData()[itemIndex]!.json;
	if (typeof clock === 'object' && clock !== null && 'open' in clock) {
		return readClocks(policy, clockAttributesOf(clock as IDataObject));
	}
	throw new NodeOperationError(this.getNode(), 'The item is no ticket', {
		description: 'Connect this operation behind DJBC Helpdesk, Ticket: Get, or choose Fields in Clock From.',
		itemIndex,
	});
}

function ofFields(this: IExecuteFunctions, policy: Policy, itemIndex: number): TicketClocks | RuleFailure {
	const receivedAt = requiredInstantIn(this, itemIndex, 'receivedAt', 'Received At');
	const given = instantIn(this, itemIndex, 'dueAt', 'Due At');
	const stoppedAt = instantIn(this, itemIndex, 'stoppedAt', 'Stopped At');
	const clock = clockOf(
		policy,
		textIn(this, itemIndex, 'rule'),
		textIn(this, itemIndex, 'calendar'),
		receivedAt,
	);
	if ('code' in clock) return clock;
	const { rule, calendar, status, dueAt } = clock;
	const cycle = {
		cycle: 1,
		receivedAt,
		keyLag: null,
		stages: [{ rule, calendar, status, dueAt: given ?? dueAt }],
		policyVersion: policy.version,
		policyHash: policy.hash,
		after: null,
		end: stoppedAt === null ? null : { at: stoppedAt, cause: 'given' as const, articleId: null },
	};
	return { ...NO_CLOCKS, memory: { ...NOTHING, from: cycle } };
}
