import type { Kpi } from '../schema/kpi';

/** Indicators of catalogue 5.3 in order. No seed states a target: they are entered (`kpi_target`). */
export const kpi: Kpi = {
	indicators: {
		K01: {
			label: 'Jumlah permintaan',
			unit: 'count',
			target: null,
			better: null,
			definition:
				'Jumlah permintaan layanan yang diterima dalam periode, menurut layanan, saluran, dan kategori.',
			status: 'PROPOSED',
			trace: ['001 L-II 3.3.3'],
		},
		K01b: {
			label: 'Kedatangan per jam petugas',
			unit: 'perHour',
			target: null,
			better: null,
			definition:
				'Permintaan yang diterima dalam periode, dibagi jam petugas yang bertugas menurut jadwal dinas; rinciannya menurut hari, jam, dan saluran, di samping jam petugas pada jam itu.',
			status: 'PROPOSED',
			trace: ['001 L-II 2.2.1'],
		},
		K02: {
			label: 'Ketepatan waktu layanan',
			unit: 'percent',
			target: null,
			better: 'higher',
			definition:
				'Janji layanan yang dipenuhi, dibagi seluruh janji layanan yang jatuh tempo dalam periode; tepat pada batas waktu berarti dipenuhi, dan belum dijawab setelah batas waktu berarti dilanggar. Disajikan pula (b) jika eskalasi terlambat dihitung sebagai pelanggaran dan (c) menurut penafsiran ketat. CEISA Care (sementara) dan batas waktu usulan dihitung terpisah.',
			status: 'READING',
			trace: ['000 A.3', '002 A.3', '003 §7', '004 §7', 'A01', 'A08', 'A13', 'A43'],
		},
		K03: {
			label: 'Waktu respons pertama',
			unit: 'minutes',
			target: null,
			better: 'lower',
			definition:
				'Waktu dari awal penghitungan sampai balasan pertama petugas, termasuk balasan sementara: median, persentil ke-90, persentil ke-95, dan terlama, dalam menit kerja dan menit kalender.',
			status: 'PROPOSED',
			trace: ['001 L-II 2.1.2'],
		},
		K04: {
			label: 'Tunggakan',
			unit: 'count',
			target: null,
			better: 'lower',
			definition:
				'Permintaan yang diterima sebelum akhir periode dan belum ditutup pada saat itu, menurut umur dalam hari kerja, beserta yang melewati batas waktu.',
			status: 'PROPOSED',
			trace: ['001 L-II 3.3.3'],
		},
		K05: {
			label: 'Tingkat eskalasi',
			unit: 'percent',
			target: null,
			better: null,
			definition:
				'Permintaan periode ini yang dieskalasikan, dibagi seluruh permintaan periode ini; permintaan informasi juga dihitung tersendiri karena pengaduan selalu dieskalasikan.',
			status: 'PROPOSED',
			trace: ['001 L-I III.D.1'],
		},
		K06: {
			label: 'Ketepatan waktu eskalasi',
			unit: 'percent',
			target: null,
			better: 'higher',
			definition:
				'Eskalasi yang selesai paling lambat pada batas waktu peringkatnya, dibagi eskalasi yang batas waktunya jatuh dalam periode; yang masih terbuka setelah batas waktu berarti terlambat. Batas waktu peringkat adalah usulan.',
			status: 'PROPOSED',
			trace: ['001 L-I III.D.2', '001 L-I III.D.6', 'A45'],
		},
		K07: {
			label: 'Verifikasi tindak lanjut',
			unit: 'percent',
			target: null,
			better: 'higher',
			definition:
				'Eskalasi selesai yang hasil verifikasinya dicatat, dibagi seluruh eskalasi yang selesai dalam periode.',
			status: 'READING',
			trace: ['001 L-II 2.3.2', 'QA-1'],
		},
		K07b: {
			label: 'Tindak lanjut terkonfirmasi',
			unit: 'percent',
			target: null,
			better: 'higher',
			definition:
				'Verifikasi dengan hasil ditindaklanjuti, dibagi verifikasi dengan hasil ditindaklanjuti atau belum ditindaklanjuti; pengguna layanan yang tidak dapat dihubungi tidak dihitung.',
			status: 'READING',
			trace: ['001 L-II 2.3.2', 'QA-1'],
		},
		K08: {
			label: 'Jumlah pengaduan',
			unit: 'count',
			target: null,
			better: null,
			definition:
				'Jumlah pengaduan yang diterima dalam periode menurut jenis, saluran, dan resmi atau tidaknya saluran, beserta surat/nota dinas yang dicatat dan jam kerja sampai surat/nota dinas itu.',
			status: 'PROPOSED',
			trace: ['001 L-I III.C.4', '001 L-I III.D.6', 'A17'],
		},
		K09: {
			label: 'Kepuasan pengguna layanan',
			unit: 'score',
			target: null,
			better: 'higher',
			definition:
				'Rata-rata nilai survei yang dijawab dalam periode; indeks adalah rata-rata dikali 25; tingkat jawaban adalah jawaban dibagi undangan dalam periode. Skala nilai adalah usulan.',
			status: 'PROPOSED',
			trace: ['000 B.8'],
		},
		K10: {
			label: 'Tingkat pembukaan kembali',
			unit: 'percent',
			target: null,
			better: 'lower',
			definition:
				'Tiket yang dibuka kembali oleh pesan pengguna layanan dalam 7 x 24 jam setelah ditutup, dibagi tiket yang ditutup dalam periode.',
			status: 'PROPOSED',
			trace: ['KEY-2'],
		},
		K11: {
			label: 'Permintaan yang dikecualikan',
			unit: 'count',
			target: null,
			better: null,
			definition:
				'Jumlah permintaan yang dikecualikan dari layanan menurut jenis, dan median waktu sampai dijawab bahwa permintaan itu tidak dapat dilayani.',
			status: 'PROPOSED',
			trace: ['001 L-I III.B.1'],
		},
		K12: {
			label: 'Panggilan per jam',
			unit: 'perHour',
			target: null,
			better: 'higher',
			definition:
				'Panggilan masuk yang dijawab, dibagi jam dinas pada antrean telepon di luar waktu istirahat; kontak lain dan telepon balik dihitung terpisah.',
			status: 'READING',
			trace: ['001 L-II 2.3.1', 'PHN-1'],
		},
		K13: {
			label: 'Hardskill dan softskill',
			unit: 'score',
			target: null,
			better: 'higher',
			definition:
				'Rata-rata nilai dari penilai, 0 sampai 100, atas penilaian yang bertanggal dalam periode; hardskill dan softskill tidak digabung karena bobotnya tidak ditetapkan.',
			status: 'READING',
			trace: ['001 L-II 2.3.1'],
		},
		K14: {
			label: 'Kedisiplinan',
			unit: 'percent',
			target: null,
			better: 'higher',
			definition:
				'Jadwal dinas yang dijalani tanpa terlambat, tidak hadir, atau pulang lebih awal, dibagi seluruh jadwal dinas dalam periode.',
			status: 'READING',
			trace: ['001 L-II 2.3.1'],
		},
		K15: {
			label: 'Eskalasi terlambat (internal)',
			unit: 'count',
			target: null,
			better: 'lower',
			definition:
				'Jumlah permintaan web-chat yang dieskalasikan setelah lewat 60 menit kerja, di antara permintaan web-chat periode ini yang dieskalasikan; ukuran internal.',
			status: 'READING',
			trace: ['000 A.3 web-chat 1', 'A12', 'A13'],
		},
		K16: {
			label: 'Batas waktu balasan platform terlewat',
			unit: 'count',
			target: null,
			better: 'lower',
			definition:
				'Jumlah permintaan yang belum dibalas petugas ketika batas waktu balasan pertama menurut platform berakhir, di antara permintaan yang batas waktu itu berakhir dalam periode.',
			status: 'PROPOSED',
			trace: ['001 L-II 2.1.2'],
		},
	},
	periodDay: 26,
	finalAfterDays: 7,
	followUpHours: 168,
	csat: { lowest: 1, highest: 4 },
	minimumAssessments: 4,
	smallestCell: 5,
	verificationTries: 3,
};
