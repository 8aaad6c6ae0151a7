import { currentOf, type TicketClocks } from '../policy/cycle/advance';
import { readClocks } from '../policy/cycle/attributes';
import { compareOpen } from '../policy/cycle/compare';
import { readOpen } from '../policy/cycle/open';
import { unseenOf } from '../policy/cycle/seen';
import type { Policy } from '../policy/document';
import type { Article, Ticket } from '../zammad';

import { Saves } from './saves';
import type { ClockDesk } from './types';

/** A ticket as it is followed: with the clock fields as we last wrote them, and what was not looked at yet. */
export interface TicketView {
	policy: Policy;
	ticket: Ticket;
	clocks: TicketClocks;
	/** Articles not looked at yet, oldest first. */
	fresh: Article[];
	saves: Saves;
	ownUser: () => Promise<number>;
	/** What a write puts back (CLK-9). */
	restore: Record<string, unknown>;
	logChanged: boolean;
	/** The open line is none of ours. */
	damaged: boolean;
	/** There is a clock and no line that could be compared with it. */
	withoutLine: boolean;
}

/**
 * Costs a request only where there are articles not looked at yet.
 * @param articles whether they are wanted; those of a merged ticket have moved to the survivor
 */
export async function viewOf(
	desk: ClockDesk,
	found: Ticket,
	policy: Policy,
	articles = true,
): Promise<TicketView> {
	const { restore, logChanged, problem } = compareOpen(found);
	const ticket = { ...found, ...restore };
	const clocks = readClocks(policy, ticket);
	return {
		policy,
		ticket,
		clocks,
		fresh: articles ? await freshArticles(desk, ticket, policy, clocks) : [],
		saves: new Saves(desk.zammad, ticket.id),
		ownUser: desk.ownUser,
		restore,
		logChanged,
		damaged: problem !== null,
		withoutLine: readOpen(ticket.djbc_clock_open).open === null && clocks.memory.from !== null,
	};
}

/** Of a ticket with a clock of the time before articles were looked at, those after what the clock knows. */
async function freshArticles(
	{ zammad }: ClockDesk,
	ticket: Ticket,
	policy: Policy,
	clocks: TicketClocks,
): Promise<Article[]> {
	const { seen } = clocks;
	const ids = ticket.article_ids ?? [];
	const fresh = seen ? unseenOf(seen, ids) : ids;
	if (fresh.length === 0) return [];
	const articles = (await zammad.articles.byTicket(ticket.id)).filter(({ id }) => fresh.includes(id));
	if (seen) return articles;
	const last = currentOf(policy, clocks);
	const known = Math.max(...[last?.receivedAt, last?.stoppedAt].map((at) => (at ? Date.parse(at) : 0)));
	return articles.filter(({ created_at: at }) => Date.parse(at) > known);
}
