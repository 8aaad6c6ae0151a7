import { channelLabels } from '../../policy/data/labels';
import type { Policy } from '../../policy/document';
import type { KpiCell, KpiRun } from '../../policy/kpi/types';
import type { RuleStatus } from '../../policy/types';

/** How a limit or definition is founded, as readers are told it (catalogue, head). */
export const STATUS_NAMES: Record<RuleStatus, string> = {
	LAW: 'Ketentuan',
	READING: 'Bacaan',
	PROPOSED: 'Usulan',
};

export const RUN_NAMES: Record<KpiRun, string> = {
	running: 'Periode berjalan',
	preliminary: 'Sementara',
	final: 'Final',
	restatement: 'Penyajian kembali',
};

export const WEEKDAYS = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const;

/** Parts of an indicator; what is not told here is named by its indicator. */
const PARTS: Record<string, string> = {
	'K01.unconfirmed': 'Kategori belum dikonfirmasi',
	'K02.late': '(b) Eskalasi terlambat dihitung dilanggar',
	'K02.strict': '(c) Bacaan ketat',
	'K02.void': 'Hitungan waktu yang dibatalkan',
	'K02.withdrawn': 'Ditarik pemohon sebelum batas waktu',
	'K02.keyedLate': 'Baru dicatat setelah batas waktunya',
	'K03.working.p50': 'Waktu respons pertama, median, menit kerja',
	'K03.working.p90': 'Waktu respons pertama, persentil ke-90, menit kerja',
	'K03.working.p95': 'Waktu respons pertama, persentil ke-95, menit kerja',
	'K03.working.max': 'Waktu respons pertama, terlama, menit kerja',
	'K03.elapsed.p50': 'Waktu respons pertama, median, menit berjalan',
	'K03.elapsed.p90': 'Waktu respons pertama, persentil ke-90, menit berjalan',
	'K03.elapsed.p95': 'Waktu respons pertama, persentil ke-95, menit berjalan',
	'K03.elapsed.max': 'Waktu respons pertama, terlama, menit berjalan',
	'K04.age.0-1': 'Umur 0-1 hari kerja',
	'K04.age.2-3': 'Umur 2-3 hari kerja',
	'K04.age.4-5': 'Umur 4-5 hari kerja',
	'K04.age.5+': 'Umur lebih dari 5 hari kerja',
	'K04.overdue': 'Melewati batas waktu',
	'K05.inf': 'Tingkat eskalasi, permintaan informasi saja',
	'K05.unconfirmed': 'Kategori belum dikonfirmasi',
	'K06.unit.p50': 'Waktu unit, median, menit kerja',
	'K06.unit.p90': 'Waktu unit, persentil ke-90, menit kerja',
	'K06.feedback.p50': 'Waktu umpan balik, median, menit kerja',
	'K06.feedback.p90': 'Waktu umpan balik, persentil ke-90, menit kerja',
	'K08.official': 'Melalui saluran pengaduan resmi',
	'K08.unofficial': 'Melalui saluran lain',
	'K08.letters': 'Surat/nota dinas tercatat',
	'K08.letterHours.p50': 'Jam kerja sampai surat/nota dinas, median',
	'K08.unconfirmed': 'Kategori belum dikonfirmasi',
	'K08.suggested': 'Baru disarankan sistem',
	'K09.index': 'Indeks kepuasan',
	'K09.response': 'Tingkat jawaban survei',
	'K11.minutes.p50': 'Waktu sampai dijawab, median, menit berjalan',
	'K11.unconfirmed': 'Kategori belum dikonfirmasi',
	'K11.suggested': 'Baru disarankan sistem',
	'K12.other': 'Kontak lain per jam',
	'K12.callbacks': 'Telepon balik tepat waktu',
	'K13.hardskill': 'Hardskill',
	'K13.softskill': 'Softskill',
	'RPT.written': 'Laporan tertulis yang dibuat',
	'RPT.delivered': 'Laporan tertulis yang disampaikan',
	'RPT.late': 'Laporan tertulis yang terlambat disampaikan',
};

/** Notes of lines that readers need; the others are for admins. */
const NOTES: Record<string, string> = {
	provisional: 'sementara',
	preliminary: 'sementara',
	suppressed: 'disembunyikan',
	'PROPOSED limit': 'batas usulan',
	'PROPOSED limits': 'batas usulan',
};

const REASONS: Record<string, string> = {
	'no roster': 'jadwal dinas belum dimuat',
	'no roster of the period': 'jadwal dinas belum dimuat',
	'nobody staffed': 'tidak ada petugas terjadwal',
	'no calls': 'catatan telepon belum dimuat',
	'no assessments': 'penilaian belum dimuat',
	'too few assessments': 'penilaian terlalu sedikit',
	'no surveys': 'survei belum dimuat',
};

/** Indonesian name of a metric; its code where nothing is known of it. */
export function metricName({ kpi }: Policy, metric: string): string {
	return (
		PARTS[metric] ?? kpi.indicators[metric]?.label ?? kpi.indicators[metric.split('.')[0]!]?.label ?? metric
	);
}

export function noteName(note: string): string {
	return named(note, NOTES);
}

/** The same with the reasons why there is no value, where there is room for them. */
export function remarkOf(note: string): string {
	return named(note, { ...NOTES, ...REASONS });
}

function named(note: string, names: Readonly<Record<string, string>>): string {
	return note
		.split('; ')
		.flatMap((part) => names[part] ?? [])
		.join(', ');
}

/** Indonesian names of what a line counts apart; a code that the policy no longer holds stays itself. */
export function cellNames(policy: Policy, cell: KpiCell): string[] {
	const { service, office, channel, category, rule, ruleStatus, technicalUnit = '' } = cell;
	return [
		serviceName(policy, service),
		officeName(policy, office),
		channelName(channel),
		categoryName(policy, category),
		policy.rules[rule]?.label ?? rule,
		rule === '' && ruleStatus !== '' ? STATUS_NAMES[ruleStatus] : '',
		unitName(policy, technicalUnit),
	].filter((name) => name !== '');
}

export function serviceName({ services }: Policy, code: string): string {
	return (services as Record<string, { label: string } | undefined>)[code]?.label ?? code;
}

export function officeName({ offices }: Policy, code: string): string {
	return offices[code]?.label ?? code;
}

export function channelName(code: string): string {
	return (channelLabels as Record<string, string | undefined>)[code] ?? code;
}

export function categoryName({ categories }: Policy, code: string): string {
	return categories.labels[code] ?? code;
}

export function unitName({ units }: Policy, code: string): string {
	return units[code]?.label ?? code;
}
