import type { IExecuteFunctions } from 'n8n-workflow';

import type { RankInput } from '../../policy/rank/proposal';
import { choiceIn, textIn } from '../parameter';

export type RankFor = 'intake' | 'escalation' | 'rerank';

/** Display options of a field that only these tasks ask for. */
export const only = (...rankFor: RankFor[]) => ({ displayOptions: { show: { rankFor } } });

/** Scales of catalogue 4 in words. */
export const difficulties = [
	{ name: 'D1: One Unit, Confirmation Only', value: 'D1' },
	{ name: 'D2: One Unit, Study or Documents', value: 'D2' },
	{ name: 'D3: Several Units, HQ Policy or Investigation', value: 'D3' },
];

export const priorities = [
	{ name: 'P1: Goods Held, System Down, Ethics or Crime', value: 'P1' },
	{ name: 'P2: Normal', value: 'P2' },
	{ name: 'P3: No Date Attached', value: 'P3' },
];

/** What a rank is made of; what is left empty the rule of the category decides. */
export function rankInput(this: IExecuteFunctions, itemIndex: number): RankInput {
	return {
		category: textIn(this, itemIndex, 'category'),
		difficulty: choiceIn(this, itemIndex, 'difficulty', 'Difficulty', ['D1', 'D2', 'D3']) ?? undefined,
		priorityScale: choiceIn(this, itemIndex, 'priorityScale', 'Priority', ['P1', 'P2', 'P3']) ?? undefined,
	};
}
