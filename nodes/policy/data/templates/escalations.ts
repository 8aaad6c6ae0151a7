import type { Templates } from '../../schema/templates';

/** What units are written, with the child ticket's number (ESC-8). Of the user it holds nothing but the case. */
export const escalations: Templates = {
	'escalation-mail': {
		purpose: 'E-mail to an external unit, with ticket number and due time',
		reader: 'unit',
		subject: 'Tiket {{nomor_tiket}}: permintaan penjelasan, batas waktu {{batas_waktu}}',
		text: `Yth. {{penerima}}

Bersama ini kami teruskan permasalahan dengan nomor tiket {{nomor_tiket}} (kategori: {{kategori}}) yang kami terima melalui {{saluran}} pada {{tanggal_terima}}.

{{uraian}}

Mohon penjelasan Bapak/Ibu paling lambat {{batas_waktu}} dengan mencantumkan nomor tiket tersebut. Apabila ada hal yang kurang jelas, mohon menghubungi kami.

Atas perhatian dan kerja sama Bapak/Ibu, kami ucapkan terima kasih.

{{kantor}}`,
		variables: [
			'nomor_tiket',
			'batas_waktu',
			'penerima',
			'kategori',
			'saluran',
			'tanggal_terima',
			'uraian',
			'kantor',
		],
		status: 'PROPOSED',
		trace: ['001 L-I III.D.5', 'ESC-8'],
	},
};
