import { advance, currentOf, type TicketClocks } from '../policy/cycle/advance';
import { clockAttributes, readClocks } from '../policy/cycle/attributes';
import { carryOver } from '../policy/cycle/carryOver';
import type { ClockEvent, MessageEvent, RequestEvent } from '../policy/cycle/types';
import { isoInstant } from '../policy/instant';
import type { Ticket } from '../zammad';

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
	const before = readClocks(policy, ticket ?? {});
	const events = [eventOf(incoming, ticket, before), reopens ? reopening(now) : null].filter(
		(event) => event !== null,
	);
	const after = events.reduce((clocks, event) => advance(policy, clocks, event, now).clocks, before);
	const written = {
		...guarded,
		...replyValues(incoming, ticket),
		...reminderValues(incoming, before, after),
	};
	if (after === before && Object.keys(written).length === 0) return { values: {}, moved: null };
	const carried = carryOver(policy, after.log, now);
	const clocks = carried ? { ...after, log: carried.log } : after;
	return { values: clockAttributes(policy, clocks, written), moved: carried?.moved ?? null };
}

function eventOf(incoming: Incoming, ticket: Ticket | null, clocks: TicketClocks): ClockEvent | null {
	switch (incoming.item.role) {
		case 'user':
			return requestOf(incoming);
		case 'staff':
			return messageOf(incoming, ticket, clocks);
		case 'bot':
			return null;
	}
}

/** Null where no clock was computed: the workflow has no policy node. */
function requestOf({ item, clock, message }: Incoming): RequestEvent | null {
	return (
		clock && {
			kind: 'request',
			at: clock.clocks[0]?.receivedAt ?? item.receivedAt,
			keyLag: keyLag({ item, message }),
			stages: clock.clocks.map(({ rule, calendar, status, dueAt }) => ({ rule, calendar, status, dueAt })),
			policyVersion: clock.policyVersion,
			policyHash: clock.policyHash,
		}
	);
}

/** Minutes from a time typed by hand to its keying; null when it was not typed (A43). */
export function keyLag({ item, message }: Pick<Incoming, 'item' | 'message'>): number | null {
	if (message.meta?.manual_time !== 'true') return null;
	return Math.max(0, Math.round((Date.parse(item.arrivedAt) - Date.parse(item.receivedAt)) / 60_000));
}

/** The echo of an agent's answer in the other system. Its article has no id yet: it is made by the same request. */
function messageOf({ item, message }: Incoming, ticket: Ticket | null, clocks: TicketClocks): MessageEvent {
	const text = message.body?.text ?? null;
	const child = clocks.memory.children.find(({ number }) => names(text, number));
	return {
		kind: 'message',
		at: item.receivedAt,
		articleId: null,
		author: 'human',
		internal: false,
		echo: true,
		replyKind: null,
		text,
		// Only children of a named unit are remembered.
		escalation: child ? { childTicket: child.number, unit: 'named', numberInText: true } : null,
		externalNumberInText: names(text, ticket?.djbc_external_ticket),
	};
}

/** Whether a text names a number, not as a part of a longer one. */
function names(text: string | null, number: unknown): boolean {
	if (text === null || typeof number !== 'string' || number.trim() === '') return false;
	const place = text.indexOf(number.trim());
	const [before, after] = [text[place - 1] ?? '', text[place + number.trim().length] ?? ''];
	return place >= 0 && !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
}

/** First human message (K03, K16), and when the other system's number was given (003 §9). */
function replyValues({ item, message }: Incoming, ticket: Ticket | null): TicketValues {
	if (item.role !== 'staff' || !ticket?.djbc_received_at) return {};
	const { djbc_received_at: received, djbc_first_reply_at: first } = ticket;
	const at = Date.parse(item.receivedAt);
	const isFirst = at >= Date.parse(String(received)) && !(first && Date.parse(String(first)) <= at);
	const given =
		ticket.djbc_channel === 'bcare' &&
		!ticket.djbc_ext_given_at &&
		names(message.body?.text ?? null, ticket.djbc_external_ticket);
	return {
		...(isFirst ? { djbc_first_reply_at: item.receivedAt } : {}),
		...(given ? { djbc_ext_given_at: item.receivedAt } : {}),
	};
}

/** The reminders of a new cycle begin anew (RANK-4). */
function reminderValues({ policy }: Incoming, before: TicketClocks, after: TicketClocks): TicketValues {
	const [was, is] = [currentOf(policy, before), currentOf(policy, after)];
	return was && is && was.cycle !== is.cycle ? { djbc_reminded: '' } : {};
}

function reopening(now: number): ClockEvent {
	return { kind: 'reopened', at: isoInstant(now), by: 'user' };
}
