import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { EachOperation } from '../../router/operation';
import { categoryCode } from '../pick/categories';
import { policyFields } from '../policySource';

import { escalationFields, rankEscalation } from './escalation';
import type { RankFor } from './input';
import { proposeAtIntake, scaleFields } from './intake';
import { rerankEscalation, rerankFields } from './rerank';

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
			description: 'What the rank is for, which decides what else has to be known',
		},
		{
			...categoryCode,
			displayName: 'Category',
			name: 'category',
			default: { mode: 'id', value: '={{ $json.category?.code ?? $json.category }}' },
			description: 'Category code: complaints are ranked by rule',
		},
		...scaleFields,
		...escalationFields,
		...rerankFields,
		...policyFields,
	],
	run: rankItem,
};

async function rankItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
	switch (this.getNodeParameter('rankFor', itemIndex, 'intake') as RankFor) {
		case 'escalation':
			return rankEscalation.call(this, itemIndex);
		case 'rerank':
			return rerankEscalation.call(this, itemIndex);
		default:
			return proposeAtIntake.call(this, itemIndex);
	}
}
