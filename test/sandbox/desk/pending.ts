import type { Desk } from './desk';
import { applyChanges } from './tickets';

/** The desk's own job: a state that only waits ends when its time is over, without a form (zammad-api 2.4). */
export function endPending(desk: Desk): void {
	const caller = { user: desk.users.need(1), permissions: ['ticket.agent'] };
	for (const ticket of desk.tickets.all()) {
		const next = desk.states.get(ticket.state_id)?.next_state_id;
		if (!next || !ticket.pending_time || ticket.pending_time > desk.now()) continue;
		desk.journal.transaction(() => applyChanges(desk, caller, ticket, { state_id: next }, false));
	}
}
