import type { Policy } from '../document';
import type { CategoryCode, Difficulty, PriorityScale, RankCode } from '../types';
import { effectiveDue, type EffectiveDue, type Escalation } from './effective';
import { proposeRank } from './proposal';

export interface RerankInput extends Escalation {
	/** The rank that holds now. */
	rank: RankCode;
	category: CategoryCode;
	/** What the new rank is made of; a priority fixed by rule stays (RANK-2). */
	difficulty: Difficulty;
	priorityScale: PriorityScale;
	/** Role of the one who re-ranks, by its name in catalogue 3. */
	role: string;
	/** `djbc_rank_reason`. */
	reason: string;
}

export interface Reranking {
	accepted: boolean;
	/** What a lower rank lacks; empty when accepted. */
	refusals: Array<'role' | 'reason'>;
	rank: RankCode;
	/** A later due time than before, before any cap. */
	lower: boolean;
	before: EffectiveDue;
	/** With the new rank; what holds if accepted. */
	after: EffectiveDue;
	/** For the agent's supervisor; names no person. */
	explanation: string;
	trace: string[];
}

/**
 * A new rank for a running escalation (RANK-3). The time of escalation stays; a lower rank needs one of the roles in
 * `ranks.loweredBy` and a reason. A refusal is a result, nothing is thrown.
 */
export function rerank(policy: Policy, input: RerankInput): Reranking {
	const { category, difficulty, priorityScale } = input;
	const rank = proposeRank(policy, { category, difficulty, priorityScale }).rank!;
	const before = effectiveDue(policy, input);
	const after = effectiveDue(policy, { ...input, rank });
	const lower =
		before.rankDueAt !== null && after.rankDueAt !== null
			? after.rankDueAt > before.rankDueAt
			: rank > input.rank;
	const refusals: Reranking['refusals'] = [];
	if (lower && !policy.ranks.loweredBy.includes(input.role)) {
		refusals.push('role');
	}
	if (lower && input.reason.trim() === '') {
		refusals.push('reason');
	}
	return {
		accepted: refusals.length === 0,
		refusals,
		rank,
		lower,
		before,
		after,
		explanation: explanation(policy, input.rank, rank, refusals),
		trace: ['RANK-3', ...after.trace],
	};
}

function explanation(policy: Policy, from: RankCode, to: RankCode, refusals: Reranking['refusals']): string {
	const change =
		from === to ? `${from} stays.` : `${from} becomes ${to}, timed from the original escalation.`;
	const needs = {
		role: `one of the roles ${policy.ranks.loweredBy.join(', ')}`,
		reason: 'a reason',
	};
	return refusals.length === 0
		? change
		: `A lower rank (${from} to ${to}) needs ${refusals.map((one) => needs[one]).join(' and ')}.`;
}
