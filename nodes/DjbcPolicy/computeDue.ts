import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { clockOf, computeDue as due } from '../policy/clock/due';
import { explainDue } from '../policy/clock/explain';
import type { Policy } from '../policy/document';
import type { Channel, Clock, ClockInput, ClockResult } from '../policy/types';
import type { EachOperation } from '../router/operation';

import { withResult } from './item';
import { requiredInstantIn, textIn } from './parameter';
import { channelField } from './pick/channels';
import { calendarCode } from './pick/calendars';
import { officeCode } from './pick/offices';
import { ruleCode } from './pick/rules';
import { simplified, simplifyField } from './simplify';
import { hintOnce } from './policyHints';
import { policyFields, policyWithCalendarsOf } from './policySource';

const roles = [
	['bot', 'Bot'],
	['staff', 'Staff'],
	['user', 'User'],
] as const;

const by = (computeBy: 'message' | 'rule') => ({ displayOptions: { show: { computeBy: [computeBy] } } });

export const computeDue: EachOperation = {
	mode: 'each',
	value: 'computeDue',
	name: 'Compute Due',
	action: 'Compute due times',
	description:
		'Compute the clocks of a message: due times, rule, legal status and trace. A rule that fails stops nothing: the state is none and the reason is given.',
	fields: [
		{
			displayName: 'Compute By',
			name: 'computeBy',
			type: 'options',
			options: [
				{
					name: 'Message',
					value: 'message',
					description: 'Channel and office say which promises hold (catalogue 1.6)',
				},
				{
					name: 'Rule and Calendar',
					value: 'rule',
					description: 'One rule on one calendar, by their names, such as for a report or a trial',
				},
			],
			default: 'message',
			description: 'What the clock is computed from',
		},
		{ ...channelField, ...by('message') },
		{
			...officeCode,
			displayName: 'Office',
			name: 'office',
			default: { mode: 'id', value: '={{ $json.office }}' },
			description: 'Office of the message; an unknown one gives state none',
			...by('message'),
		},
		{
			...ruleCode,
			displayName: 'Rule',
			name: 'rule',
			default: { mode: 'list', value: '' },
			required: true,
			description: 'The promise to compute',
			...by('rule'),
		},
		{
			...calendarCode,
			displayName: 'Calendar',
			name: 'calendar',
			default: { mode: 'list', value: '' },
			required: true,
			description: 'The working time to count on',
			...by('rule'),
		},
		{
			displayName: 'Received At',
			name: 'receivedAt',
			type: 'string',
			default: '={{ $json.receivedAt }}',
			placeholder: 'e.g. 2026-01-12T09:00:00+07:00',
			description: 'When the message was received: an ISO 8601 instant with offset or Z',
			required: true,
		},
		{
			displayName: 'Sender Role',
			name: 'role',
			type: 'options',
			options: roles.map(([value, name]) => ({ name, value })),
			default: '={{ $json.role }}',
			description: 'Only messages of users start a clock',
			...by('message'),
		},
		simplifyField,
		...policyFields,
	],
	run: computeItem,
};

async function computeItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
	const { policy, problems } = policyWithCalendarsOf(this, itemIndex);
	const receivedAt = requiredInstantIn(this, itemIndex, 'receivedAt', 'Received At');
	const computed =
		this.getNodeParameter('computeBy', itemIndex, 'message') === 'rule'
			? byRule(policy, textIn(this, itemIndex, 'rule'), textIn(this, itemIndex, 'calendar'), receivedAt)
			: due(policy, {
					channel: this.getNodeParameter('channel', itemIndex) as Channel,
					office: textIn(this, itemIndex, 'office'),
					receivedAt,
					role: this.getNodeParameter('role', itemIndex) as ClockInput['role'],
				});
	for (const warning of computed.clocks.flatMap(({ warnings }) => warnings)) hintOnce(this, warning);
	const result = simplified(this, itemIndex)
		? computed
		: { ...computed, clocks: walked(policy, computed.clocks) };
	return withResult(this, itemIndex, 'clock', result, problems);
}

/** Each clock with its walk from receipt to due time, line by line. */
function walked(policy: Policy, clocks: readonly Clock[]): Array<Clock & { walk: string[] }> {
	return clocks.map((clock) => {
		const { rule, calendar, receivedAt } = clock;
		return { ...clock, walk: explainDue(policy, rule, calendar, receivedAt) };
	});
}

/** The same shape as for a message, which here has no channel, office and service. */
function byRule(
	policy: Policy,
	rule: string,
	calendar: string,
	receivedAt: string,
): Omit<ClockResult, 'channel'> {
	const clock = clockOf(policy, rule, calendar, receivedAt);
	const failed = 'code' in clock;
	return {
		service: null,
		office: null,
		state: failed ? 'none' : clock.state,
		clocks: failed ? [] : [clock],
		failure: failed ? clock : null,
		policyVersion: policy.version,
		policyHash: policy.hash,
	};
}
