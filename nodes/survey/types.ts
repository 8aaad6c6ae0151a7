import type { Claim } from '../intake/claim';
import type { TimeLimits } from '../intake/untilHeld';
import type { SealSecrets } from '../intake/seal';
import type { Policy } from '../policy/document';
import type { KeptIn } from '../relay/invitation';
import type { Zammad } from '../zammad';

export interface SurveyDesk extends TimeLimits {
	zammad: Zammad;
	claim: Claim;
	/** This process, as the desk's record of claims names it (`workerName`). */
	worker: string;
}

export interface SurveyRules {
	policy: Policy;
	/** Names of groups, besides those of the policy, that are restricted with all below them. */
	restrictedGroups: readonly string[];
	/** Whether widgets besides Chatwoot get answers: who cannot be reached is not invited. */
	otherWidgets: boolean;
	/** Base address of n8n, as `baseOf` gives it. */
	base: string;
	secrets: SealSecrets;
	/** PROPOSED: a ticket closed longer ago is not looked at any more, such as those before the survey began. */
	withinHours: number;
}

/**
 * Why nobody is invited. `record`: no request of a user; `excluded`: spam, tests, out of scope, EXC codes; `reason`:
 * closed otherwise than answered or relayed; `unlogged`: its closing is not in the log yet; `late`: closed too long ago;
 * `recently`: the user was invited within 7 days; `elsewhere`: another process invites him just now; `refused`: the desk
 * does not take the mail.
 */
export type WhyNobody =
	| KeptIn
	| 'record'
	| 'excluded'
	| 'reason'
	| 'unlogged'
	| 'late'
	| 'group'
	| 'recently'
	| 'elsewhere'
	| 'refused';

/** Codes, ids and instants only. */
export interface Invited {
	/** `invited` also where the invitation stands there from an earlier look: its row may be missing. */
	outcome: 'invited' | 'none';
	reason: WhyNobody | null;
	ticketId: number;
	/** Of the ticket; empty where none is set. */
	office: string;
	channel: string;
	/** UTC instant of the invitation's article; null without one. */
	invitedAt: string | null;
	/** From 1; 0 where the log tells none. */
	closing: number;
}
