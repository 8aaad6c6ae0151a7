import { claimOf } from '../clocks';
import { type Ticket, ZammadFailure } from '../zammad';

import { begin } from './begin';
import { correct } from './correct';
import { isRestricted, suspect } from './suspicion';
import { NOTHING, type EnrichDesk, type Enriched, type EnrichRules, type TicketFacts } from './types';
import { wantedBy } from './wanted';

/**
 * Makes requests of the tickets that came by Zammad's own channels or that agents keyed in (channels 3.1 to 3.12,
 * PHN-1, A43), and looks after the times that officers type. What needs nothing costs no request. Twice, and two at
 * once in this process, it writes once. A second process may write the same values again, and a second note, where both
 * looked within the same moment.
 * @param now ms
 * @throws ZammadFailure, ClockFailure; all may be repeated
 */
export async function enrich(
	desk: EnrichDesk,
	facts: TicketFacts,
	rules: EnrichRules,
	now: number,
): Promise<Enriched> {
	const wanted = wantedBy(facts);
	if (wanted === null) return isToRead(facts, rules) ? await suspect(desk, facts, rules) : NOTHING;
	// One that was not begun has no thread key: its claim is known without asking.
	const named = wanted === 'new' ? { id: facts.ticketId } : await found(desk, facts.ticketId);
	if (!named) return NOTHING;
	return await desk.claim.hold(claimOf(desk.zammad.server, named), async () => {
		const ticket = await found(desk, facts.ticketId);
		if (!ticket || wantedBy(factsOf(ticket)) !== wanted) return NOTHING;
		return await (wanted === 'new' ? begin : correct)(desk, ticket, rules, now);
	});
}

/** A further message of the user; in a restricted group it lies where it belongs. */
function isToRead({ asked, group, channel, record, state }: TicketFacts, rules: EnrichRules): boolean {
	const isRequest = channel !== null && (record === null || record === 'request') && state !== 'merged';
	return isRequest && asked.length > 0 && group !== null && !isRestricted(rules, group);
}

/** The same as an event tells. */
function factsOf(ticket: Ticket): TicketFacts {
	const code = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
	return {
		ticketId: ticket.id,
		channel: code(ticket.djbc_channel),
		record: code(ticket.djbc_record),
		state: ticket.state ?? null,
		attributes: ticket,
		updatedAt: ticket.updated_at,
		group: ticket.group ?? null,
		asked: [],
	};
}

/** Null for a ticket that is gone. */
async function found({ zammad }: EnrichDesk, ticketId: number): Promise<Ticket | null> {
	try {
		return await zammad.tickets.get(ticketId);
	} catch (error) {
		if (error instanceof ZammadFailure && error.kind === 'notFound') return null;
		throw error;
	}
}
