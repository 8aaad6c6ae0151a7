import { z } from 'zod';

import { zoneOf } from '../../officeZone';
import type { AssessmentRow } from '../types';
import { day, filled, isAhead, oneOf, score } from './cells';
import { keyOf, type EntryKind } from './kind';

/** Assessments of agents (K13). An assessor who judges the same once more replaces his judgement. */
export const assessment: EntryKind<AssessmentRow> = {
	fileName: 'penilaian.csv',
	example: {
		jenis: 'tiket',
		nomor: '70000000001',
		agen: 'contoh.petugas',
		hardskill: '87,5',
		softskill: '90',
		penilai: 'contoh.penilai',
		tanggal: '30/01/2026',
	},
	optional: [],
	entry: ({ policy, now }) =>
		z
			.object({
				jenis: oneOf({ tiket: 'ticket', panggilan: 'call' }),
				nomor: filled,
				agen: filled,
				hardskill: score,
				softskill: score,
				penilai: filled,
				tanggal: day,
			})
			.transform((cells, { addIssue }) => {
				const wrong = (heading: keyof typeof cells, message: string) =>
					addIssue({ code: 'custom', path: [heading], message });
				if (cells.jenis === 'ticket' && !/^\d{5,20}$/.test(cells.nomor)) {
					wrong('nomor', 'nomor tiket hanya angka: di Excel atur kolom ini sebagai Teks');
				}
				if (isAhead(cells.tanggal, zoneOf(policy, ''), now)) {
					wrong('tanggal', 'belum tiba: periksa tanggalnya');
				}
				return {
					kind: cells.jenis,
					ref: cells.nomor,
					agent: cells.agen,
					hardskill: cells.hardskill,
					softskill: cells.softskill,
					assessor: cells.penilai,
					date: cells.tanggal,
				};
			}),
	key: ({ kind, ref, agent, assessor }) => keyOf(kind, ref, agent, assessor),
	keyHeadings: ['jenis', 'nomor', 'agen', 'penilai'],
};
