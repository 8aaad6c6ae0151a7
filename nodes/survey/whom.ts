import { closeReason } from '../intake/clocks';
import { stateOf } from '../intake/thread';
import { isExcluded } from '../policy/category/excluded';
import { endsClosed, readLog } from '../policy/cycle/log';
import { isKeptQuiet } from '../relay/acknowledgement/due';
import { keptIn } from '../relay/invitation';
import { isRelayed, recordOf } from '../relay/replies';
import type { Ticket } from '../zammad';

import type { SurveyRules, WhyNobody } from './types';

/** What the agent says who answered or passed on; a withdrawn or doubled request was not served. */
const SERVED = ['answered', 'relayed'];
const HOUR = 3_600_000;
/** A relay that looks every five minutes must find the reply window still open, ms. */
const ON_ITS_WAY = 900_000;

/** Nobody is invited to rate a ticket that is or was one of these, even if he was invited before. */
export const isRestricted = (
	ticket: Ticket,
	{ restrictedGroups }: Pick<SurveyRules, 'restrictedGroups'>,
	groups: readonly string[] = [],
): boolean => isKeptQuiet(ticket, restrictedGroups, groups);

/**
 * Why the user of this ticket is not to be invited (K09), as far as the ticket tells it; null where he may be.
 *
 * @param now ms
 */
export function whyNobody(ticket: Ticket, rules: SurveyRules, now: number): WhyNobody | null {
	if (recordOf(ticket) !== 'request') return 'record';
	if (isRestricted(ticket, rules)) return 'restricted';
	const reason = closeReason(ticket);
	if (isExcluded(rules.policy, String(ticket.djbc_category ?? ''), reason)) return 'excluded';
	if (stateOf(ticket) !== 'closed') return 'open';
	if (!SERVED.includes(reason)) return 'reason';
	const { at, closing } = closingOf(ticket);
	if (closing === 0) return 'unlogged';
	if (now - at > rules.withinHours * HOUR) return 'late';
	// Zammad sends it itself, to the address of the user.
	if (ticket.djbc_channel === 'email') return null;
	if (!isRelayed(ticket)) return 'channel';
	return keptIn(ticket, rules, now + ON_ITS_WAY);
}

/** The closing that stands, by the log (K04): when, ms, and which; `closing` is 0 where none does. */
export function closingOf({ djbc_clock_log: text }: Ticket): { at: number; closing: number } {
	const log = readLog(typeof text === 'string' ? text : '');
	const closings = log.ticket.filter(({ event }) => event === 'closed');
	if (!endsClosed(log)) return { at: NaN, closing: 0 };
	return {
		at: Date.parse(closings.at(-1)?.at ?? log.carried!.through),
		closing: Math.max(1, closings.length),
	};
}
