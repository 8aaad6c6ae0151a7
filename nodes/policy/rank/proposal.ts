import { limitNotation } from '../clock/due';
import type { Policy } from '../document';
import type { CategoryCode, Difficulty, PriorityScale, RankProposal } from '../types';

export interface RankInput {
	category: CategoryCode;
	difficulty?: Difficulty;
	priorityScale?: PriorityScale;
	/** Due time of the channel's legal clock, UTC; only named in the reason (RANK-1). */
	legalDueAt?: string;
}

/**
 * Rank of an escalation (catalogue 4). Without difficulty and priority it proposes what intake may propose: complaints
 * only (RANK-2, RANK-5). A priority fixed by rule beats the given one.
 */
export function proposeRank(policy: Policy, input: RankInput): RankProposal {
	const proposal = byCode(policy.ranks.proposals, input.category);
	const fixed = byCode(policy.ranks.fixedPriority, input.category);
	const difficulty = input.difficulty ?? proposal?.difficulty ?? null;
	const priorityScale = fixed ?? input.priorityScale ?? proposal?.priorityScale ?? null;
	const trace = ['001 L-I III.D.2', ...(proposal?.trace ?? ['RANK-5'])];
	const base = {
		difficulty,
		priorityScale,
		status: 'PROPOSED',
		policyVersion: policy.version,
		policyHash: policy.hash,
	} as const;
	if (difficulty === null || priorityScale === null) {
		return {
			...base,
			rank: null,
			window: null,
			zammadPriority: null,
			trace,
			reason: 'Only complaints get a rank at intake; others need difficulty and priority (RANK-5).',
		};
	}
	const rank = policy.ranks.matrix[difficulty][priorityScale];
	const { rule, zammadPriority } = policy.ranks.ranks[rank];
	const { limit } = policy.rules[rule]!;
	const window = limit && limitNotation(limit);
	if (input.legalDueAt !== undefined) {
		trace.push('RANK-1');
	}
	return {
		...base,
		rank,
		window,
		zammadPriority,
		trace,
		reason:
			`${difficulty} x ${priorityScale} is ${rank}, ` +
			(window === null ? 'tracked only.' : `${window} from the escalation being sent.`) +
			(input.legalDueAt === undefined ? '' : ` The legal due time ${input.legalDueAt} caps it.`),
	};
}

/** The entry of the code or of its nearest ancestor. */
function byCode<T>(table: Readonly<Record<string, T>>, code: CategoryCode): T | undefined {
	const parts = code.split('::');
	for (let length = parts.length; length > 0; length--) {
		const ancestor = parts.slice(0, length).join('::');
		if (Object.hasOwn(table, ancestor)) {
			return table[ancestor];
		}
	}
	return undefined;
}
