import type { Article, Ticket } from '../zammad';

import type { Invited, WhyNobody } from './types';
import { closingOf } from './whom';

export const none = (ticketId: number, ticket: Ticket | null, reason: WhyNobody | null): Invited => ({
	...{ outcome: 'none', reason, ticketId, ...of(ticket), invitedAt: null },
});

export const invited = (ticket: Ticket, { created_at: at }: Article): Invited => ({
	...{ outcome: 'invited', reason: null, ticketId: ticket.id, ...of(ticket) },
	invitedAt: new Date(at).toISOString(),
});

const of = (ticket: Ticket | null) => ({
	office: String(ticket?.djbc_office ?? ''),
	channel: String(ticket?.djbc_channel ?? ''),
	closing: ticket ? closingOf(ticket).closing : 0,
});
