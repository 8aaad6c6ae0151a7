import { keyHash } from '../intake/hashes';
import { isHolder } from '../intake/holder';
import type { Ticket } from '../zammad';

import type { Reminder } from './standing';
import type { SweepDesk } from './types';

/**
 * Claims a reminder among processes, and says whether it is ours to give. Two requests.
 * @throws ZammadFailure
 */
export async function isOurs(
	{ zammad, worker }: SweepDesk,
	ticket: Ticket,
	{ kind, rung, rule, dueAt }: Reminder,
): Promise<boolean> {
	const what = [ticket.number, ticket.djbc_cycle_at, kind, rung, rule, dueAt].join(':');
	return await isHolder(zammad, worker, ticket, keyHash(`reminder:${what}`));
}
