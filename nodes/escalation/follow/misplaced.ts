import { claimOf } from '../../clocks';
import type { Ticket } from '../../zammad';

import { isEscalation } from './pair';
import { type EscalationDesk, type EscalationFollowed, nothingOf } from './types';
import { isWish } from './wanted';

/** A macro of the escalation's own ticket that was chosen on another one. */
export const isMisplaced = (ticket: Ticket): boolean => !isEscalation(ticket) && isWish(ticket.djbc_request);

/** @throws ZammadFailure */
export async function refuseMisplaced(
	{ zammad, claim }: EscalationDesk,
	found: Ticket,
): Promise<EscalationFollowed> {
	return await claim.hold(claimOf(zammad.server, found), async () => {
		const ticket = await zammad.tickets.get(found.id);
		if (!isMisplaced(ticket)) return nothingOf(found.id);
		const { djbc_esc_ref: number } = ticket;
		const where = typeof number === 'string' && number !== '' ? ` ${number}` : '';
		await zammad.tickets.update(ticket.id, {
			djbc_request: null,
			article: {
				type: 'note',
				sender: 'Agent',
				internal: true,
				content_type: 'text/plain',
				subject: 'Eskalasi',
				body: `Macro ini hanya berlaku pada tiket eskalasi${where}, bukan pada tiket ini. Buka tiket eskalasi itu, lalu pilih macro tersebut di sana.`,
			},
		});
		return { ...nothingOf(found.id, 'refused'), refused: ['misplaced'] };
	});
}
