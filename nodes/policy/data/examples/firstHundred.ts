/** Labelled messages of our own: category | channel | text. No line stems from a real conversation. */
export const firstHundred = `
INF::KEP | whatsapp | kak mau tanya dong, beli tas dari jepang harga 2jt kena bea masuk brp ya
INF::KEP | email | Dengan hormat, bersama ini kami mohon penjelasan mengenai persyaratan impor sementara untuk keperluan pameran.
INF::KEP | webchat | Apakah barang kiriman hadiah dari keluarga di Taiwan dikenakan pajak?
INF::KEP | instagram_dm | min klo bawa hp baru dari malaysia wajib daftar imei gk sih?
INF::KEP | sms | Brp batas nilai bebas bea masuk utk penumpang pesawat?
INF::KEP | x_dm | halo min, cara tracking paket dari shopee luar negeri di web bea cukai gmn?
INF::KEP | webchat | Can I bring my own medication for three months into Indonesia?
INF::KEP | facebook_dm | Apa saja dokumen yang harus disiapkan untuk ekspor kopi ke Mesir?
INF::KEP | phone | Penelepon bertanya berapa lama waktu pengurusan NIK kepabeanan.
INF::KEP | whatsapp | sy mau kirim sepeda dr belanda krn pindah, persyaratannya apa aja ya pak
INF::KEP | email | Mohon informasi tarif bea masuk dan kode HS atas produk lampu LED.
INF::KEP | whatsapp_group | Izin bertanya bapak ibu, untuk pengeluaran barang TPB ke TLDDP pakai dokumen apa ya?
INF::KEP | webchat | how much tax do I pay for a parcel worth 200 USD?
INF::KEP | whatsapp | paket saya statusnya sampai mana ya min, no resi saya kirim di bawah
INF::KEP | email | Kami ingin mengetahui mekanisme restitusi atas kelebihan pembayaran bea masuk.
INF::KEP | webchat | gimana cara melaporkan kalau menemukan pungli di bea cukai?
INF::KEP | whatsapp | min apakah memberi oleh-oleh ke petugas itu termasuk gratifikasi?
INF::KEP | instagram_dm | ada yg telp ngaku dari bea cukai suruh transfer, ini beneran atau penipuan ya min?
INF::KEP | webchat | apa sanksi bagi importir yang salah memberitahukan nilai pabean?
INF::KEP | sms | Alamat kantor bea cukai makassar dimana dan jam layanannya?
INF::KEP | email | Mohon dapat diinformasikan jadwal kelas kepabeanan untuk UMKM bulan depan.
INF::KEP | x_mention | @beacukaiRI min boleh gak bawa uang tunai 150 juta ke luar negeri?
INF::CUK | webchat | Bagaimana cara mengajukan NPPBC untuk pabrik rokok baru?
INF::CUK | whatsapp | tarif cukai sigaret kretek tangan 2026 brp ya kak
INF::CUK | email | Mohon informasi persyaratan pemesanan pita cukai dengan dokumen CK-1.
INF::CUK | facebook_dm | minuman beralkohol gol B kena cukai berapa per liter min?
INF::CUK | instagram_dm | min ciri ciri pita cukai asli itu gimana biar ga salah beli
INF::CUK | webchat | apa hukuman kalau menjual rokok tanpa pita cukai?
INF::CUK | phone | Menanyakan prosedur pembebasan cukai etil alkohol untuk bahan baku industri.
INF::CUK | whatsapp | rokok ilegal itu yg kyk gimana sih kak? biar warung sy aman
EXC::TAFSIR | email | Mohon kiranya dapat diberikan penegasan mengenai maksud frasa "dipakai sendiri" pada ketentuan dimaksud.
EXC::TAFSIR | webchat | mohon interpretasi resmi pasal 10A ayat 3 undang-undang kepabeanan
EXC::TAFSIR | email | Kami meminta pendapat hukum DJBC atas keberlakuan ayat tersebut terhadap transaksi kami.
EXC::BELUM | instagram_dm | min kapan cukai minuman manis mulai diterapkan?
EXC::BELUM | email | Apakah sudah ada ketentuan untuk impor aset digital? setahu kami belum ada aturannya.
EXC::DATA | whatsapp | bisa minta daftar eksportir kelapa beserta nomor teleponnya min?
EXC::DATA | email | Kami memerlukan data pengiriman barang pesaing kami PT Maju Karya sepanjang tahun 2025.
EXC::DATA | webchat | tolong kasih tau siapa penerima barang dengan nomor AWB ini, bukan punya saya sih
EXC::KASUS | email | Kami dari redaksi media ingin meminta tanggapan atas penangkapan kapal pembawa minuman keras pekan lalu.
EXC::KASUS | phone | Pengacara tersangka menanyakan perkembangan penyidikan kliennya.
EXC::KASUS | webchat | gimana kelanjutan kasus impor gula yang lagi rame di berita?
EXC::PPID | email | Dengan ini kami mengajukan permintaan informasi publik berupa laporan realisasi anggaran tahun 2025.
EXC::PPID | webchat | mau ajukan permohonan keterbukaan informasi publik, ppid nya di mana ya
CPL::SVC | whatsapp | barang sy udh 2 minggu gk keluar2 dari gudang bea cukai, gmn sih ini
CPL::SVC | x_mention | @beacukaiRI tolong dong paket gue ditahan dari tgl 3 ga jelas alasannya, capek nunggu
CPL::SVC | email | Melalui surat ini kami sampaikan keberatan atas lambatnya penerbitan SPPB yang merugikan perusahaan kami.
CPL::SVC | webchat | Telepon 1500225 tidak pernah diangkat, sudah coba sepuluh kali!
CPL::SVC | facebook_dm | pelayanan di loket sangat buruk, petugas asik main hp sementara kami antri
CPL::SVC | phone | Penelepon kecewa karena petugas membentak saat ia bertanya.
CPL::SVC | sms | Kpn barang sy diperiksa? janjinya kemarin sampai skrg tdk ada
CPL::SVC | instagram_dm | isi paket saya hilang setelah diperiksa bea cukai, siapa yg tanggung jawab??
CPL::SVC | whatsapp_group | Mohon perhatiannya, pelayanan hanggar dari pagi kosong tidak ada petugas pak
CPL::SVC | email | Kami menyesalkan sikap petugas yang melempar-lempar berkas kami ke loket lain tanpa penjelasan.
CPL::SVC | whatsapp | kenapa pajak barang saya mahal bgt 3 juta padahal harganya cuma 1 juta, gak masuk akal
CPL::SVC | webchat | My parcel has been stuck in customs for three weeks and nobody answers my emails
CPL::SVC | x_dm | udah kirim email 3x ga ada yg bales, gini amat ya pelayanannya
CPL::ETH | whatsapp | pak sy dimintain duit 500rb sama org bea cukai di bandara katanya biar lancar
CPL::ETH | email | Kami hendak mengadukan dugaan permintaan sejumlah uang oleh pejabat pemeriksa dokumen di pelabuhan.
CPL::ETH | webchat | ada petugas yang ngancem saya mau mempersulit barang kalau gak setor
CPL::ETH | sms | Oknum BC minta uang rokok tiap truk lewat pos
CPL::ETH | phone | Pelapor menyampaikan adanya gratifikasi yang diterima kepala seksi dari importir.
CPL::ETH | instagram_dm | pegawai kalian yg namanya sy simpan pamer jam tangan mewah, gaji brp sih? tolong dicek lhkpn nya
CPL::ETH | facebook_dm | suami saya pegawai bea cukai, selingkuh sama teman kantornya, saya mau lapor
CPL::ETH | x_mention | @beacukaiRI petugasmu di terminal 3 malak tkw, gila sih
CPL::ETH | email | Pegawai tersebut diduga membocorkan data importasi kami kepada kompetitor dengan imbalan.
CPL::ETH | whatsapp | sy dikatain anjing dan dihina suku sy sama petugas cukai, ga terima
CPL::ETH | webchat | staff customs asked me for money under the table to release my package
CPL::ETH | phone | Pelapor menyatakan ada pegawai mabuk saat bertugas dan melakukan pelecehan kepada penumpang wanita.
CPL::ETH | whatsapp | kalo mau cepet katanya harus ada amplop buat pemeriksanya, apa emang gitu ya pak?
CPL::ETH | sms | Tlg ditindak pegawai yg main judi online di ruang kerja
CPL::ETH | email | Terdapat pegawai yang menjadi calo pengurusan dokumen dan memungut biaya di luar ketentuan.
CPL::CRM | whatsapp | pak ada toko di jalan mawar jual rokok polos berbagai merk, tolong ditindak
CPL::CRM | email | Bersama ini kami sampaikan informasi adanya pabrik minuman keras tanpa izin di wilayah Tangerang.
CPL::CRM | sms | Nanti malam ada bongkar muat barang selundupan di dermaga rakyat
CPL::CRM | webchat | mau melaporkan perusahaan yang impor baju bekas pakai dokumen palsu
CPL::CRM | phone | Pelapor menyebut sebuah gudang menimbun vape tanpa pita cukai dan memasang pita bekas.
CPL::CRM | x_dm | min di tiktok banyak yg jualan rokok ilegal tuh, nih linknya
CPL::CRM | facebook_dm | tetangga saya tiap minggu masukin hp dari batam tanpa bayar bea masuk, dijual lagi
CPL::CRM | instagram_dm | ada jastip yg sengaja pecah2 paket biar ga kena pajak, akunnya ini
CPL::CRM | email | Diduga terjadi under invoicing oleh PT X, nilai di invoice hanya sepertiga dari harga sebenarnya.
CPL::CRM | whatsapp | info A1 truk bawa miras oplosan tanpa cukai lewat tol jam 2 pagi
CPL::CRM | webchat | I want to report someone smuggling cigarettes through the port
CPL::CRM | phone | Pelapor memberi tahu adanya pengiriman burung langka ke luar negeri tanpa dokumen.
CPL::CRM | email | Eksportir tersebut memalsukan surat keterangan asal untuk memperoleh tarif preferensi.
ICT::INC | webchat | portal CEISA 4.0 loading terus dari jam 8, tidak bisa submit PEB
ICT::INC | whatsapp | min aplikasinya eror mulu tiap upload dokumen pelengkap
ICT::INC | email | Kami mengalami kendala pengiriman data manifes, muncul pesan invalid response dari server.
ICT::INC | phone | Modul TPB tidak dapat dibuka sejak pembaruan versi.
ICT::INC | x_mention | @beacukaiRI web nya down ya? gabisa akses dari tadi
ICT::INC | whatsapp_group | Selamat siang, apakah ada yang mengalami gangguan CEISA? respon tidak masuk2
ICT::REQ | email | Mohon bantuan aktivasi kembali akun portal kami yang terkunci.
ICT::REQ | webchat | min lupa password ceisa, tolong di reset ya
ICT::REQ | whatsapp | pak minta tolong tambahin role user buat staf baru kami di ceisa
ICT::REQ | email | Kami mengajukan permohonan perubahan alamat email pada akun pengguna portal.
ICT::INF | webchat | di mana saya bisa unduh aplikasi modul TPB versi terakhir?
ICT::INF | email | Mohon dokumentasi API untuk pengiriman data PIB secara host to host.
ICT::INF | whatsapp | cara ganti user admin di portal ceisa gmn ya kak
ICT::INF | webchat | browser apa yang disarankan untuk membuka ceisa 4.0?
SUG | email | Kami menyarankan agar jam layanan konsultasi diperpanjang hingga sore pada hari Jumat.
SUG | whatsapp | usul dong min, tambahin menu bahasa inggris di webnya
SUG | instagram_dm | saran aja, ruang tunggunya dikasih colokan biar enak
SUG | webchat | sebaiknya formulir bisa diisi online supaya tidak perlu antri
SUG | facebook_dm | Masukan untuk bea cukai: perbanyak sosialisasi ke desa-desa tentang aturan barang kiriman
OTH::SPAM | whatsapp | PROMO slot gacor deposit 10rb bonus 100% daftar sekarang
OTH::SPAM | facebook_dm | Pinjaman cepat cair tanpa jaminan hubungi wa.me/62xxx
OTH::SPAM | email | We offer SEO services to rank your website on the first page of Google
OTH::TEST | webchat | test
OTH::TEST | whatsapp | coba tes masuk gak
OTH::OUT | whatsapp | assalamualaikum
OTH::OUT | webchat | makasih banyak min atas infonya
OTH::OUT | instagram_dm | cara perpanjang SIM online gimana ya?
OTH::OUT | facebook_dm | dirgahayu bea cukai ke 79, jaya selalu
OTH::OUT | sms | ok siap pak trims
`;
