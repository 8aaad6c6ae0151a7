import type { Templates } from '../../schema/templates';

/** Reminders of RANK-4. Number and due time only, so that they may reach anybody on the ladder (CONF-4). */
export const reminders: Templates = {
	'reminder-soon': {
		purpose: 'Reminder at 80 % of the time',
		reader: 'staff',
		subject: 'Tiket {{nomor_tiket}}: batas waktu mendekat',
		text: 'Tiket {{nomor_tiket}} mendekati batas waktu {{batas_waktu}}. Mohon segera ditindaklanjuti.',
		variables: ['nomor_tiket', 'batas_waktu'],
		status: 'PROPOSED',
		trace: ['RANK-4', 'CONF-4'],
	},
	'reminder-due': {
		purpose: 'Reminder at the due time',
		reader: 'staff',
		subject: 'Tiket {{nomor_tiket}}: batas waktu tercapai',
		text: 'Tiket {{nomor_tiket}} telah mencapai batas waktu {{batas_waktu}} dan belum selesai. Mohon segera diselesaikan.',
		variables: ['nomor_tiket', 'batas_waktu'],
		status: 'PROPOSED',
		trace: ['RANK-4', 'CONF-4'],
	},
	'reminder-late': {
		purpose: 'Reminder one working day after the due time',
		reader: 'staff',
		subject: 'Tiket {{nomor_tiket}}: batas waktu terlampaui',
		text: 'Tiket {{nomor_tiket}} telah melampaui batas waktu {{batas_waktu}} dan belum selesai. Mohon perhatian dan tindak lanjut Bapak/Ibu.',
		variables: ['nomor_tiket', 'batas_waktu'],
		status: 'PROPOSED',
		trace: ['RANK-4', 'CONF-4'],
	},
	'reminder-window': {
		purpose: 'Warning that a waiting user can soon not be answered by his channel',
		reader: 'staff',
		subject: 'Tiket {{nomor_tiket}}: jendela balasan segera berakhir',
		text: 'Pengguna pada tiket {{nomor_tiket}} belum dibalas dan jendela balasan berakhir {{batas_waktu}}. Mohon membalas sebelum itu, paling sedikit dengan nomor tiket.',
		variables: ['nomor_tiket', 'batas_waktu'],
		status: 'PROPOSED',
		trace: ['CH-13', 'CONF-4'],
	},
};
