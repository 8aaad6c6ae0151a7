/** Requests for the data of others, and for what belongs to the PPID. category | channel | text. No line stems from a real conversation. */
export const excludedData = `
EXC::DATA | email | Kami memerlukan data pengiriman barang pesaing kami PT Maju Karya sepanjang tahun 2025.
EXC::DATA | email | Mohon salinan dokumen PEB atas nama CV Laut Biru guna keperluan audit kami selaku krediturnya.
EXC::DATA | email | Mohon data nilai ekspor atas nama perusahaan lawan perkara kami di pengadilan.
EXC::DATA | email | Mohon informasi kiriman atas nama istri saya, kami sedang dalam proses cerai.
EXC::DATA | email | Mohon diberikan riwayat impor perusahaan lain untuk bahan penelitian pasar kami.
EXC::DATA | email | Kami pembeli merek tersebut, mohon data seluruh importir yang memasukkan merek kami.
EXC::DATA | email | Kami sedang riset pasar. Mohon dikirimkan daftar nama perusahaan pengimpor susu bubuk tiga tahun terakhir lengkap dengan pemasok dan harganya.
EXC::DATA | email | I am a market researcher and would like the names, volumes and unit prices of all coffee exporters shipping from Belawan in the last quarter.
EXC::DATA | email | Mohon informasi jumlah impor dan pemasok luar negeri dari CV Anugerah Teknik selama tahun 2023 untuk bahan analisis pesaing.
EXC::DATA | email | Could you send us the import declarations filed by our former distributor last year? We believe they bought from another supplier.
EXC::DATA | email | Dear team, our client is about to buy a stake in PT Bintang Timur Garment. Could you let us know how many import declarations that company filed in 2023 and whether it ever paid late?
EXC::DATA | email | Dengan hormat, bank kami akan mencairkan kredit bagi CV Rotan Indah. Mohon diinformasikan apakah PEB 004417 memang diajukan nasabah tersebut dan berapa nilainya.
EXC::DATA | email | Could you provide the list of companies that imported polypropylene last year together with their suppliers and volumes?
EXC::DATA | email | Untuk keperluan analisis pesaing, kami mohon data volume dan harga impor biji plastik per perusahaan.
EXC::DATA | email | Please disclose the declared value of the shipment that my neighbour received last week; I believe he bought it from me cheaply.
EXC::DATA | email | Kami agen properti ingin mengetahui pemegang NPPBKC yang berlokasi di kawasan industri ini beserta nomor kontaknya.
EXC::DATA | email | We'd like the contact details of all exporters of coconut sugar in East Java for our sourcing team.
EXC::DATA | email | Could you check whether this supplier has ever exported to Malaysia, and how much? We are doing due diligence without their knowledge.
EXC::DATA | email | As a lender we need to know the customs guarantees posted by one of our borrowers, in confidence.
EXC::DATA | email | Please tell us which companies hold a bonded warehouse licence in Bekasi and what goods they store; it is for our sales team.
EXC::DATA | email | I'd like the export volumes of three specific companies, names attached, to benchmark our own.
EXC::DATA | email | Which freight forwarder handled the shipment of our rival, and at what declared price?
EXC::DATA | facebook_dm | min tau ga toko sebelah ambil barang lewat importir mana? minta nama PT nya aja sama hrg nya
EXC::DATA | facebook_dm | hp bekas yg mau tak beli ini imeinya didaftarkan atas nama siapa dan paspor nomor berapa nggih? penjualnya ndak mau ngasih tau
EXC::DATA | facebook_dm | tolong dong cek no paspor ini pernah daftarin hp apa aja, punya mantan sy
EXC::DATA | facebook_dm | mau liat riwayat imei yg didaftarin mantan suami saya, paspornya saya punya fotonya
EXC::DATA | fax | Dengan ini kami selaku kurator memohon rincian jaminan dan tagihan kepabeanan perseroan pailit tanpa surat kuasa direksi.
EXC::DATA | fax | Mohon diinformasikan saldo deposit dan tunggakan perusahaan rekanan kami sebelum kami menandatangani kerja sama.
EXC::DATA | instagram_dm | mba artis R kan bawa tas dari paris kmrn, dia bayar bea brp sih? kepo hihi
EXC::DATA | instagram_dm | min sy pgn tau mantan sy Rendy Oktavian kirim paket dari korea ke alamat mana aja ya bulan ini
EXC::DATA | instagram_dm | kak itu paket punya pacarku dari siapa ya pengirimnya? resinya aku foto diem2
EXC::DATA | instagram_dm | mau tau dong toko kosmetik ini impornya lewat siapa dan modalnya berapa
EXC::DATA | instagram_dm | kak artis X kmrn beli jam berapa duit sih di deklarasinya
EXC::DATA | letter | Kami dari bank kreditur memohon salinan seluruh PEB debitur kami, PT Karang Samudra, sebagai bahan analisis kredit tanpa sepengetahuan yang bersangkutan.
EXC::DATA | letter | Selaku kuasa hukum penggugat, kami memohon salinan dokumen ekspor milik CV Tirta Samudera tahun lalu untuk keperluan pembuktian di pengadilan negeri.
EXC::DATA | letter | Sebagai kuasa hukum penggugat, kami mohon salinan dokumen ekspor atas nama tergugat PT Cakra Nusa untuk dijadikan bukti perkara perdata.
EXC::DATA | letter | Kami kantor akuntan memohon daftar PIB perusahaan lawan transaksi klien kami sebagai bahan konfirmasi piutang.
EXC::DATA | letter | Mohon disampaikan daftar penerima fasilitas pembebasan cukai beserta volumenya untuk kepentingan riset pasar kami.
EXC::DATA | letter | Kami firma investigasi memohon rincian importasi perusahaan target klien kami untuk lima tahun terakhir.
EXC::DATA | phone | Meminta nama dan nomor telepon penerima barang milik orang lain.
EXC::DATA | phone | Penelepon meminta alamat dan nomor telepon penerima sebuah paket karena mengaku salah satu barang di dalamnya miliknya, tetapi bukan pengirim maupun penerima.
EXC::DATA | phone | Seorang pria meminta alamat dan nomor telepon penerima barang kiriman atas nama orang lain, dengan alasan ingin menagih utang.
EXC::DATA | phone | Penelepon meminta alamat dan nomor telepon penerima barang kiriman atas nama orang lain.
EXC::DATA | phone | Penelepon, keponakan seorang penumpang, bertanya barang apa saja yang ditulis pamannya pada deklarasi kedatangan tanggal 12.
EXC::DATA | phone | Seorang penagih utang meminta jadwal kedatangan kontainer milik debiturnya.
EXC::DATA | phone | Penelepon mengaku wartawan ekonomi meminta nama sepuluh importir terbesar beras beserta kuotanya.
EXC::DATA | phone | Seorang istri meminta riwayat barang kiriman suaminya yang sedang dalam proses cerai.
EXC::DATA | phone | Penelepon ingin mengetahui besaran bea yang dibayar tetangganya saat mengimpor kapal kecil.
EXC::DATA | phone | Agen asuransi meminta data muatan kapal milik perusahaan yang bukan kliennya.
EXC::DATA | sms | Tlg info NPWP & saldo jaminan PT Wira Baja, sy rekan bisnisnya
EXC::DATA | sms | Tolong info siapa pemilik NPPBKC pabrik rokok di Ds Wonosari brp pita cukai yg dia pesan bln ini
EXC::DATA | sms | Tlg info NPWP importir yg masukin kontainer TGHU 448120-3
EXC::DATA | sms | Tlg cekkan alamat gudang & no telp PT Cahaya Mulia yg trdaftar di bc, sy mau nagih piutang
EXC::DATA | sms | Brp nilai ekspor PT Tirta Emas thn lalu? butuh utk tender
EXC::DATA | sms | Apa benar PT Bina Karsa pernah kena denda thn lalu? brp
EXC::DATA | sms | minta no hp importir ban di bekasi dong
EXC::DATA | sms | PT Karya Baja impor dr negara mana aja pak? sy mau nawarin jasa
EXC::DATA | sms | Brp jumlah pita yg dipesan pabrik rokok pesaing kami bln lalu
EXC::DATA | telegram | nitip cek dong, kontainer TGHU 552013 punya siapa sih isinya apa, parkir di depan gudang sy terus
EXC::DATA | telegram | gan ada list importir ban plus hp nya? buat prospek jualan
EXC::DATA | telegram | pabrik rokok sebelah bulan lalu pesan pitanya berapa lembar ya bang, buat pembanding produksi aja
EXC::DATA | telegram | gan bs minta kontak eksportir arang batok yg rutin kirim ke timur tengah ga
EXC::DATA | telegram | gan bisa tracking punya orang ga, nomor PIB nya sy dapet dari gudang
EXC::DATA | telegram | ada data pembeli luar negeri utk eksportir kakao? minta nama2 nya aja gan
EXC::DATA | telegram | bang minta kontak PPJK yg ngurus barang PT sebelah dong
EXC::DATA | walkin | Pengunjung, istri direktur yang sedang dalam proses cerai, bertanya berapa bea masuk yang dibayar perusahaan suaminya tiga tahun terakhir.
EXC::DATA | walkin | Seorang pria meminta salinan pemberitahuan pabean atas nama kakaknya untuk urusan warisan tanpa membawa surat kuasa.
EXC::DATA | walkin | Seseorang meminta daftar barang kiriman atas nama saudaranya tanpa surat kuasa.
EXC::DATA | webchat | tolong kasih tau siapa penerima barang dengan nomor AWB ini, bukan punya saya sih
EXC::DATA | webchat | boleh minta tau perusahaan mana yg impor produk sejenis dgn punya kami?
EXC::DATA | webchat | boleh tau omzet impor toko sebelah ga min
EXC::DATA | webchat | Could you tell me who the consignee was on bill of lading MSKU77120? We're a competitor and suspect they use our trademark.
EXC::DATA | webchat | suami sy diem2 beli barang dr luar negeri, sy mau liat riwayat kiriman atas nama dia. NIK nya sy punya kok
EXC::DATA | webchat | Saya butuh daftar perusahaan penerima fasilitas KITE lengkap dengan nomor kontak direktur dan nilai impornya.
EXC::DATA | webchat | harga per kilo bawang putih yg diberitahukan CV Tunas Mekar waktu impor kemarin berapa sih? buat nyesuain penawaran kami ke pasar induk
EXC::DATA | webchat | I need the import history of a company I plan to acquire. They don't know yet, so please just send it to me.
EXC::DATA | webchat | saya mau tau siapa aja yang impor merek ini ke indonesia, soalnya saya distributor tunggal
EXC::DATA | webchat | mau beli data ekspor impor lengkap sama nama buyer nya bisa?
EXC::DATA | webchat | tolong kasih tau PT mana aja yg pake fasilitas KITE di bandung, buat cari rekanan
EXC::DATA | webchat | tetangga baru impor mobil, kena pajak berapa dia? pengen tau aja
EXC::DATA | webchat | siapa sih pemilik kontainer yang dari kemarin parkir di depan rumah saya
EXC::DATA | webchat | apakah benar PEB nomor sekian diajukan oleh perusahaan A? kami banknya, mau verifikasi
EXC::DATA | webchat | bisa cek NIK orang lain udah pernah impor belum? buat mastiin calon rekan
EXC::DATA | whatsapp | bisa minta daftar eksportir kelapa beserta nomor teleponnya min?
EXC::DATA | whatsapp | min saya butuh list importir bahan kimia buat prospek sales, bisa dikirim?
EXC::DATA | whatsapp | min mau minta data perusahaan yang ekspor arang ke arab dong lengkap kontaknya
EXC::DATA | whatsapp | bisa cekin paket ini punya siapa dan alamatnya? bukan atas nama saya
EXC::DATA | whatsapp | minta info kontak eksportir rempah dong buat calon buyer
EXC::DATA | whatsapp | kak bisa cekin ga pajak yg dibayar mantan suami sy pas masukin harley taun lalu? buat bukti harta gono gini
EXC::DATA | whatsapp | kak bisa cekin ga PT Mekar Jaya Logam impor dr supplier mana aja? mereka saingan kami
EXC::DATA | whatsapp | bisa minta nama pembeli dan harga ekspor lada punya kompetitor kami PT Bumi Rasa ga min
EXC::DATA | whatsapp | kak mau nanya dong PT Lestari Jaya Plastindo biasa masukin biji plastik lewat perak atau priok? sebulan kira2 brp kontainer
EXC::DATA | whatsapp | hey can u tell me who else brings in the Zentro coffee grinders? names + phone is fine, I hold the distribution contract so I'm just curious
EXC::DATA | whatsapp | bang minta tolong liatin dong si Andi itu impor apa aja taun ini, dia utang sm sy
EXC::DATA | whatsapp | pak data penerima kiriman di alamat ini boleh minta? ada yg make alamat rumah sy, pengen tau orangnya
EXC::DATA | whatsapp | kak boleh tau nilai pabean barang temen sy si Budi yg kmrn masuk?
EXC::DATA | whatsapp | bs minta salinan PIB supplier kami ga? kami bukan importirnya sih
EXC::DATA | whatsapp | kak bisa minta nomor hp penerima paket ini? sy kurir titipan, bukan penerimanya
EXC::DATA | whatsapp | toko sebelah harga modalnya brp ya pas impor, bisa dicekin ga pak
EXC::DATA | x_dm | cek dong imei punya mantan sy kedaftar pake paspor siapa
EXC::DATA | x_dm | Could you check who the consignee is on AWB 618-4420-1187? It isn't my shipment, I only saw the label in the lobby and want to get in touch with the person.
EXC::DATA | x_dm | who owns container TEMU 884120 sitting at JICT? need a name and phone, thanks
EXC::DATA | x_dm | brp sih pajak yg dibayar selebgram itu pas bawa tas hermes kemarin
EXC::DATA | x_dm | can you look up what my ex-husband declared when he landed last Tuesday?
EXC::PPID | email | Dengan ini kami mengajukan permintaan informasi publik berupa laporan realisasi anggaran tahun 2025.
EXC::PPID | email | Sesuai UU Keterbukaan Informasi Publik kami minta salinan kontrak pengadaan mesin pemindai.
EXC::PPID | email | Saya selaku warga negara mohon informasi publik: daftar aset tanah dan bangunan kantor wilayah.
EXC::PPID | email | Kami dari LSM memohon informasi publik berupa dokumen DIPA kantor.
EXC::PPID | email | Permohonan informasi publik: rincian belanja pegawai dan perjalanan dinas tahun lalu.
EXC::PPID | email | Berdasarkan UU Keterbukaan Informasi Publik, kami LSM Pantau Anggaran mengajukan permohonan salinan laporan keuangan dan DPA kantor wilayah tahun 2021 sampai 2023.
EXC::PPID | email | As a doctoral student at Leiden I would like to file a freedom of information request for internal circulars on staff rotation from 2015 to 2020.
EXC::PPID | email | Berdasarkan UU Keterbukaan Informasi Publik, saya memohon salinan laporan realisasi anggaran dan daftar aset kantor wilayah tiga tahun terakhir. Identitas terlampir.
EXC::PPID | email | Under the public information law I request a copy of the memorandum of understanding between DJBC and the port operator, including its annexes.
EXC::PPID | email | Berdasarkan UU Keterbukaan Informasi Publik, saya memohon salinan laporan kinerja dan daftar aset kantor tahun anggaran lalu.
EXC::PPID | email | Under the public information law I request copies of the minutes and the cost breakdown of the new office building project.
EXC::PPID | email | For a newspaper feature I'd like a copy of the memorandum you signed with the online marketplaces on sharing data. How may I get it?
EXC::PPID | email | I'm at a university in the Netherlands comparing land-border posts. Could someone send me the yearly truck counts and staffing tables for Motaain and Wini since 2015?
EXC::PPID | email | Apakah kami dapat memperoleh hasil mentah survei kepuasan pengguna jasa tahun 2023 untuk semua kantor, lengkap dengan notulen pembahasannya?
EXC::PPID | email | Under Law 14/2008 I hereby request copies of the procurement documents for the X-ray scanners bought in 2022.
EXC::PPID | email | Mohon data statistik penerimaan cukai hasil tembakau per provinsi periode 2015-2024 untuk keperluan disertasi.
EXC::PPID | email | Please send me the minutes of the board meeting where the new import fee was decided; I am entitled to them under the freedom of information act.
EXC::PPID | email | I would like to obtain statistics on tobacco excise revenue per region for the last ten years for academic research.
EXC::PPID | email | Mohon salinan dokumen evaluasi jabatan dan peta jabatan kantor sebagai informasi yang dikuasai badan publik.
EXC::PPID | facebook_dm | LSM kami minta salinan SK penempatan pegawai dan laporan hibah, ini permohonan ke PPID
EXC::PPID | facebook_dm | Berapa total denda yg diterima kantor bc Entikong lima tahun terakhir min? angkanya per tahun ya, buat diskusi warga
EXC::PPID | facebook_dm | tolong kasih rincian hibah kendaraan dinas yg diterima kantor, warga berhak tau sesuai UU KIP
EXC::PPID | facebook_dm | min data penerimaan bea masuk per komoditas 2020-2024 boleh diminta warga?
EXC::PPID | fax | Mohon diberikan salinan hasil survei kepuasan dan daftar informasi publik yang dikuasai kantor sesuai Pasal 9 UU 14 Tahun 2008.
EXC::PPID | fax | Kami mengajukan permintaan dokumen rencana strategis dan perjanjian kinerja kepada PPID, identitas pemohon terlampir.
EXC::PPID | fax | Permohonan informasi: salinan perjanjian sewa gedung kantor beserta adendumnya. Fotokopi KTP pemohon terlampir.
EXC::PPID | instagram_dm | kak mau minta notulen rapat sama nota dinas soal perubahan tarif kmrn, kan hak publik utk tau
EXC::PPID | instagram_dm | kak rekap barang yg dilelang sama dihibahkan 2021-2024 se-Kalimantan (jumlah, nilai, ke siapa) ada ga? riset kecil2an nih
EXC::PPID | instagram_dm | kak mau minta data jumlah pegawai per golongan sama anggaran gajinya buat penelitian, ngajuinnya kemana?
EXC::PPID | letter | Dengan ini mengajukan permintaan informasi publik berupa dokumen kontrak pengadaan kapal patroli beserta nilai dan nama penyedianya.
EXC::PPID | letter | Kami mengajukan keberatan karena permohonan informasi publik kami nomor 07/PIP tidak ditanggapi dalam sepuluh hari kerja oleh pejabat pengelola informasi dan dokumentasi.
EXC::PPID | letter | Lembaga kami mengajukan permohonan informasi publik atas dokumen kontrak pengadaan kapal patroli beserta nilai pemenangnya.
EXC::PPID | letter | Dengan hormat, perkumpulan kami memerlukan rincian belanja perjalanan dinas kantor wilayah tahun 2023 menurut kegiatan dan golongan. Mohon diberitahukan kapan rinciannya dapat kami ambil.
EXC::PPID | letter | Bersama ini kami perkumpulan masyarakat sipil memohon salinan laporan harta dan realisasi belanja modal kantor pelayanan sebagai informasi publik.
EXC::PPID | phone | Penelepon meminta salinan notula rapat penetapan tarif dan ingin mengajukan keberatan atas permohonan informasi publiknya yang tidak ditanggapi.
EXC::PPID | phone | Penelepon meminta salinan surat keputusan penempatan pegawai dan laporan kinerja kantor sebagai dokumen publik.
EXC::PPID | phone | Penelepon menanyakan tindak lanjut keberatan yang ia ajukan ke PPID karena dokumen yang diminta tidak diberikan.
EXC::PPID | phone | Penelepon dari sebuah LSM pesisir bertanya bagaimana memperoleh daftar inventaris kapal patroli berikut harga perolehan masing-masing.
EXC::PPID | phone | Penelepon menyatakan akan mengadu ke Komisi Informasi karena permintaan datanya kepada PPID belum dijawab.
EXC::PPID | phone | Penelepon meminta dokumen analisis beban kerja dan jumlah formasi pegawai setiap kantor.
EXC::PPID | sipuma | Permohonan informasi publik: daftar barang milik negara hasil lelang beserta berita acaranya.
EXC::PPID | sipuma | Permohonan saya atas salinan SK tim seleksi tidak direspons PPID dalam tenggat, mohon ditindaklanjuti sebagai keberatan informasi.
EXC::PPID | sms | Sy ketua RW, dmn bs lihat salinan amdal & perjanjian sewa lahan pos bc yg di dkt rmh kami?
EXC::PPID | telegram | rekap total penerimaan bea keluar sawit per bulan 10 thn terakhir bisa diminta ga? buat riset kampus, formulir permintaan datanya mana
EXC::PPID | telegram | kak dataset jumlah PIB per bulan bisa diminta ga buat skripsi? lewat surat atau ppid
EXC::PPID | walkin | Tamu ingin membaca risalah rapat dan dokumen tender pembangunan gedung laboratorium, katanya mewakili warga yang tanahnya berbatasan.
EXC::PPID | walkin | Ketua LSM menyerahkan formulir permintaan dokumen pengadaan seragam dan meminta tanda terima PPID.
EXC::PPID | webchat | mau ajukan permohonan keterbukaan informasi publik, ppid nya di mana ya
EXC::PPID | webchat | saya mau minta data gaji dan belanja perjalanan dinas kantor lewat PPID
EXC::PPID | webchat | gimana cara minta salinan laporan keuangan kantor lewat PPID?
EXC::PPID | webchat | saya peneliti, mau minta statistik jumlah penindakan per kantor 10 thn terakhir dlm bentuk excel, ajukannya lewat ppid ya?
EXC::PPID | webchat | sy mahasiswa S2, mau minta data statistik jumlah penindakan per kantor 2019-2024 dlm excel buat tesis, ngajuinnya ke siapa
EXC::PPID | webchat | saya mahasiswa, mau ajukan permohonan informasi publik berupa statistik jumlah penindakan per provinsi lima tahun
EXC::PPID | webchat | halo kak, sy mhsw. rata2 berapa penumpang per hari yg kena bayar di soetta 2022-2024, dipecah per terminal? buat bab 4
EXC::PPID | webchat | I'm writing a thesis and would like to request public records: number of seizures per office for the last five years.
EXC::PPID | webchat | prosedur minta salinan notulen dan kajian akademik peraturan gimana, katanya termasuk informasi publik
EXC::PPID | webchat | boleh minta salinan kontrak sewa kendaraan dinas sama pemenang lelangnya?
EXC::PPID | webchat | data jumlah barang lelang per tahun bisa saya minta buat riset?
EXC::PPID | whatsapp | min mau minta dokumen tender gedung kantor, ini permintaan info publik
EXC::PPID | whatsapp | min form permohonan informasi publik ke PPID kirim kemana? sy mau minta dokumen SOP sama daftar aset gedung kantor
EXC::PPID | whatsapp | LSM kami mau minta dokumen kontrak pengadaan kapal patroli, ini permohonan informasi publik resmi ya
EXC::PPID | whatsapp | min minta dokumen rincian anggaran perjalanan dinas kantor thn 2023 sesuai uu KIP, formulir ppid nya sdh sy isi
EXC::PPID | whatsapp | pak boleh minta file SOP internal pemeriksaan x-ray kantor belawan beserta nota penetapannya? mau saya pelajari di kampus
EXC::PPID | whatsapp | min sy mau ajukan permintaan informasi publik ttg rincian perjalanan dinas, form nya ada?
EXC::PPID | whatsapp | kak rekap jumlah penindakan rokok ilegal 5 tahun terakhir per kabupaten ada? buat tesis
EXC::PPID | x_dm | is there any way to see the contract and the full cost breakdown for the sniffer-dog kennels built in 2022? asking as a taxpayer lol
EXC::PPID | x_dm | sy wartawan data, mau request dokumen LAKIP sama DIPA 3 tahun, ini hak publik kan min
`;
