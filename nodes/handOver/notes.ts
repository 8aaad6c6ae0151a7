import { internalNote } from '../intake/internalNote';
import type { ArticleFields } from '../zammad';

import type { HandOverRefusal } from './handOver';

const WHY: Record<HandOverRefusal, string> = {
	consentMissing:
		'Persetujuan pemohon belum dicatat. Mintalah persetujuan pemohon (modul teks "Persetujuan pengalihan kepada PPID"), isi "Persetujuan pemohon pada" dengan waktu persetujuannya, lalu pilih lagi makro "Alihkan ke PPID".',
	consentAhead:
		'Waktu pada "Persetujuan pemohon pada" belum terjadi. Isi dengan waktu persetujuan yang sebenarnya, lalu pilih lagi makro "Alihkan ke PPID".',
	consentEarly:
		'Waktu pada "Persetujuan pemohon pada" mendahului permintaan ini: persetujuan itu bukan untuk permintaan ini. Mintalah persetujuan lagi, isi dengan waktu yang baru, lalu pilih lagi makro "Alihkan ke PPID".',
	restricted: 'Tiket terbatas tidak dialihkan ke PPID. Tangani tiket ini di grupnya.',
	noRequest: 'Hanya permintaan pemohon yang dapat dialihkan ke PPID.',
};

export const refusedNote = (reason: HandOverRefusal): ArticleFields =>
	noteOf(`Belum dialihkan: ${WHY[reason]}`);

export const handedOverNote = (from: string, to: string): ArticleFields =>
	noteOf(
		`Permintaan dialihkan dari ${from} ke ${to} dengan persetujuan pemohon. Batas waktu tetap berjalan sampai pemohon dijawab: sampaikan kepada pemohon bahwa permintaannya dialihkan beserta alamat PPID (modul teks "Pengalihan kepada PPID").`,
	);

const noteOf = (line: string): ArticleFields => internalNote('Pengalihan ke PPID', [line]);
