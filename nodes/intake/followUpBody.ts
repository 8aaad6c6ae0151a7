import { currentOf } from '../policy/cycle/advance';
import { readClocks } from '../policy/cycle/attributes';
import { compareOpen } from '../policy/cycle/compare';
import type { Ticket } from '../zammad';

import { clockChange } from './clocks';
import { customerLogin } from './hashes';
import { remember } from './recentMessages';
import { memoryOf, stateOf } from './thread';
import { categoryValues, customerOf, requestValues, type Incoming, type TicketValues } from './ticketBody';
import type { IntakeMessage } from './types';

export interface FollowUp {
	body: TicketValues;
	/** Older lines of a full clock log: an internal note that has to be written first (CLK-8). */
	moved: string | null;
}

/**
 * `PUT /tickets/:id` for a further message: state, group, attributes, memory and article at once, all or nothing
 * (recording 04). `customerId` names the person once a user's message does.
 */
export function followUpBody(
	incoming: Incoming,
	ticket: Ticket,
	groups: { group: string; restrictedGroup: string },
	customerId: number | null,
	now: number,
): FollowUp {
	const { item, message, category, article } = incoming;
	const isUser = item.role === 'user';
	const state = stateOf(ticket);
	const restrict = category?.restricted === true && !isRestricted(ticket.group ?? '', groups);
	const guarded = {
		...receiptOf(incoming, ticket),
		...(isUser ? windowOf(message, ticket) : {}),
		...(ticket.djbc_thread_key ? {} : { djbc_thread_key: message.thread.key }),
	};
	const { values, moved } = clockChange(incoming, ticket, {
		guarded,
		reopens: isUser && state === 'closed',
		now,
	});
	const body = {
		...(isUser && (state === 'closed' || state === 'pending') ? { state: 'open' } : {}),
		...(restrict ? { group: groups.restrictedGroup, ...suggestedOnly(incoming) } : {}),
		...(customerId === null ? {} : { customer_id: customerId }),
		...privateTalk(incoming, ticket),
		...values,
		djbc_recent: remember(memoryOf(ticket), item),
		article,
	};
	return { body, moved };
}

/** Messages come in any order, and the latest keeps the window open longest; what somebody else wrote does not count. */
function windowOf({ replyWindowUntil }: IntakeMessage, ticket: Ticket): TicketValues {
	if (!replyWindowUntil) return {};
	const until = { ...ticket, ...compareOpen(ticket).restore }.djbc_window_until;
	const known = typeof until === 'string' ? Date.parse(until) : NaN;
	return Date.parse(replyWindowUntil) <= known
		? {}
		: { djbc_window_until: new Date(replyWindowUntil).toISOString() };
}

/** When the request came, from the first user's message on; an earlier one of the first cycle may come late. */
function receiptOf(incoming: Incoming, ticket: Ticket): TicketValues {
	const { item, clock, policy } = incoming;
	const received = ticket.djbc_received_at;
	const isEarlier =
		typeof received === 'string' &&
		Date.parse(item.receivedAt) < Date.parse(received) &&
		currentOf(policy, readClocks(policy, ticket))?.cycle === 1;
	return item.role === 'user' && clock && (!received || isEarlier) ? requestValues(incoming) : {};
}

/**
 * On X a person's mentions and direct messages are one thread (channels 4.3). Once the user writes in private, that is
 * where he is answered and by which he is promised an answer (A14).
 */
function privateTalk({ item, clock }: Incoming, { djbc_channel: channel }: Ticket): TicketValues {
	if (item.role !== 'user' || item.channel !== 'x_dm' || channel !== 'x_mention') return {};
	const service = clock?.service || item.service;
	return { djbc_channel: item.channel, ...(service ? { djbc_service: service } : {}) };
}

/** A later suspicion moves the ticket; the decision on its category stays with a human. */
function suggestedOnly(incoming: Incoming): TicketValues {
	const { djbc_category, ...suggestion } = categoryValues(incoming);
	return suggestion;
}

/**
 * Once restricted, a ticket leaves its lane only by a human (CONF-3). The lane is the triage group's first segment
 * (`Terbatas::…`), or that group alone where ordinary groups share the segment.
 */
function isRestricted(
	ticketGroup: string,
	{ group, restrictedGroup }: { group: string; restrictedGroup: string },
): boolean {
	const first = restrictedGroup.split('::')[0]!;
	const lane = within(group, first) ? restrictedGroup : first;
	return within(ticketGroup, lane);
}

function within(group: string, parent: string): boolean {
	return group === parent || group.startsWith(`${parent}::`);
}

/** Does this user's message name the person of a ticket that a staff or bot message opened (channels 4.2)? */
export function namesCustomer({ item, message }: Incoming, ticket: Ticket): boolean {
	const placeholder = customerLogin(message.source, message.thread.key);
	return item.role === 'user' && ticket.customer === placeholder && customerOf(message).login !== placeholder;
}
