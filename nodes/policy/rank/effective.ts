import { calendarFor, clockOf } from '../clock/due';
import type { Policy } from '../document';
import { routingCell } from '../routing';
import type { Channel, RankCode, RuleFailure, RuleStatus } from '../types';

/** What times an escalation: whence the message came, when it was sent on, and to whom. Instants are UTC. */
export interface Escalation {
	/** Channel and office of the citizen's message; they decide on the legal cap. */
	channel: Channel;
	office: string;
	/** Receipt of the request; null for one that is over, whose legal due time caps nothing any more. */
	receivedAt: string | null;
	/** When the escalation was sent. Never moves, whatever the rank becomes (RANK-3). */
	escalatedAt: string;
	/** Office of the unit that answers: its calendar times the rank. */
	unitOffice: string;
	/** The human notice of the escalation that stopped the legal clock, if there was one. */
	noticeAt?: string | null;
}

/** The legal due time of the channel (RANK-1). */
export interface LegalCap {
	/** Rule id, such as `WEBCHAT-ESC`. */
	rule: string;
	calendar: string;
	dueAt: string;
	/** The promise's own; PROPOSED once a notice has stopped the legal clock. */
	status: RuleStatus;
	trace: string[];
}

export interface EffectiveDue {
	rank: RankCode;
	/** The rule that times the rank, such as `RANK-R2`. */
	rule: string;
	calendar: string | null;
	/** Due time of the rank alone. */
	rankDueAt: string | null;
	/** Null where nothing caps the rank. */
	cap: LegalCap | null;
	/**
	 * The earlier of the two (RANK-1). Where the rank's own lies beyond the calendars it is the cap, which lies within;
	 * null when the rank's own cannot be computed otherwise.
	 */
	dueAt: string | null;
	/** Whether the cap is the earlier one. */
	capped: boolean;
	status: RuleStatus;
	trace: string[];
	/** Why the rank or, where it has a due time, its cap cannot be timed. */
	failure: RuleFailure | null;
}

/**
 * Deadline of an escalation: the earlier of the rank's due time and the channel's legal one (RANK-1). What the policy
 * lists in `ranks.legalCaps` caps, where the routing promises it: 2 working days from receipt for web-chat, 3 for social
 * media; other channels have no cap. Never throws: what cannot be said is in `failure`.
 */
export function effectiveDue(policy: Policy, escalation: Escalation & { rank: RankCode }): EffectiveDue {
	const { rank, unitOffice } = escalation;
	const { rule } = policy.ranks.ranks[rank];
	const unknown: EffectiveDue = {
		rank,
		rule,
		calendar: null,
		rankDueAt: null,
		cap: null,
		dueAt: null,
		capped: false,
		status: 'PROPOSED',
		trace: ['RANK-1'],
		failure: null,
	};
	const calendar = calendarFor(policy, rule, unitOffice);
	if (calendar === null) {
		return { ...unknown, failure: unknownOffice('The office of the unit') };
	}
	const found = legalCap(policy, escalation);
	const cap = found !== null && 'dueAt' in found ? found : null;
	const clock = clockOf(policy, rule, calendar, escalation.escalatedAt);
	if ('code' in clock) {
		const beyond = { ...unknown, calendar, failure: clock };
		return cap !== null && clock.code === 'calendar_not_covered'
			? { ...beyond, ...byEarlier(cap), cap, capped: true }
			: beyond;
	}
	const capped = cap !== null && cap.dueAt < clock.dueAt;
	return {
		...unknown,
		calendar,
		rankDueAt: clock.dueAt,
		cap,
		...byEarlier(capped ? cap : clock),
		capped,
		failure: found !== null && 'code' in found ? found : null,
	};
}

/** What holds by the earlier of rank and cap. */
function byEarlier({ dueAt, status, trace }: Pick<LegalCap, 'dueAt' | 'status' | 'trace'>) {
	return { dueAt, status, trace: ['RANK-1', ...trace] };
}

function legalCap(policy: Policy, escalation: Escalation): LegalCap | RuleFailure | null {
	const { channel, office, receivedAt, noticeAt } = escalation;
	const noticed = noticeAt !== undefined && noticeAt !== null;
	if (receivedAt === null || (noticed && policy.switches.rankLegalCap === 'untilNotice')) {
		return null;
	}
	const cell = routingCell(policy, channel, office);
	if (cell === null) {
		return unknownOffice('The office of the message');
	}
	const rule = cell.clock === 'rules' && cell.rules.find((id) => policy.ranks.legalCaps.includes(id));
	if (!rule) {
		return null;
	}
	const calendar = calendarFor(policy, rule, office);
	if (calendar === null) {
		return unknownOffice('The office of the message');
	}
	const clock = clockOf(policy, rule, calendar, receivedAt);
	return 'code' in clock
		? clock
		: {
				rule,
				calendar,
				dueAt: clock.dueAt,
				status: noticed ? 'PROPOSED' : (cell.status ?? clock.status),
				trace: [...clock.trace, ...cell.trace],
			};
}

function unknownOffice(whose: string): RuleFailure {
	return { code: 'unknown_office', reason: `${whose} is not in the directory of the policy.` };
}
