import { write } from '../clocks/writeTicket';
import type { Channel } from '../policy/types';
import type { Ticket } from '../zammad';

import { decidedLines, noteOf } from './note';
import { NOTHING, type EnrichDesk, type Enriched, type EnrichRules } from './types';

/**
 * A category of ethics or crime that a human decided on moves the ticket, whatever it is (CONF-3). Inside the ticket's
 * claim; costs 1 request.
 * @throws ZammadFailure
 */
export async function reclassify(
	{ zammad }: EnrichDesk,
	ticket: Ticket,
	{ restrictedGroup }: EnrichRules,
): Promise<Enriched> {
	const note = noteOf(decidedLines(ticket.group ?? '', restrictedGroup), true);
	await write(zammad, ticket, { group: restrictedGroup, article: note });
	const channel = (ticket.djbc_channel || null) as Channel | null;
	return { ...NOTHING, outcome: 'reclassified', channel, restricted: true };
}
