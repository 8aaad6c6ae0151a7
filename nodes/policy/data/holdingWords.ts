import type { Holding } from '../schema/stops';

const words = (text: string) => text.split(/\s+/).join('/');

/** Words the phrases of a holding reply are made of. */
export const holdingWords: Pick<Holding, 'fillers' | 'addresses' | 'parts' | 'notNames' | 'spelling'> = {
	fillers: [
		words(
			'ya baik siap oke noted izin dulu lagi sebentar sejenak saja dan serta lalu nih loh kok deh sih aja',
		),
		words(
			'segera secepatnya nanti selanjutnya kemudian berikutnya terkait tersebut mengenai perihal berkenan',
		),
		'saat ini',
		'hal ini/tersebut',
		'secepat mungkin',
		'terlebih dulu',
		'untuk itu/hal',
		'atas hal (ini/tersebut)',
		'(dalam/sekitar/maksimal/kurang lebih) #/beberapa menit/saat/detik (lagi) (ke depan)',
		'(dalam) (waktu) (maksimal) 1x24 jam',
		'(dalam) waktu dekat',
	],
	addresses: [
		words(
			'bapak ibu pak bu kak mas mbak bang saudara anda kamu tuan nyonya gan sis bro bos bosku min sir madam',
		),
	],
	parts: {
		please: [
			words('mohon harap silakan dimohon tolong boleh bisa dapat minta kiranya agar dimohonkan diharapkan'),
		],
		wait: [words('ditunggu menunggu nunggu bersabar ditungu')],
		waited: [words('ditunggu menunggu bersabar')],
		busy: [words('sedang masih akan tengah lagi')],
		aux: [words('sedang masih akan lagi tengah coba segera nanti bantu baru tetap dapat')],
		check: [
			words(
				'cek cekin cekan periksa telusuri konfirmasi konfirmasikan koordinasi koordinasikan verifikasi tindaklanjuti pelajari tanyakan kroscek proses carikan cari',
			),
			'tindak lanjuti',
			'follow up',
		],
		checking: [
			words(
				'mengecek memeriksa menelusuri mengonfirmasi mengkonfirmasi mengonfirmasikan mengoordinasikan mengkoordinasikan memverifikasi menindaklanjuti mempelajari menanyakan berkoordinasi melakukan memproses ngecek mencari mencarikan',
			),
		],
		checked: [
			words(
				'dicek dicekin diperiksa ditelusuri dikonfirmasi dikonfirmasikan dikoordinasikan diverifikasi ditindaklanjuti dipelajari ditanyakan diproses',
			),
			'di cek/proses',
		],
		examination: [
			words('pengecekan pemeriksaan penelusuran koordinasi konfirmasi verifikasi pendalaman'),
			'tindak lanjut',
		],
		subject: [
			words(
				'pertanyaan pertanyaannya pesan pesannya pengaduan pengaduannya aduan aduannya keluhan keluhannya laporan laporannya kendala kendalanya permasalahan permasalahannya masalahnya chat chatnya emailnya',
			),
		],
		tell: [
			words(
				'informasikan infokan infoin kabari kabarin kabarkan beritahu beritahukan sampaikan jawab balas respon tanggapi bantu hubungi update layani berikan',
			),
			'beri tahu/tahukan/kabar/jawaban/informasi/info',
		],
		telling: [
			words(
				'menginformasikan menginfokan mengabari mengabarkan memberitahu memberitahukan menyampaikan menjawab membalas merespon menanggapi membantu menghubungi memberikan menindaklanjuti melayani',
			),
			'memberi tahu/kabar/jawaban',
		],
		told: [
			words(
				'diinformasikan diinfokan dikabari dikabarin dikabarkan diberitahu diberitahukan disampaikan dijawab dibalas direspon ditanggapi dihubungi dibantu dilayani ditindaklanjuti',
			),
			'kami {tell}',
		],
		forward: [words('teruskan sampaikan laporkan eskalasi eskalasikan koordinasikan konfirmasikan tanyakan')],
		forwarded: [
			words('diteruskan disampaikan dilaporkan dieskalasi dieskalasikan dikoordinasikan dikonfirmasikan'),
		],
		outcome: [
			'{outcomes} ({outcomes}) (selanjutnya) (lebih lanjut) (lanjutan) (atas {subject})',
			'{subject}',
			'lebih lanjut',
		],
		matter: ['{outcome}', 'data/datanya/dokumen/dokumennya/detailnya/statusnya/sistemnya'],
		outcomes: [
			words(
				'hasil hasilnya jawaban jawabannya informasi informasinya info infonya perkembangan perkembangannya kabar kabarnya tanggapan update updatenya respon konfirmasi konfirmasinya balasan balasannya responnya tanggapannya responsnya',
			),
			'pengecekan/pengecekannya',
		],
		until: ['(untuk) {outcome}', 'sampai/hingga (ada/mendapat) {outcome}'],
		when: [
			'hari ini',
			'besok (pagi/siang/sore)',
			'(pada) jam kerja/layanan (berikutnya)',
			'apabila/jika/bila/kalau/setelah/begitu/saat (sudah) (ada/mendapat/mendapatkan/menerima/memperoleh/terdapat) {outcome} (dari {unit})',
		],
		unit: [
			'tim/unit/bagian/pihak/petugas/rekan/atasan/seksi (tim/unit/kerja/petugas) {which}',
			'{which}',
			'atasan/pimpinan (kami)',
			'the team/unit',
		],
		us: ['kami', '{unit}'],
		which: [
			'terkait/teknis/kami/berwenang/bersangkutan/lapangan',
			'yang berwenang/bersangkutan/membidangi/menangani',
		],
		towards: [
			'ke/kepada/dengan/oleh/pada/di/dari {unit}',
			'(dulu) ke/di/dari/pada sistem (kami)',
			'lebih lanjut',
		],
		staff: ['petugas/tim/rekan/agen/admin (layanan) (kami)', 'kami/saya'],
		house: [
			'(layanan) (informasi) (contact center/centre) bravo (bea) (dan) (cukai) (#)',
			'(kantor) (pelayanan) bea (dan) cukai (makasar)',
			'kppbc (tmp) (b) (makasar)',
			'(seksi) pli/pdad (kppbc) (tmp) (b) (makasar)',
			'contact center (#)',
			'maraga care',
		],
		daytime: ['pagi/siang/sore/malam/petang'],
		kindness: [
			'{subject}',
			'kesabaran/kesabarannya/perhatian/perhatiannya/pengertian/pengertiannya/kesediaannya/kerjasamanya',
		],
		trouble: ['keterlambatan/ketidaknyamanan/ketidaknyamanannya/keterlambatannya (respon/balasan/ini)'],
	},
	notNames: [
		'ada bisa boleh tidak belum sudah gratis bebas wajib perlu harus benar betul salah lunas nihil selesai diterima ditolak disetujui dikirim dibayar dikenakan',
		'dilarang diizinkan diperbolehkan dibatalkan diblokir dihapus ditutup dibuka aktif nonaktif berhasil gagal kosong habis penuh tutup buka libur besok lusa kemarin',
		'hari jam minggu bulan tahun senin selasa rabu kamis jumat sabtu nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh',
		'bea cukai pajak ppn pph pib peb nik npwp nib nppbkc imei dokumen surat barang kiriman kontainer impor ekspor tarif kuota izin lartas',
		'bayar kirim lampirkan unggah isi login klik daftar hubungi datang ambil ajukan gunakan pilih cek coba ulangi lengkapi perbaiki',
		'ditahan tertahan ditegah disita dicegah dirampas dilelang dimusnahkan ditunda dihentikan dicabut dibekukan dikembalikan diterbitkan terbit terkirim terdaftar',
		'hilang rusak batal cacat sah palsu kedaluwarsa kadaluarsa gangguan galat selisih tiba sampai keluar masuk',
		'sppb sppbmcp spjm spjk spjh npe npd pibk pjt awb manifes manifest sptnp spktnp spkp spp spsa sbp skep kep pmk per ndpbm ntpn billing paspor tiket faktur invoice',
		'iya ya yes no ok silakan mohon terima kasih maaf tunggu ditunggu sebentar kami saya anda itu ini untuk dengan dari ke di yang dan atau bukan jangan',
	].flatMap((line) => line.split(' ')),
	spelling: {
		...spelled('ya', 'y yh yah iya ya'),
		...spelled('oke', 'ok okay okey okeh okee k'),
		...spelled('baik', 'baiklah baik2'),
		...spelled('kak', 'kk ka kakak kakk kaka'),
		...spelled('bapak', 'bpk bp bapa'),
		...spelled('pak', 'pk'),
		...spelled('mbak', 'mba mbk'),
		...spelled('bang', 'abang bg'),
		...spelled('saudara', 'sdr sdri saudari sodara'),
		...spelled('mohon', 'mhn mohn mhon mohonn'),
		...spelled('silakan', 'silahkan silahken slkn'),
		...spelled('tunggu', 'tnggu tgu tggu tungguu'),
		...spelled('ditunggu', 'dtunggu ditggu dtnggu ditungu ditnggu ditunggunya ditungguin'),
		...spelled('menunggu', 'mnunggu menungu mnnggu'),
		...spelled('sebentar', 'sbntr bntr bentar sbentar sebntar sbtr bentaran bntar'),
		...spelled('sejenak', 'sjenak'),
		...spelled('dulu', 'dlu dl dahulu dahlu duluu'),
		...spelled('sedang', 'sdg sdang'),
		...spelled('lagi', 'lgi lg'),
		...spelled('masih', 'msh msih'),
		...spelled('akan', 'akn bakal'),
		...spelled('segera', 'sgra sgera sgr'),
		...spelled('sudah', 'sdh udah udh dah'),
		...spelled('belum', 'blm blum'),
		...spelled('kami', 'kmi kita'),
		...spelled('yang', 'yg'),
		...spelled('untuk', 'utk tuk'),
		...spelled('dengan', 'dgn'),
		...spelled('terlebih', 'terlbih'),
		...spelled('cek', 'check ceck chek ngecek'),
		...spelled('dicek', 'dcek dicheck dichek'),
		...spelled('informasi', 'inform'),
		...spelled('respon', 'respons response'),
		...spelled(
			'terima kasih',
			'terimakasih trimakasih makasih mksh tks trims thx thanks tq trmksh terimaksih makasi',
		),
		...spelled('tindaklanjuti', 'tindaklanjut'),
		...spelled('selamat', 'slmt slamat'),
		...spelled('assalamualaikum', "assalamu'alaikum asalamualaikum assalammualaikum ass"),
		...spelled('warahmatullahi', 'warohmatullahi'),
		...spelled('wabarakatuh', 'wabarokatuh'),
		...spelled('bersangkutan', 'ybs'),
		...spelled('mohon menunggu', 'mhnmenunggu'),
	},
};

function spelled(full: string, variants: string): Record<string, string> {
	return Object.fromEntries(variants.split(' ').map((variant) => [variant, full]));
}
