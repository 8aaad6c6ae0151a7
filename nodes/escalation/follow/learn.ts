import { stateOf } from '../../intake/thread';
import { isoInstant } from '../../policy/instant';
import { parentNumber } from '../childKey';

import type { Look } from './look';
import { OF_ESCALATION } from './onParent';
import type { Side } from './side';

/** The parent learns of its child: its clock (CLK-5), and what it shows of it. @param at UTC instant */
export function learn(parent: Side, child: Side, at: string): void {
	const { number } = child.ticket;
	parent.take({ kind: 'escalated', at, childTicket: number, unit: child.text('djbc_unit') || null });
	if (parent.text('djbc_escalated_at') === '') parent.set('djbc_escalated_at', at);
	for (const name of OF_ESCALATION) parent.set(name, child.text(name) || null);
	parent.set('djbc_esc_ref', number);
}

/**
 * The parent does not know of it where it was merged since, or where its opening or reopening ended between two writes;
 * while the wish stands, Open makes that good itself. What was over before a merge is no matter of the survivor. An
 * escalation that was reopened opens its parent too: Team 2 may not see the child.
 */
export async function learnWhereUnknown(look: Look): Promise<void> {
	const { child, parent, entry, number } = look;
	if (!child.current || (entry && Date.parse(entry.at) >= look.start)) return;
	const isSurvivor = parentNumber(child.ticket) !== parent.ticket.number;
	if (entry === null && (isSurvivor ? !look.runs : parent.text('djbc_request') === 'escalate')) return;
	const isAgain = look.runs && child.current.cycle > 1;
	const mark = look.mark('again');
	// One that ended by its letter has no second entry: the note tells that the parent knows.
	if (entry?.answeredAt === null && entry.cancelledAt === null) {
		if (!isAgain || (await parent.isNoted(mark))) return;
	}
	learn(parent, child, isoInstant(look.start));
	look.saw.add('escalated');
	if (!isAgain) return;
	if (stateOf(parent.ticket) === 'closed') parent.set('state', 'open');
	const due = child.current.dueAt;
	const until = due === null ? '' : ` Batas waktu baru: ${look.local(due)}.`;
	parent.note(`Eskalasi ${number} dibuka kembali setelah verifikasi mutu.${until}`, mark);
}
