import { compareOpen } from '../policy/cycle/compare';
import type { Ticket } from '../zammad';

/**
 * The ticket with the guarded fields as we last wrote them (CLK-9): a thread key or a window that somebody changed must
 * not lead a reply elsewhere, before Follow has put it back.
 */
export function asWritten(ticket: Ticket): Ticket {
	return { ...ticket, ...compareOpen(ticket).restore };
}
