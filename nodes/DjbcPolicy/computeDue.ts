import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
} from 'n8n-workflow';

import { computeDue as due } from '../policy/clock/due';
import { defaultPolicy } from '../policy/document';
import type { Channel, ClockInput } from '../policy/types';
import type { EachOperation } from '../router/operation';

import { channelField, withResult } from './item';

const roles = [
	['bot', 'Bot'],
	['staff', 'Staff'],
	['user', 'User'],
] as const;

export const computeDue: EachOperation = {
	mode: 'each',
	value: 'computeDue',
	name: 'Compute Due',
	action: 'Compute due times',
	description:
		'Compute the clocks of a message: due times, rule, legal status and trace. A rule that fails stops nothing: the state is none and the reason is given.',
	fields: [
		channelField,
		{
			displayName: 'Office',
			name: 'office',
			type: 'string',
			default: '={{ $json.office }}',
			placeholder: 'e.g. KPPBC-MKS',
			description: 'Office code of the policy; an unknown one gives state none',
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
		},
	],
	run: computeItem,
};

async function computeItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
	const receivedAt = String(this.getNodeParameter('receivedAt', itemIndex) ?? '');
	const instant = /(Z|[+-]\d{2}:\d{2})$/.test(receivedAt) ? Date.parse(receivedAt) : NaN;
	if (Number.isNaN(instant)) {
		throw new NodeOperationError(this.getNode(), 'The field Received At is not an instant', {
			description: 'Give an ISO 8601 time with offset or Z, such as 2026-01-12T09:00:00+07:00.',
			itemIndex,
		});
	}
	const input: ClockInput = {
		channel: this.getNodeParameter('channel', itemIndex) as Channel,
		office: String(this.getNodeParameter('office', itemIndex) ?? ''),
		receivedAt: new Date(instant).toISOString(),
		role: this.getNodeParameter('role', itemIndex) as ClockInput['role'],
	};
	return withResult(this, itemIndex, 'clock', due(defaultPolicy(), input) as unknown as IDataObject);
}
