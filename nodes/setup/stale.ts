import type { Attribute } from '../policy/attributes/field';
import { ticketAttributes } from '../policy/attributes/ticket';
import { userAttributes } from '../policy/attributes/user';
import type { Policy } from '../policy/document';
import type { User, Zammad } from '../zammad';
import type { Problem } from './problem';

/** Enough to notice a cache: the oldest tickets were read before the last migration. */
const LOOKED_AT = 200;

/**
 * Records that 5.2 serves from a cache older than the last migration, without the new attributes (zammad-api 1.7;
 * recordings 05, 12). Sees the tickets that the token may read.
 *
 * @param officers users looked at beside the one of the token
 * @param unmigrated attributes, as `Ticket.djbc_rank`, that no record can have
 */
export async function staleRecords(
	zammad: Zammad,
	policy: Policy,
	officers: readonly User[],
	unmigrated: ReadonlySet<string>,
): Promise<Problem[]> {
	const migrated = (object: 'Ticket' | 'User', attributes: readonly Attribute[]): string[] =>
		attributes.map(({ name }) => name).filter((name) => !unmigrated.has(`${object}.${name}`));
	const names = migrated('Ticket', ticketAttributes(policy));
	const oldest = await zammad.tickets.search(
		{ 'ticket.created_at': { operator: 'before (absolute)', value: '2999-01-01T00:00:00Z' } },
		{ limit: LOOKED_AT },
	);
	const tickets = oldest.filter((ticket) => names.some((name) => !(name in ticket)));
	const users = [await zammad.users.me(), ...officers];
	const ofUsers = migrated('User', userAttributes);
	const old = users.filter((user) => ofUsers.some((name) => !(name in user)));
	return [
		...(tickets.length > 0
			? [stale('tickets', `${tickets.length} of ${oldest.length} tickets looked at`)]
			: []),
		...(old.length > 0 ? [stale('users', `${old.length} of ${users.length} users looked at`)] : []),
	];
}

const stale = (name: string, who: string): Problem => ({
	kind: 'desk',
	name,
	severity: 'warning',
	problem: 'stale',
	text: `${who}: served without our attributes, from before the last migration`,
	remedy:
		'Clear the cache of Zammad (rails r Rails.cache.clear) and restart it, or leave it: each record heals when it is next saved.',
});
