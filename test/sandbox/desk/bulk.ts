import { createArticle } from './articles';
import type { Desk } from './desk';
import { performOn } from './perform';
import { missing, Refusal } from './refusal';
import { hasGroupRight, type Caller } from './rights';
import type { TicketRow } from './rows';
import { KINDS } from './setup/kinds';
import { needRecord } from './setup/records';
import { applyChanges } from './tickets';

/** Many tickets in one request, all or none (zammad-api 2.8; recordings 12, 17, 18). */

type Body = Record<string, unknown>;

/** A refusal of this kind has a body of its own, whoever asks. */
export interface BulkRefusal {
	error: unknown;
	ticket_id?: number;
	blocking_tickets?: number[];
}

class Stopped extends Error {
	constructor(readonly ticketId: number) {
		super('bulk');
	}
}

function ticketsOf(desk: Desk, body: Body): TicketRow[] {
	const ids = Array.isArray(body.ticket_ids) ? body.ticket_ids.map(Number) : [];
	return ids.map((id) => {
		const ticket = desk.tickets.get(id);
		if (!ticket) throw missing('Ticket', id);
		return ticket;
	});
}

/** The first refusal, of whatever kind, undoes all and names its ticket. */
function forEach(
	desk: Desk,
	caller: Caller,
	tickets: readonly TicketRow[],
	work: (ticket: TicketRow) => void,
): BulkRefusal | null {
	try {
		desk.journal.transaction(() => {
			for (const ticket of tickets) {
				if (!hasGroupRight(desk, caller.user, ticket.group_id, 'change')) throw new Stopped(ticket.id);
				try {
					work(desk.tickets.need(ticket.id));
				} catch (error) {
					throw error instanceof Refusal ? new Stopped(ticket.id) : error;
				}
			}
		});
		return null;
	} catch (error) {
		if (error instanceof Stopped) return { error: true, ticket_id: error.ticketId };
		throw error;
	}
}

/** @returns null when all is done */
export function runMacro(
	desk: Desk,
	caller: Caller,
	body: Body,
): { tickets: TicketRow[]; refusal: BulkRefusal | null } {
	const tickets = ticketsOf(desk, body);
	const macro = needRecord(desk, KINDS.macros, Number(body.macro_id));
	const groups = macro.group_ids as number[];
	const outside = tickets.filter((ticket) => groups.length > 0 && !groups.includes(ticket.group_id));
	if (outside.length > 0) {
		const error = 'Macro group restrictions do not cover all tickets';
		return { tickets, refusal: { error, blocking_tickets: outside.map(({ id }) => id) } };
	}
	const refusal = forEach(desk, caller, tickets, (ticket) =>
		performOn(desk, ticket.id, macro.perform, {
			origin: 'macro',
			caller,
			currentUserId: caller.user.id,
			article: null,
		}),
	);
	return { tickets, refusal };
}

/** Blank values are dropped, so nothing can be cleared this way. */
export function updateMany(
	desk: Desk,
	caller: Caller,
	body: Body,
): { tickets: TicketRow[]; refusal: BulkRefusal | null } {
	const tickets = ticketsOf(desk, body);
	const given = Object.entries((body.attributes ?? {}) as Body).filter(
		([, value]) => value !== null && value !== '',
	);
	const refusal = forEach(desk, caller, tickets, (ticket) => {
		applyChanges(desk, caller, ticket, Object.fromEntries(given), true);
		const article = body.article as Body | null | undefined;
		if (article && Object.keys(article).length > 0) createArticle(desk, caller, ticket.id, article);
	});
	return { tickets, refusal };
}
