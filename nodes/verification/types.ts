import type { ClockDesk } from '../clocks';
import type { Policy } from '../policy/document';
import type { QaOutcome } from '../policy/verification/verdicts';

/** A desk whose escalations are verified (QA-1); `claim` and `ownUser` as for its clocks. */
export interface VerificationDesk extends ClockDesk {
	/** Numbers of its tickets begin with it. */
	systemId: string;
}

export interface VerificationRules {
	policy: Policy;
	/** Further names of restricted groups; those of the policy always are. */
	restrictedGroups: readonly string[];
}

export interface OpenRules extends VerificationRules {
	/** Name of the group that verifies; that of a restricted escalation is its own group (CONF-4). */
	qualityGroup: string;
}

/** What an event says of its ticket: an item of the DJBC Helpdesk Trigger or of List Changed. */
export interface VerificationFacts {
	ticketId: number;
	/** `djbc_record`; undefined where it is not told. */
	record: string | null | undefined;
	/** In clear; one that is missing is not told. */
	attributes: Readonly<Record<string, unknown>>;
}

/**
 * Why an escalation has no verification: `running`: it is not completed; `anonymous`, `noContact`: nobody can be
 * contacted; `excluded`: spam, a test or an excluded request; `internal`: no request of a user; `restricted`: ethics or
 * crime that does not lie in a restricted group yet, outside of which no informant is asked; `noParent`: its request is
 * gone or out of sight.
 */
export type WhyNone =
	| 'running'
	| 'anonymous'
	| 'noContact'
	| 'excluded'
	| 'internal'
	| 'restricted'
	| 'noParent';

/** Ids, numbers and codes only. */
export interface OpenedTask {
	outcome: 'opened' | 'exists' | 'none' | 'nothing';
	reason: WhyNone | null;
	/** The QA ticket. */
	taskId: number | null;
	taskNumber: string | null;
	/** Of the escalation that is verified. */
	cycle: number | null;
}

/**
 * `tried`: a try was noted, counting or not; `put back`: an outcome that cannot be was taken back; `refused`: a wish
 * that cannot be carried out was emptied with a note.
 */
export interface FollowedTask {
	outcome: QaOutcome | 'tried' | 'putBack' | 'refused' | 'nothing';
	/** `sameDay`, `dayOff`, `notCovered`: a try that does not count; `fewTries`; `closed`; `noTask`; `noEscalation`. */
	reason: 'sameDay' | 'dayOff' | 'notCovered' | 'fewTries' | 'closed' | 'noTask' | 'noEscalation' | null;
	/** Calendar and local date that it does not cover, such as `OFFICE-JKT 2027-01-04`; else null. */
	missing: string | null;
	/** Tries that counted so far. */
	tries: number | null;
	/** Of the escalation. */
	escalationNumber: string | null;
	cycle: number | null;
	/** The escalation was opened again. */
	reopened: boolean;
}
