import type { Claim } from '../intake/claim';
import type { Policy } from '../policy/document';
import type { Channel } from '../policy/types';
import type { Zammad } from '../zammad';

export interface EnrichDesk {
	zammad: Zammad;
	/** The one that Receive and Follow hold. */
	claim: Claim;
}

export interface EnrichRules {
	policy: Policy;
	/** Name of the group for what is suspected of ethics or crime (CONF-3). */
	restrictedGroup: string;
	/** Further names of restricted groups; those of the policy always are. */
	restrictedGroups: readonly string[];
	/** Offices by the full name of a group, below which its subgroups count too. */
	offices: ReadonlyMap<string, string>;
	/** Of all other groups; those of Setup tell their office by name. */
	office: string;
}

/** What an event says of its ticket: an item of the DJBC Helpdesk Trigger or of List Changed. */
export interface TicketFacts {
	ticketId: number;
	channel: string | null;
	record: string | null;
	state: string | null;
	/** Attributes in clear; one that is not told counts as empty. */
	attributes: Readonly<Record<string, unknown>>;
	/** UTC instant of the ticket's last change; null where it is not told. */
	updatedAt: string | null;
	group: string | null;
	/** Articles that are new or not looked at yet, where one of them may be the user's. */
	asked: readonly number[];
}

/**
 * `native`: a message by a channel of Zammad's own; `keyed`: a message an agent keyed in; `outbound`: the desk wrote
 * first, so nobody asked yet; `typedTimes`: times that officers typed were taken over or refused; `milestones`: those of
 * BCare were taken in, put back, or ended the ticket; `suspected`: a further
 * message moved the ticket to the restricted group; `reclassified`: its decided category did; `leftAlone`: nothing tells
 * by which channel it came, or it is a child ticket; `nothing`: no part of this.
 */
export type Outcome =
	| 'nothing'
	| 'native'
	| 'keyed'
	| 'outbound'
	| 'typedTimes'
	| 'milestones'
	| 'suspected'
	| 'reclassified'
	| 'leftAlone';

/** Codes only. */
export interface Enriched {
	outcome: Outcome;
	channel: Channel | null;
	office: string | null;
	/** Governing rule of the clock that began; null where none did. */
	rule: string | null;
	/** Moved to the restricted group. */
	restricted: boolean;
	/** Names of attributes with typed times that were refused. */
	refused: string[];
}

export const NOTHING: Enriched = {
	outcome: 'nothing',
	channel: null,
	office: null,
	rule: null,
	restricted: false,
	refused: [],
};
