import { holdAll, threadClaim } from '../intake/claim';
import { followMerge, stateOf } from '../intake/thread';
import { advance, cycleOf } from '../policy/cycle/advance';
import { clockAttributes } from '../policy/cycle/attributes';
import { NOTHING_SEEN, withArticles } from '../policy/cycle/seen';
import { withUndelivered } from '../policy/cycle/withoutArticle';
import type { Policy } from '../policy/document';
import { isoInstant } from '../policy/instant';
import type { Ticket } from '../zammad';

import { ClockFailure } from './failure';
import { told } from './plan';
import type { ClockDesk, Followed } from './types';
import { viewOf, type TicketView } from './view';
import { writeClock } from './write';

/** Everyone who writes clocks of a ticket holds this. A key that somebody changed is taken as it was. */
export function claimOf(
	server: string,
	{ id, djbc_thread_key: key }: { id: number; djbc_thread_key?: unknown },
): string {
	return typeof key === 'string' && key !== '' ? threadClaim(server, key) : `ticket ${server} ${id}`;
}

/** The survivor may be merged too while its claim is waited for, this many times; then the next event does it. */
const ROUNDS = 5;

/**
 * A merged ticket: its last cycle goes on in the survivor, its own are void (CLK-6). The survivor is written first and
 * remembers whose cycle it took, so that a run that ends between the two writes is made good by the next.
 */
export async function followMerged(
	desk: ClockDesk,
	ticketId: number,
	policy: Policy,
	now: number,
): Promise<Followed> {
	for (let round = 0; round < ROUNDS; round += 1) {
		const ticket = await desk.zammad.tickets.get(ticketId);
		const survivor = await followMerge(desk.zammad, ticket);
		if (!survivor || survivor.id === ticketId) break;
		const keys = [ticket, survivor].map((one) => claimOf(desk.zammad.server, one));
		const followed = await holdAll(
			desk.claim,
			keys,
			async () => await handOver(desk, { ticketId, survivorId: survivor.id }, policy, now),
		);
		if (followed) return followed;
	}
	throw new ClockFailure('survivorOutOfSight', ticketId);
}

/** Inside both claims; null where the survivor is merged as well by now. */
async function handOver(
	desk: ClockDesk,
	{ ticketId, survivorId }: { ticketId: number; survivorId: number },
	policy: Policy,
	now: number,
): Promise<Followed | null> {
	const view = await viewOf(desk, await desk.zammad.tickets.get(ticketId), policy, false);
	const { ticket, clocks } = view;
	if (clocks.memory.without === 'merged') return { ...told(view, clocks), outcome: 'merged' };
	const survivor = await desk.zammad.tickets.get(survivorId);
	if (stateOf(survivor) === 'merged') return null;
	const joined = await joinInto(desk, survivor, view, now);

	const at = isoInstant(now);
	const { clocks: after, lines } = advance(policy, clocks, { kind: 'merged', at }, now);
	await writeClock(desk, ticket, { values: clockAttributes(policy, after), note: null, moved: null });
	return {
		...told(view, after),
		outcome: 'merged',
		changed: true,
		saw: ['merged', ...(joined ? ['joined' as const] : [])],
		lines,
		survivor: survivorId,
	};
}

/** True when the survivor took the cycle over now. */
async function joinInto(
	desk: ClockDesk,
	survivor: Ticket,
	{ policy, ticket: source, clocks: of }: TicketView,
	now: number,
): Promise<boolean> {
	const { ticket, clocks, restore } = await viewOf(desk, survivor, policy, false);
	const seen = clocks.seen ?? NOTHING_SEEN;
	if (seen.joined.includes(source.id)) return false;
	const cycle = of.memory.without === null && isDuplicate(source, ticket) ? cycleOf(policy, of) : null;
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
		values: {
			...restore,
			...clockAttributes(policy, written, isDuplicate(source, ticket) ? earliest(ticket, source) : {}),
		},
		note: null,
		moved: null,
	});
	return true;
}

/** What times an escalation is none of the promises to the user, and the other way round. */
function isDuplicate(source: Ticket, survivor: Ticket): boolean {
	const isEscalation = ({ djbc_record: record }: Ticket) => record === 'escalation';
	return isEscalation(source) === isEscalation(survivor);
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
