import type { CategoryCode, ClockState, RuleStatus } from '../types';

/**
 * The life of a request's clocks (CLK-1 to CLK-10). Instants are ISO 8601 in UTC with milliseconds. One ticket has
 * cycles, numbered from 1; at most one of them runs (CLK-4, A40).
 */

/** `djbc_reply_kind`: what a human message is, or what its text says when nobody marked it (CLK-1). */
export type ReplyKind = 'answer' | 'escalation_notice' | 'holding' | 'no_request';

/** What ended a cycle. The last five end it without an answer of ours: void, or out of the count. */
export const stopCauses = [
	'answer',
	'notice',
	'response',
	'number',
	'call',
	'feedback',
	'letter',
	'report',
	/** Written to the ticket by somebody else; only state and instant are known. */
	'given',
	/** Withdrawn by the user; after the due time it ends a breached cycle. */
	'withdrawn',
	/** Macro "Tanpa pertanyaan" (A46). */
	'no_request',
	/** Category confirmed that has no clock, such as OTH::OUT (CLK-4). */
	'out_of_scope',
	/** Merged into another ticket, where it goes on (CLK-6). */
	'merged',
	/** A re-mark or a cancelled escalation left nothing of this cycle: its message belongs to an earlier one. */
	'recounted',
] as const;

export type StopCause = (typeof stopCauses)[number];

/** One cycle as others read it: everything in it follows from what happened. */
export interface ClockRecord {
	cycle: number;
	/** The rule that governs (or governed at the stop): WEBCHAT-ESC only for a real escalation (CLK-5). */
	rule: string;
	/** Empty where an older version of the open line did not say. */
	calendar: string;
	status: RuleStatus | null;
	receivedAt: string;
	/** Null where no clock runs. */
	dueAt: string | null;
	stoppedAt: string | null;
	/** Zammad's id of the article that stopped it; null for echoes, typed times and what has no article. */
	articleId: number | null;
	/** Stored states only; `clockView` computes warning and overdue. */
	state: ClockState;
	cause: StopCause | null;
	/** Escalated after the direct promise was over (A13): met by law, counted apart (K02 b, K15). */
	lateTriage: boolean;
	/** The policy its due time was computed with. */
	policyVersion: string;
	policyHash: string;
	/** Minutes from the typed time to the keying; null when it was not typed (A43). */
	keyLag: number | null;
	/** Due time of the direct promise while the one with escalation governs; null otherwise. */
	directDueAt: string | null;
}

/** One promise of a cycle. The first governs; the second, if any, waits for an escalation (CLK-5). */
export interface Stage {
	rule: string;
	calendar: string;
	status: RuleStatus | null;
	dueAt: string;
}

/** A cycle as it is remembered; which of its stages governs is computed (CLK-5). */
export interface Cycle {
	cycle: number;
	receivedAt: string;
	keyLag: number | null;
	stages: Stage[];
	policyVersion: string;
	policyHash: string;
	/** When the cycle before it ended: an earlier message than the one that began it belongs to it only after that. */
	after: string | null;
	end: { at: string; cause: StopCause; articleId: number | null } | null;
}

/** The promises that a user's message starts, as `computeDue` gave them; no stage where no rule has a clock. */
export interface Promises {
	stages: Stage[];
	policyVersion: string;
	policyHash: string;
}

/** A message of the user (or the arising of what RPT and RANK-* time). */
export interface RequestEvent extends Promises {
	kind: 'request';
	/** When it was received (A42, A43). */
	at: string;
	keyLag: number | null;
	/** When the desk got it, where that is known: what was answered before was answered without it. */
	arrivedAt?: string;
}

/** A message of ours to the user. */
export interface MessageEvent {
	kind: 'message';
	/** Its own time: the article's, or that of the other system for an echo. */
	at: string;
	articleId: number | null;
	author: 'human' | 'automatic';
	internal: boolean;
	/** Given in the other system and only mirrored here; false for an article of the desk. */
	echo: boolean;
	/** `djbc_reply_kind` saved with the message; null when nobody set it. */
	replyKind: ReplyKind | null;
	/** Plain text or HTML; only read to tell a holding reply, never kept. */
	text?: string | null;
	/** The escalation it tells of: child ticket, its named unit, and whether the text names the number (A11). */
	escalation?: { childTicket: string; unit: string | null; numberInText: boolean } | null;
	/** It carries the number of the other system (BCare). */
	externalNumberInText?: boolean;
}

export type ClockEvent =
	| RequestEvent
	| MessageEvent
	/** A message on the desk that did not reach the user: it counts as not written. */
	| { kind: 'undelivered'; at: string; articleId: number }
	/** `djbc_reply_kind` saved without a message: re-marks the last human one. */
	| { kind: 'mark'; at: string; replyKind: ReplyKind }
	/** Attributes as they stand after a save; the stop table knows which of them stop what. */
	| { kind: 'attributes'; at: string; values: Record<string, unknown>; category?: CategoryCode | null }
	/** Outbound call or phone article of a human; an unanswered try counts (catalogue 1.6). `at`: its start. */
	| { kind: 'call'; at: string; articleId: number | null; answered: boolean }
	/** The user got the result of the escalation, by a human message on the parent ticket. */
	| { kind: 'feedback'; at: string; articleId: number | null; category?: CategoryCode | null }
	/** A child ticket was sent to a unit; without a named unit it is no escalation (A11). */
	| { kind: 'escalated'; at: string; childTicket: string; unit: string | null }
	| { kind: 'unitAnswered'; at: string; childTicket: string }
	| { kind: 'escalationCancelled'; at: string; childTicket: string }
	/** Re-ranked, or recomputed by an admin: new promises for the running cycle, its start stays (RANK-3). */
	| ({ kind: 'promised'; at: string } & Promises)
	/** Category saved by a human. */
	| { kind: 'category'; at: string; category: CategoryCode }
	| { kind: 'withdrawn'; at: string }
	/** This ticket was merged into another one. */
	| { kind: 'merged'; at: string }
	/** Another ticket was merged into this one: its last cycle goes on here (CLK-6). */
	| { kind: 'joined'; at: string; duplicate: Cycle }
	/** Of the ticket, for K04 and K10; they stop nothing. */
	| { kind: 'closed'; at: string; reason: string }
	| { kind: 'reopened'; at: string; by: 'user' | 'staff' };

/** Whether an event stops a clock of this rule (catalogue 1.6). */
export interface StopDecision {
	stops: boolean;
	/** The instant that counts; null when it does not stop. */
	at: string | null;
	/** What the event is for the clock; for a message that does not stop, what kept it from it. */
	kind: StopCause | 'holding' | 'automatic' | 'internal' | null;
	/** For admins, in English; no word of a message. */
	reason: string;
	status: RuleStatus | null;
	trace: string[];
}
