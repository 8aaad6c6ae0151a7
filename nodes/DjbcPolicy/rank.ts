import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { proposeRank } from '../policy/rank/proposal';
import type { ClockResult, Difficulty, PriorityScale } from '../policy/types';
import type { EachOperation } from '../router/operation';

import { channelField, textIn, withResult } from './item';
import { categoryCode } from './pick/categories';
import { officeCode } from './pick/offices';
import { unitCode } from './pick/units';
import { policyFields, policyOf } from './policySource';

type RankFor = 'intake' | 'escalation' | 'rerank';

const only = (...tasks: RankFor[]) => ({ displayOptions: { show: { rankFor: tasks } } });

const difficulties = [
	{ name: 'D1: One Unit, Confirmation Only', value: 'D1' },
	{ name: 'D2: One Unit, Study or Documents', value: 'D2' },
	{ name: 'D3: Several Units, HQ Policy or Investigation', value: 'D3' },
];

const priorities = [
	{ name: 'P1: Goods Held, System Down, Ethics or Crime', value: 'P1' },
	{ name: 'P2: Normal', value: 'P2' },
	{ name: 'P3: No Date Attached', value: 'P3' },
];

const byCategory = { name: 'By Category', value: '', description: 'As the rule for the category says' };

const escalationFields: INodeProperties[] = [
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
		default: '={{ $json.receivedAt }}',
		placeholder: 'e.g. 2026-01-12T09:00:00+07:00',
		required: true,
		description: 'When the request was received: the legal due time counts from here',
		...only('escalation', 'rerank'),
	},
	{
		...unitCode,
		displayName: 'Unit',
		name: 'unit',
		default: { mode: 'list', value: '' },
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
		description: 'When the citizen was told of the escalation by a human; empty: not yet',
		...only('escalation', 'rerank'),
	},
];

const rerankFields: INodeProperties[] = [
	{
		displayName: 'Current Rank',
		name: 'currentRank',
		type: 'options',
		options: ['R1', 'R2', 'R3', 'R4'].map((value) => ({ name: value, value })),
		default: '={{ $json.rank }}',
		required: true,
		description: 'The rank that holds now',
		...only('rerank'),
	},
	{
		displayName: 'Reason',
		name: 'reason',
		type: 'string',
		default: '',
		description: 'Why the rank changes, for djbc_rank_reason; a lower rank needs one',
		...only('rerank'),
	},
	{
		displayName: 'Role',
		name: 'role',
		type: 'string',
		default: '',
		placeholder: 'e.g. Team Leader',
		description: 'Role of the one who changes the rank; a lower rank needs a Team Leader (RANK-3)',
		...only('rerank'),
	},
];

export const rank: EachOperation = {
	mode: 'each',
	value: 'rank',
	name: 'Rank',
	action: 'Propose an escalation rank',
	description:
		'Rank an escalation by difficulty and priority. At intake it is only a proposal: it starts no clock and writes nothing.',
	fields: [
		{
			displayName: 'Rank For',
			name: 'rankFor',
			type: 'options',
			options: [
				{ name: 'Proposal at Intake', value: 'intake', description: 'A rank for complaints, nothing else' },
				{
					name: 'Escalation',
					value: 'escalation',
					description: 'Rank, due time capped by the legal one, and reminders',
				},
				{ name: 'Re-Rank', value: 'rerank', description: 'Another rank for a running escalation' },
			],
			default: 'intake',
		},
		{
			...categoryCode,
			displayName: 'Category',
			name: 'category',
			default: { mode: 'id', value: '={{ $json.category?.code }}' },
			description: 'Category code: complaints are ranked by rule',
		},
		{
			displayName: 'Difficulty',
			name: 'difficulty',
			type: 'options',
			options: [byCategory, ...difficulties],
			default: '',
			description: 'How hard the answer is to get',
			...only('intake', 'escalation'),
		},
		{
			displayName: 'Priority',
			name: 'priorityScale',
			type: 'options',
			options: [byCategory, ...priorities],
			default: '',
			description: 'How much depends on the time',
			...only('intake', 'escalation'),
		},
		...escalationFields,
		...rerankFields,
		...policyFields,
	],
	run: rankItem,
};

async function rankItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
	const { policy, problems } = policyOf(this, itemIndex);
	const clock = this.getInputData()[itemIndex]!.json.clock as unknown as ClockResult | undefined;
	const text = (name: string) => textIn(this, itemIndex, name) || undefined;
	const proposal = proposeRank(policy, {
		category: text('category') ?? '',
		difficulty: text('difficulty') as Difficulty | undefined,
		priorityScale: text('priorityScale') as PriorityScale | undefined,
		legalDueAt: clock?.clocks?.find(({ governs }) => governs)?.dueAt,
	});
	return withResult(this, itemIndex, 'rank', proposal, problems);
}
