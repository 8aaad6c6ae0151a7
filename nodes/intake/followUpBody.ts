import type { Ticket } from '../zammad';

import { customerLogin } from './hashes';
import { remember } from './recentMessages';
import { memoryOf, stateOf } from './thread';
import {
	categoryValues,
	customerOf,
	cycleValues,
	requestValues,
	type Incoming,
	type TicketValues,
} from './ticketBody';

/**
 * `PUT /tickets/:id` for a further message: state, group, attributes, memory and article at once, all or nothing
 * (recording 04). `customerId` names the person once a user's message does.
 */
export function followUpBody(
	incoming: Incoming,
	ticket: Ticket,
	groups: { group: string; restrictedGroup: string },
	customerId: number | null,
): TicketValues {
	const { item, message, category, article } = incoming;
	const isUser = item.role === 'user';
	const state = stateOf(ticket);
	const restrict = category?.restricted === true && !isRestricted(ticket.group ?? '', groups);
	return {
		...(isUser && (state === 'closed' || state === 'pending') ? { state: 'open' } : {}),
		...(restrict ? { group: groups.restrictedGroup, ...suggestedOnly(incoming) } : {}),
		...(customerId === null ? {} : { customer_id: customerId }),
		...(isUser ? clockOf(incoming, ticket) : {}),
		...(isUser && message.replyWindowUntil
			? { djbc_window_until: new Date(message.replyWindowUntil).toISOString() }
			: {}),
		...(ticket.djbc_thread_key ? {} : { djbc_thread_key: message.thread.key }),
		djbc_recent: remember(memoryOf(ticket), item),
		article,
	};
}

/** While a clock runs, further messages do not restart it; after it stopped the next one begins a cycle (CLK-4). */
function clockOf(incoming: Incoming, ticket: Ticket): TicketValues {
	if (!incoming.clock || ticket.djbc_sla_state === 'running') return {};
	return {
		...(ticket.djbc_received_at ? {} : requestValues(incoming)),
		...cycleValues(incoming, cycleOf(ticket.djbc_clock_open) + 1),
	};
}

function cycleOf(clockOpen: unknown): number {
	const found = typeof clockOpen === 'string' ? /"cycle":(\d{1,6})/.exec(clockOpen) : null;
	return found ? Number(found[1]) : 0;
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
