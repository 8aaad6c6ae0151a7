import { longText, of, select, text, tree, type Attribute } from './field';
import { channelLabels, statusLabels } from '../data/labels';
import type { Limit } from '../schema/services';
import { WISHES } from '../wishes';
import { limitInWords } from './limitInWords';

/** The sections whose codes agents choose from. */
type Labelled = Readonly<Record<string, { label: string }>>;
interface Choices {
	services: Labelled;
	offices: Labelled;
	units: Labelled;
	rules: Readonly<Record<string, { label: string; limit: Limit | null }>>;
	ranks: { ranks: Readonly<Record<string, { rule: string }>> };
	categories: { labels: Readonly<Record<string, string>> };
	topics: Readonly<Record<string, string>>;
}

/** Every ticket attribute of catalogue 8, with the policy's codes as options: a new office or unit becomes one. */
export function ticketAttributes(policy: Choices): Attribute[] {
	return [...what(policy), ...who, ...clock(policy), ...escalation(policy), ...relayReportAndKeys];
}

const labels = (entries: Labelled): Record<string, string> =>
	Object.fromEntries(Object.entries(entries).map(([code, { label }]) => [code, label]));

/** The ranks with their windows, such as "R2 - 1 hari kerja". */
const rankLabels = ({ ranks, rules }: Choices): Record<string, string> =>
	Object.fromEntries(
		Object.entries(ranks.ranks).map(([code, { rule }]) => {
			const limit = rules[rule]?.limit;
			return [code, limit ? `${code} - ${limitInWords(limit)}` : code];
		}),
	);

const what = ({ services, offices, categories, topics }: Choices): Attribute[] => [
	select('djbc_record', 'Jenis catatan', {
		request: 'Permintaan',
		escalation: 'Eskalasi',
		qa: 'Verifikasi mutu',
		report: 'Laporan',
		kpi: 'KPI',
		call: 'Telepon balik',
	}),
	select('djbc_service', 'Layanan', labels(services)),
	select('djbc_office', 'Kantor', labels(offices)),
	select('djbc_channel', 'Saluran', channelLabels),
	{
		name: 'djbc_category',
		label: 'Kategori',
		type: 'tree_select',
		options: tree(categories.labels),
		shown: true,
	},
	text('djbc_category_suggested', 'Saran kategori', 160),
	of('datetime', 'djbc_category_confirmed_at', 'Kategori dikonfirmasi pada'),
	{ name: 'djbc_topic', label: 'Topik', type: 'tree_select', options: tree(topics), shown: true },
	select('djbc_basis', 'Dasar jawaban', {
		PERATURAN: 'Peraturan kepabeanan dan cukai',
		INSW: 'Peraturan kementerian lain di INSW',
		CEKB: 'Basis pengetahuan tervalidasi',
	}),
	text('djbc_basis_ref', 'Rujukan dasar jawaban', 500),
	of('boolean', 'djbc_complaint_official', 'Pengaduan melalui saluran resmi'),
	of('boolean', 'djbc_complaint_complete', 'Pengaduan lengkap'),
	select('djbc_close_reason', 'Alasan penutupan', {
		answered: 'Dijawab',
		declined_excluded: 'Ditolak karena dikecualikan',
		withdrawn: 'Ditarik pemohon',
		relayed: 'Diteruskan',
		duplicate: 'Duplikat',
		spam: 'Spam',
	}),
	select('djbc_request', 'Permintaan tindakan', WISHES),
];

const who: Attribute[] = [
	select('djbc_applicant', 'Jenis pemohon', {
		public: 'Masyarakat umum',
		trader: 'Pelaku usaha',
		staff: 'Pegawai',
		anonymous: 'Anonim',
	}),
	text('djbc_company', 'Perusahaan', 250),
	text('djbc_doc_type', 'Jenis dokumen', 60),
	text('djbc_doc_no', 'Nomor dokumen', 120),
	of('date', 'djbc_doc_date', 'Tanggal dokumen'),
	of('datetime', 'djbc_consent_at', 'Persetujuan pemohon pada'),
];

const clock = ({ rules }: Choices): Attribute[] => [
	of('datetime', 'djbc_received_at', 'Diterima pada'),
	of('datetime', 'djbc_cycle_at', 'Siklus dimulai pada'),
	of('datetime', 'djbc_first_reply_at', 'Respons pertama pada'),
	of('datetime', 'djbc_provider_time', 'Waktu menurut penyedia'),
	of('datetime', 'djbc_due_at', 'Batas waktu'),
	of('datetime', 'djbc_stopped_at', 'Dipenuhi pada'),
	of('datetime', 'djbc_window_until', 'Jendela balasan sampai'),
	of('integer', 'djbc_key_lag', 'Jeda pencatatan (menit)'),
	select('djbc_rule', 'Aturan batas waktu', labels(rules)),
	select('djbc_rule_status', 'Dasar aturan', statusLabels),
	select('djbc_sla_state', 'Status batas waktu', {
		running: 'Berjalan',
		met: 'Terpenuhi',
		breached: 'Terlampaui',
		void: 'Tidak dihitung',
		none: 'Tanpa batas waktu',
	}),
	of('boolean', 'djbc_late_triage', 'Eskalasi melewati batas jawaban langsung'),
	select('djbc_reply_kind', 'Jenis balasan', {
		answer: 'Jawaban',
		escalation_notice: 'Pemberitahuan eskalasi',
		holding: 'Balasan sementara',
		no_request: 'Tanpa pertanyaan',
	}),
	longText('djbc_clock_log', 'Catatan siklus (teknis)', true),
	longText('djbc_clock_open', 'Siklus berjalan', false),
	text('djbc_reminded', 'Pengingat terkirim', 250, false),
	of('datetime', 'djbc_ack_at', 'Tanda terima dikirim pada'),
	of('datetime', 'djbc_warned_at', 'Peringatan jendela balasan pada', false),
];

const escalation = (policy: Choices): Attribute[] => [
	of('datetime', 'djbc_escalated_at', 'Dieskalasikan pada'),
	of('datetime', 'djbc_unit_understood_at', 'Unit memahami masalah pada'),
	of('datetime', 'djbc_unit_answered_at', 'Unit menjawab pada'),
	of('datetime', 'djbc_rank_due_at', 'Batas waktu eskalasi'),
	select('djbc_difficulty', 'Tingkat kesulitan', {
		D1: 'D1 - satu unit, konfirmasi',
		D2: 'D2 - satu unit, perlu telaah',
		D3: 'D3 - beberapa unit, kebijakan, atau pengaduan',
	}),
	select('djbc_priority_scale', 'Skala prioritas', {
		P1: 'P1 - mendesak',
		P2: 'P2 - normal',
		P3: 'P3 - tanpa tanggal',
	}),
	select('djbc_rank', 'Peringkat eskalasi', rankLabels(policy)),
	text('djbc_rank_reason', 'Alasan perubahan peringkat', 500),
	select('djbc_unit', 'Unit teknis', labels(policy.units)),
	select('djbc_esc_medium', 'Media eskalasi', {
		phone: 'Telepon',
		email: 'Surel',
		letter: 'Surat',
		application: 'Aplikasi elektronik',
		memo: 'Nota dinas',
	}),
	text('djbc_esc_ref', 'Rujukan eskalasi', 250),
	text('djbc_letter_no', 'Nomor surat/nota dinas', 120),
	of('date', 'djbc_letter_date', 'Tanggal surat/nota dinas'),
	select('djbc_qa_outcome', 'Hasil verifikasi', {
		confirmed: 'Ditindaklanjuti',
		not_followed_up: 'Belum ditindaklanjuti',
		unreachable: 'Tidak dapat dihubungi',
	}),
	text('djbc_qa_tries', 'Upaya verifikasi', 500),
];

const relayReportAndKeys: Attribute[] = [
	text('djbc_external_ticket', 'Nomor tiket luar', 120),
	of('datetime', 'djbc_filed_at', 'Diajukan ke sistem luar pada'),
	of('datetime', 'djbc_ext_number_at', 'Nomor tiket luar diterima pada'),
	of('datetime', 'djbc_ext_given_at', 'Nomor tiket luar disampaikan pada'),
	of('datetime', 'djbc_typed_at', 'Waktu pesan (diketik)'),
	of('datetime', 'djbc_typed_reply_at', 'Waktu balasan (diketik)'),
	of('datetime', 'djbc_written_at', 'Laporan ditulis pada'),
	of('datetime', 'djbc_delivered_at', 'Laporan disampaikan pada'),
	of('datetime', 'djbc_decided_at', 'Diputuskan pada'),
	longText('djbc_decision', 'Keputusan Kepala Seksi'),
	text('djbc_thread_key', 'Kunci percakapan', 255),
	text('djbc_idempotency_key', 'Kunci pesan', 255),
	longText('djbc_recent', 'Pesan terakhir', false),
	of('integer', 'djbc_relayed_article', 'Artikel terakhir yang diteruskan', false),
	of('integer', 'djbc_relay_done', 'Artikel terakhir yang terkirim', false),
];

/** Names and types are the same in every policy; these have no options that depend on one. */
export const declaredAttributes: readonly Attribute[] = ticketAttributes({
	services: {},
	offices: {},
	units: {},
	rules: {},
	ranks: { ranks: {} },
	categories: { labels: {} },
	topics: {},
});
