import { DateTime } from 'luxon';
import { z } from 'zod';

import { isoInstant } from '../../instant';
import { zoneOf } from '../../officeZone';
import type { CallRow } from '../types';
import { day, filled, isAhead, officeOf, oneOf, optional, secondOfDay } from './cells';
import { keyOf, type EntryKind } from './kind';

/** A call as the telephone system's own log tells it: its id instead of the hash that is kept. */
export type CallEntry = Omit<CallRow, 'callHash'> & { callId: string };

/** Longer ones are slips: a time before the one it follows lies on the next day. */
const LONGEST_HOURS = 12;

/** Calls of a telephone system that reports none by itself (K12). */
export const phoneLog: EntryKind<CallEntry> = {
	fileName: 'log-telepon.csv',
	example: {
		id_panggilan: '20260126-000123',
		kantor: 'BRAVO',
		arah: 'masuk',
		hasil: 'dijawab',
		tanggal: '26/01/2026',
		dering: '09:15:04',
		dijawab: '09:15:12',
		selesai: '09:21:40',
		agen: 'contoh.petugas',
	},
	optional: ['dijawab', 'selesai', 'agen'],
	entry: (judged) =>
		z
			.object({
				id_panggilan: filled,
				kantor: officeOf(judged),
				arah: oneOf({ masuk: 'in', keluar: 'out' }),
				hasil: oneOf({
					dijawab: 'answered',
					'tidak terjawab': 'missed',
					ditinggalkan: 'abandoned',
					ditolak: 'rejected',
				}),
				tanggal: day,
				dering: secondOfDay,
				dijawab: optional(secondOfDay),
				selesai: optional(secondOfDay),
				agen: optional(filled),
			})
			.transform((cells, { addIssue }) => {
				const wrong = (heading: keyof typeof cells, message: string) =>
					addIssue({ code: 'custom', path: [heading], message });
				const zone = zoneOf(judged.policy, cells.kantor);
				const ring = DateTime.fromISO(`${cells.tanggal}T${cells.dering}`, { zone });
				const answered = following(ring, cells.dijawab);
				const ended = following(answered ?? ring, cells.selesai);
				const isAnswered = cells.hasil === 'answered';
				if (isAhead(cells.tanggal, zone, judged.now)) wrong('tanggal', 'belum tiba: periksa tanggalnya');
				if (isAnswered && cells.agen === '') wrong('agen', 'kosong: isi siapa yang menjawab');
				if (isAnswered && !answered) wrong('dijawab', 'kosong: isi jam panggilan dijawab');
				if (!isAnswered && answered) {
					wrong('dijawab', 'kosongkan: panggilan ini tidak dijawab menurut kolom hasil');
				}
				for (const [heading, time] of [
					['dijawab', answered],
					['selesai', ended],
				] as const) {
					if (time && time.diff(ring).as('hours') > LONGEST_HOURS) {
						wrong(
							heading,
							`lebih awal daripada dering, atau lebih dari ${LONGEST_HOURS} jam sesudahnya: periksa jamnya`,
						);
					}
				}
				return {
					callId: cells.id_panggilan,
					direction: cells.arah,
					outcome: cells.hasil,
					ringAt: isoInstant(ring.toMillis()),
					answeredAt: answered ? isoInstant(answered.toMillis()) : '',
					endedAt: ended ? isoInstant(ended.toMillis()) : '',
					agent: cells.agen,
					office: cells.kantor,
				};
			}),
	key: ({ office, callId }) => keyOf(office, callId),
	keyHeadings: ['kantor', 'id_panggilan'],
};

/** That time of the same day, or of the next where it lies before. */
function following(before: DateTime, time: string): DateTime | null {
	if (time === '') return null;
	const sameDay = DateTime.fromISO(`${before.toISODate()}T${time}`, { zone: before.zone });
	return sameDay < before ? sameDay.plus({ days: 1 }) : sameDay;
}
