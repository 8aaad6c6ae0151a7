import type { Ticket, Zammad } from '../zammad';

import type { Desk } from './receive';
import { recall } from './recentMessages';
import { findThread, followMerge, memoryOf, stateOf } from './thread';
import type { Incoming } from './ticketBody';
import type { IntakeMessage } from './types';
import { untilHeld } from './untilHeld';

/** Tickets of one number that are looked at. */
const MOST = 10;

/**
 * What an employee wrote in the WhatsApp Business app may name the user by his number alone, while his thread is that of
 * his business-scoped id (channels 3.5.3). It belongs where the user wrote: his newest open ticket on that account, found
 * by the customer's phone, else the newest. Everything else stays as it is, and costs nothing.
 *
 * Requests: 2, and 1 for each customer found.
 * @throws ZammadFailure, ReceiveFailure as Receive does
 */
export async function whereUserWrote(desk: Desk, incoming: Incoming): Promise<Incoming> {
	const { item, message } = incoming;
	const number = item.role === 'user' ? null : numberOf(message);
	if (number === null) return incoming;
	const key = await untilHeld(desk, async () => await keyOfThread(desk.zammad, incoming, number));
	return { ...incoming, message: { ...message, thread: { ...message.thread, key } } };
}

/** Digits; null where the thread is not one of WhatsApp by number. */
function numberOf({ channel, source, thread }: IntakeMessage): string | null {
	const [, account, number] = /^wa:([^:]+):(\d{7,15})$/.exec(thread.key) ?? [];
	return channel === 'whatsapp' && number !== undefined && account === source.account ? number : null;
}

async function keyOfThread(zammad: Zammad, { item, message }: Incoming, number: string): Promise<string> {
	const { key } = message.thread;
	const own = (await findThread(zammad, key))?.tickets ?? [];
	const others = await byPhone(zammad, key.slice(0, -number.length), `+${number}`);
	const tickets = [...own, ...others].sort((a, b) => b.id - a.id);
	const holder = tickets.find((one) => ['duplicate', 'conflict'].includes(recall([memoryOf(one)], item)));
	const chosen = holder ?? (await newestOpen(zammad, tickets)) ?? tickets[0];
	return String(chosen?.djbc_thread_key ?? key);
}

async function byPhone(zammad: Zammad, prefix: string, phone: string): Promise<Ticket[]> {
	const found = await zammad.tickets.search(
		{
			'customer.phone': { operator: 'is', value: phone },
			'ticket.djbc_thread_key': { operator: 'contains', value: prefix },
		},
		{ limit: MOST, sortBy: 'id', orderBy: 'desc' },
	);
	// An unusable selector brings every ticket (zammad-api 2.6).
	const ofAccount = found.filter(({ djbc_thread_key: key }) => String(key ?? '').startsWith(prefix));
	const whose = [...new Set(ofAccount.map(({ customer_id: id }) => id))];
	const customers = await Promise.all(whose.map(async (id) => await zammad.users.get(id)));
	const same = new Set(customers.filter((one) => one.phone === phone).map(({ id }) => id));
	return ofAccount.filter(({ customer_id: id }) => same.has(id));
}

async function newestOpen(zammad: Zammad, tickets: Ticket[]): Promise<Ticket | null> {
	for (const ticket of tickets) {
		const current = await followMerge(zammad, ticket);
		if (current && stateOf(current) !== 'closed') return ticket;
	}
	return null;
}
