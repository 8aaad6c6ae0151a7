import { claimOf, Saves } from '../clocks';
import { write } from '../clocks/writeTicket';
import { existing, stateOf, ticketByNumber } from '../intake/thread';
import { namingRule } from '../policy/naming';
import type { Ticket, Zammad } from '../zammad';

import { sourceOf } from './kinds';
import { decidedNote } from './notes';
import { DELIVER, noReport, planOf, type Plan } from './plan';
import { NOTHING_FOLLOWED, type FollowedReport, type ReportDesk, type ReportRules } from './types';

/** What an event says of its ticket. */
interface ReportFacts {
	ticketId: number;
	/** `djbc_record`. */
	record: string | null;
	/** `djbc_request`. */
	wish: string | null;
}

/**
 * Brings a report up to date from what the desk holds (5.1): its clock where an agent opened it, when all sections were
 * written, its delivery with the stop of the clock and the way to Kepala Seksi, his decision and when. What cannot be is
 * refused with a note and put back. Of another ticket it costs nothing, of a report 2 requests, and 3 to 8 more where
 * something is to be written. A second call writes nothing.
 * @param now ms
 * @throws ZammadFailure, ClockFailure; all may be repeated
 */
export async function followReport(
	desk: Pick<ReportDesk, 'zammad' | 'claim'>,
	{ ticketId, record, wish }: ReportFacts,
	rules: ReportRules,
	now: number,
): Promise<FollowedReport> {
	const { zammad, claim } = desk;
	if (record !== 'report' && wish !== DELIVER) return NOTHING_FOLLOWED;
	const named = await existing(zammad, ticketId);
	if (!named) return NOTHING_FOLLOWED;
	const first = await lookAt(zammad, named, rules, now);
	if (first.values === null) return first.followed;
	return await claim.hold(claimOf(zammad.server, named), async () => {
		const ticket = await existing(zammad, ticketId);
		if (!ticket) return NOTHING_FOLLOWED;
		const { values, followed } = await lookAt(zammad, ticket, rules, now);
		if (values === null) return followed;
		// Before the report says that it was decided, since that is looked for no more then.
		if (followed.saw.includes('decided')) await tellSource(zammad, ticket, rules);
		await write(zammad, ticket, values);
		return followed;
	});
}

async function lookAt(zammad: Zammad, ticket: Ticket, rules: ReportRules, now: number): Promise<Plan> {
	if (ticket.djbc_record !== 'report') return noReport(ticket);
	if (stateOf(ticket) === 'merged') return { values: null, followed: NOTHING_FOLLOWED };
	const articles = await zammad.articles.byTicket(ticket.id);
	const rolesOf = async (userId: number) => await zammad.users.roles(userId);
	return await planOf(ticket, articles, new Saves(zammad, ticket.id), rolesOf, rules, now);
}

/** The number only, once, and where it may be named (CONF-2). */
async function tellSource(zammad: Zammad, report: Ticket, rules: ReportRules): Promise<void> {
	const number = sourceOf(report);
	const source = number === null ? null : await ticketByNumber(zammad, number);
	if (!source || !namingRule(rules.restrictedGroups)(report, source)) return;
	const note = decidedNote(report.number);
	const articles = await zammad.articles.byTicket(source.id);
	if (articles.some(({ internal, body }) => internal && body.includes(note.body))) return;
	await zammad.articles.create({ ticket_id: source.id, ...note });
}
