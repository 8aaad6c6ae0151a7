import type { Ticket } from '../zammad';

/**
 * How far the relay has come on a ticket, by article id. `claimed` above `done`: that reply is on its way, or nobody
 * knows what became of it. `0`: the relay never ran.
 */
export interface Watermark {
	/** `djbc_relayed_article`: raised before a reply is sent. */
	claimed: number;
	/** `djbc_relay_done`: raised when it is known what became of it. */
	done: number;
}

export function watermarkOf(ticket: Ticket): Watermark {
	return { claimed: Number(ticket.djbc_relayed_article ?? 0), done: Number(ticket.djbc_relay_done ?? 0) };
}

export function hasReplyOnItsWay(ticket: Ticket): boolean {
	const { claimed, done } = watermarkOf(ticket);
	return claimed > done;
}
