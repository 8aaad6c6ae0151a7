import type { Templates } from '../../schema/templates';

/** What is said to users who complain, report or suggest (catalogue 2.3, 2.4). */
export const complaints: Templates = {
	'complaint-channels': {
		purpose: 'All complaint channels (TPL-A6); the addresses come from the senders',
		reader: 'citizen',
		text: 'Pengaduan, saran, dan masukan dapat disampaikan melalui: (1) SIPUMA di {{sipuma}} atau surel {{surel_pengaduan}}; (2) telepon {{telepon_pengaduan}}, faksimile {{faksimile_pengaduan}}, atau surat d.a. {{alamat_pengaduan}}; (3) Unit Kepatuhan Internal di unit kerja yang bersangkutan atau saluran pengaduan unit kerja tersebut.',
		variables: ['sipuma', 'surel_pengaduan', 'telepon_pengaduan', 'faksimile_pengaduan', 'alamat_pengaduan'],
		status: 'LAW',
		trace: ['000 A.6', '002 A.6'],
	},
	'complaint-recorded': {
		purpose:
			'Receipt for a complaint, or what may be one, by a channel that is not official for it: recorded, forwarded, told the official ones',
		reader: 'citizen',
		text: `Yth. Bapak/Ibu,

Terima kasih telah menghubungi {{kantor}}. Pesan Bapak/Ibu telah kami catat dengan nomor tiket {{nomor_tiket}} dan kami teruskan untuk ditindaklanjuti.

Apabila pesan tersebut berupa pengaduan, perlu kami sampaikan bahwa saluran ini bukan saluran resmi pengaduan. {{saluran_pengaduan}}`,
		variables: ['kantor', 'nomor_tiket', 'saluran_pengaduan'],
		status: 'PROPOSED',
		trace: ['CPL-1', 'A17'],
	},
	'complaint-advice': {
		purpose:
			'Receipt for a complaint, or what may be one, by a channel that takes none: told the official ones',
		reader: 'citizen',
		text: `Yth. Bapak/Ibu,

Terima kasih telah menghubungi {{kantor}}. Pesan Bapak/Ibu kami catat dengan nomor tiket {{nomor_tiket}}.

Apabila pesan tersebut berupa pengaduan, mohon maaf, saluran ini bukan saluran resmi pengaduan. {{saluran_pengaduan}}`,
		variables: ['kantor', 'nomor_tiket', 'saluran_pengaduan'],
		status: 'PROPOSED',
		trace: ['CPL-1', 'A17'],
	},
	'group-private-channel': {
		purpose: 'Grievance about an officer or a crime in a public group: moved away without repeating a detail',
		reader: 'citizen',
		text: 'Terima kasih, Bapak/Ibu. Demi menjaga kerahasiaan, mohon hal ini tidak dibahas lebih lanjut di dalam grup. Kami menghubungi Bapak/Ibu melalui pesan pribadi.',
		variables: [],
		status: 'PROPOSED',
		trace: ['CPL-1', 'A19'],
	},
	'restricted-receipt': {
		purpose: 'The only text for reporters of ethics breaches and crimes: received, forwarded, ticket number',
		reader: 'citizen',
		text: `Yth. Bapak/Ibu,

Terima kasih. Laporan Bapak/Ibu telah kami terima dan kami teruskan kepada pihak yang berwenang dengan nomor tiket {{nomor_tiket}}.`,
		variables: ['nomor_tiket'],
		status: 'PROPOSED',
		trace: ['ESC-7', 'A31'],
	},
	'suggestion-thanks': {
		purpose: 'Thanks for a suggestion (SUG)',
		reader: 'citizen',
		text: `Yth. Bapak/Ibu,

Terima kasih atas saran dan masukan Bapak/Ibu, yang telah kami catat dengan nomor tiket {{nomor_tiket}} dan kami teruskan kepada {{unit}}.

{{saluran_pengaduan}}`,
		variables: ['nomor_tiket', 'unit', 'saluran_pengaduan'],
		status: 'PROPOSED',
		trace: ['000 A.6', '002 A.6', 'catalogue 2.3'],
	},
};
