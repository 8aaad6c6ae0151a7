/** Questions about customs by web-chat and WhatsApp. category | channel | text. No line stems from a real conversation. */
export const customsQuestionsChat = `
INF::KEP | webchat | Apakah barang kiriman hadiah dari keluarga di Taiwan dikenakan pajak?
INF::KEP | webchat | Can I bring my own medication for three months into Indonesia?
INF::KEP | webchat | how much tax do I pay for a parcel worth 200 USD?
INF::KEP | webchat | gimana cara melaporkan kalau menemukan pungli di bea cukai?
INF::KEP | webchat | apa sanksi bagi importir yang salah memberitahukan nilai pabean?
INF::KEP | webchat | Jika saya membawa kamera untuk liputan sementara, apakah perlu ATA Carnet?
INF::KEP | webchat | What documents are needed to import a used car for a diplomat?
INF::KEP | webchat | do I need to declare cash when leaving the country?
INF::KEP | webchat | kalau lihat penyelundupan harus lapor kemana dan apakah identitas pelapor dirahasiakan?
INF::KEP | webchat | berapa denda kalau telat reekspor barang impor sementara?
INF::KEP | webchat | apakah petugas bea cukai berhak membuka koper penumpang?
INF::KEP | webchat | mau tanya paket saya kena red line, apa yang harus saya lakukan?
INF::KEP | webchat | apakah ada biaya untuk konsultasi dengan petugas client coordinator?
INF::KEP | webchat | apa yang dimaksud penyelundupan menurut undang undang?
INF::KEP | webchat | apakah vitamin dan suplemen dari luar negeri harus ada izin bpom?
INF::KEP | webchat | saya mau pindah dari jerman bawa mobil pribadi apakah bebas pajak
INF::KEP | webchat | where is the customs office in Surabaya and what are the opening hours?
INF::KEP | webchat | apakah bisa minta bantuan petugas untuk isi form custom declaration?
INF::KEP | webchat | bagaimana jika barang impor saya rusak saat pengiriman, apakah bisa minta restitusi
INF::KEP | webchat | apakah petugas boleh memeriksa isi hp penumpang?
INF::KEP | webchat | gimana prosedur kalau mau lapor pegawai yang melanggar kode etik?
INF::KEP | webchat | how can I contact the customs office at the airport?
INF::KEP | webchat | nomor resi paket saya EE123456789ID a.n. Sari
INF::KEP | webchat | jadi saya harus ke loket mana besok
INF::KEP | webchat | atas nama PT Maju Jaya, nomor aju 000123
INF::KEP | webchat | apa sanksinya kalo orang ketahuan nyelundupin hp dr batam? cuma denda atau bs dipenjara? buat tugas kuliah hukum pidana kak
INF::KEP | webchat | Hi, I'm relocating to Bali on a KITAS in March and shipping a 20ft container of used furniture. Which papers do I need so that it counts as household effects?
INF::KEP | webchat | mau tanya soal nota pembetulan sptnp, jatuh temponya dihitung 60 hari kalender atau hari kerja
INF::KEP | webchat | Can I bring my prescription ADHD medication and two vape pens when I land at Soekarno-Hatta? do I declare them on the e-CD form
INF::KEP | webchat | gimana cara isi uraian barang di cn supaya ga salah, aku seller kecil baru mau ekspor lewat marketplace
INF::KEP | webchat | I got an e-mail from "Officer Hendra, Jakarta Customs" saying a diamond parcel in my name is on hold until I wire 2,400 euros by Western Union. Is that how you people collect duty?
INF::KEP | webchat | nyelundupin barang itu ancaman penjaranya brp tahun ya, sy mahasiswa hukum lg nyusun makalah
INF::KEP | webchat | paket sy nomor CN8841XX tulisannya 'menunggu pembayaran' itu bayarnya lewat kode billing apa ke kurirnya?
INF::KEP | webchat | What documents do I need for a temporary import of film equipment? We are a crew of six and will shoot in Lombok for three weeks.
INF::KEP | webchat | kalo kita mau lapor orang nyelundup itu identitas pelapor dirahasiain ga? blm ada yg mau dilaporin sih cm penasaran sama aturannya
INF::KEP | webchat | lelang barang sitaan bea cukai ikutnya dmn, sy liat di fb banyak yg nawarin mobil murah katanya lelang resmi. ngecek aslinya gmn
INF::KEP | webchat | untuk ngajuin jadi mitra utama kepabeanan / AEO, perusahaan minimal udah brp tahun beroperasi?
INF::KEP | webchat | Dapat email dr 'customs-clearance.id' disuruh klik link bayar 289rb, resinya ada tp sy ga pernah belanja. domain resmi bc apa ya?
INF::KEP | webchat | Berapa maksimal botol parfum yang boleh dibawa penumpang dari Dubai?
INF::KEP | webchat | Apa itu jalur merah dan berapa lama biasanya proses pemeriksaannya?
INF::KEP | webchat | How do I get an ATA Carnet accepted for exhibition equipment entering Jakarta?
INF::KEP | webchat | Berapa lama importasi sementara kapal yacht wisatawan asing bisa diberikan?
INF::KEP | webchat | Beda AEO sama MITA apa ya, manfaatnya buat importir?
INF::KEP | webchat | Is there import tax on a gift worth 2 USD sent by post from Japan?
INF::KEP | webchat | Kalau saya menolak barang kiriman karena pajaknya mahal, apakah bisa dikembalikan ke pengirim?
INF::KEP | webchat | Kalau dokumen pelengkap pabean hilang di perjalanan, apakah boleh pakai salinan dari pemasok?
INF::KEP | webchat | dmn bisa baca bunyi lengkap PMK barang kiriman yg berlaku skrg? nomornya berapa ya
INF::KEP | webchat | kurs pajak buat hitung PIB minggu ini berlaku tgl brp sampe brp, yen nya brapa
INF::KEP | webchat | di berita sering disebut barang ilegal, bedanya sama barang lartas yg izinnya belum keluar itu apa ya kak
INF::KEP | webchat | What's the import tax on a second-hand guitar bought from Japan for 300 dollars?
INF::KEP | webchat | is a kilo of dried fruit for my family ok to bring in or does it need quarantine papers?
INF::KEP | webchat | Could you explain what the red channel means and what happens next?
INF::KEP | webchat | hypothetically, if a courier undervalues a parcel, who is liable, the buyer or the courier?
INF::KEP | webchat | apa bedanya suap sama gratifikasi di lingkungan bea cukai? tugas ppkn
INF::KEP | webchat | kalau importir telat bayar, dendanya berapa persen per bulan?
INF::KEP | webchat | apakah pengaduan masyarakat bisa disampaikan lewat email? mau tau alamatnya aja
INF::KEP | webchat | mau nitip barang ke temen yg pulang dari korea, kalo ketauan bukan punya dia kena apa?
INF::KEP | webchat | boleh tahu siapa yang tanda tangan di BC 1.2 dan berapa rangkap?
INF::KEP | webchat | bawa ikan cupang 20 ekor ke singapura perlu lapor bea cukai ga
INF::KEP | webchat | info tarif dong
INF::KEP | webchat | customs office address?
INF::KEP | webchat | kalau petugas menawarkan bantuan berbayar itu resmi atau tidak ya? cuma mau memastikan aturannya
INF::KEP | webchat | apa yang harus dilakukan kalau barang bawaan dicurigai narkoba padahal obat resep? mau tau prosedur
INF::KEP | webchat | kalo ada tetangga jual barang selundupan, saya lapor lewat mana dan dijamin rahasia?
INF::KEP | webchat | nomor AWB nya 8812 4410, mohon dicek statusnya
INF::KEP | webchat | apakah petugas boleh menerima souvenir dari perusahaan? untuk kebijakan internal kami
INF::KEP | webchat | saya takut salah, bawa perhiasan emas sendiri 50 gram ke luar negeri harus lapor ga ya
INF::KEP | whatsapp | kak mau tanya dong, beli tas dari jepang harga 2jt kena bea masuk brp ya
INF::KEP | whatsapp | sy mau kirim sepeda dr belanda krn pindah, persyaratannya apa aja ya pak
INF::KEP | whatsapp | paket saya statusnya sampai mana ya min, no resi saya kirim di bawah
INF::KEP | whatsapp | min apakah memberi oleh-oleh ke petugas itu termasuk gratifikasi?
INF::KEP | whatsapp | permisi min, sepatu dari amazon 120 usd total bayarnya jadi berapa kalo sampe indo?
INF::KEP | whatsapp | apa bedanya BC 2.0 sama BC 2.5 ya pak
INF::KEP | whatsapp | billing bea masuk bayarnya lewat bank mana aja kak
INF::KEP | whatsapp | kak kalau kirim barang ke adik di korea lewat pos ada pajaknya juga kah?
INF::KEP | whatsapp | pak kalo barang ditahan karna lartas ngurus izinnya kemana?
INF::KEP | whatsapp | apa ada pelatihan ekspor gratis untuk umkm dari bea cukai pak?
INF::KEP | whatsapp | kalo petugas minta dokumen tambahan itu biasanya apa aja ya kak
INF::KEP | whatsapp | min kalau belanja di ebay sepeda 300 usd ongkir 100 usd bayar pajaknya total berapa
INF::KEP | whatsapp | hp yang dibeli di batam kalau dibawa ke jakarta bayar pajak ga kak
INF::KEP | whatsapp | minta nomor telepon kantor bea cukai kudus dong
INF::KEP | whatsapp | nomor telepon petugas yang bisa dihubungi buat tanya pib siapa ya
INF::KEP | whatsapp | apa hukuman buat orang yang nyelundupin hp min? buat tugas kuliah
INF::KEP | whatsapp | ini foto barang dan invoice dari toko nya min
INF::KEP | whatsapp | berikut saya lampirkan bukti pembayaran dan nomor resi
INF::KEP | whatsapp | ini screenshot statusnya min, tolong dicek ya
INF::KEP | whatsapp | kalau begitu besok saya datang ke kantor bawa dokumen asli
INF::KEP | whatsapp | barangnya sekarang ada di gudang mana pak
INF::KEP | whatsapp | nilai barangnya 45 dolar min, ini invoice nya
INF::KEP | whatsapp | gan istri sy bsk pulang umroh bawa oleh2 kurma sm parfum lumayan banyak, ada batas brp kilo ga sih
INF::KEP | whatsapp | Assalamualaikum, tadi ada cowok bule ngaku kirim kado dari Inggris trs katanya ditahan bea cukai sy disuruh tf 7,5jt ke rek BCA atas nama Yuliana. itu beneran dari bea cukai atau penipuan ya
INF::KEP | whatsapp | bang mobil tua bapak ku di Malaysia mau dibawa pulang ke pontianak, bisa kah? mobilnya proton 1998 plat sana
INF::KEP | whatsapp | beli kamera di ebay 640 usd ongkir 35, tlg hitungin dong total bayarnya brp kl ada npwp
INF::KEP | whatsapp | min kalo warga mau bikin pengaduan ke bea cukai itu lewat mana aja ya? sy ga mau ngadu kok cuma disuruh guru bikin poster pelayanan di sekolah
INF::KEP | whatsapp | ini aq mau impor mesin kopi bekas dr italy cuma 1 buat kafe sendiri. perlu api sama PI ga? katanya barang bkn baru dilarang
INF::KEP | whatsapp | What's the rule on drones? flying to Lombok w/ a DJI mini next week, just for holiday vids
INF::KEP | whatsapp | kantor bea cukai makassar skrg pindah dimana? maps sy nyasar terus
INF::KEP | whatsapp | Sore min. Ini paket sy di tracking statusnya "penetapan SPPBMCP", maksudnya sy tinggal bayar atau ada dokumen lg yg hrs dikirim?
INF::KEP | whatsapp | gan klo beli sparepart moge bekas dr jepang itu boleh masuk ga sih, apa kena larangan barang bekas
INF::KEP | whatsapp | td siang ada nomor asing ngaku petugas bandara nyuruh transfer 3,5jt biar paket dr pacar onlinenya temen sy keluar. emang prosedur resminya kayak gitu?
INF::KEP | whatsapp | maksudnya 'nilai pabean' itu harga barang doang atau sama ongkir asuransi jg kak
INF::KEP | whatsapp | klo ngasih amplop ke petugas itu yg ngasih jg bisa kena hukum gak sih? nanya doang biar tau, ga ada kejadian apa2
INF::KEP | whatsapp | Kantor di Tanjung Perak pas cuti bersama buka ga ya? mau ngurus barang pindahan
INF::KEP | whatsapp | pak/bu mohon pencerahan, klo sdh dapat SPPB tp barang blm diambil 2 bulan, kena apa ya konsekuensinya
INF::KEP | whatsapp | kurs pajak minggu ini utk yen brp ya min, ngeceknya dmn biar ga nanya trs hehe
INF::KEP | whatsapp | kulo badhe tanglet min, bawa bibit anggrek dr thailand niku kedah lewat karantina rumiyin nopo bea cukai rumiyin?
INF::KEP | whatsapp | kak kalau barang kiriman nilainya 120 dolar itu bea masuknya berapa persen ya
INF::KEP | whatsapp | obat resep dokter dr penang 3 bulan pemakaian boleh masuk tanpa izin bpom kah
INF::KEP | whatsapp | min ekspor kopi 50 kilo ke teman di belanda perlu bikin PEB atau engga
INF::KEP | whatsapp | pak NIK kepabeanan saya dulu sekarang sudah ga ada ya? ganti NIB? gimana supaya bisa impor lagi
INF::KEP | whatsapp | sy mau bayar pajak paket tp takut salah, pembayaran resmi itu ke rekening siapa ya bu
INF::KEP | whatsapp | kena SPPBMCP 900rb padahal harga belinya cuma 1jt, itu ngitungnya gmn sih min? pengen tau rumusnya
INF::KEP | whatsapp | Kak mau tnya, mobil plat malaysia boleh masuk lewat entikong berapa lama? vehicle declaration nya diurus dmn
INF::KEP | whatsapp | istilah jalur kuning sm jalur merah bedanya apa sih kak, forwarder sy ngomong itu trs tp ga pernah jelasin
INF::KEP | whatsapp | barang yg udh ditetapin jd milik negara tuh lelangnya diumumin dmn min? org biasa boleh ikut nawar?
INF::KEP | whatsapp | hp ku udah kebayar di bandara tp unitnya diganti garansi jd imeinya beda. itu ada aturannya ga, caranya gmn
INF::KEP | whatsapp | biar ga dikira selundup, klo bawa 5 botol parfum mini dr dubai lapornya di mana kak?
INF::KEP | whatsapp | do i have to declare 2 laptops and a camera when i come for a wedding in Bali?
INF::KEP | whatsapp | how do i register the imei of a phone my brother gave me in Malaysia
INF::KEP | whatsapp | kalo petugas minta buka koper boleh nolak ga sih? aturannya gmn
INF::KEP | whatsapp | pak no 0857xxxx ngaku pegawai bea cukai bandara minta transfer, itu nomor resmi bukan?
INF::KEP | whatsapp | uang jaminan carnet ditahan berapa lama ya sebelum balik?
INF::KEP | whatsapp | sy beli tas branded dr jastip, perlu minta bukti bayar pajaknya ga biar aman
INF::KEP | whatsapp | status barang sy "menunggu penetapan" itu brp hari biasanya kak?
INF::KEP | whatsapp | pelapor penyelundupan dilindungi ga identitasnya? sy cuma tanya
INF::KEP | whatsapp | klo beli mobil sitaan negara pajaknya gmn ya min
INF::KEP | whatsapp | kak mau tanya
INF::KEP | whatsapp | cek imei gimana kak
INF::KEP | whatsapp | temen gue bilang bayar di bandara bisa cash ke petugas, emang boleh ya? bukannya lewat billing
INF::KEP | whatsapp | istri saya pegawai negeri, boleh impor barang buat usaha ga? ada larangan?
INF::KEP | whatsapp | ini foto barangnya kak, kira2 masuk hs berapa?
INF::KEP | whatsapp | isi paketnya cuma baju sama kosmetik kak, belinya di thailand
INF::KEP | whatsapp | ini invoicenya min harga 60 dolar
INF::KEP | whatsapp | saya di tangerang kak, ambilnya di kantor mana?
INF::KEP | whatsapp | kalo beli hp ex luar yg imeinya udah ke-blok masih bisa diurus resmi ga
INF::KEP | whatsapp_group | Izin bertanya bapak ibu, untuk pengeluaran barang TPB ke TLDDP pakai dokumen apa ya?
INF::KEP | whatsapp_group | Mohon info pak bu, apakah tanggal merah besok ada pelayanan ekspor?
INF::KEP | whatsapp_group | Selamat pagi, mau konfirmasi apakah untuk BC 4.0 wajib lampirkan faktur pajak?
INF::KEP | whatsapp_group | Selamat siang bapak/ibu Maraga, izin bertanya utk kapal yg sandar hari minggu di Soetta Makassar apakah ada petugas boatzoeking standby atau hrs kirim surat permohonan layanan di luar jam kerja dulu?
INF::KEP | whatsapp_group | Pagi admin, izin bertanya. Utk ekspor ikan tuna beku lewat pelabuhan Makassar apakah PEB bisa diajukan sebelum barang masuk kawasan pabean?
INF::KEP | whatsapp_group | Assalamualaikum min, kalau barang antar pulau dari Makassar ke Sorong apa tetap pakai dokumen pabean atau cukup manifes pelayaran di'?
INF::KEP | whatsapp_group | Mohon info rekan PLI, besok cuti bersama loket penerimaan dokumen hardcopy tetap buka atau tidak?
INF::KEP | whatsapp_group | izin bertanya admin, untuk penutupan manifes kapal pelra apakah manual atau sdh online?
`;
