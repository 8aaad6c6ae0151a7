import type { Templates } from '../../schema/templates';

/** Answers to excluded requests (catalogue 2.2). A decline is an answer: a human sends it. */
export const declines: Templates = {
	'decline-exc-tafsir': {
		purpose: 'EXC::TAFSIR: quotes the rule and gives no interpretation',
		reader: 'citizen',
		text: `Yth. Bapak/Ibu,

Terima kasih telah menghubungi {{kantor}}. Ketentuan yang berkaitan dengan pertanyaan Bapak/Ibu berbunyi sebagai berikut.

{{kutipan_peraturan}}

Sumber: {{sumber_peraturan}}

Penafsiran atau penegasan atas peraturan tidak dapat kami berikan melalui layanan ini. Bapak/Ibu dapat menyampaikan permohonan penegasan secara tertulis kepada {{direktorat}}.`,
		variables: ['kantor', 'kutipan_peraturan', 'sumber_peraturan', 'direktorat'],
		status: 'PROPOSED',
		trace: ['001 L-I III.B.1.a', '001 L-II 1.4'],
	},
	'decline-exc-belum': {
		purpose: 'EXC::BELUM: the matter is not regulated yet',
		reader: 'citizen',
		text: `Yth. Bapak/Ibu,

Terima kasih telah menghubungi {{kantor}}. Berdasarkan penelusuran kami, hal yang Bapak/Ibu tanyakan belum diatur dalam ketentuan di bidang kepabeanan dan cukai, sehingga belum dapat kami jawab. Hal tersebut kami laporkan kepada pimpinan dengan nomor tiket {{nomor_tiket}}.`,
		variables: ['kantor', 'nomor_tiket'],
		status: 'PROPOSED',
		trace: ['001 L-I III.B.1.b'],
	},
	'decline-exc-data': {
		purpose: 'EXC::DATA: refuses data of another user without confirming that they exist',
		reader: 'citizen',
		text: `Yth. Bapak/Ibu,

Terima kasih telah menghubungi {{kantor}}. Mohon maaf, kami tidak dapat memberikan data pengguna jasa lain, termasuk keterangan mengenai ada atau tidaknya data tersebut. Data pengguna jasa hanya dapat diberikan kepada pihak yang berhak sesuai dengan ketentuan peraturan perundang-undangan.`,
		variables: ['kantor'],
		status: 'PROPOSED',
		trace: ['001 L-I III.B.1.c'],
	},
	'decline-exc-kasus': {
		purpose: 'EXC::KASUS: names the route of the authorised official and does not comment on the case',
		reader: 'citizen',
		text: `Yth. Bapak/Ibu,

Terima kasih telah menghubungi {{kantor}}. Mohon maaf, kami tidak dapat memberikan keterangan mengenai penanganan kasus melalui layanan ini karena hal tersebut merupakan kewenangan pejabat yang ditunjuk. Bapak/Ibu dapat menyampaikannya kepada {{pejabat_berwenang}}.`,
		variables: ['kantor', 'pejabat_berwenang'],
		status: 'PROPOSED',
		trace: ['001 L-I III.B.1.d', 'A48'],
	},
	'decline-exc-ppid': {
		purpose: 'EXC::PPID: asks for the consent to hand the request over and gives the address of PPID',
		reader: 'citizen',
		text: `Yth. Bapak/Ibu,

Terima kasih telah menghubungi {{kantor}}. Permintaan Bapak/Ibu dengan nomor tiket {{nomor_tiket}} merupakan kewenangan Pejabat Pengelola Informasi dan Dokumentasi (PPID). Apabila Bapak/Ibu berkenan permintaan tersebut kami teruskan kepada PPID, mohon membalas pesan ini dengan kata "setuju". Bapak/Ibu juga dapat menghubungi PPID secara langsung melalui {{alamat_ppid}}.`,
		variables: ['kantor', 'nomor_tiket', 'alamat_ppid'],
		status: 'PROPOSED',
		trace: ['001 L-I III.B.1.e'],
	},
	'ppid-handed-over': {
		purpose: 'EXC::PPID: tells that the request was handed over with consent, and the address of PPID',
		reader: 'citizen',
		text: `Yth. Bapak/Ibu,

Terima kasih telah menghubungi {{kantor}}. Dengan persetujuan Bapak/Ibu, permintaan dengan nomor tiket {{nomor_tiket}} telah kami teruskan kepada Pejabat Pengelola Informasi dan Dokumentasi (PPID), yang berwenang menjawabnya. PPID dapat dihubungi melalui {{alamat_ppid}}.`,
		variables: ['kantor', 'nomor_tiket', 'alamat_ppid'],
		status: 'PROPOSED',
		trace: ['001 L-I III.B.1.e', 'catalogue 2.2'],
	},
};
