import { claimOf } from '../../clocks';
import { internalNote } from '../../intake/internalNote';
import { readClocks } from '../../policy/cycle/attributes';
import type { Policy } from '../../policy/document';
import type { Ticket } from '../../zammad';
import { runningOf } from '../running';

import { isEscalation } from './pair';
import { type EscalationDesk, type EscalationFollowed, nothingOf } from './types';
import { isWish } from './wanted';

/** A macro of the escalation that was chosen on another ticket. */
export const isMisplaced = (ticket: Ticket): boolean => !isEscalation(ticket) && isWish(ticket.djbc_request);

/**
 * What still stands after the escalations were looked at: none runs that could be meant, or several do.
 * @throws ZammadFailure
 */
export async function refuseMisplaced(
	{ zammad, claim }: EscalationDesk,
	found: Ticket,
	policy: Policy,
): Promise<EscalationFollowed> {
	return await claim.hold(claimOf(zammad.server, found), async () => {
		const ticket = await zammad.tickets.get(found.id);
		if (!isMisplaced(ticket)) return nothingOf(found.id);
		const running: string[] = [];
		const { children } = readClocks(policy, ticket).memory;
		for await (const { number } of runningOf(zammad, policy, children)) running.push(number);
		// Chosen since then: its own event brings it.
		if (running.length === 1) return nothingOf(found.id);
		await zammad.tickets.update(ticket.id, {
			djbc_request: null,
			article: internalNote('Eskalasi', [
				running.length === 0
					? 'Makro ini tidak dijalankan: tidak ada eskalasi yang berjalan dari tiket ini.'
					: `Makro ini tidak dijalankan: dari tiket ini masih berjalan beberapa eskalasi (${running.join(', ')}). Pilih makro itu pada tiket eskalasi yang dimaksud.`,
			]),
		});
		return { ...nothingOf(found.id, 'refused'), refused: ['misplaced'] };
	});
}
