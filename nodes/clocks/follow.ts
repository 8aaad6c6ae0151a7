import { existing, stateOf } from '../intake/thread';
import type { Policy } from '../policy/document';
import type { Ticket } from '../zammad';

import { claimOf, followMerged } from './merged';
import { planOf, told, type Plan } from './plan';
import type { ClockDesk, Followed } from './types';
import { viewOf, type TicketView } from './view';
import { writeClock } from './write';

/** What happened while we wrote is taken in at once, this many times; then the next event does it. */
const ROUNDS = 5;

/**
 * Brings the clocks of one ticket up to date from what the desk holds, whatever event woke it (CLK-1 to CLK-9): so
 * lost, repeated, merged and unordered events do no harm, and a second call writes nothing. It reads; only where there
 * is something to write it takes the claim, looks again, and writes all in one `PUT`.
 * @param now ms
 * @throws ZammadFailure, ClockFailure; all may be repeated
 */
export async function follow(
	desk: ClockDesk,
	ticketId: number,
	policy: Policy,
	now: number,
): Promise<Followed> {
	const ticket = await existing(desk.zammad, ticketId);
	if (!ticket) return deleted(ticketId);
	const first = await lookAt(desk, ticket, policy, now);
	if (first.done) return first.done;
	const brought = await desk.claim.hold(
		claimOf(desk.zammad.server, first.view.ticket),
		async () => await bring(desk, first, policy, now),
	);
	if (!brought.isMerged) return brought.sum ?? deleted(ticketId);
	const followed = added(brought.sum, await followMerged(desk, ticketId, policy, now));
	// What moved there with a merged ticket and was not looked at here: the desk tells no event of it.
	if (followed.survivor !== null) await follow(desk, followed.survivor, policy, now);
	return followed;
}

interface Look {
	view: TicketView;
	/** Null for a merged ticket. */
	plan: Plan | null;
	/** Set where there is nothing to write. */
	done: Followed | null;
}

async function lookAt(desk: ClockDesk, ticket: Ticket, policy: Policy, now: number): Promise<Look> {
	const isMerged = stateOf(ticket) === 'merged';
	const view = await viewOf(desk, ticket, policy, !isMerged);
	const { clocks } = view;
	if (!ticket.djbc_channel && !ticket.djbc_clock_open && clocks.memory.from === null) {
		return { view, plan: null, done: { ...told(view, clocks), outcome: 'noClock' } };
	}
	if (isMerged) {
		const isDone = clocks.memory.without === 'merged';
		return { view, plan: null, done: isDone ? { ...told(view, clocks), outcome: 'merged' } : null };
	}
	const plan = await planOf(view, now);
	return { view, plan, done: plan.values === null ? plan.followed : null };
}

interface Brought {
	/** Null where nothing could be done here. */
	sum: Followed | null;
	/** The rest is for the claims of two tickets. */
	isMerged: boolean;
}

/**
 * Inside the claim. Another process holds one of its own, so a plan is written only to the ticket that it was made for:
 * that is asked directly before.
 */
async function bring(desk: ClockDesk, first: Look, policy: Policy, now: number): Promise<Brought> {
	let look = first;
	let sum: Followed | null = null;
	for (let round = 0; look.plan && !look.done; round += 1) {
		const { ticket } = look.view;
		const current = await existing(desk.zammad, ticket.id);
		if (!current) return { sum: null, isMerged: false };
		if (round < ROUNDS && !isSame(ticket, current)) {
			look = await lookAt(desk, current, policy, now);
			continue;
		}
		const written = await writeClock(desk, ticket, look.plan);
		sum = added(sum, look.plan.followed);
		if (round >= ROUNDS || !isMore(ticket, look.plan, written)) return { sum, isMerged: false };
		look = await lookAt(desk, written, policy, now);
	}
	return look.done ? { sum: added(sum, look.done), isMerged: false } : { sum, isMerged: true };
}

function isSame(one: Ticket, other: Ticket): boolean {
	return one.updated_at === other.updated_at && one.djbc_clock_open === other.djbc_clock_open;
}

/** Whether the desk's answer shows what was not looked at before the write. */
function isMore(before: Ticket, { note }: Plan, after: Ticket): boolean {
	const known = new Set(before.article_ids);
	const fresh = (after.article_ids ?? []).filter((id) => !known.has(id));
	return fresh.length > (note === null ? 0 : 1) || !!after.djbc_reply_kind || after.state !== before.state;
}

function added(sum: Followed | null, next: Followed): Followed {
	const both = <T>(one: readonly T[], other: readonly T[]) => [...new Set([...one, ...other])];
	return sum
		? {
				...next,
				changed: sum.changed || next.changed,
				saw: both(sum.saw, next.saw),
				restored: both(sum.restored, next.restored),
				lines: [...sum.lines, ...next.lines],
			}
		: next;
}

function deleted(ticketId: number): Followed {
	return {
		ticketId,
		ticketNumber: null,
		outcome: 'deleted',
		changed: false,
		saw: [],
		cycle: null,
		rule: null,
		state: 'none',
		dueAt: null,
		stoppedAt: null,
		restored: [],
		lines: [],
		survivor: null,
	};
}
