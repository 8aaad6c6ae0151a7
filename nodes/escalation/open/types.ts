import type { Claim } from '../../intake/claim';
import type { TimeLimits } from '../../intake/untilHeld';
import type { Difficulty, PriorityScale, RankCode } from '../../policy/types';
import type { Zammad } from '../../zammad';

export interface OpenDesk extends TimeLimits {
	zammad: Zammad;
	/** The one that Receive and Follow hold. */
	claim: Claim;
	/** The desk's `system_id`: the unit's mail finds the child only by a number that begins with it (zammad-api 2.5). */
	systemId: string;
}

/** Media of ESC-3, as `djbc_esc_medium` holds them. */
export const media = ['phone', 'email', 'letter', 'application', 'memo'] as const;
export type Medium = (typeof media)[number];

/** What an escalation is opened by; what is null the ticket says. Instants are UTC. */
export interface Asked {
	/** `macro`: the wish of the macro "Eskalasikan"; `workflow`: a workflow of an admin, who vouches for it. */
	requestedBy: 'macro' | 'workflow';
	unit: string | null;
	medium: Medium | null;
	difficulty: Difficulty | null;
	priorityScale: PriorityScale | null;
	/** Of the call, letter or memo by which the unit is told (ESC-3). */
	reference: string | null;
	/** Null: when the wish was saved, or now. */
	escalatedAt: string | null;
	/** When the unit understood the matter (ESC-5); the ticket does not say. */
	understoodAt: string | null;
	complete: boolean | null;
	/** The case in words; null: what the user wrote since his clock began. */
	text: string | null;
	/** Names of groups that are restricted besides those of the policy. */
	restrictedGroups: readonly string[];
}

/** Why nothing was opened. */
export type Refusal =
	| 'notARequest'
	| 'unitMissing'
	| 'unitUnknown'
	| 'unitNotForCategory'
	| 'scalesMissing'
	| 'excluded'
	| 'alreadyOpen';

/** What is to be seen to although it was opened. */
export type Remark = 'noContact' | 'noMedium' | 'noMailAddress' | 'mailNotSent' | 'noDueTime';

/** Ids, codes and instants only. */
export interface Opened {
	ticketId: number;
	childId: number | null;
	childNumber: string | null;
	/**
	 * `passedOn`: from Team 1 to Team 2, which opens it (ESC-4); `nothing`: the wish was carried out already, or the
	 * ticket is gone or merged.
	 */
	outcome: 'opened' | 'passedOn' | 'refused' | 'nothing';
	reasons: ReadonlyArray<Refusal | Remark>;
	/** Why the child has no clock: names rule and calendar, for admins. */
	clockFailure: string | null;
	unit: string | null;
	rank: RankCode | null;
	rankDueAt: string | null;
	/** Whether the legal promise of the channel is the earlier one (RANK-1). */
	capped: boolean;
	/** The unit understood the matter (ESC-5). */
	handedOver: boolean;
	medium: Medium | null;
	mailed: boolean;
}
