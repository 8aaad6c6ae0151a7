import { claimOf, follow as followClock } from '../../clocks';
import { holdAll } from '../../intake/claim';
import { ProcessMemory } from '../../intake/processMemory';
import { existing } from '../../intake/thread';
import { readOpen } from '../../policy/cycle/open';
import { unseenOf } from '../../policy/cycle/seen';
import type { Ticket } from '../../zammad';

import { EscalationFailure } from './failure';
import { Look } from './look';
import { isMisplaced, refuseMisplaced } from './misplaced';
import { followOrphan } from './orphan';
import { again, isEscalation, type Pair, pairOfChild, pairsOfParent } from './pair';
import { takeAll } from './takeAll';
import {
	type EscalationDesk,
	type EscalationFollowed,
	type FollowRules,
	type Given,
	nothingOf,
} from './types';

/** What was looked at to its end in this process, by its last change: such a ticket has nothing new to say. */
const looked = new ProcessMemory<{
	updatedAt: string;
	/** Of a child that runs: it may be merged or answered without an event that reaches the child. */
	parent: Ticket | null;
	followed: EscalationFollowed;
}>();

/**
 * Brings an escalation and its parent up to date from what the desk holds, whatever event of which of the two woke it:
 * lost, repeated and unordered events do no harm, and a second call writes nothing. Both claims are held while it
 * writes; the child is written first, and a run that ends in between is made good by the next. Costs 1 request for a
 * ticket that did not change since, 2 for a child that runs, 2 to 5 where nothing is new, 7 for feedback, 10 for an
 * answer.
 * @param ticketId of the child or of the parent
 * @param now ms
 * @throws ZammadFailure, ClockFailure; all may be repeated
 */
export async function followEscalation(
	desk: EscalationDesk,
	ticketId: number,
	rules: FollowRules,
	now: number,
): Promise<EscalationFollowed> {
	const { zammad } = desk;
	const ticket = await existing(zammad, ticketId);
	if (!ticket) return nothingOf(ticketId, 'deleted');
	const key = keyOf(ticketId, rules);
	const known = looked.get(zammad.server, key);
	if (known?.updatedAt === ticket.updated_at && (await isAsItWas(desk, known.parent))) return known.followed;
	const pairs = await pairsOf(desk, ticket, rules);
	if (pairs === null) return await followOrphan(desk, ticket, rules, now);
	let sum = nothingOf(ticketId);
	for (const pair of pairs) sum = joined(sum, await followPair(desk, pair, rules, now, null));
	if (isMisplaced(ticket)) sum = joined(sum, await refuseMisplaced(desk, ticket, rules.policy));
	if (sum.outcome !== 'nothing') return sum;
	const isOver = sum.escalations.every(({ completed, cancelled }) => completed || cancelled);
	const parent = (isEscalation(ticket) && !isOver && pairs[0]?.parent) || null;
	looked.set(zammad.server, key, { updatedAt: ticket.updated_at, parent, followed: sum });
	return sum;
}

async function isAsItWas({ zammad }: EscalationDesk, parent: Ticket | null): Promise<boolean> {
	return parent === null || (await existing(zammad, parent.id))?.updated_at === parent.updated_at;
}

const keyOf = (ticketId: number, { policy }: FollowRules): string => `${policy.hash} ${ticketId}`;

/** Before it is written: a run that ends between two writes leaves one that did not change and is not up to date. */
function forget({ zammad }: EscalationDesk, ticketId: number, rules: FollowRules): void {
	const followed = nothingOf(ticketId);
	looked.set(zammad.server, keyOf(ticketId, rules), { updatedAt: '', parent: null, followed });
}

/** A workflow's `$now` is a little later than its execution's beginning, ms. */
const AHEAD = 60_000;

/**
 * Records by an integration that the unit understood or answered; the rest is as with Follow.
 * @throws EscalationFailure where the ticket is no escalation or a time cannot be; ZammadFailure, ClockFailure
 */
export async function recordAnswer(
	desk: EscalationDesk,
	ticketId: number,
	given: Given,
	rules: FollowRules,
	now: number,
): Promise<EscalationFollowed> {
	const child = await existing(desk.zammad, ticketId);
	if (!child || !isEscalation(child)) throw new EscalationFailure('noEscalation');
	const pair = await pairOfChild(desk.zammad, child);
	if (!pair) throw new EscalationFailure('noParent');
	const start = new Look(desk, rules, pair, now).start;
	for (const [name, at] of [
		['answeredAt', given.answeredAt],
		['understoodAt', given.understoodAt],
	] as const) {
		if (at !== null && Date.parse(at) > now + AHEAD) throw new EscalationFailure('ahead', name);
		if (at !== null && Date.parse(at) < start) throw new EscalationFailure('early', name);
	}
	return joined(nothingOf(ticketId), await followPair(desk, pair, rules, now, given));
}

async function pairsOf(
	desk: EscalationDesk,
	ticket: Ticket,
	{ policy }: FollowRules,
): Promise<Pair[] | null> {
	if (!isEscalation(ticket)) return await pairsOfParent(desk.zammad, ticket, policy);
	const pair = await pairOfChild(desk.zammad, ticket);
	return pair && [pair];
}

type Followed = Omit<EscalationFollowed, 'ticketId'>;

/** It looks without a claim, and where there is something to write once more inside both. */
async function followPair(
	desk: EscalationDesk,
	found: Pair,
	rules: FollowRules,
	now: number,
	given: Given | null,
): Promise<Followed> {
	const { zammad, claim } = desk;
	const pair = await withClock(desk, found, rules, now);
	const first = await lookAt(desk, pair, rules, now, given);
	if (!first.child.isChanged && !first.parent.isChanged) return told(first);
	const keys = [pair.child, pair.parent].map((one) => claimOf(zammad.server, one));
	return await holdAll(claim, keys, async () => {
		const current = await again(zammad, pair);
		if (!current) return told(first);
		// What did not change since needs no second look.
		const look = isSame(current, pair) ? first : await lookAt(desk, current, rules, now, given);
		for (const { id } of [current.child, current.parent]) forget(desk, id, rules);
		if (look.child.isChanged) await look.child.write();
		if (look.parent.isChanged) await look.parent.write();
		return told(look);
	});
}

const isSame = (one: Pair, other: Pair): boolean =>
	one.child.updated_at === other.child.updated_at && one.parent.updated_at === other.parent.updated_at;

/** Replies on the parent count as its clock takes them: what that did not look at yet, it looks at first. */
async function withClock(
	desk: EscalationDesk,
	{ child, parent }: Pair,
	{ policy }: FollowRules,
	now: number,
): Promise<Pair> {
	const { djbc_clock_open: line, djbc_reply_kind: kind, article_ids: ids = [] } = parent;
	const seen = readOpen(line).open?.seen;
	const isLookedAt = !kind && seen && unseenOf(seen, ids).length === 0;
	if (isLookedAt) return { child, parent };
	const { changed } = await followClock(desk, parent.id, policy, now);
	return changed ? { child, parent: (await existing(desk.zammad, parent.id)) ?? parent } : { child, parent };
}

async function lookAt(
	desk: EscalationDesk,
	pair: Pair,
	rules: FollowRules,
	now: number,
	given: Given | null,
): Promise<Look> {
	const look = new Look(desk, rules, pair, now, given);
	await takeAll(look);
	return look;
}

function told(look: Look): Followed {
	const { child, parent, saw, refused } = look;
	const isWritten = child.isChanged || parent.isChanged;
	return {
		outcome: refused.size > 0 ? 'refused' : isWritten ? 'followed' : 'nothing',
		saw: [...saw],
		refused: [...refused],
		escalations: [look.state()],
	};
}

const ORDER: ReadonlyArray<EscalationFollowed['outcome']> = ['nothing', 'followed', 'refused'];

function joined(sum: EscalationFollowed, next: Followed): EscalationFollowed {
	const further = ORDER.indexOf(next.outcome) > ORDER.indexOf(sum.outcome);
	return {
		...sum,
		outcome: further ? next.outcome : sum.outcome,
		saw: [...new Set([...sum.saw, ...next.saw])],
		refused: [...new Set([...sum.refused, ...next.refused])],
		escalations: [...sum.escalations, ...next.escalations],
	};
}
