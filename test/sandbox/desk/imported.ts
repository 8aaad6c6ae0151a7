import { z } from 'zod';
import type { Desk } from './desk';
import { emptyTicket } from './emptyRows';
import { ownValues } from './ownValues';
import { relations } from './relations';
import { toInstant } from './times';

const instant = z.string().transform((text, { addIssue }) => {
	const at = toInstant(text);
	if (at === null) addIssue({ code: 'custom', message: 'is no instant' });
	return at ?? z.NEVER;
});

/** Names or ids as a client gives them, and the dates that only an import may give. */
export const ImportSchema = z.array(
	z
		.object({
			...{ number: z.string().min(1), title: z.string(), group: z.string(), state: z.string() },
			...{ created_at: instant, updated_at: instant, close_at: instant.nullable() },
		})
		.passthrough(),
);

/**
 * Tickets with dates of their own, as Zammad takes them in import mode (zammad-api 1.6): no trigger, bell, form or history.
 * All or none.
 */
export function importTickets(desk: Desk, tickets: z.infer<typeof ImportSchema>): void {
	const by = desk.users.all()[0]!.id;
	desk.journal.transaction(() => {
		for (const ticket of tickets) {
			if (desk.tickets.where('number', ticket.number).length > 0)
				throw new Error(`There is a ticket ${ticket.number}`);
			const { number, title, created_at, updated_at, close_at } = ticket;
			desk.tickets.insert({
				...emptyTicket(desk, desk.tickets.nextId()),
				...ownValues(desk, 'Ticket', ticket, true),
				...{ priority_id: 2, owner_id: 1, customer_id: by, created_by_id: by, updated_by_id: by },
				...relations(desk, ticket),
				...{ number, title, created_at, updated_at, close_at },
			});
		}
	});
}
