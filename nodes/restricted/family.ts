import { claimOf } from '../clocks';
import type { Claim } from '../intake/claim';
import { existing, readable, stateOf } from '../intake/thread';
import type { Ticket, Zammad } from '../zammad';

/** Records that were opened for another ticket, and speak of its matter. */
const OPENED_FOR = ['escalation', 'qa', 'report'];

/** More are not followed: a person must look. */
const MOST = 50;

export interface Family {
	/** Tickets opened for this one, or merged into it, and for those in turn. */
	below: Ticket[];
	/** Tickets it was opened for itself. */
	above: Ticket[];
}

/**
 * What hangs on a ticket by links. Costs 1 request a ticket for its links, and 1 for each linked one.
 * @throws ZammadFailure
 */
export async function familyOf(zammad: Zammad, ticketId: number): Promise<Family> {
	const seen = new Set([ticketId]);
	const below: Ticket[] = [];
	const above: Ticket[] = [];
	const open = [ticketId];
	for (let id = open.shift(); id !== undefined && seen.size < MOST; id = open.shift()) {
		for (const { link_type: role, link_object_value: other } of await zammad.links.of(id)) {
			if (seen.has(other)) continue;
			seen.add(other);
			const ticket = await readable(zammad, other);
			if (!ticket) continue;
			if (role === 'parent') {
				if (id === ticketId) above.push(ticket);
			} else if (isOpenedFor(ticket)) {
				below.push(ticket);
				open.push(other);
			}
		}
	}
	return { below, above };
}

const isOpenedFor = (ticket: Ticket): boolean =>
	OPENED_FOR.includes(String(ticket.djbc_record)) || stateOf(ticket) === 'merged';

/**
 * Takes a ticket along into the restricted group, unless it lies in one; its own audit follows by its own history.
 * Inside its claim. Costs up to 2 requests.
 * @throws ZammadFailure
 */
export async function takeAlong(
	{ zammad, claim }: { zammad: Zammad; claim: Claim },
	ticket: Ticket,
	group: string,
	isRestricted: (group: string) => boolean,
): Promise<void> {
	if (isRestricted(ticket.group ?? '')) return;
	await claim.hold(claimOf(zammad.server, ticket), async () => {
		const now = await existing(zammad, ticket.id);
		if (now && !isRestricted(now.group ?? ''))
			await zammad.tickets.update(now.id, { group }, { repeat: true });
	});
}
