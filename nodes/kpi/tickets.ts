import { followMerge } from '../intake/thread';
import type { KpiScope } from '../policy/kpi/types';
import type { KpiPeriod } from '../policy/period';
import type { Article, Ticket, Zammad } from '../zammad';

import { kpiKey, runsIn, type KeptRun } from './kept';

/** Tickets asked for in one search. */
const AT_ONCE = 100;

interface Place {
	scope: KpiScope;
	period: KpiPeriod;
}

/**
 * What is kept of each of these scopes and periods, in their order; nothing where it has no ticket. One search for a hundred
 * of them, one request more for each ticket found.
 * @throws ZammadFailure
 */
export async function runsOf(zammad: Zammad, places: readonly Place[]): Promise<KeptRun[][]> {
	const keyOf = ({ scope, period }: Place) => kpiKey(scope, period);
	const keys = places.map(keyOf);
	const notes = new Map<string, Article[]>();
	for (let first = 0; first < keys.length; first += AT_ONCE) {
		const asked = keys.slice(first, first + AT_ONCE);
		const expect = ({ djbc_thread_key: key }: Ticket) => asked.includes(String(key));
		for await (const ticket of zammad.tickets.searchAll(
			{ 'ticket.djbc_thread_key': { operator: 'is', value: asked } },
			{ expect },
		)) {
			const current = await followMerge(zammad, ticket);
			if (current) notes.set(String(ticket.djbc_thread_key), await zammad.articles.byTicket(current.id));
		}
	}
	return places.map((place) =>
		runsIn(notes.get(keyOf(place)) ?? [], { scope: place.scope, from: place.period.from }),
	);
}
