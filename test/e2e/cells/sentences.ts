/** What citizens write: one clear sentence for each category, none of them from a real conversation. */
export const COMPLAINTS = {
	'CPL::SVC':
		'Saya kecewa dengan pelayanan di loket: sudah tiga hari menunggu dan petugasnya lambat sekali. Keluhan',
	'CPL::ETH': 'Oknum petugas bea cukai meminta uang pelicin agar barang saya keluar. Buktinya',
	'CPL::CRM': 'Saya melaporkan gudang yang menyimpan rokok ilegal tanpa pita cukai. Alamatnya',
} as const;

export type Complaint = keyof typeof COMPLAINTS;

/** Requests that are excluded from the service (catalogue 2.2), and what an agent answers by its procedure. */
export const EXCLUSIONS: Array<{ code: string; asked: string; decline: string }> = [
	{
		code: 'EXC::TAFSIR',
		asked: 'Mohon penafsiran resmi atas frasa "dipakai sendiri" pada pasal tersebut,',
		decline:
			'Penafsiran atau penegasan atas peraturan tidak dapat kami berikan melalui layanan ini. Bapak/Ibu dapat menyampaikan permohonan penegasan secara tertulis kepada Direktorat Teknis Kepabeanan.',
	},
	{
		code: 'EXC::BELUM',
		asked: 'Bagaimana perlakuan kepabeanan atas pengiriman dengan drone yang aturannya belum ada? Rujukan',
		decline:
			'Berdasarkan penelusuran kami, hal yang Bapak/Ibu tanyakan belum diatur dalam ketentuan di bidang kepabeanan dan cukai, sehingga belum dapat kami jawab.',
	},
	{
		code: 'EXC::DATA',
		asked: 'Tolong kirim data impor perusahaan pesaing kami beserta nama pemasoknya,',
		decline:
			'Mohon maaf, kami tidak dapat memberikan data pengguna jasa lain, termasuk keterangan mengenai ada atau tidaknya data tersebut.',
	},
	{
		code: 'EXC::KASUS',
		asked: 'Sampai mana penyidikan kasus penyelundupan itu, dan siapa saja tersangkanya? Berita',
		decline:
			'Mohon maaf, kami tidak dapat memberikan keterangan mengenai penanganan kasus melalui layanan ini karena hal tersebut merupakan kewenangan pejabat yang ditunjuk.',
	},
	{
		code: 'EXC::PPID',
		asked: 'Sesuai UU Keterbukaan Informasi Publik saya minta salinan laporan realisasi anggaran kantor,',
		decline:
			'Permintaan Bapak/Ibu merupakan kewenangan Pejabat Pengelola Informasi dan Dokumentasi (PPID). Bapak/Ibu dapat menghubungi PPID secara langsung.',
	},
];

export const SPAM = 'Pinjaman online cair cepat tanpa jaminan, hubungi WA kami sekarang juga! Promo';
