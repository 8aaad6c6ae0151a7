import { internalNote } from '../intake/internalNote';
import { localMinute } from '../policy/localTime';
import type { ArticleFields } from '../zammad';

import { headingsOf, type ReportKind } from './kinds';
import type { ReportRefusal } from './types';

/** Subjects tell our notes from others: a delivery is taken in once. */
export const DELIVERED = 'Laporan disampaikan';
export const DECIDED = 'Laporan diputuskan';
const REPORT = 'Laporan tertulis';
const REFUSED = 'Laporan belum dapat diproses';

/** The headings alone stand in it, so that they can be copied into the report. */
export function openingNote(kind: ReportKind): ArticleFields {
	return internalNote(`${REPORT}: tulis di bawah judul-judul ini`, [headingsOf(kind)]);
}

/** On the ticket that is reported on: the number, nothing else. */
export function openedNote({ label, code }: ReportKind, number: string): ArticleFields {
	return internalNote(REPORT, [
		`${label} (${code}) dibuat dengan nomor tiket ${number}. Isi semua bagiannya di tiket itu, lalu pilih makro "Sampaikan laporan".`,
	]);
}

/** On the ticket that was reported on, once Kepala Seksi decided: the number, nothing else. */
export function decidedNote(number: string): ArticleFields {
	return internalNote(DECIDED, [`Laporan dengan nomor tiket ${number} telah diputuskan oleh Kepala Seksi.`]);
}

export function begunLine(
	{ label, code }: ReportKind,
	arose: string,
	due: string | null,
	zone: string,
): string {
	const from = `${label} (${code}): masalah timbul ${localMinute(arose, zone)}`;
	return due === null
		? `${from}. Batas waktu belum dapat dihitung karena tanggal itu belum ada dalam kalender kerja.`
		: `${from}; batas waktu penyampaian ${localMinute(due, zone)}.`;
}

export const deliveredLine = (at: string, zone: string): string =>
	`Laporan disampaikan kepada Kepala Seksi ${localMinute(at, zone)}. Keputusan ditulis pada isian "Keputusan Kepala Seksi".`;

/** Tells a decision that was taken in from one that somebody typed with its time. */
export const TAKEN = 'Keputusan Kepala Seksi dicatat';

export const decidedLine = (at: string, zone: string): string => `${TAKEN} ${localMinute(at, zone)}.`;

const WHAT: Record<ReportRefusal, string> = {
	noReport: 'Makro "Sampaikan laporan" hanya untuk tiket laporan.',
	kindUnknown: 'Jenis laporan tidak dikenali dari judul tiket maupun judul bagiannya.',
	sectionsEmpty: 'Masih ada bagian yang kosong',
	alreadyDelivered: 'Laporan ini sudah disampaikan.',
	timeAhead: 'Waktu yang diketik belum terjadi; isian itu dikembalikan.',
	timeEarly:
		'Waktu yang diketik mendahului timbulnya masalah atau penulisan laporan; isian itu dikembalikan.',
	notDelivered: 'Keputusan belum dapat dicatat karena laporan belum disampaikan; isian itu dikosongkan.',
	notHead:
		'Keputusan hanya dicatat bila ditulis sendiri oleh pengguna dengan peran "Kepala Seksi"; isian itu dikosongkan.',
};

const THEN: Partial<Record<ReportRefusal, string>> = {
	noReport: 'Pilih makro laporan (RPT-1, RPT-2, atau RPT-3) untuk membuat laporan atas tiket ini.',
	kindUnknown:
		'Beri tiket judul salah satu laporan, misalnya "Laporan kasus sulit", lalu pilih lagi makro "Sampaikan laporan".',
	sectionsEmpty:
		'Salin judul itu ke dalam catatan pada tiket ini, masing-masing pada baris tersendiri seperti tertera di sini, dengan isinya di bawahnya; boleh dalam beberapa catatan. Sesudah itu pilih lagi makro "Sampaikan laporan". Salam penutup, tanda tangan, "-", "nihil", dan sejenisnya bukan isi.',
	notDelivered: 'Setelah laporan disampaikan, tulis keputusan lagi.',
	notHead: 'Kepala Seksi menulis keputusannya pada isian "Keputusan Kepala Seksi".',
};

/** What was not done, why, and what to do. @param empty headings of empty sections @param kept a decision as written */
export function refusalNote(
	reasons: readonly ReportRefusal[],
	empty: readonly string[],
	kept: string | null,
): ArticleFields {
	const lines = reasons.map((reason) =>
		[
			reason === 'sectionsEmpty'
				? `${WHAT[reason]}: ${empty.map((heading) => `"${heading}"`).join('; ')}.`
				: WHAT[reason],
			...(THEN[reason] ? [THEN[reason]] : []),
		].join(' '),
	);
	return internalNote(REFUSED, [...lines, ...(kept === null ? [] : ['Yang telah ditulis:', quoted(kept)])]);
}

const quoted = (text: string): string =>
	text
		.split('\n')
		.map((line) => `> ${line}`)
		.join('\n');
