import { internalNote } from '../intake/internalNote';
import type { ArticleFields } from '../zammad';

import type { Refusal } from './matter';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const SUBJECT = 'Konsep surat/nota dinas';
const MACRO = '"Siapkan surat/nota dinas"';

/** The draft goes nowhere but into the ticket (ESC-6); its name says the number and nothing else. */
export function draftArticle(number: string, template: string, id: string, docx: Buffer): ArticleFields {
	const isLetter = template.startsWith('letter');
	const filename = `${isLetter ? 'surat' : 'nota-dinas'}-${number}.docx`;
	return {
		...internalNote(
			SUBJECT,
			[
				`Konsep ${isLetter ? 'surat' : 'nota dinas'} terlampir: ${filename}.`,
				'Lengkapi bagian yang bertitik-titik, periksa isinya, tanda tangani, beri nomor, dan kirimkan sendiri: sistem tidak mengirimnya.',
				'Nama dan kontak pengguna layanan yang dikenali tidak disalin ke dalam konsep. Periksa uraiannya sebelum ditandatangani.',
				'Setelah terkirim, isi "Nomor surat/nota dinas" dan "Tanggal surat/nota dinas" pada tiket ini.',
				`Bila isian tiket berubah, pilih lagi makro ${MACRO} untuk konsep yang baru.`,
			],
			id,
		),
		attachments: [{ filename, data: docx.toString('base64'), 'mime-type': DOCX }],
	};
}

export const refusalNote = (refusal: Refusal): ArticleFields =>
	internalNote(SUBJECT, ['Konsep surat/nota dinas tidak dibuat.', REMEDIES[refusal]]);

const REMEDIES: Readonly<Record<Refusal, string>> = {
	notEscalated: `Surat disiapkan untuk eskalasi: pilih makro "Eskalasikan" pada tiket ini, lalu makro ${MACRO}. Laporan kode etik dan pidana dapat disiapkan langsung setelah kategorinya diisi dan tiketnya berada di grup Terbatas.`,
	onChild: `Tiket ini sudah dieskalasikan, tetapi yang berjalan tidak tepat satu eskalasi: pilih makro ${MACRO} pada tiket eskalasi yang dimaksud, yang tertaut pada tiket ini.`,
	outsideRestricted: `Laporan kode etik dan pidana hanya disiapkan di grup Terbatas: pindahkan tiket ini ke sana, lalu pilih lagi makro ${MACRO}.`,
	noUnit: `Isi "Unit teknis" dengan unit yang dituju, lalu pilih lagi makro ${MACRO}.`,
};
