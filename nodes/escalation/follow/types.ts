import type { ClockDesk } from '../../clocks';
import type { Policy } from '../../policy/document';

export type EscalationDesk = ClockDesk;

export interface FollowRules {
	policy: Policy;
	/** Group for an escalation whose category became ethics or crime before its parent moved (CONF-3). */
	restrictedGroup: string;
	/** Further names of restricted groups; those of the policy always are. */
	restrictedGroups: readonly string[];
}

/** What somebody records by Record Answer, beside what the desk holds. UTC instants. */
export interface Given {
	answeredAt: string | null;
	/** Becomes an internal note of the escalation; empty for none. */
	text: string;
	understoodAt: string | null;
}

/** What happened since the last look. */
export type EscalationSight =
	| 'escalated'
	| 'understood'
	| 'unitAnswered'
	| 'feedback'
	| 'feedbackUndone'
	| 'letter'
	| 'cancelled'
	| 'reranked'
	| 'category'
	| 'restricted';

/** Why a wish or a typed value was not taken; the ticket's note says it in Indonesian. */
export type Refusal =
	| 'misplaced'
	| 'over'
	| 'noParent'
	| 'known'
	| 'noAnswer'
	| 'ahead'
	| 'early'
	| 'rankRole'
	| 'rankReason'
	| 'rankUnknown';

/** One escalation as it stands after the look: ids, numbers, codes and instants only. */
export interface EscalationState {
	childId: number;
	childNumber: string;
	/** Null where it is out of sight. */
	parentId: number | null;
	parentNumber: string | null;
	unit: string | null;
	/** Of the child's rank clock: it counts how often the escalation was opened. */
	cycle: number;
	rank: string | null;
	dueAt: string | null;
	/** The unit understood the problem (ESC-5). */
	handedOver: boolean;
	understoodAt: string | null;
	answeredAt: string | null;
	/** Ended by feedback to the user or by a letter (A45). Told at every look, so that no lost run loses the QA task. */
	completed: boolean;
	completedAt: string | null;
	cancelled: boolean;
	/** Child or parent is restricted (CONF-2). */
	restricted: boolean;
}

export interface EscalationFollowed {
	ticketId: number;
	/**
	 * `nothing`: no part of an escalation, or nothing new; `followed`: something was written; `refused`: a wish or typed
	 * value was not taken, with a note; `orphan`: the escalated ticket is not to be found; `deleted`: not on the desk.
	 */
	outcome: 'nothing' | 'followed' | 'refused' | 'orphan' | 'deleted';
	saw: EscalationSight[];
	refused: Refusal[];
	/** Newest last; empty where nothing was looked at. */
	escalations: EscalationState[];
}

export const nothingOf = (
	ticketId: number,
	outcome: EscalationFollowed['outcome'] = 'nothing',
): EscalationFollowed => ({
	ticketId,
	outcome,
	saw: [],
	refused: [],
	escalations: [],
});
