import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { proposeRank } from '../../policy/rank/proposal';
import type { ClockResult } from '../../policy/types';
import { withResult } from '../item';
import { policyOf } from '../policySource';

import { difficulties, only, priorities, rankInput } from './input';

const byCategory = { name: 'By Category', value: '', description: 'As the rule for the category says' };

/** Difficulty and priority, which the category may decide. */
export const scaleFields: INodeProperties[] = [
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
];

/** Only complaints get a rank here; it starts no clock and writes nothing (RANK-5). */
export function proposeAtIntake(this: IExecuteFunctions, itemIndex: number): INodeExecutionData {
	const { policy, problems } = policyOf(this, itemIndex);
	const clock = this.getInputData()[itemIndex]!.json.clock as unknown as ClockResult | undefined;
	const legalDueAt = clock?.clocks?.find(({ governs }) => governs)?.dueAt;
	const proposal = proposeRank(policy, { ...rankInput.call(this, itemIndex), legalDueAt });
	return withResult(this, itemIndex, 'rank', proposal, problems);
}
