import type { Templates } from '../../schema/templates';

/** Of every official letter and report; the unit's name follows. */
export const LETTERHEAD = `KEMENTERIAN KEUANGAN REPUBLIK INDONESIA
DIREKTORAT JENDERAL BEA DAN CUKAI`;

const BLANK = '....................';

const SIGNED = `${BLANK}
NIP ${BLANK}

Tembusan:
${BLANK}`;

/** Of Director PPKC, as the decision says who writes (001 L-I III.D.6.b, c). */
const confidential = (matter: string): string => `${LETTERHEAD}
Direktorat PPKC

NOTA DINAS
NOMOR ${BLANK}

Yth.      : {{penerima}}
Dari      : Direktur PPKC
Sifat     : Rahasia
Lampiran  : ${BLANK}
Hal       : Penerusan laporan dugaan ${matter}
Tanggal   : ${BLANK}

Sehubungan dengan laporan yang kami terima melalui {{saluran}} pada {{tanggal_terima}} dengan nomor tiket {{nomor_tiket}} (kategori: {{kategori}}), dengan ini kami teruskan laporan dugaan ${matter} untuk ditindaklanjuti sesuai dengan ketentuan yang berlaku. Isi laporan sebagaimana kami terima adalah sebagai berikut.

{{uraian}}

Kerahasiaan pelapor dan isi laporan mohon dijaga.

Demikian disampaikan, atas perhatian dan kerja sama Saudara diucapkan terima kasih.

Direktur PPKC,
${SIGNED}`;

const request = `Sehubungan dengan permasalahan (kategori: {{kategori}}) yang kami terima melalui {{saluran}} pada {{tanggal_terima}} dengan nomor tiket {{nomor_tiket}}, dengan ini disampaikan hal sebagai berikut.

{{uraian}}

Mohon penjelasan Saudara dapat kami terima paling lambat {{batas_waktu}}, dengan mencantumkan nomor tiket tersebut, sebagai bahan jawaban kepada pengguna layanan.

Demikian disampaikan, atas perhatian dan kerja sama Saudara diucapkan terima kasih.

{{penandatangan}},
${SIGNED}`;

const ofRequest: Templates[string]['variables'] = [
	'kantor',
	'penerima',
	'penandatangan',
	'sifat',
	'nomor_tiket',
	'kategori',
	'saluran',
	'tanggal_terima',
	'uraian',
	'batas_waktu',
];

const ofReport: Templates[string]['variables'] = [
	'penerima',
	'saluran',
	'tanggal_terima',
	'nomor_tiket',
	'kategori',
	'uraian',
];

/**
 * Drafts of official letters (ESC-6): a human completes what is dotted, signs, numbers and sends them. The whole letter
 * stands here, and its layout is read from its form (exports/letters/letter.ts): letterhead first, title in capitals,
 * `label : value` lines, paragraphs, what ends with NIP is the signature.
 */
export const letters: Templates = {
	'memo-escalation': {
		purpose: 'Nota dinas to a unit',
		reader: 'unit',
		subject: 'Permintaan penjelasan atas tiket {{nomor_tiket}}',
		text: `${LETTERHEAD}
{{kantor}}
${BLANK}

NOTA DINAS
NOMOR ${BLANK}

Yth.      : {{penerima}}
Dari      : {{penandatangan}}
Sifat     : {{sifat}}
Lampiran  : ${BLANK}
Hal       : Permintaan penjelasan atas tiket {{nomor_tiket}}
Tanggal   : ${BLANK}

${request}`,
		variables: ofRequest,
		status: 'PROPOSED',
		trace: ['001 L-I III.D.5', '001 L-I III.D.6.a'],
	},
	'letter-escalation': {
		purpose: 'Letter to a unit, where the medium is a letter',
		reader: 'unit',
		subject: 'Permintaan penjelasan atas tiket {{nomor_tiket}}',
		text: `${LETTERHEAD}
{{kantor}}
${BLANK}

Nomor     : ${BLANK}
Sifat     : {{sifat}}
Lampiran  : ${BLANK}
Hal       : Permintaan penjelasan atas tiket {{nomor_tiket}}
Tanggal   : ${BLANK}

Yth. {{penerima}}

${request}`,
		variables: ofRequest,
		status: 'PROPOSED',
		trace: ['001 L-I III.D.5', '001 L-I III.D.6.a'],
	},
	'memo-ethics': {
		purpose: 'Nota dinas of Director PPKC to the internal compliance unit (CPL::ETH)',
		reader: 'unit',
		subject: 'Penerusan laporan, tiket {{nomor_tiket}}',
		text: confidential('pelanggaran kode etik pegawai'),
		variables: ofReport,
		status: 'PROPOSED',
		trace: ['001 L-I III.D.6.b', '001 L-II 1.3', 'ESC-6'],
	},
	'memo-crime': {
		purpose: 'Nota dinas of Director PPKC to Direktorat Penindakan dan Penyidikan (CPL::CRM)',
		reader: 'unit',
		subject: 'Penerusan laporan, tiket {{nomor_tiket}}',
		text: confidential('tindak pidana di bidang kepabeanan dan/atau cukai'),
		variables: ofReport,
		status: 'PROPOSED',
		trace: ['001 L-I III.D.6.c', '001 L-II 1.3', 'ESC-6'],
	},
};
