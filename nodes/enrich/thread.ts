import { findThread } from '../intake/thread';
import { localDate } from '../policy/localTime';
import { namingRule } from '../policy/naming';
import type { Channel } from '../policy/types';
import type { Ticket, Zammad } from '../zammad';

import type { EnrichRules } from './types';

/** In a group many people write: a thread is what one of them writes in a day (channels 3.6, 4.3). */
export function memberThread(ticket: Ticket, channel: Channel, at: string, zone: string): string | null {
	return channel === 'whatsapp_group' && ticket.customer
		? `maraga:${ticket.customer}:${localDate(at, zone)}`
		: null;
}

/** Numbers of the thread's other tickets, oldest first; that somebody has a restricted one is told to nobody. */
export async function ticketsOfDay(
	zammad: Zammad,
	ticket: Ticket,
	key: string,
	{ restrictedGroup, restrictedGroups }: EnrichRules,
): Promise<string[]> {
	const mayName = namingRule([...restrictedGroups, restrictedGroup]);
	const tickets = (await findThread(zammad, key))?.tickets ?? [];
	return tickets
		.filter((one) => one.id !== ticket.id && mayName(one, ticket))
		.map(({ number }) => number)
		.reverse();
}
