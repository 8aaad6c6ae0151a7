import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { defaultPolicy } from '../policy/document';
import { proposeRank } from '../policy/rank/proposal';
import type { ClockResult, Difficulty, PriorityScale } from '../policy/types';
import type { EachOperation } from '../router/operation';

import { withResult } from './item';

export const rank: EachOperation = {
	mode: 'each',
	value: 'rank',
	name: 'Rank',
	action: 'Propose an escalation rank',
	description:
		'Propose the rank of an escalation from difficulty and priority. At intake it is only a proposal: it starts no clock and writes nothing.',
	fields: [
		{
			displayName: 'Category',
			name: 'category',
			type: 'string',
			default: '={{ $json.category?.code }}',
			placeholder: 'e.g. CPL::SVC',
			description: 'Category code: complaints are ranked by rule',
		},
		{
			displayName: 'Difficulty',
			name: 'difficulty',
			type: 'options',
			options: [
				{ name: 'By Category', value: '', description: 'As the rule for the category says' },
				{ name: 'D1: One Unit, Confirmation Only', value: 'D1' },
				{ name: 'D2: One Unit, Study or Documents', value: 'D2' },
				{ name: 'D3: Several Units, HQ Policy or Investigation', value: 'D3' },
			],
			default: '',
			description: 'How hard the answer is to get',
		},
		{
			displayName: 'Priority',
			name: 'priorityScale',
			type: 'options',
			options: [
				{ name: 'By Category', value: '', description: 'As the rule for the category says' },
				{ name: 'P1: Goods Held, System Down, Ethics or Crime', value: 'P1' },
				{ name: 'P2: Normal', value: 'P2' },
				{ name: 'P3: No Date Attached', value: 'P3' },
			],
			default: '',
			description: 'How much depends on the time',
		},
	],
	run: rankItem,
};

async function rankItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
	const clock = this.getInputData()[itemIndex]!.json.clock as unknown as ClockResult | undefined;
	const text = (name: string) => (this.getNodeParameter(name, itemIndex, '') as string | null) || undefined;
	const proposal = proposeRank(defaultPolicy(), {
		category: text('category') ?? '',
		difficulty: text('difficulty') as Difficulty | undefined,
		priorityScale: text('priorityScale') as PriorityScale | undefined,
		legalDueAt: clock?.clocks?.find(({ governs }) => governs)?.dueAt,
	});
	return withResult(this, itemIndex, 'rank', proposal as unknown as IDataObject);
}
