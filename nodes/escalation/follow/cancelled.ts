import { closeReason } from '../../intake/clocks';
import { stateOf } from '../../intake/thread';
import { isoInstant } from '../../policy/instant';

import type { Look } from './look';

const WITHDRAWN = ['withdrawn', 'duplicate'];

/**
 * No escalation any more: by the macro's wish, closed as withdrawn or duplicate, or merged away. Its clock ends out of
 * the count, and for the parent the direct promise holds again unless the unit had answered (CLK-5, A13).
 */
export async function takeCancelled(look: Look): Promise<void> {
	const { child, parent, entry, number } = look;
	const { ticket } = child;
	const isWished = look.wish === 'cancel_escalation';
	if (isWished) look.asked.set('djbc_request', null);
	const isMerged = stateOf(ticket) === 'merged';
	const isWithdrawn = stateOf(ticket) === 'closed' && WITHDRAWN.includes(closeReason(ticket));
	if (look.runs && (isWished || isMerged || isWithdrawn)) {
		const at = isWished
			? ((await look.wishSave())?.at ?? look.asked.ticket.updated_at)
			: (ticket.last_close_at ?? ticket.close_at ?? ticket.updated_at);
		child.take({ kind: 'withdrawn', at: isoInstant(Math.max(Date.parse(at), look.start)) });
		if (isWished) close(look, at);
	} else if (!isMerged && child.current?.cause !== 'withdrawn') return;
	if (!entry || entry.cancelledAt !== null) return;
	const at = child.current?.stoppedAt ?? isoInstant(look.now);
	const rule = parent.current?.rule;
	parent.take({ kind: 'escalationCancelled', at, childTicket: number });
	const governs =
		parent.current?.rule === rule ? '' : ' Batas waktu jawaban langsung berlaku kembali bagi tiket ini.';
	// A run that ended before it was written leaves the wish where it was chosen.
	if (parent.text('djbc_request') === 'cancel_escalation') parent.set('djbc_request', null);
	parent.note(`Eskalasi ${number} dibatalkan pada ${look.local(at)}.${governs}`);
	look.saw.add('cancelled');
}

/** A ticket of ethics or crime is closed by its people (ESC-6). */
function close(look: Look, at: string): void {
	const { child } = look;
	const told = `Eskalasi ini dibatalkan pada ${look.local(at)}.`;
	if (look.restricted) {
		child.note(`${told} Tiket ini ditutup oleh petugas yang ditunjuk.`);
		return;
	}
	child.note(told);
	child.set('djbc_close_reason', 'withdrawn');
	if (look.isClosed) return;
	child.set('state', 'closed');
	child.take({ kind: 'closed', at: isoInstant(look.now), reason: 'withdrawn' });
}
