import { createArticle } from './articles';
import type { Desk } from './desk';
import type { ArticleRow, TicketRow } from './rows';
import type { Caller } from './rights';
import { applyChanges, createTicket } from './tickets';
import { STATE } from './vocabulary';

/** A message as one of Zammad's own channels brings it. */
export interface Inbound {
	/** Article type, such as `email` or `telegram personal-message`. */
	type: string;
	/** Login of the person who wrote; Zammad writes in that person's name (from source). */
	from: string;
	/** Of an employee with an agent account `Agent` (from source: sender_is_system_address.rb); `Customer` otherwise. */
	sender?: 'Agent' | 'Customer';
	body: string;
	title?: string;
	group?: string;
	/** Id of the ticket that a further message belongs to. */
	ticket?: number;
	/** Source of a mail, kept beside the article. */
	raw?: string;
	/** Marked as `Channel::Filter::AutoResponseCheck` marks a mail by its headers (from source, 5.2 to 6.x). */
	automatic?: boolean;
	/** Further columns and attributes of a new ticket, such as a mail filter sets them. */
	more?: Record<string, unknown>;
}

/** The raw source of mails by article (zammad-api 3.1, `GET /ticket_article_plain/:id`). */
const rawMails = new WeakMap<Desk, Map<number, string>>();

export const rawMail = (desk: Desk, articleId: number): string | undefined =>
	rawMails.get(desk)?.get(articleId);

/** Opens a ticket, or adds to one and opens it again; in the name of whoever wrote, who needs no right to do so. */
export function takeIn(desk: Desk, inbound: Inbound): TicketRow {
	const { type, from, sender = 'Customer', body, raw, automatic = false } = inbound;
	const user = desk.users.where('login', from)[0];
	if (!user) throw new Error(`No user ${from}`);
	const group = desk.groups.find(({ name }) => name === (inbound.group ?? 'Users'))!;
	const groupId = inbound.ticket ? desk.tickets.need(inbound.ticket).group_id : group.id;
	const caller: Caller = {
		user: { ...user, group_ids: { ...user.group_ids, [String(groupId)]: ['full'] } },
		permissions: ['ticket.agent'],
	};
	// A mail of an agent is made without the address that an outgoing one needs.
	const preferences = { 'is-auto-response': automatic, 'send-auto-response': !automatic };
	const article = {
		...{ type, sender: 'Customer', body, internal: false, content_type: 'text/plain' },
		...(type === 'email' ? { preferences } : {}),
	};
	const ticketId = inbound.ticket ?? createTicket(desk, caller, newTicket(inbound, user.id, groupId)).id;
	const ticket = desk.tickets.need(ticketId);
	if (inbound.ticket && ticket.state_id !== STATE.open)
		applyChanges(desk, caller, ticket, { state: 'open' }, false);
	const written = createArticle(desk, caller, ticketId, { ...article, from: `${user.firstname} <${from}>` });
	if (sender === 'Agent') desk.articles.update(written.id, { sender_id: 1 } satisfies Partial<ArticleRow>);
	if (raw !== undefined) {
		const mails = rawMails.get(desk) ?? new Map<number, string>();
		rawMails.set(desk, mails.set(written.id, raw));
	}
	return desk.tickets.need(ticketId);
}

function newTicket({ title = 'Pertanyaan', more = {} }: Inbound, userId: number, groupId: number) {
	return { title, group_id: groupId, customer_id: userId, preferences: { channel_id: 1 }, ...more };
}
