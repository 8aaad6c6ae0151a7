import type { Policy } from '../document';

/** Parts of an indicator; what is not told here is named by its indicator. */
const PARTS: Record<string, string> = {
	'K01.unconfirmed': 'Kategori belum dikonfirmasi',
	'K02.late': '(b) Eskalasi terlambat dihitung sebagai pelanggaran',
	'K02.strict': '(c) Penafsiran ketat',
	'K02.void': 'Penghitungan waktu yang batal',
	'K02.withdrawn': 'Ditarik pemohon sebelum batas waktu',
	'K02.keyedLate': 'Dicatat setelah batas waktu',
	'K03.working.p50': 'Waktu respons pertama, median, menit kerja',
	'K03.working.p90': 'Waktu respons pertama, persentil ke-90, menit kerja',
	'K03.working.p95': 'Waktu respons pertama, persentil ke-95, menit kerja',
	'K03.working.max': 'Waktu respons pertama, terlama, menit kerja',
	'K03.elapsed.p50': 'Waktu respons pertama, median, menit kalender',
	'K03.elapsed.p90': 'Waktu respons pertama, persentil ke-90, menit kalender',
	'K03.elapsed.p95': 'Waktu respons pertama, persentil ke-95, menit kalender',
	'K03.elapsed.max': 'Waktu respons pertama, terlama, menit kalender',
	'K04.age.0-1': 'Umur 0-1 hari kerja',
	'K04.age.2-3': 'Umur 2-3 hari kerja',
	'K04.age.4-5': 'Umur 4-5 hari kerja',
	'K04.age.5+': 'Umur lebih dari 5 hari kerja',
	'K04.overdue': 'Melewati batas waktu',
	'K05.inf': 'Tingkat eskalasi, permintaan informasi saja',
	'K05.unconfirmed': 'Kategori belum dikonfirmasi',
	'K06.unit.p50': 'Waktu jawaban unit teknis, median, menit kerja',
	'K06.unit.p90': 'Waktu jawaban unit teknis, persentil ke-90, menit kerja',
	'K06.feedback.p50': 'Waktu umpan balik kepada pengguna layanan, median, menit kerja',
	'K06.feedback.p90': 'Waktu umpan balik kepada pengguna layanan, persentil ke-90, menit kerja',
	'K08.official': 'Melalui saluran pengaduan resmi',
	'K08.unofficial': 'Melalui saluran lain',
	'K08.letters': 'Surat/nota dinas tercatat',
	'K08.letterHours.p50': 'Jam kerja sampai surat/nota dinas, median',
	'K08.unconfirmed': 'Kategori belum dikonfirmasi',
	'K08.suggested': 'Baru disarankan oleh sistem',
	'K09.index': 'Indeks kepuasan',
	'K09.response': 'Tingkat jawaban survei',
	'K11.minutes.p50': 'Waktu sampai dijawab, median, menit kalender',
	'K11.unconfirmed': 'Kategori belum dikonfirmasi',
	'K11.suggested': 'Baru disarankan oleh sistem',
	'K12.other': 'Kontak lain per jam',
	'K12.callbacks': 'Telepon balik tepat waktu',
	'K13.hardskill': 'Hardskill',
	'K13.softskill': 'Softskill',
	'RPT.written': 'Laporan tertulis yang dibuat',
	'RPT.delivered': 'Laporan tertulis yang disampaikan',
	'RPT.late': 'Laporan tertulis yang terlambat disampaikan',
};

/** Indonesian name of a metric; its code where nothing is known of it. */
export function metricName({ kpi }: Policy, metric: string): string {
	return (
		PARTS[metric] ?? kpi.indicators[metric]?.label ?? kpi.indicators[metric.split('.')[0]!]?.label ?? metric
	);
}
