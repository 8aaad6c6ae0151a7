import type { Policy } from '../document';
import { attributesNamed, stopRowOf } from '../schema/stops';
import { play } from './play';
import { withoutArticle } from './withoutArticle';
import { isFor, replyKindOf, stopOf } from './stop';
import type { ClockEvent, Cycle, MessageEvent, StopCause } from './types';

/** An escalation: a child ticket, by its number, with a named unit. One that was reopened has an entry for each time. */
export interface Child {
	number: string;
	at: string;
	answeredAt: string | null;
	cancelledAt: string | null;
}

type Kept = 'request' | 'message' | 'call' | 'feedback' | 'promised' | 'withdrawn' | 'joined';

/** What happened, as far as it may still be seen in another light. Messages come without their text. */
export type Happening =
	| Extract<ClockEvent, { kind: Kept }>
	| { kind: 'noRequest'; at: string }
	| { kind: 'typed'; at: string; cause: StopCause };

/**
 * All that the cycles of a ticket are computed from: the cycle as it was before the first happening that may still be
 * revised (the last human message by a re-mark, a notice while its escalation is undecided), and what happened since,
 * in order of arrival; echoes and the messages around them in order of their own times.
 */
export interface Memory {
	from: Cycle | null;
	since: Happening[];
	/** The stop that the attributes of an officer give to the last cycle; it follows them while they change. */
	typed: { at: string; cause: StopCause } | null;
	children: Child[];
	/** Articles that did not reach the user, newest last: they count as not written. */
	undelivered: number[];
	/** Why no cycle of this ticket counts, if so. */
	without: 'out_of_scope' | 'merged' | null;
}

export const NOTHING: Memory = {
	from: null,
	since: [],
	typed: null,
	children: [],
	undelivered: [],
	without: null,
};

/** More is not kept open to revision; it keeps the attribute far from Zammad's 20,000 characters. */
const MOST_HAPPENINGS = 30;

/** The memory after an event. Events of a kind that moves no clock leave it as it is. */
export function remember(policy: Policy, memory: Memory, event: ClockEvent): Memory {
	switch (event.kind) {
		case 'request':
			return { ...memory, since: arranged(withTyped(memory), event), typed: null };
		case 'message':
			return event.author === 'human' && !event.internal
				? { ...memory, since: arranged(memory.since, kept(policy, event)) }
				: memory;
		case 'call':
		case 'feedback':
			return { ...memory, since: arranged(memory.since, event) };
		case 'promised':
		case 'withdrawn':
		case 'joined':
			return { ...memory, since: [...memory.since, event] };
		case 'undelivered':
			return withoutArticle(memory, event.articleId);
		case 'mark':
			return { ...memory, since: marked(memory.since, event) };
		case 'attributes':
			return { ...memory, typed: typedBy(policy, memory, event) };
		case 'escalated':
			return event.unit ? { ...memory, children: withChild(memory.children, event) } : memory;
		case 'unitAnswered':
			return { ...memory, children: changed(memory.children, event.childTicket, { answeredAt: event.at }) };
		case 'escalationCancelled':
			return { ...memory, children: changed(memory.children, event.childTicket, { cancelledAt: event.at }) };
		case 'category': {
			const out = policy.stops.noClock.categories.includes(event.category);
			return memory.without === 'merged' ? memory : { ...memory, without: out ? 'out_of_scope' : null };
		}
		case 'merged':
			return { ...memory, without: 'merged' };
		case 'closed':
		case 'reopened':
			return memory;
	}
}

function kept(policy: Policy, message: MessageEvent): MessageEvent {
	const { text, ...rest } = message;
	return { ...rest, replyKind: replyKindOf(policy, message) };
}

/**
 * In order of arrival, as far as it is known when things happened on the desk: an event of the desk may be lost for a
 * while. A message of the user stands there by its arrival, since nobody had seen it before. An echo stands by its own
 * time: the other system may deliver it late, and whoever answered there had seen what was written there before.
 */
function arranged(since: readonly Happening[], event: Happening): Happening[] {
	let place = since.length;
	while (place > 0 && goesBefore(event, since[place - 1]!)) {
		place -= 1;
	}
	return withoutMiddle([...since.slice(0, place), event, ...since.slice(place)]);
}

function goesBefore(event: Happening, one: Happening): boolean {
	const isEcho = (happening: Happening) => happening.kind === 'message' && happening.echo;
	if (isEcho(event) || isEcho(one)) {
		const isSaid = (happening: Happening) => isEcho(happening) || happening.kind === 'request';
		return isSaid(event) && isSaid(one) && event.at < one.at;
	}
	const [mine, other] = [onDesk(event), onDesk(one)];
	return mine !== null && other !== null && mine < other;
}

/** When it came to be on the desk; null where that is not known, and for what is told in order anyway. */
function onDesk(happening: Happening): string | null {
	switch (happening.kind) {
		case 'request':
			return happening.arrivedAt ?? null;
		case 'message':
		case 'call':
		case 'feedback':
		case 'noRequest':
			return happening.at;
		default:
			return null;
	}
}

/**
 * Up to here any message of the user may turn out to begin a cycle; beyond, only the outer ones of those that follow
 * each other.
 */
const MANY_HAPPENINGS = 12;

function withoutMiddle(since: Happening[]): Happening[] {
	const isRequest = (at: number) => since[at]?.kind === 'request';
	return since.length <= MANY_HAPPENINGS
		? since
		: since.filter((_one, at) => !(isRequest(at - 1) && isRequest(at) && isRequest(at + 1)));
}

/** What an officer typed for the last cycle stays with it when the next one begins. */
function withTyped({ since, typed }: Memory): Happening[] {
	return typed ? [...since, { kind: 'typed', ...typed }] : since;
}

/**
 * `djbc_reply_kind` saved alone re-marks the last human message (CLK-1). `no_request` voids the last cycle instead
 * (A46), and the next other mark takes that back.
 */
function marked(since: readonly Happening[], { at, replyKind }: ClockEvent & { kind: 'mark' }): Happening[] {
	if (replyKind === 'no_request') {
		return arranged(since, { kind: 'noRequest', at });
	}
	const message = since.findLastIndex(({ kind }) => kind === 'message');
	const voided = since.findLastIndex(({ kind }) => kind === 'noRequest');
	const begun = since.findLastIndex(({ kind }) => kind === 'request');
	const remarks = voided < message || begun < message;
	return since.flatMap((one, place) => {
		if (place > message && one.kind === 'noRequest') {
			return [];
		}
		return place === message && remarks ? [{ ...(one as MessageEvent), replyKind }] : [one];
	});
}

/** What the attributes say of the last cycle; an event that does not know them all says nothing. */
function typedBy(
	policy: Policy,
	memory: Memory,
	event: ClockEvent & { kind: 'attributes' },
): Memory['typed'] {
	const last = play(policy, { ...memory, typed: null }).at(-1);
	const rule = last?.stages[0]?.rule;
	const row = rule ? stopRowOf(policy.stops, rule) : undefined;
	const stoppers = row?.stoppers.filter((one) => isFor(one, event.category)) ?? [];
	const named = row ? attributesNamed([{ ...row, stoppers }]) : [];
	if (!last || !rule || named.length === 0 || !named.every((name) => name in event.values)) {
		return memory.typed;
	}
	const { stops, at, kind } = stopOf(policy, rule, event);
	if (!stops || at === null || at < last.receivedAt) {
		return null;
	}
	// A letter counts from the save that completed it, not from later ones.
	return memory.typed?.cause === 'letter' ? memory.typed : { at, cause: kind as StopCause };
}

function withChild(children: readonly Child[], event: ClockEvent & { kind: 'escalated' }): Child[] {
	const last = children.findLast(({ number }) => number === event.childTicket);
	const isOver = last && (last.answeredAt ?? last.cancelledAt) !== null && last.at < event.at;
	const child = { number: event.childTicket, at: event.at, answeredAt: null, cancelledAt: null };
	return last && !isOver ? [...children] : [...children, child];
}

/** The last time of a child that was reopened: what was before stays as it was. */
function changed(children: readonly Child[], number: string, change: Partial<Child>): Child[] {
	const last = children.findLastIndex((child) => child.number === number);
	return children.map((child, place) => (place === last ? { ...child, ...change } : child));
}

/** Puts into `from` what nothing can change any more. */
export function settle(policy: Policy, memory: Memory): Memory {
	let settled = memory;
	while (settled.since.length > 0 && isSettled(settled)) {
		const [first, ...since] = settled.since;
		const from = play(policy, { ...settled, since: [first!], typed: null }).at(-1) ?? null;
		settled = { ...settled, from, since };
	}
	return settled;
}

function isSettled({ from, since, children }: Memory): boolean {
	const [first, ...rest] = since;
	const isFollowed = rest.some(({ kind }) => kind === 'message');
	if (since.length > MOST_HAPPENINGS) {
		return true;
	}
	switch (first!.kind) {
		case 'message':
			return isFollowed && children.every(({ answeredAt, cancelledAt }) => answeredAt ?? cancelledAt);
		case 'noRequest':
			return isFollowed || rest.some(({ kind }) => kind === 'noRequest');
		case 'request':
			// One that came while a cycle ran may begin the next one, if a late echo shows that it had ended by then.
			return isFollowed || !from || from.end !== null;
		default:
			return true;
	}
}
