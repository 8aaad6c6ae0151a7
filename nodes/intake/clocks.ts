import { advance, type TicketClocks } from '../policy/cycle/advance';
import { clockAttributes, readClocks } from '../policy/cycle/attributes';
import { carryOver } from '../policy/cycle/carryOver';
import { compareOpen } from '../policy/cycle/compare';
import { endsClosed, readLog } from '../policy/cycle/log';
import { reminderValues } from '../policy/cycle/reminded';
import { NOTHING_SEEN } from '../policy/cycle/seen';
import type { ClockEvent, MessageEvent, RequestEvent } from '../policy/cycle/types';
import { isoInstant } from '../policy/instant';
import type { ClockResult } from '../policy/types';
import type { Ticket } from '../zammad';

import { escalationIn, names, replyValues } from './reply';
import type { Incoming, TicketValues } from './ticketBody';

/** What a message changes of the clocks of its ticket; all of it goes into the request that brings the message. */
export interface ClockChange {
	values: TicketValues;
	/** Older lines of a full clock log, for an internal note that has to be written before (CLK-8). */
	moved: string | null;
}

/**
 * A user's message begins a cycle where none runs (CLK-4), a staff message stops the running one as the stop table
 * says (CLK-1); both by their own time. A bot's word does nothing.
 * @param ticket as the desk holds it; null for a new one
 * @param guarded further attributes of CLK-9 that the same request writes
 * @param reopens whether the message reopens the ticket (K10)
 * @param now ms
 */
export function clockChange(
	incoming: Incoming,
	ticket: Ticket | null,
	{ guarded, reopens, now }: { guarded: TicketValues; reopens: boolean; now: number },
): ClockChange {
	const { policy } = incoming;
	// What somebody else wrote into clock fields does not count (CLK-9).
	const { restore } = compareOpen(ticket ?? {});
	const before = clocksBefore(incoming, ticket && { ...ticket, ...restore });
	const event = eventOf(incoming, ticket, before, now);
	const events: ClockEvent[] = [
		...(reopens && ticket ? untoldClosing(ticket, before) : []),
		...(event ? [event] : []),
		...(reopens ? [{ kind: 'reopened' as const, at: isoInstant(now), by: 'user' as const }] : []),
	];
	const after = events.reduce((clocks, event) => advance(policy, clocks, event, now).clocks, before);
	const written = {
		...guarded,
		...(incoming.item.role === 'staff' && ticket
			? replyValues(ticket, incoming.item.receivedAt, incoming.message.body?.text ?? null)
			: {}),
		...reminderValues(policy, before, after),
	};
	if (after === before && Object.keys(written).length === 0) return { values: {}, moved: null };
	const carried = carryOver(policy, after.log, now);
	const clocks = carried ? { ...after, log: carried.log } : after;
	return {
		values: { ...restore, ...clockAttributes(policy, clocks, written) },
		moved: carried?.moved ?? null,
	};
}

/** The category that a new ticket is given is ours: any other is a human's decision (2.1). */
function clocksBefore({ policy, category }: Incoming, ticket: Ticket | null): TicketClocks {
	const clocks = readClocks(policy, ticket ?? {});
	return ticket ? clocks : { ...clocks, seen: { ...NOTHING_SEEN, category: category?.prefill ?? '' } };
}

function eventOf(
	incoming: Incoming,
	ticket: Ticket | null,
	clocks: TicketClocks,
	now: number,
): ClockEvent | null {
	switch (incoming.item.role) {
		case 'user':
			return requestOf(incoming, now);
		case 'staff':
			return messageOf(incoming, ticket, clocks);
		case 'bot':
			return null;
	}
}

/** Null where no clock was computed: the workflow has no policy node. */
function requestOf({ item, clock, message }: Incoming, now: number): RequestEvent | null {
	const at = clock?.clocks[0]?.receivedAt ?? item.receivedAt;
	return clock && requestEvent(clock, { at, keyLag: keyLag({ item, message }), arrivedAt: isoInstant(now) });
}

/** The promises that `computeDue` gave a user's message. */
export function requestEvent(
	{ clocks, policyVersion, policyHash }: ClockResult,
	when: Pick<RequestEvent, 'at' | 'keyLag' | 'arrivedAt'>,
): RequestEvent {
	const stages = clocks.map(({ rule, calendar, status, dueAt }) => ({ rule, calendar, status, dueAt }));
	return { kind: 'request', ...when, stages, policyVersion, policyHash };
}

/** Minutes from a time typed by hand to its keying; null when it was not typed (A43). */
export function keyLag({ item, message }: Pick<Incoming, 'item' | 'message'>): number | null {
	if (message.meta?.manual_time !== 'true') return null;
	return lagBetween(item.receivedAt, item.arrivedAt);
}

/** Whole minutes from the time of a message to its keying. */
export function lagBetween(received: string, keyed: string): number {
	return Math.max(0, Math.round((Date.parse(keyed) - Date.parse(received)) / 60_000));
}

/** The echo of an agent's answer in the other system. Its article has no id yet: it is made by the same request. */
function messageOf({ item, message }: Incoming, ticket: Ticket | null, clocks: TicketClocks): MessageEvent {
	const text = message.body?.text ?? null;
	return {
		kind: 'message',
		at: item.receivedAt,
		articleId: null,
		author: 'human',
		internal: false,
		echo: true,
		replyKind: null,
		text,
		escalation: escalationIn(text, clocks),
		externalNumberInText: names(text, ticket?.djbc_external_ticket),
	};
}

/** The closing that a message undoes, where the log does not tell of it yet. */
function untoldClosing(ticket: Ticket, { log }: TicketClocks): ClockEvent[] {
	if (endsClosed(readLog(log))) return [];
	const at = ticket.last_close_at ?? ticket.close_at ?? ticket.updated_at;
	const reason = closeReason(ticket);
	return [
		{ kind: 'closed', at, reason },
		...(reason === 'withdrawn' ? [{ kind: 'withdrawn' as const, at }] : []),
	];
}

/** `djbc_close_reason`; empty where none was given. */
export function closeReason({ djbc_close_reason: reason }: Ticket): string {
	return typeof reason === 'string' ? reason : '';
}
