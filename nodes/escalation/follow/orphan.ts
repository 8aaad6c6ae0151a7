import { claimOf } from '../../clocks';
import type { Ticket } from '../../zammad';

import { takeCancelled } from './cancelled';
import { Look } from './look';
import { type EscalationDesk, type EscalationFollowed, type FollowRules, nothingOf } from './types';
import { isWish } from './wanted';

/**
 * An escalation whose parent is gone or out of sight can only be cancelled, which the child alone is told; any other
 * wish is refused. Nothing is asked without a wish.
 * @throws ZammadFailure, ClockFailure
 */
export async function followOrphan(
	desk: EscalationDesk,
	found: Ticket,
	rules: FollowRules,
	now: number,
): Promise<EscalationFollowed> {
	const orphan = nothingOf(found.id, 'orphan');
	if (!isWish(found.djbc_request)) return orphan;
	return await desk.claim.hold(claimOf(desk.zammad.server, found), async () => {
		const child = await desk.zammad.tickets.get(found.id);
		// In the place of the parent the child remembers no escalation, and is not written as such.
		const look = new Look(desk, rules, { child, parent: child }, now);
		if (!isWish(look.wish)) return orphan;
		if (look.runs && look.wish === 'cancel_escalation') {
			await takeCancelled(look);
			look.saw.add('cancelled');
		} else {
			look.child.set('djbc_request', null);
			look.refuse('noParent', REFUSAL);
		}
		await look.child.write();
		return {
			...orphan,
			outcome: look.refused.size > 0 ? 'refused' : 'followed',
			saw: [...look.saw],
			refused: [...look.refused],
			escalations: [{ ...look.state(), parentId: null, parentNumber: null }],
		};
	});
}

const REFUSAL =
	'Makro tersebut tidak dijalankan karena tiket asal eskalasi ini tidak ditemukan. Selama eskalasi masih berjalan, hanya makro "Batalkan eskalasi" yang dapat dipakai.';
