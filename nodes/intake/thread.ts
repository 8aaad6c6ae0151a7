import { type Ticket, type Zammad, ZammadFailure } from '../zammad';

import { recall, type MessageMark } from './recentMessages';

/** A thread as the desk holds it. */
export interface Thread {
	/** Tickets with this thread key, newest first: their count is the next cycle. */
	tickets: Ticket[];
	/** Where the next article goes: the newest ticket, or the one it was merged into. Null when out of sight. */
	current: Ticket | null;
}

/** One condition search (fresh SQL on every version), and more only where the newest ticket was merged away. */
export async function findThread(zammad: Zammad, key: string): Promise<Thread | null> {
	const found = await zammad.tickets.search(
		{ 'ticket.djbc_thread_key': { operator: 'is', value: key } },
		{ limit: 200, sortBy: 'id', orderBy: 'desc' },
	);
	// An unusable selector brings every ticket (zammad-api 2.6).
	const tickets = found.filter(({ djbc_thread_key: held }) => held === key);
	const newest = tickets[0];
	return newest ? { tickets, current: await followMerge(zammad, newest) } : null;
}

/** The survivor of a merge is the parent link; a ticket merged twice ends up as its own parent (recording 08). */
export async function followMerge(zammad: Zammad, ticket: Ticket): Promise<Ticket | null> {
	const visited = new Set<number>();
	let current: Ticket | null = ticket;
	while (current && stateOf(current) === 'merged') {
		visited.add(current.id);
		const links = await zammad.links.of(current.id);
		const parent = links.find((link) => link.link_type === 'parent' && !visited.has(link.link_object_value));
		current = parent ? await readable(zammad, parent.link_object_value) : null;
	}
	return current;
}

/** Null for a ticket that is gone. @throws ZammadFailure for all else */
export async function existing(zammad: Zammad, id: number): Promise<Ticket | null> {
	try {
		return await zammad.tickets.get(id);
	} catch (error) {
		if (error instanceof ZammadFailure && error.kind === 'notFound') return null;
		throw error;
	}
}

/** Null where no ticket in this token's sight has that number. */
export async function ticketByNumber(zammad: Zammad, number: string): Promise<Ticket | null> {
	const found = await zammad.tickets.search(
		{ 'ticket.number': { operator: 'is', value: number } },
		{ limit: 2 },
	);
	return found.find((ticket) => ticket.number === number) ?? null;
}

/** Null also for one out of this token's sight. */
export async function readable(zammad: Zammad, id: number): Promise<Ticket | null> {
	try {
		return await existing(zammad, id);
	} catch (error) {
		if (error instanceof ZammadFailure && error.status === 403) return null;
		throw error;
	}
}

/** The ticket's memory as text; empty where it was never written. */
export function memoryOf({ djbc_recent: memory }: Ticket): string {
	return typeof memory === 'string' ? memory : '';
}

/** Whether the desk has seen a message, and for a duplicate the ticket that holds it. */
export type SeenBefore = { seen: 'duplicate'; ticket: Ticket } | { seen: 'conflict' | 'new' };

/** Has the desk seen this message? Costs requests only for a message that may be older than the memories. */
export async function seenBefore(zammad: Zammad, thread: Thread, mark: MessageMark): Promise<SeenBefore> {
	const { tickets, current } = thread;
	const holders = current ? [current, ...tickets] : tickets;
	const seen = recall(holders.map(memoryOf), mark);
	if (seen === 'duplicate') {
		const holder = holders.find((ticket) => recall([memoryOf(ticket)], mark) === 'duplicate')!;
		// What a merged ticket held stands in its survivor.
		return { seen, ticket: holder === tickets[0] && current ? current : holder };
	}
	// What was written to a survivor is remembered there, and the way to it may have changed since.
	const merged = tickets.some((ticket) => stateOf(ticket) === 'merged');
	if (seen === 'conflict' || (seen === 'new' && !merged)) return { seen };
	const found = await zammad.tickets.search(
		{ 'article.message_id': { operator: 'contains', value: `<${mark.keyHash}.` } },
		{ limit: 10, sortBy: 'id', orderBy: 'desc' },
	);
	for (const ticket of found) {
		const articles = await zammad.articles.byTicket(ticket.id);
		const ids = articles.map(({ message_id: messageId }) => messageId ?? '');
		if (ids.some((messageId) => messageId.startsWith(`<${mark.keyHash}.${mark.bodyHash}@`)))
			return { seen: 'duplicate', ticket };
		if (ids.some((messageId) => messageId.startsWith(`<${mark.keyHash}.`))) return { seen: 'conflict' };
	}
	return { seen: 'new' };
}

/**
 * When the ticket was last closed, in ms. `last_close_at` exists from 5.4; on 5.2 `close_at` is the first closing and
 * is never cleared, so a ticket closed long ago may have been reopened since: its history tells (KEY-2).
 */
export async function lastClosing(zammad: Zammad, ticket: Ticket, windowBegin: number): Promise<number> {
	if (ticket.last_close_at) return Date.parse(ticket.last_close_at);
	const first = ticket.close_at ? Date.parse(ticket.close_at) : Date.parse(ticket.updated_at);
	if (first >= windowBegin) return first;
	const closings = (await zammad.history(ticket.id))
		.filter(
			({ object, attribute, value_to: value }) =>
				object === 'Ticket' && attribute === 'state' && value === 'closed',
		)
		.map(({ created_at: at }) => Date.parse(at));
	return Math.max(first, ...closings);
}

/** State type by the stock names (zammad-api 2.4); an own state of the desk counts as open. */
export function stateOf(ticket: Ticket): 'new' | 'open' | 'pending' | 'closed' | 'merged' {
	const name = ticket.state ?? '';
	if (name === 'new' || name === 'closed' || name === 'merged') return name;
	if (name === 'removed') return 'closed';
	return name.startsWith('pending') ? 'pending' : 'open';
}
