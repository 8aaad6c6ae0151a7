import type { Condition } from '../zammad';
import type { Ids } from './ids';

const OPEN = ['new', 'open', 'pending reminder', 'pending close'];

/** The condition that a ticket is not done yet. */
export const openTickets = (ids: Ids): Condition => ({
	'ticket.state_id': { operator: 'is', value: ids.texts('state', OPEN) },
});
