import { closeReason } from '../../intake/clocks';
import { stateOf } from '../../intake/thread';

import type { Look } from './look';

/** Its people are told once where the user withdrew his request: they judge whether the unit is still to answer. */
export async function tellWithdrawn(look: Look): Promise<void> {
	const { child, parent } = look;
	const mark = look.mark('withdrawn');
	const isWithdrawn = stateOf(parent.ticket) === 'closed' && closeReason(parent.ticket) === 'withdrawn';
	if (!look.runs || look.restricted || !isWithdrawn || (await child.isNoted(mark))) return;
	child.note(
		'Tiket asal ditutup karena permintaannya ditarik pemohon. Eskalasi ini tetap berjalan. Bila tidak diperlukan lagi, pilih makro "Batalkan eskalasi".',
		mark,
	);
}

/** Closed by hand before it was completed: it is left so and its clock runs on; its people are told once. */
export async function tellClosedByHand(look: Look): Promise<void> {
	const { child } = look;
	const mark = look.mark('closed');
	if (!look.runs || look.restricted || !look.isClosed || (await child.isNoted(mark))) return;
	const waits =
		look.entry?.answeredAt == null
			? 'belum ada jawaban unit'
			: 'pemohon belum diberi jawaban dari tiket asal';
	child.note(
		`Tiket ini ditutup, tetapi ${waits}. Batas waktu eskalasi tetap berjalan. Bila eskalasi tidak diperlukan lagi, pilih makro "Batalkan eskalasi".`,
		mark,
	);
}
