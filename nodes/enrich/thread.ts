import { findThread } from '../intake/thread';
import { localDate } from '../intake/localTime';
import type { Channel } from '../policy/types';
import type { Ticket, Zammad } from '../zammad';

import { isRestricted } from './suspicion';
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
	{ id }: Ticket,
	key: string,
	rules: EnrichRules,
): Promise<string[]> {
	const tickets = (await findThread(zammad, key))?.tickets ?? [];
	return tickets
		.filter((one) => one.id !== id && !isRestricted(rules, one.group ?? ''))
		.map(({ number }) => number)
		.reverse();
}
