import type { Templates } from '../../schema/templates';

/**
 * Drafts to units (ESC-6, ESC-8): a human signs, numbers and sends them. Of the user they hold nothing but the case.
 */
export const escalations: Templates = {
	'escalation-mail': {
		purpose: 'E-mail to an external unit, with ticket number and due time',
		reader: 'unit',
		subject: 'Tiket {{nomor_tiket}}: permintaan penjelasan, batas waktu {{batas_waktu}}',
		text: `Yth. {{penerima}}

Bersama ini kami teruskan permasalahan dengan nomor tiket {{nomor_tiket}} (kategori: {{kategori}}) yang kami terima pada {{tanggal_terima}}.

{{uraian}}

Mohon penjelasan Bapak/Ibu paling lambat {{batas_waktu}} dengan mencantumkan nomor tiket tersebut. Apabila ada hal yang kurang jelas, mohon menghubungi kami.

Atas perhatian dan kerja sama Bapak/Ibu, kami ucapkan terima kasih.

{{kantor}}`,
		variables: ['nomor_tiket', 'batas_waktu', 'penerima', 'kategori', 'tanggal_terima', 'uraian', 'kantor'],
		status: 'PROPOSED',
		trace: ['001 L-I III.D.5', 'ESC-8'],
	},
	'memo-escalation': {
		purpose: 'Nota dinas to a unit',
		reader: 'unit',
		subject: 'Permintaan penjelasan atas tiket {{nomor_tiket}}',
		text: `NOTA DINAS

Nomor   : ....................
Yth.    : {{penerima}}
Dari    : {{penandatangan}}
Sifat   : Segera
Hal     : Permintaan penjelasan atas tiket {{nomor_tiket}}
Tanggal : ....................

Sehubungan dengan permasalahan (kategori: {{kategori}}) yang kami terima melalui {{saluran}} pada {{tanggal_terima}} dengan nomor tiket {{nomor_tiket}}, dengan ini disampaikan hal sebagai berikut.

{{uraian}}

Mohon penjelasan Saudara dapat kami terima paling lambat {{batas_waktu}} sebagai bahan jawaban kepada pengguna layanan.

Demikian disampaikan, atas perhatian dan kerja sama Saudara diucapkan terima kasih.

{{penandatangan}}`,
		variables: [
			'penerima',
			'penandatangan',
			'nomor_tiket',
			'kategori',
			'saluran',
			'tanggal_terima',
			'uraian',
			'batas_waktu',
		],
		status: 'PROPOSED',
		trace: ['001 L-I III.D.5', '001 L-I III.D.6.a'],
	},
	'memo-ethics': {
		purpose: 'Nota dinas of Director PPKC to the internal compliance unit (CPL::ETH)',
		reader: 'unit',
		subject: 'Penerusan laporan, tiket {{nomor_tiket}}',
		text: `NOTA DINAS

Nomor   : ....................
Yth.    : {{penerima}}
Dari    : {{penandatangan}}
Sifat   : Rahasia
Hal     : Penerusan laporan dugaan pelanggaran kode etik pegawai
Tanggal : ....................

Sehubungan dengan laporan yang kami terima melalui {{saluran}} pada {{tanggal_terima}} dengan nomor tiket {{nomor_tiket}}, dengan ini kami teruskan laporan dugaan pelanggaran kode etik pegawai untuk ditindaklanjuti sesuai dengan ketentuan yang berlaku.

{{uraian}}

Kerahasiaan pelapor dan isi laporan mohon dijaga. Demikian disampaikan, atas perhatian dan kerja sama Saudara diucapkan terima kasih.

{{penandatangan}}`,
		variables: ['penerima', 'penandatangan', 'saluran', 'tanggal_terima', 'nomor_tiket', 'uraian'],
		status: 'PROPOSED',
		trace: ['001 L-I III.D.6.b', '001 L-II 1.3', 'ESC-6'],
	},
	'memo-crime': {
		purpose: 'Nota dinas of Director PPKC to Direktorat Penindakan dan Penyidikan (CPL::CRM)',
		reader: 'unit',
		subject: 'Penerusan laporan, tiket {{nomor_tiket}}',
		text: `NOTA DINAS

Nomor   : ....................
Yth.    : {{penerima}}
Dari    : {{penandatangan}}
Sifat   : Rahasia
Hal     : Penerusan laporan dugaan tindak pidana di bidang kepabeanan dan/atau cukai
Tanggal : ....................

Sehubungan dengan laporan yang kami terima melalui {{saluran}} pada {{tanggal_terima}} dengan nomor tiket {{nomor_tiket}}, dengan ini kami teruskan laporan dugaan tindak pidana di bidang kepabeanan dan/atau cukai untuk ditindaklanjuti sesuai dengan ketentuan yang berlaku.

{{uraian}}

Kerahasiaan pelapor dan isi laporan mohon dijaga. Demikian disampaikan, atas perhatian dan kerja sama Saudara diucapkan terima kasih.

{{penandatangan}}`,
		variables: ['penerima', 'penandatangan', 'saluran', 'tanggal_terima', 'nomor_tiket', 'uraian'],
		status: 'PROPOSED',
		trace: ['001 L-I III.D.6.c', '001 L-II 1.3', 'ESC-6'],
	},
};
