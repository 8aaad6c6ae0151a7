import type { Claim } from '../intake/claim';
import type { Policy } from '../policy/document';
import type { RuleFailure } from '../policy/types';
import type { Zammad } from '../zammad';

export interface ReportDesk {
	zammad: Zammad;
	/** The one that Receive and Follow hold. */
	claim: Claim;
	/** The desk's: ticket numbers begin with it. */
	systemId: string;
	/** Id of the integration's own user, who is the customer of a report: nobody asks. */
	ownUser: () => Promise<number>;
}

export interface ReportRules {
	policy: Policy;
	/** Further names of restricted groups; those of the policy always are. */
	restrictedGroups: readonly string[];
}

/** A report that was written, or asked for: codes, numbers and instants only. */
export interface WrittenReport {
	/** `opened`: a ticket to fill in; `written`: complete; `known`: it was there already; `nothing`: no wish for one. */
	outcome: 'opened' | 'written' | 'known' | 'nothing';
	report: string | null;
	reportTicketId: number | null;
	reportNumber: string | null;
	/** UTC instants. */
	aroseAt: string | null;
	dueAt: string | null;
	/** Why no clock runs, such as a date that no calendar covers. */
	failure: RuleFailure | null;
}

export const NO_REPORT: WrittenReport = {
	outcome: 'nothing',
	report: null,
	reportTicketId: null,
	reportNumber: null,
	aroseAt: null,
	dueAt: null,
	failure: null,
};

/** Why something an officer asked for on a report was not done. */
export type ReportRefusal =
	/** The macro of a delivery was chosen on another ticket. */
	| 'noReport'
	/** Nothing tells which report it is. */
	| 'kindUnknown'
	| 'sectionsEmpty'
	| 'alreadyDelivered'
	/** A typed time lies in the future, or before what came before it. */
	| 'timeAhead'
	| 'timeEarly'
	| 'notDelivered'
	/** Somebody else than Kepala Seksi wrote the decision. */
	| 'notHead';

/** What following a report came to. */
export interface FollowedReport {
	/** `leftAlone`: nothing tells which report it is. */
	outcome: 'nothing' | 'changed' | 'refused' | 'leftAlone';
	report: string | null;
	/** What was taken in now. */
	saw: Array<'begun' | 'written' | 'delivered' | 'decided'>;
	reasons: ReportRefusal[];
	/** Ids of the sections that are still empty; of a report that is complete none. */
	empty: string[];
	failure: RuleFailure | null;
}

export const NOTHING_FOLLOWED: FollowedReport = {
	outcome: 'nothing',
	report: null,
	saw: [],
	reasons: [],
	empty: [],
	failure: null,
};
