import type { TicketValues } from '../intake/ticketBody';
import type { Ticket, Zammad } from '../zammad';

import { ClockFailure } from './failure';

/**
 * Attributes and note in one `PUT`; without a note it may be done twice.
 * @throws ZammadFailure, ClockFailure where the desk did not keep the clock
 */
export async function write(zammad: Zammad, { id }: Pick<Ticket, 'id'>, values: TicketValues): Promise<void> {
	const { djbc_clock_open: clock, article } = values;
	const written = await zammad.tickets.update(id, values, { repeat: article === undefined });
	if (clock !== undefined && written.djbc_clock_open !== clock)
		throw new ClockFailure('attributesMissing', id);
}
