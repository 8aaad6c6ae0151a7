import type { Kpi } from '../schema/kpi';

/** Indicators of catalogue 5.3 in order. No seed states a target: they are entered (`kpi_target`). */
export const kpi: Kpi = {
	indicators: {
		K01: { label: 'Jumlah permintaan', unit: 'count', target: null },
		K01b: { label: 'Kedatangan per jam, hari, dan saluran', unit: 'perHour', target: null },
		K02: { label: 'Ketepatan waktu layanan', unit: 'percent', target: null },
		K03: { label: 'Waktu respons pertama', unit: 'minutes', target: null },
		K04: { label: 'Tunggakan', unit: 'count', target: null },
		K05: { label: 'Tingkat eskalasi', unit: 'percent', target: null },
		K06: { label: 'Ketepatan waktu eskalasi', unit: 'percent', target: null },
		K07: { label: 'Verifikasi tindak lanjut', unit: 'percent', target: null },
		K07b: { label: 'Tindak lanjut terkonfirmasi', unit: 'percent', target: null },
		K08: { label: 'Jumlah pengaduan', unit: 'count', target: null },
		K09: { label: 'Kepuasan pengguna layanan', unit: 'score', target: null },
		K10: { label: 'Tingkat pembukaan kembali', unit: 'percent', target: null },
		K11: { label: 'Permintaan yang dikecualikan', unit: 'count', target: null },
		K12: { label: 'Panggilan per jam', unit: 'perHour', target: null },
		K13: { label: 'Hardskill dan softskill', unit: 'score', target: null },
		K14: { label: 'Kedisiplinan', unit: 'percent', target: null },
		K15: { label: 'Eskalasi terlambat (internal)', unit: 'count', target: null },
		K16: { label: 'Jendela balasan terlewat', unit: 'count', target: null },
	},
	periodDay: 26,
	finalAfterDays: 7,
	followUpHours: 168,
	csat: { lowest: 1, highest: 4 },
	minimumAssessments: 4,
	smallestCell: 5,
	verificationTries: 3,
};
