import { DateTime } from 'luxon';

import { internalNote } from '../intake/internalNote';
import { localMinute } from '../policy/localTime';
import type { QaOutcome } from '../policy/verification/verdicts';
import { VERIFICATION_MACROS } from '../policy/verification/macros';
import type { Try } from '../policy/verification/tries';
import type { ArticleFields } from '../zammad';

/** What assessors read of a verification: numbers, times and what to do, no word of the user (CONF-2). */

/** What a QA ticket begins with. */
interface Task {
	/** Of the escalation. */
	number: string;
	/** Of the user's ticket; null where it may not be named. */
	request: string | null;
	/** Ethics or crime: the reporter is asked for one thing only (A31). */
	confidential: boolean;
	/** How many, each on a working day of its own. */
	tries: number;
}

export function taskLines({ number, request, confidential, tries }: Task): string[] {
	const { confirmed, not_followed_up: no, tried } = VERIFICATION_MACROS;
	return [
		request === null ? `Eskalasi: ${number}.` : `Eskalasi: ${number}. Tiket pemohon: ${request}.`,
		confidential
			? 'Tanyakan kepada pelapor hanya apakah ia sudah dihubungi. Jangan sampaikan hasil penanganan atau nama petugas.'
			: 'Hubungi pemohon dan pastikan unit benar-benar menindaklanjuti permasalahannya.',
		`Catat hasilnya dengan makro "${confirmed}" atau "${no}".`,
		`Bila pemohon tidak terhubungi, jalankan makro "${tried}" pada setiap upaya. Sesudah ${tries} upaya pada ${tries} hari kerja yang berbeda verifikasi ditutup.`,
	];
}

const OUTCOME_LABELS: Readonly<Record<QaOutcome, string>> = {
	confirmed: 'ditindaklanjuti',
	not_followed_up: 'belum ditindaklanjuti',
	unreachable: 'tidak dapat dihubungi',
};

/** @param by name; null where the tries decided */
export function outcomeLine(outcome: QaOutcome, by: string | null, at: string, zone: string): string {
	const who = by === null ? '' : ` oleh ${by}`;
	return `Hasil verifikasi: ${OUTCOME_LABELS[outcome]}. Ditetapkan${who} pada ${localMinute(at, zone)}.`;
}

export function tryLine(judged: Try, needed: number, at: string, zone: string): string {
	const when = localMinute(at, zone);
	if (judged.counts) {
		const line = `Upaya ke-${judged.tries} dari ${needed} dicatat: ${when}.`;
		return judged.isLast ? line : `${line} ${nextLine(judged.next)}`;
	}
	const line = `Upaya pada ${when} dicatat, tetapi tidak dihitung karena`;
	switch (judged.why) {
		case 'sameDay':
			return `${line} sudah ada upaya pada hari kerja yang sama. ${nextLine(judged.next)}`;
		case 'dayOff':
			return `${line} bukan hari kerja. ${nextLine(judged.next)}`;
		case 'notCovered':
			return `${line} kalender ${judged.calendar} tidak memuat tanggal ${judged.date}. Hubungi admin untuk melengkapi kalender, lalu catat upaya lagi.`;
	}
}

const nextLine = (date: string | null): string =>
	date === null
		? 'Kalender belum memuat hari kerja berikutnya.'
		: `Upaya berikutnya dihitung mulai ${DateTime.fromISO(date, { locale: 'id' }).toFormat('cccc, d MMMM yyyy')}.`;

export function fewTriesLine(tries: number, needed: number): string {
	return `Hasil "${OUTCOME_LABELS.unreachable}" dikembalikan: baru ${tries} dari ${needed} upaya yang dihitung. Jalankan makro "${VERIFICATION_MACROS.tried}" pada hari kerja yang berbeda; hasil itu kemudian terisi sendiri.`;
}

export const CLOSED_LINE = `Makro "${VERIFICATION_MACROS.tried}" tidak dijalankan: verifikasi ini sudah selesai.`;
export const NO_TASK_LINE = `Makro "${VERIFICATION_MACROS.tried}" tidak dijalankan: tiket ini bukan verifikasi mutu.`;

export const noteOf = (lines: readonly string[]): ArticleFields => internalNote('Verifikasi mutu', lines);
