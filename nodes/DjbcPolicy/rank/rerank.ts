import {
	NodeOperationError,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
} from 'n8n-workflow';

import { rerank } from '../../policy/rank/rerank';
import { withResult } from '../item';
import { choiceIn, textIn } from '../parameter';
import { policyWithCalendarsOf } from '../policySource';

import { escalationIn, remindersOf } from './escalation';
import { difficulties, only, priorities } from './input';

/** Who works on escalations (catalogue 3). */
const roles = [
	'Agent Layanan',
	'Agent Manajemen',
	'Kepala Kantor',
	'Kepala Seksi',
	'Koordinator/Atasan',
	'Petugas',
	'Supervisor',
	'Team Leader',
];

/** The new rank, and who gives it for what reason. */
export const rerankFields: INodeProperties[] = [
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
		displayName: 'New Difficulty',
		name: 'difficulty',
		type: 'options',
		options: difficulties,
		default: 'D2',
		description: 'How hard the answer is to get',
		...only('rerank'),
	},
	{
		displayName: 'New Priority',
		name: 'priorityScale',
		type: 'options',
		options: priorities,
		default: 'P2',
		description: 'How much depends on the time; ethics and crime stay P1 (RANK-2)',
		...only('rerank'),
	},
	{
		displayName: 'Re-Ranked By',
		name: 'rerankedBy',
		type: 'options',
		options: roles.map((value) => ({ name: value, value })),
		default: 'Agent Layanan',
		description:
			'Role of the one who changes the rank; a lower rank needs a Team Leader or Koordinator (RANK-3)',
		...only('rerank'),
	},
	{
		displayName: 'Reason',
		name: 'reason',
		type: 'string',
		default: '',
		description: 'Why the rank changes, for djbc_rank_reason; a lower rank needs one (RANK-3)',
		...only('rerank'),
	},
];

/** Another rank for a running escalation (RANK-3); a refusal is a result. */
export function rerankEscalation(this: IExecuteFunctions, itemIndex: number): INodeExecutionData {
	const { policy, problems } = policyWithCalendarsOf(this, itemIndex);
	const escalation = escalationIn.call(this, policy, itemIndex);
	const reranking = rerank(policy, {
		...escalation,
		rank: required(this, itemIndex, 'currentRank', 'Current Rank', ['R1', 'R2', 'R3', 'R4']),
		category: textIn(this, itemIndex, 'category'),
		difficulty: required(this, itemIndex, 'difficulty', 'New Difficulty', ['D1', 'D2', 'D3']),
		priorityScale: required(this, itemIndex, 'priorityScale', 'New Priority', ['P1', 'P2', 'P3']),
		role: textIn(this, itemIndex, 'rerankedBy'),
		reason: textIn(this, itemIndex, 'reason'),
	});
	const due = reranking.accepted ? reranking.after : reranking.before;
	const result = {
		...reranking,
		reminders: remindersOf.call(this, policy, escalation, due, itemIndex),
		policyVersion: policy.version,
		policyHash: policy.hash,
	};
	return withResult(this, itemIndex, 'rank', result, problems);
}

function required<const Code extends string>(
	context: IExecuteFunctions,
	itemIndex: number,
	name: string,
	displayName: string,
	codes: readonly Code[],
): Code {
	const code = choiceIn(context, itemIndex, name, displayName, codes);
	if (code !== null) return code;
	throw new NodeOperationError(context.getNode(), `The field ${displayName} is empty`, {
		description: `Give one of ${codes.join(', ')}.`,
		itemIndex,
	});
}
