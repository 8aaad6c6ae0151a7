import type { Templates } from '../../schema/templates';

/** Receipts, answers and what else a user reads in the course of a request. */
export const answers: Templates = {
	'legal-force': {
		purpose:
			'Sentence under every answer that leaves the desk, but never under a receipt for ethics or crime',
		reader: 'citizen',
		text: 'Informasi ini bersifat referensi praktis dan tidak mengikat secara hukum.',
		variables: [],
		status: 'PROPOSED',
		trace: ['001 L-I III.E.5'],
	},
	receipt: {
		purpose: 'Automatic receipt with the ticket number; stops no clock',
		reader: 'citizen',
		subject: 'Tiket {{nomor_tiket}}: pesan Bapak/Ibu telah kami terima',
		text: `Yth. Bapak/Ibu,

Terima kasih telah menghubungi {{kantor}}. Pesan Bapak/Ibu telah kami terima dengan nomor tiket {{nomor_tiket}}. Mohon sebutkan nomor tersebut apabila menghubungi kami kembali.

Pesan ini dikirim secara otomatis.`,
		variables: ['kantor', 'nomor_tiket'],
		status: 'PROPOSED',
		trace: ['001 L-II 2.1.3', 'CLK-1', 'A11'],
	},
	'receipt-sms': {
		purpose: 'The same in one SMS of 160 characters',
		reader: 'citizen',
		text: 'Pesan diterima, nomor tiket {{nomor_tiket}}. Mohon sebutkan nomor ini jika menghubungi kami kembali. Pesan otomatis {{kantor}}.',
		variables: ['kantor', 'nomor_tiket'],
		status: 'PROPOSED',
		trace: ['CLK-1', 'A11', 'channels 3.3'],
	},
	answer: {
		purpose: 'Answer by message',
		reader: 'citizen',
		text: `Yth. Bapak/Ibu,

Terima kasih telah menghubungi {{kantor}}. Menjawab pertanyaan Bapak/Ibu, dapat kami sampaikan sebagai berikut.

{{jawaban}}

Dasar: {{dasar_jawaban}}

Apabila masih ada yang ingin ditanyakan, silakan membalas pesan ini atau menghubungi kami dengan menyebutkan nomor tiket {{nomor_tiket}}.`,
		variables: ['kantor', 'jawaban', 'dasar_jawaban', 'nomor_tiket'],
		status: 'PROPOSED',
		trace: ['001 L-I III.B.3', '001 L-II 2.1.3'],
	},
	'answer-letter': {
		purpose: 'Answer to a letter or fax; number and date are given by the office',
		reader: 'citizen',
		subject: 'Jawaban atas surat nomor {{nomor_surat}}',
		text: `Yth. {{penerima}}

Sehubungan dengan surat Saudara nomor {{nomor_surat}} tanggal {{tanggal_surat}}, dengan ini disampaikan hal-hal sebagai berikut.

{{jawaban}}

Dasar: {{dasar_jawaban}}

Surat Saudara kami catat dengan nomor tiket {{nomor_tiket}}. Demikian disampaikan, atas perhatian Saudara diucapkan terima kasih.

{{penandatangan}}`,
		variables: [
			'penerima',
			'nomor_surat',
			'tanggal_surat',
			'jawaban',
			'dasar_jawaban',
			'nomor_tiket',
			'penandatangan',
		],
		status: 'PROPOSED',
		trace: ['001 L-I III.B.3', '001 L-II 2.1.3'],
	},
	holding: {
		purpose: 'Asks the user to wait; stops no clock but that of Maraga Care',
		reader: 'citizen',
		text: 'Yth. Bapak/Ibu, mohon ditunggu, pertanyaan Bapak/Ibu sedang kami periksa. Terima kasih.',
		variables: [],
		status: 'PROPOSED',
		trace: ['CLK-1', 'A44'],
	},
	'ask-data': {
		purpose: 'Asks for the data that the answer needs; the clock does not pause',
		reader: 'citizen',
		text: `Yth. Bapak/Ibu,

Terima kasih telah menghubungi {{kantor}}. Agar pertanyaan dengan nomor tiket {{nomor_tiket}} dapat kami jawab, mohon kesediaan Bapak/Ibu melengkapi data berikut.

{{yang_dibutuhkan}}`,
		variables: ['kantor', 'nomor_tiket', 'yang_dibutuhkan'],
		status: 'PROPOSED',
		trace: ['000 A.1.2', '002 A.1.4', 'A25', 'A44'],
	},
	'escalation-notice': {
		purpose: 'Notice of a real escalation with its ticket number; a human sends it',
		reader: 'citizen',
		text: `Yth. Bapak/Ibu,

Permintaan atau pengaduan Bapak/Ibu memerlukan penjelasan dari unit terkait dan telah kami teruskan kepada {{unit}} dengan nomor tiket {{nomor_tiket}}. Jawaban kami sampaikan setelah unit tersebut memberikan penjelasan. Mohon sebutkan nomor tiket tersebut apabila menghubungi kami kembali.`,
		variables: ['unit', 'nomor_tiket'],
		status: 'PROPOSED',
		trace: ['000 A.3', '000 A.5', 'A11'],
	},
	'external-ticket': {
		purpose: 'Hands over the ticket number of BCare or CEISA Care',
		reader: 'citizen',
		text: `Yth. Bapak/Ibu,

Permasalahan yang Bapak/Ibu sampaikan telah kami teruskan melalui {{sistem}} dengan nomor tiket {{nomor_eksternal}}. Mohon gunakan nomor tersebut untuk menanyakan perkembangannya.`,
		variables: ['sistem', 'nomor_eksternal'],
		status: 'PROPOSED',
		trace: ['003 §6', '003 §7', '002 A.5'],
	},
	'bcare-other-channels': {
		purpose: 'For somebody whom BCare is not open to',
		reader: 'citizen',
		text: `Yth. Bapak/Ibu,

Terima kasih telah menghubungi {{kantor}}. Layanan tiket BCare diperuntukkan bagi pegawai kantor kami dan pelaku usaha yang melakukan pertukaran data elektronik melalui kantor kami. Untuk permasalahan teknis, Bapak/Ibu dapat menggunakan CEISA Care atau menghubungi Bravo Bea Cukai di {{telepon_bravo}}.`,
		variables: ['kantor', 'telepon_bravo'],
		status: 'PROPOSED',
		trace: ['003 §5', 'A35'],
	},
	'out-of-scope': {
		purpose: 'Matter of another body (OTH::OUT), once a human confirmed it',
		reader: 'citizen',
		text: `Yth. Bapak/Ibu,

Terima kasih telah menghubungi {{kantor}}. Hal yang Bapak/Ibu sampaikan berada di luar cakupan layanan kami. Untuk hal tersebut, Bapak/Ibu dapat menghubungi {{instansi}}.`,
		variables: ['kantor', 'instansi'],
		status: 'PROPOSED',
		trace: ['catalogue 2.3'],
	},
	'private-message-invitation': {
		purpose: 'Public answer to a comment or mention: invites to a private message',
		reader: 'citizen',
		text: 'Terima kasih telah menghubungi {{kantor}}. Silakan sampaikan pertanyaan Bapak/Ibu melalui pesan pribadi ke akun ini. Demi keamanan, mohon tidak mencantumkan data pribadi atau nomor dokumen di kolom komentar.',
		variables: ['kantor'],
		status: 'PROPOSED',
		trace: ['000 A.1.1', 'A14'],
	},
	'survey-invitation': {
		purpose: 'Invitation to the satisfaction survey after a ticket was closed',
		reader: 'citizen',
		subject: 'Penilaian layanan kami, tiket {{nomor_tiket}}',
		text: `Yth. Bapak/Ibu,

Terima kasih telah menghubungi {{kantor}}. Mohon kesediaan Bapak/Ibu menilai layanan kami untuk tiket {{nomor_tiket}} dengan skala {{nilai_terendah}} (sangat tidak puas) sampai dengan {{nilai_tertinggi}} (sangat puas) melalui tautan berikut. Tautan berlaku selama 30 hari.

{{tautan_survei}}

Pesan ini dikirim secara otomatis.`,
		variables: ['kantor', 'nomor_tiket', 'nilai_terendah', 'nilai_tertinggi', 'tautan_survei'],
		status: 'PROPOSED',
		trace: ['000 B.8', 'K09'],
	},
	'survey-invitation-sms': {
		purpose: 'The same in one SMS of 160 characters, with an address of up to 90',
		reader: 'citizen',
		text: 'Bea Cukai: mohon nilai layanan kami untuk tiket {{nomor_tiket}}: {{tautan_survei}}',
		variables: ['nomor_tiket', 'tautan_survei'],
		status: 'PROPOSED',
		trace: ['000 B.8', 'K09', 'channels 3.3'],
	},
};
