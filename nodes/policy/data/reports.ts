import type { Reports } from '../schema/reports';

/** Where a report ticket keeps its instants and the decision (catalogue 5.1). */
const kept = {
	arose: 'djbc_received_at',
	written: 'djbc_written_at',
	due: 'djbc_due_at',
	delivered: 'djbc_delivered_at',
	decision: 'djbc_decision',
	decided: 'djbc_decided_at',
};

const analysed = (problem: string) => [
	{ id: 'problem', label: problem },
	{ id: 'analysis', label: 'Analisis masalah' },
	{ id: 'conclusion', label: 'Kesimpulan dan/atau rekomendasi yang objektif dan didukung data' },
];

/** The written reports of 001 L-II 3. "Segera" is the same working day, PROPOSED (A38). */
export const reports: Reports = {
	'RPT-1': {
		label: 'Laporan kasus sulit',
		author: 'Tim 1 Layanan Informasi dan Pengaduan',
		reader: 'Kepala Seksi',
		when: 'Segera, secara tertulis, setelah masalah diterima',
		rule: 'RPT',
		request: 'rpt1',
		sections: [
			{ id: 'problem', label: 'Masalah, informasi, atau pengaduan' },
			{ id: 'rules', label: 'Peraturan yang terkait' },
			{
				id: 'conclusion',
				label: 'Kesimpulan dan/atau rekomendasi yang objektif dan didukung peraturan yang sesuai',
			},
		],
		attributes: kept,
		status: 'PROPOSED',
		trace: ['001 L-II 3.1.1', '001 L-II 3.1.2', 'A38'],
	},
	'RPT-2': {
		label: 'Laporan masalah operasional',
		author: 'Tim 2 Manajemen Layanan',
		reader: 'Kepala Seksi',
		when: 'Segera setelah masalah timbul',
		rule: 'RPT',
		request: 'rpt2',
		sections: analysed('Masalah penyelenggaraan contact center'),
		attributes: kept,
		status: 'PROPOSED',
		trace: ['001 L-II 3.2.1', '001 L-II 3.2.2', 'A38'],
	},
	'RPT-3': {
		label: 'Laporan masalah pengawasan',
		author: 'Tim 3 Penjamin Kualitas Layanan',
		reader: 'Kepala Seksi',
		when: 'Segera setelah masalah timbul',
		rule: 'RPT',
		request: 'rpt3',
		sections: analysed('Masalah pengawasan layanan'),
		attributes: kept,
		status: 'PROPOSED',
		trace: ['001 L-II 3.3.1', '001 L-II 3.3.2', 'A38'],
	},
	'RPT-4': {
		label: 'Laporan kinerja bulanan',
		author: 'Tim 3 Penjamin Kualitas Layanan',
		reader: 'Kepala Seksi',
		when: 'Setiap bulan, untuk tanggal 26 bulan yang bersangkutan sampai dengan tanggal 25 bulan berikutnya',
		rule: null,
		request: null,
		sections: [],
		attributes: {},
		status: 'LAW',
		trace: ['001 L-II 3.3.3', 'PER-1'],
	},
};
