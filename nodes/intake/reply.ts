import type { TicketClocks } from '../policy/cycle/advance';
import type { MessageEvent } from '../policy/cycle/types';
import type { Ticket } from '../zammad';

import type { TicketValues } from './ticketBody';

/** The escalation whose number a human message tells (A11): only children of a named unit are remembered. */
export function escalationIn(text: string | null, { memory }: TicketClocks): MessageEvent['escalation'] {
	const child = memory.children.find(({ number }) => names(text, number));
	return child ? { childTicket: child.number, unit: 'named', numberInText: true } : null;
}

/** Whether a text names a number, not as a part of a longer one. */
export function names(text: string | null, number: unknown): boolean {
	const wanted = typeof number === 'string' ? number.trim() : '';
	if (text === null || wanted === '') return false;
	for (let place = text.indexOf(wanted); place >= 0; place = text.indexOf(wanted, place + 1)) {
		const [before, after] = [text[place - 1] ?? '', text[place + wanted.length] ?? ''];
		if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
	}
	return false;
}

/** First human message (K03, K16), and when the other system's number was given (003 §9). `at`: UTC instant. */
export function replyValues(ticket: Partial<Ticket>, at: string, text: string | null): TicketValues {
	if (!ticket.djbc_received_at) return {};
	const { djbc_received_at: received, djbc_first_reply_at: first } = ticket;
	const sent = Date.parse(at);
	const isFirst = sent >= Date.parse(String(received)) && !(first && Date.parse(String(first)) <= sent);
	const given =
		ticket.djbc_channel === 'bcare' && !ticket.djbc_ext_given_at && names(text, ticket.djbc_external_ticket);
	return {
		...(isFirst ? { djbc_first_reply_at: at } : {}),
		...(given ? { djbc_ext_given_at: at } : {}),
	};
}
