import { readClocks } from '../policy/cycle/attributes';
import type { Policy } from '../policy/document';
import type { Ticket } from '../zammad';

import type { SweepDesk } from './types';

/**
 * Whether the last word on the ticket is an answer that the relay could not send: its own note told the agent, and
 * another answer would not go out either. Costs a request only where an answer failed at all.
 */
export async function isUndelivered({ zammad }: SweepDesk, ticket: Ticket, policy: Policy): Promise<boolean> {
	const failed = Math.max(0, ...readClocks(policy, ticket).memory.undelivered);
	if (failed === 0) return false;
	const articles = await zammad.articles.byTicket(ticket.id);
	return articles.every(({ id, sender }) => id < failed || sender !== 'Customer');
}
