import { threadClaim } from '../intake/claim';
import { followMerge } from '../intake/thread';
import { advance, cycleOf } from '../policy/cycle/advance';
import { clockAttributes } from '../policy/cycle/attributes';
import { NOTHING_SEEN, withArticles } from '../policy/cycle/seen';
import { withUndelivered } from '../policy/cycle/withoutArticle';
import { isoInstant } from '../policy/instant';
import type { Ticket } from '../zammad';

import { ClockFailure } from './failure';
import { told } from './plan';
import type { ClockDesk, Followed } from './types';
import { viewOf, type TicketView } from './view';
import { writeClock } from './write';

/** Everyone who writes clocks of a ticket holds this. A key that somebody changed is taken as it was. */
export function claimOf(server: string, { id, djbc_thread_key: key }: Ticket): string {
	return typeof key === 'string' && key !== '' ? threadClaim(server, key) : `ticket ${server} ${id}`;
}

/**
 * A merged ticket: its last cycle goes on in the survivor, its own are void (CLK-6). The survivor is written first and
 * remembers whose cycle it took, so that a run that ends between the two writes is made good by the next.
 * @param view of the merged ticket, read inside its claim
 */
export async function followMerged(desk: ClockDesk, view: TicketView, now: number): Promise<Followed> {
	const { policy, ticket, clocks } = view;
	const result = { ...told(view, clocks), outcome: 'merged' as const };
	if (clocks.memory.without === 'merged') return result;
	const survivor = await followMerge(desk.zammad, ticket);
	if (!survivor || survivor.id === ticket.id) throw new ClockFailure('survivorOutOfSight', ticket.id);
	const [mine, other] = [claimOf(desk.zammad.server, ticket), claimOf(desk.zammad.server, survivor)];
	const join = async () => await joinInto(desk, survivor.id, view, now);
	const joined = mine === other ? await join() : await desk.claim.hold(other, join);

	const at = isoInstant(now);
	const { clocks: after, lines } = advance(policy, clocks, { kind: 'merged', at }, now);
	await writeClock(desk, ticket, { values: clockAttributes(policy, after), note: null, moved: null });
	return {
		...told(view, after),
		outcome: 'merged',
		changed: true,
		saw: ['merged', ...(joined ? ['joined' as const] : [])],
		lines,
		survivor: survivor.id,
	};
}

/** True when the survivor took the cycle over now. */
async function joinInto(
	desk: ClockDesk,
	survivorId: number,
	{ policy, ticket: source, clocks: of }: TicketView,
	now: number,
): Promise<boolean> {
	const survivor = await desk.zammad.tickets.get(survivorId);
	const { ticket, clocks, restore } = await viewOf(desk, survivor, policy, false);
	const seen = clocks.seen ?? NOTHING_SEEN;
	if (seen.joined.includes(source.id)) return false;
	const cycle = of.memory.without === null ? cycleOf(policy, of) : null;
	const event = cycle && { kind: 'joined' as const, at: isoInstant(now), duplicate: cycle };
	const after = event ? advance(policy, clocks, event, now).clocks : clocks;
	const written = {
		...after,
		memory: {
			...after.memory,
			undelivered: withUndelivered(after.memory.undelivered, of.memory.undelivered),
		},
		seen: {
			...withArticles(seen, of.seen?.articles ?? []),
			joined: [...seen.joined, source.id],
		},
	};
	await writeClock(desk, ticket, {
		values: { ...restore, ...clockAttributes(policy, written, earliest(ticket, source)) },
		note: null,
		moved: null,
	});
	return true;
}

/** The earliest receipt and the first reply of either (CLK-6, K03). */
function earliest(survivor: Ticket, source: Ticket): Record<string, unknown> {
	return Object.fromEntries(
		['djbc_received_at', 'djbc_first_reply_at'].flatMap((name) => {
			const [own, other] = [survivor[name], source[name]];
			const isEarlier =
				typeof other === 'string' &&
				other !== '' &&
				!(typeof own === 'string' && own !== '' && Date.parse(own) <= Date.parse(other));
			return isEarlier ? [[name, other]] : [];
		}),
	);
}
