import type { Look } from './look';

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
		`Tiket ini ditutup, tetapi ${waits}. Batas waktu eskalasi tetap berjalan. Bila eskalasi tidak diperlukan lagi, pilih macro "Batalkan eskalasi".`,
		mark,
	);
}
