import { stateOf, ticketByNumber } from '../intake/thread';
import { currentOf } from '../policy/cycle/advance';
import { readClocks } from '../policy/cycle/attributes';
import type { Child } from '../policy/cycle/memory';
import type { Policy } from '../policy/document';
import type { Ticket, Zammad } from '../zammad';

/**
 * Those of a ticket's escalations that run, newest first: by their clock, so that one closed by hand runs on. Each costs
 * a request when it is asked for.
 * @param children as the ticket's clock remembers them
 */
export async function* runningOf(
	zammad: Zammad,
	policy: Policy,
	children: readonly Child[],
): AsyncGenerator<Ticket> {
	const numbers = children.filter(({ cancelledAt }) => cancelledAt === null).map(({ number }) => number);
	for (const number of [...new Set(numbers)].reverse()) {
		const ticket = await ticketByNumber(zammad, number);
		if (ticket && runs(policy, ticket)) yield ticket;
	}
}

/** One whose due time no calendar covers has no clock and goes on until it is closed. */
function runs(policy: Policy, ticket: Ticket): boolean {
	const current = currentOf(policy, readClocks(policy, ticket));
	const state = stateOf(ticket);
	if (state === 'merged') return false;
	return current?.state === 'running' || (current?.rule === '' && state !== 'closed');
}
