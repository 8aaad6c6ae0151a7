import { channelOfType, isMailOfCustomer } from '../intake/ownChannel';
import { isKeyed } from '../policy/data/keyed';
import { channelLabels } from '../policy/data/labels';
import type { Channel } from '../policy/types';
import type { Article, Ticket, Zammad } from '../zammad';

/** How a ticket without a clock began. */
export interface Opening {
	by: 'native' | 'keyed' | 'outbound';
	channel: Channel;
	/** The user's message, or what the desk wrote first. */
	first: Article;
	/** ROLE-1: an employee who asks. */
	isStaff: boolean;
}

/**
 * A channel of Zammad's own writes in the name of the customer; what an agent opens bears the agent's name. He keys in
 * what came elsewhere, or he writes to somebody: then nobody asked yet. Null where nothing tells the channel, and for
 * child tickets.
 */
export async function openingOf(
	zammad: Zammad,
	ticket: Ticket,
	articles: Article[],
): Promise<Opening | null> {
	const [first] = [...articles].sort((one, other) => one.id - other.id);
	if (!first) return null;
	const said = Object.hasOwn(channelLabels, String(ticket.djbc_channel))
		? (ticket.djbc_channel as Channel)
		: null;
	const channel = said ?? channelOfType(first);
	if (channel === null) return null;
	const isAgents = first.sender !== 'Customer';
	if (isMailOfCustomer(first, ticket)) return { by: 'native', channel, first, isStaff: isAgents };
	if (!ticket.djbc_record && isAgents && (await isChild(zammad, ticket))) return null;
	if (isKeyed(channel)) {
		const wroteFirst = isAgents && (channel === 'phone' || first.type === 'email');
		return { by: wroteFirst ? 'outbound' : 'keyed', channel, first, isStaff: false };
	}
	// A channel that somebody chose in the form: no program of another system does.
	const isByHand = said !== null && isOpenedByAgent(ticket);
	return { by: isAgents ? 'outbound' : isByHand ? 'keyed' : 'native', channel, first, isStaff: false };
}

/** User 1 is the desk itself; its channels write in the name of the customer. */
export function isOpenedByAgent({ created_by_id: author, customer_id: customer }: Ticket): boolean {
	return author !== customer && author !== 1;
}

/** Its customer is the contact of a unit, who asks nothing (ESC-8). */
async function isChild({ links }: Zammad, { id }: Ticket): Promise<boolean> {
	return (await links.of(id)).some(({ link_type: role }) => role === 'parent');
}
