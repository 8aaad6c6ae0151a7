import { existing } from '../intake/thread';
import type { Ticket, Zammad } from '../zammad';

/**
 * Costs 1 request.
 * @returns null for a ticket that is gone or lies in no restricted group
 * @throws ZammadFailure
 */
export async function restrictedTicket(
	zammad: Zammad,
	ticketId: number,
	isRestricted: (group: string) => boolean,
): Promise<Ticket | null> {
	const ticket = await existing(zammad, ticketId);
	return ticket && isRestricted(ticket.group ?? '') ? ticket : null;
}
