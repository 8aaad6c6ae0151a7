import type { Exclusions } from '../schema/exclusions';

/** Procedures of catalogue 2.2. The exclusions are law, the procedures PROPOSED. A human sends the decline. */
export const exclusions: Exclusions = {
	'EXC::TAFSIR': {
		do: 'Kutip bunyi peraturan dan sumbernya, sampaikan bahwa penafsiran tidak diberikan melalui layanan ini, dan sarankan pemohon bersurat kepada direktorat yang berwenang.',
		never: 'Mengubah bunyi peraturan menjadi pendapat.',
		closeReason: 'declined_excluded',
		template: 'decline-exc-tafsir',
		report: null,
		transfer: null,
		trace: ['001 L-I III.B.1.a', '001 L-II 1.4', 'catalogue 2.2'],
	},
	'EXC::BELUM': {
		do: 'Sampaikan bahwa hal tersebut belum diatur, buat laporan kasus sulit kepada Kepala Seksi, dan catat sebagai kekosongan basis pengetahuan.',
		never: 'Menduga-duga.',
		closeReason: 'declined_excluded',
		template: 'decline-exc-belum',
		report: 'RPT-1',
		transfer: null,
		trace: ['001 L-I III.B.1.b', 'catalogue 2.2'],
	},
	'EXC::DATA': {
		do: 'Tolak tanpa membenarkan bahwa data itu ada, dan buat catatan internal.',
		never: 'Mengungkapkan atau memberi petunjuk tentang data.',
		closeReason: 'declined_excluded',
		template: 'decline-exc-data',
		report: null,
		transfer: {
			group: 'Terbatas::Saring',
			when: 'Pemohon mengaku sebagai pemilik data padahal bukan.',
			needs: null,
		},
		trace: ['001 L-I III.B.1.c', 'catalogue 2.2'],
	},
	'EXC::KASUS': {
		do: 'Tolak dan sebutkan jalur pejabat yang berwenang.',
		never: 'Mengomentari kasus, sekalipun sudah diketahui umum.',
		closeReason: 'declined_excluded',
		template: 'decline-exc-kasus',
		report: null,
		transfer: null,
		trace: ['001 L-I III.B.1.d', '000 B.1.7', 'A48', 'catalogue 2.2'],
	},
	'EXC::PPID': {
		do: 'Alihkan kepada PPID dengan persetujuan pemohon dan sampaikan alamat PPID.',
		never: 'Menjawab sebagian.',
		closeReason: 'declined_excluded',
		template: 'decline-exc-ppid',
		report: null,
		transfer: { group: 'PPID', when: 'Pemohon menyetujui.', needs: 'djbc_consent_at' },
		trace: ['001 L-I III.B.1.e', 'catalogue 2.2'],
	},
};
