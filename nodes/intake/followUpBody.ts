import type { Ticket } from '../zammad';

import { customerLogin } from './hashes';
import { remember } from './recentMessages';
import { stateOf } from './thread';
import { categoryValues, cycleValues, requestValues, type Incoming, type TicketValues } from './ticketBody';

/**
 * `PUT /tickets/:id` for a further message: state, group, attributes, memory and article at once, all or nothing
 * (recording 04). `customerId` names the person once a user's message does.
 */
export function followUpBody(
	incoming: Incoming,
	ticket: Ticket,
	restrictedGroup: string,
	customerId: number | null,
): TicketValues {
	const { item, message, category, article } = incoming;
	const isUser = item.role === 'user';
	const state = stateOf(ticket);
	const restrict = category?.restricted === true && !isRestricted(ticket.group ?? '', restrictedGroup);
	return {
		...(isUser && (state === 'closed' || state === 'pending') ? { state: 'open' } : {}),
		...(restrict ? { group: restrictedGroup, ...suggestedOnly(incoming) } : {}),
		...(customerId === null ? {} : { customer_id: customerId }),
		...(isUser ? clockOf(incoming, ticket) : {}),
		...(isUser && message.replyWindowUntil
			? { djbc_window_until: new Date(message.replyWindowUntil).toISOString() }
			: {}),
		...(ticket.djbc_thread_key ? {} : { djbc_thread_key: message.thread.key }),
		djbc_recent: remember(typeof ticket.djbc_recent === 'string' ? ticket.djbc_recent : '', item),
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

/** Once restricted, a ticket leaves its lane only by a human (CONF-3): all such groups share the first segment. */
function isRestricted(group: string, restrictedGroup: string): boolean {
	const lane = restrictedGroup.split('::')[0]!;
	return group === restrictedGroup || group === lane || group.startsWith(`${lane}::`);
}

/** Does this user's message name the person of a ticket that a staff or bot message opened (channels 4.2)? */
export function namesCustomer({ item, message }: Incoming, ticket: Ticket): boolean {
	return item.role === 'user' && ticket.customer === customerLogin(message.source, message.thread.key);
}
