/** What citizens read, word for word: written here once more, so that no change of a template goes unseen. */

export const OFFICE_NAMES = {
	BRAVO: 'Contact Center Bravo Bea Cukai 1500225',
	'KPPBC-MKS': 'KPPBC TMP B Makassar',
} as const;

export type Office = keyof typeof OFFICE_NAMES;

/** TPL-A6 (000 A.6 = 002 A.6). */
const COMPLAINT_CHANNELS =
	'Pengaduan, saran, dan masukan dapat disampaikan melalui: (1) SIPUMA di http://www.beacukai.go.id/pengaduan.html atau surel pengaduan.beacukai@customs.go.id; (2) telepon (021) 1500 225 (Bravo Bea Cukai), faksimile (021) 4890966, atau surat d.a. Direktur Kepatuhan Internal, Direktorat Jenderal Bea dan Cukai, Jl. Ahmad Yani By Pass - Rawamangun, Jakarta Timur, Jakarta 13230; (3) Unit Kepatuhan Internal di unit kerja yang bersangkutan atau saluran pengaduan unit kerja tersebut.';

/** Of any request. */
export const receipt = (office: Office, number: string): string => `Yth. Bapak/Ibu,

Terima kasih telah menghubungi ${OFFICE_NAMES[office]}. Pesan Bapak/Ibu telah kami terima dengan nomor tiket ${number}. Mohon sebutkan nomor tersebut apabila menghubungi kami kembali.

Pesan ini dikirim secara otomatis.`;

/** Of any request by SMS: one part. */
export const smsReceipt = (office: Office, number: string): string =>
	`Pesan diterima, nomor tiket ${number}. Mohon sebutkan nomor ini jika menghubungi kami kembali. Pesan otomatis ${OFFICE_NAMES[office]}.`;

/** Of a complaint by a channel that is not official for it (CPL-1, record-forward-advise). */
export const complaintRecorded = (office: Office, number: string): string => `Yth. Bapak/Ibu,

Terima kasih telah menghubungi ${OFFICE_NAMES[office]}. Pesan Bapak/Ibu telah kami catat dengan nomor tiket ${number} dan kami teruskan untuk ditindaklanjuti.

Apabila pesan tersebut berupa pengaduan, perlu kami sampaikan bahwa saluran ini bukan saluran resmi pengaduan. ${COMPLAINT_CHANNELS}`;

/** ESC-7: the only text for reporters of ethics breaches and crimes, sent by a human. */
export const reporterReceipt = (number: string): string => `Yth. Bapak/Ibu,

Terima kasih. Laporan Bapak/Ibu telah kami terima dan kami teruskan kepada pihak yang berwenang dengan nomor tiket ${number}.`;

/** Under each answer of an agent (001 L-I III.E.5). */
export const LEGAL_FORCE = 'Informasi ini bersifat referensi praktis dan tidak mengikat secara hukum.';
