import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import type { Policy } from '../../policy/document';
import { effectiveDue, type EffectiveDue, type Escalation } from '../../policy/rank/effective';
import { rungsOf, type Rung } from '../../policy/rank/ladder';
import { proposeRank } from '../../policy/rank/proposal';
import { isRestrictedCategory } from '../../policy/restrictedGroups';
import type { Channel } from '../../policy/types';
import { withResult } from '../item';
import { instantIn, requiredInstantIn, textIn } from '../parameter';
import { channelField } from '../pick/channels';
import { officeCode } from '../pick/offices';
import { unitCode } from '../pick/units';
import { policyWithCalendarsOf } from '../policySource';

import { only, rankInput } from './input';

/** What times an escalation. */
export const escalationFields: INodeProperties[] = [
	{ ...channelField, ...only('escalation', 'rerank') },
	{
		...officeCode,
		displayName: 'Office',
		name: 'office',
		default: { mode: 'id', value: '={{ $json.office }}' },
		description: 'Office to which the citizen wrote',
		...only('escalation', 'rerank'),
	},
	{
		displayName: 'Received At',
		name: 'receivedAt',
		type: 'string',
		default: '={{ $json.clock?.receivedAt ?? $json.receivedAt }}',
		placeholder: 'e.g. 2026-01-12T09:00:00+07:00',
		required: true,
		description: 'When the request was received: the legal due time counts from here',
		...only('escalation', 'rerank'),
	},
	{
		...unitCode,
		displayName: 'Unit',
		name: 'unit',
		default: { mode: 'id', value: '={{ $json.unit }}' },
		required: true,
		description: 'Unit that answers: the calendar of its office times the rank',
		...only('escalation', 'rerank'),
	},
	{
		displayName: 'Escalated At',
		name: 'escalatedAt',
		type: 'string',
		default: '={{ $json.escalatedAt }}',
		placeholder: 'e.g. 2026-01-12T10:40:00+07:00',
		required: true,
		description: 'When the escalation was sent. It never moves, whatever the rank becomes (RANK-3).',
		...only('escalation', 'rerank'),
	},
	{
		displayName: 'Notice At',
		name: 'noticeAt',
		type: 'string',
		default: '',
		placeholder: 'e.g. 2026-01-12T10:45:00+07:00',
		description: 'When a human told the citizen of the escalation; empty: not yet',
		...only('escalation', 'rerank'),
	},
	{
		displayName: 'Restricted',
		name: 'restricted',
		type: 'boolean',
		default: false,
		description:
			'Whether the ticket lies in a restricted group: reminders then reach only its members (CONF-4). Ethics and crime always do.',
		...only('escalation', 'rerank'),
	},
];

/** Rank, due time capped by the legal one (RANK-1), and reminders (RANK-4). */
export function rankEscalation(this: IExecuteFunctions, itemIndex: number): INodeExecutionData {
	const { policy, problems } = policyWithCalendarsOf(this, itemIndex);
	const proposal = proposeRank(policy, rankInput.call(this, itemIndex));
	const escalation = escalationIn.call(this, policy, itemIndex);
	const due = proposal.rank && effectiveDue(policy, { ...escalation, rank: proposal.rank });
	const result = {
		...proposal,
		due,
		reminders: due ? remindersOf.call(this, policy, escalation, due, itemIndex) : [],
	};
	return withResult(this, itemIndex, 'rank', result, problems);
}

/** A unit that the policy does not know leaves a failure in the result, as an office does (catalogue 1.6). */
export function escalationIn(this: IExecuteFunctions, { units }: Policy, itemIndex: number): Escalation {
	const unit = textIn(this, itemIndex, 'unit');
	return {
		channel: this.getNodeParameter('channel', itemIndex) as Channel,
		office: textIn(this, itemIndex, 'office'),
		receivedAt: requiredInstantIn(this, itemIndex, 'receivedAt', 'Received At'),
		escalatedAt: requiredInstantIn(this, itemIndex, 'escalatedAt', 'Escalated At'),
		unitOffice: Object.hasOwn(units, unit) ? units[unit]!.office : '',
		noticeAt: instantIn(this, itemIndex, 'noticeAt', 'Notice At'),
	};
}

export function remindersOf(
	this: IExecuteFunctions,
	policy: Policy,
	{ escalatedAt }: Escalation,
	{ rule, calendar, dueAt }: EffectiveDue,
	itemIndex: number,
): Rung[] {
	if (calendar === null || dueAt === null) return [];
	const restricted =
		this.getNodeParameter('restricted', itemIndex, false) === true ||
		isRestrictedCategory(textIn(this, itemIndex, 'category'));
	return rungsOf(policy, { rule, service: null, calendar, startsAt: escalatedAt, dueAt, restricted });
}
