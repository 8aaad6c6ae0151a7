/**
 * What goes into the rules and what comes out of them. Instants are ISO 8601 in UTC with milliseconds
 * (`2026-01-12T02:00:00.000Z`); dates are local (`2026-01-12`) in the zone of their calendar.
 */

/** How a rule is founded (service catalogue, head): in a seed document, our reading of one, or our own proposal. */
export type RuleStatus = 'LAW' | 'READING' | 'PROPOSED';

/** Stored states only (catalogue CLK-10); warning and overdue are computed. */
export type ClockState = 'running' | 'met' | 'breached' | 'void' | 'none';

export type Service = 'SVC-CC' | 'SVC-WEBCHAT' | 'SVC-SOCIAL' | 'SVC-CEISACARE' | 'SVC-BCARE' | 'SVC-MARAGA';

/** Channel names of the IntakeMessage contract (channels 4.2). */
export type Channel =
	| 'email'
	| 'phone'
	| 'sms'
	| 'webchat'
	| 'whatsapp'
	| 'whatsapp_group'
	| 'facebook_dm'
	| 'facebook_comment'
	| 'instagram_dm'
	| 'instagram_comment'
	| 'x_dm'
	| 'x_mention'
	| 'telegram'
	| 'ceisacare'
	| 'bcare'
	| 'sipuma'
	| 'fax'
	| 'letter'
	| 'walkin';

/** Why a rule could not say anything. Never stops a message: the item goes on with state `none` and a tag. */
export interface RuleFailure {
	code: 'unknown_office' | 'unknown_cell' | 'calendar_not_covered' | 'no_clock';
	/** For admins; names rule, calendar, date, channel or office, never a word of the message. */
	reason: string;
}

/** A category code of catalogue 2.1, `PARENT::CHILD` or `SUG`. */
export type CategoryCode = string;

export interface CategoryReason {
	/**
	 * Id of the rule that spoke, such as `CPL::ETH/bribe`, or `CPL::ETH/examples` for what the labelled examples say:
	 * of our own lexicon, never text of the message.
	 */
	rule: string;
	/** What it added to the weight of the suggested code, a logarithm; below zero it spoke against. */
	weight: number;
	/** Words of the message that the rule met; there only where the caller asked for them (never for sealed items). */
	words?: string[];
}

/** Catalogue 2.1: a suggestion, kept apart from the decision of a human. */
export interface CategorySuggestion {
	code: CategoryCode;
	label: string;
	/** 0 to 1. */
	confidence: number;
	reasons: CategoryReason[];
	/** Code to pre-fill as decision, or null: only INF, SUG, ICT, OTH above the policy's confidence. */
	prefill: CategoryCode | null;
	/** A human has to look: always for CPL and EXC. */
	needsReview: boolean;
	/** Suspected ethics breach or crime, or marked confidential by the sender: goes to `Terbatas::Saring` (CONF-3). */
	restricted: boolean;
	/** Whether a complaint came by an official complaint channel (CPL-1); null when it is no complaint. */
	complaintOfficial: boolean | null;
	language: 'id' | 'en' | 'unknown';
	/** Code of the topic tree (`djbc_topic`), such as `IMPOR::IMEI`; null when unsure. */
	topic: string | null;
	policyVersion: string;
	policyHash: string;
}

export type Difficulty = 'D1' | 'D2' | 'D3';
export type PriorityScale = 'P1' | 'P2' | 'P3';
export type RankCode = 'R1' | 'R2' | 'R3' | 'R4';

/** Catalogue 4. At intake a proposal only (RANK-5): it starts no clock and writes nothing. */
export interface RankProposal {
	rank: RankCode | null;
	difficulty: Difficulty | null;
	priorityScale: PriorityScale | null;
	/** The window of the rank as a duration rule, such as `WM(240)` or `WD(1)`. */
	window: string | null;
	zammadPriority: '1 low' | '2 normal' | '3 high' | null;
	status: RuleStatus;
	trace: string[];
	reason: string;
	policyVersion: string;
	policyHash: string;
}

/** One promise to the user. A web-chat message has two: direct answer, and answer after an escalation (CLK-5). */
export interface Clock {
	/** Rule id of catalogue 1.6, such as `WEBCHAT-DIRECT`. */
	rule: string;
	/** The promise in the catalogue's notation: `WM(60)`, `WD(2)`, `SPLIT(10/60)`. */
	limit: string;
	status: RuleStatus;
	calendar: string;
	/** Zone of the calendar, IANA. */
	zone: string;
	receivedAt: string;
	/** First instant that counts: `receivedAt`, or the next working instant. */
	startsAt: string;
	dueAt: string;
	/** `running` for the promise that governs now, `none` for one that waits for an escalation. */
	state: ClockState;
	/** The promise whose due time is written to the ticket. */
	governs: boolean;
	/** Clauses and reading ids, such as `000 A.3 web-chat 1`, `A08`. */
	trace: string[];
	/** What an admin should know: dates that Team 2's schedule does not hold (A20). */
	warnings: string[];
}

export interface ClockResult {
	service: Service | null;
	/** Known office code, or null (tag `djbc_unknown_cell`). */
	office: string | null;
	channel: Channel;
	/** State of the governing clock, `none` when there is none. */
	state: ClockState;
	clocks: Clock[];
	failure: RuleFailure | null;
	policyVersion: string;
	policyHash: string;
}

/** What the clock rules need to know of a message. */
export interface ClockInput {
	channel: Channel;
	/** Office code as sent; unknown ones are no error. */
	office: string;
	/** UTC instant. */
	receivedAt: string;
	role: 'user' | 'staff' | 'bot';
}
