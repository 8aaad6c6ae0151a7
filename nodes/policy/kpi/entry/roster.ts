import { z } from 'zod';

import { zoneOf } from '../../officeZone';
import type { RosterRow } from '../types';
import {
	day,
	endOfShift,
	filled,
	isAhead,
	minuteOfDay,
	officeOf,
	oneOf,
	optional,
	wholeNumber,
} from './cells';
import { keyOf, type EntryKind } from './kind';

/** A shift as it is kept; `shift` counts those that an agent has on one day. */
type RosterEntry = RosterRow & { shift: number };

/** Shifts of Team 2 with attendance (K01b, K12, K14). A shift that is corrected keeps its key. */
export const roster: EntryKind<RosterEntry> = {
	fileName: 'roster.csv',
	example: {
		agen: 'contoh.petugas',
		kantor: 'BRAVO',
		tanggal: '26/01/2026',
		giliran: '1',
		mulai: '07:30',
		selesai: '16:00',
		istirahat: '60',
		antrean: 'telepon',
		kehadiran: 'hadir',
		masuk: '07:24',
		keluar: '16:05',
	},
	optional: ['giliran', 'istirahat', 'kehadiran', 'masuk', 'keluar'],
	entry: (judged) =>
		z
			.object({
				agen: filled,
				kantor: officeOf(judged),
				tanggal: day,
				giliran: wholeNumber(1, 9, 1),
				mulai: minuteOfDay,
				selesai: endOfShift,
				istirahat: wholeNumber(0, 720, 0),
				antrean: oneOf({ telepon: 'phone', lainnya: 'other' }),
				kehadiran: optional(
					oneOf({ hadir: 'present', terlambat: 'late', 'tidak hadir': 'absent', 'pulang awal': 'early' }),
				),
				masuk: optional(minuteOfDay),
				keluar: optional(minuteOfDay),
			})
			.transform((cells, { addIssue }) => {
				const wrong = (heading: keyof typeof cells, message: string) =>
					addIssue({ code: 'custom', path: [heading], message });
				const { tanggal, mulai, selesai, istirahat, kehadiran, masuk, keluar } = cells;
				const isFuture = (days: number) =>
					isAhead(tanggal, zoneOf(judged.policy, cells.kantor), judged.now, days);
				if (isFuture(366)) wrong('tanggal', 'lebih dari setahun ke depan: periksa tahunnya');
				if (isFuture(1) && kehadiran + masuk + keluar !== '') {
					wrong('tanggal', 'belum tiba: kosongkan kehadiran, masuk, dan keluar, atau perbaiki tanggalnya');
				}
				if (mulai === selesai) wrong('selesai', 'sama dengan mulai: periksa jam selesai');
				else if (istirahat >= minutesBetween(mulai, selesai)) {
					wrong('istirahat', 'lebih lama daripada gilirannya: periksa jam dan menit istirahat');
				}
				if ((masuk === '') !== (keluar === '')) {
					wrong(masuk === '' ? 'masuk' : 'keluar', 'isi masuk dan keluar, atau kosongkan keduanya');
				}
				if (kehadiran === 'absent' && masuk !== '') {
					wrong('kehadiran', 'tidak hadir, tetapi ada jam masuk: perbaiki salah satunya');
				}
				return {
					agent: cells.agen,
					office: cells.kantor,
					date: tanggal,
					shift: cells.giliran,
					start: mulai,
					end: selesai,
					breaks: istirahat,
					queue: cells.antrean,
					attendance: kehadiran,
					loggedIn: masuk,
					loggedOut: keluar,
				};
			}),
	key: ({ office, agent, date, shift }) => keyOf(office, agent, date, shift),
	keyHeadings: ['kantor', 'agen', 'tanggal', 'giliran'],
};

/** An end at or before the start lies on the next day. */
function minutesBetween(start: string, end: string): number {
	const [from, to] = [start, end].map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
	return to! > from! ? to! - from! : to! - from! + 1440;
}
