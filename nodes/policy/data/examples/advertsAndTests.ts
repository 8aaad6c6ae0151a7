/** Advertising and tests. category | channel | text. No line stems from a real conversation. */
export const advertsAndTests = `
OTH::SPAM | email | We offer SEO services to rank your website on the first page of Google
OTH::SPAM | email | Invest in crypto today and double your money in 24 hours
OTH::SPAM | email | Dapatkan penghasilan 5 juta per hari hanya dari rumah, daftar gratis
OTH::SPAM | email | Congratulations, you have been selected for a free iPhone, click here
OTH::SPAM | email | Cheap web design and backlinks for your business, reply for quote
OTH::SPAM | email | Dear Sir, we are leading SEO company and can put your website on first page of Google within 30 days. Ask for our price list now!
OTH::SPAM | email | Boost your website to Google page one, guaranteed SEO package, 50% discount ends tonight
OTH::SPAM | email | Boost your website ranking to page one of Google, 200 backlinks for only 49 dollars. Reply YES.
OTH::SPAM | email | Stop bribes today! Our compliance e-learning bundle is 70% off until Sunday, first 5 seats free, order at the link below.
OTH::SPAM | email | Congratulations! Your mailbox was selected for a USD 950,000 grant. Reply with your full name and bank to claim.
OTH::SPAM | email | Dear business owner, buy verified leads and email lists at 70% off today only
OTH::SPAM | email | Penawaran pelatihan ISO bersertifikat, harga khusus peserta grup bulan ini
OTH::SPAM | email | You have won the lottery of 2 million euros, contact our agent today
OTH::SPAM | email | Special rate for conference rooms this month, reply to book your event today
OTH::SPAM | email | Upgrade your ERP now, free demo for companies, limited seats
OTH::SPAM | email | We supply office stationery at factory price, catalogue attached
OTH::SPAM | facebook_comment | yang butuh modal usaha cek profil aku ya, tanpa riba
OTH::SPAM | facebook_comment | dijual tanah kavling strategis dekat tol, shm, nego
OTH::SPAM | facebook_dm | Pinjaman cepat cair tanpa jaminan hubungi wa.me/62xxx
OTH::SPAM | facebook_dm | jasa tambah like dan subscriber termurah, minat dm
OTH::SPAM | facebook_dm | Jasa pasang wifi murah promo bulan ini gratis router, inbox kak yuk
OTH::SPAM | facebook_dm | Obral kursi kantor bekas hotel, harga grosir, gratis ongkir Jabodetabek, katalog di toko kami
OTH::SPAM | facebook_dm | obral perumahan dp 0 angsuran 900rb, minat inbox
OTH::SPAM | instagram_comment | slot gacor maxwin hari ini depo 10k cek bio kami kak 🔥
OTH::SPAM | instagram_comment | yang mau kerja freelance like video dibayar 300rb perhari dm aku ya beb
OTH::SPAM | instagram_comment | slot gacor malam ini maxwin, cek profil aku bosku
OTH::SPAM | instagram_comment | cek peramal cinta paling ampuh, pasangan balik dalam 3 hari, dm aku ya
OTH::SPAM | instagram_comment | peninggi badan herbal ampuh 2 minggu cek highlight kak
OTH::SPAM | instagram_comment | promo gamis lebaran beli 2 gratis 1 cek bio
OTH::SPAM | instagram_comment | yang lagi cari kerja sampingan dari hp sini merapat
OTH::SPAM | instagram_dm | Open BO ready 24 jam wa aja
OTH::SPAM | instagram_dm | kak mau endorse ga? kami olshop baju
OTH::SPAM | instagram_dm | hai kak kita lagi cari brand ambassador, cukup beli produknya dulu ya
OTH::SPAM | instagram_dm | kak minat jadi agen pulsa? modal 50rb aja
OTH::SPAM | sms | Anda terpilih mendapat hadiah mobil dari bank, hubungi nomor ini
OTH::SPAM | sms | Pinjaman dana cepat cair 5 menit tanpa jaminan KTP saja hub WA 08xx-1200
OTH::SPAM | sms | SELAMAT! No anda menang undian 175jt klik bit.ly/hadiahmu ambil sekarang
OTH::SPAM | sms | Pulsa murah agen H2H 10rb cuma 9.200 daftar gratis ketik REG
OTH::SPAM | sms | Selamat Anda dapat voucher 2jt dari shopee, klaim di bit.ly/klaimvcr
OTH::SPAM | sms | INFO: pulsa Anda bonus 100rb, balas YA utk klaim
OTH::SPAM | telegram | Kerja sampingan like video youtube dibayar 400rb/hari, minat? join t.me/cuanharian88
OTH::SPAM | telegram | SLOT GACOR HARI INI maxwin modal receh daftar dapat bonus 100% cek profil
OTH::SPAM | telegram | Dana tunai cair 5 menit tanpa jaminan, hubungi wa.me/62800112233
OTH::SPAM | telegram | SITUS ILEGAL? BUKAN GAN! slot berlisensi resmi depo 10rb auto gacor klik profil
OTH::SPAM | telegram | sinyal crypto vip 98% profit gabung channel sebelum ditutup malam ini
OTH::SPAM | telegram | GABUNG CHANNEL SINYAL TRADING GRATIS profit konsisten tiap hari
OTH::SPAM | telegram | jual akun mobile legend skin lengkap murah
OTH::SPAM | telegram | ikut arisan online yuk slot terbatas, langsung cair
OTH::SPAM | webchat | Cheap followers and likes, instant delivery, visit our site
OTH::SPAM | webchat | best essay writing service, plagiarism free, order here
OTH::SPAM | whatsapp | PROMO slot gacor deposit 10rb bonus 100% daftar sekarang
OTH::SPAM | whatsapp | Selamat! nomor anda memenangkan undian 50 juta, klik tautan berikut
OTH::SPAM | whatsapp | Butuh dana cepat? cukup KTP langsung cair, hubungi kami
OTH::SPAM | whatsapp | Jual database nomor hp aktif, murah dan lengkap
OTH::SPAM | whatsapp | PINJAMAN CEPAT CAIR 5 MENIT TANPA JAMINAN cukup KTP hub 0812xxxx888 bunga ringan
OTH::SPAM | whatsapp | Pinjaman cair 5 menit tanpa jaminan bunga 0,5% khusus PNS & karyawan, balas YA
OTH::SPAM | whatsapp | Butuh dana? gadai BPKB bunga 0,8% proses 1 hari hub admin
OTH::SPAM | whatsapp | ready masker wajah glowing 3 hari ori bpom, reseller welcome
OTH::SPAM | whatsapp | terima jasa urus NPWP PT CV murah cepat, hub kami
OTH::SPAM | whatsapp | Open PO dimsum frozen, siap kirim se-Jawa, wa aja kak
OTH::SPAM | whatsapp | jasa angkat kasur, sedot wc, service ac panggilan 24 jam
OTH::SPAM | x_dm | want to earn from home? join my crypto group, dm me
OTH::SPAM | x_mention | cek drama terbaru sub indo gratis di link bio ku ya
OTH::TEST | bcare | coba coba form baru, data isian ngasal
OTH::TEST | ceisacare | coba kirim tiket, ini cuma percobaan dari tim pelatihan
OTH::TEST | ceisacare | testing tiket
OTH::TEST | ceisacare | test ticket, checking if the word smuggle triggers the alert, please ignore
OTH::TEST | ceisacare | Tiket percobaan pelatihan agen gelombang 2, silakan langsung ditutup.
OTH::TEST | ceisacare | tiket uji coba pelatihan admin, abaikan
OTH::TEST | email | Abaikan, ini uji coba pengiriman surel dari alamat baru kami.
OTH::TEST | email | Uji coba pengiriman surel, mohon diabaikan.
OTH::TEST | email | Uji kirim surel dari server baru, tidak perlu dibalas.
OTH::TEST | email | Percobaan pengiriman email otomatis, tidak perlu dibalas.
OTH::TEST | facebook_dm | 1 2 3 dicoba
OTH::TEST | phone | Panggilan percobaan dari bagian jaringan untuk memeriksa saluran.
OTH::TEST | sms | tes
OTH::TEST | sms | tes sms gateway
OTH::TEST | sms | tes sms gateway 14:02
OTH::TEST | sms | qwerty
OTH::TEST | telegram | cek cek masuk ga
OTH::TEST | telegram | hello world from the bot sandbox
OTH::TEST | telegram | p test bot
OTH::TEST | webchat | test
OTH::TEST | webchat | testing 123
OTH::TEST | webchat | tes koneksi
OTH::TEST | webchat | ini cuma tes ya abaikan
OTH::TEST | webchat | test 123 cek masuk ga
OTH::TEST | webchat | testing 123 abaikan
OTH::TEST | webchat | cek cek 1 2 3 masuk ga
OTH::TEST | webchat | hello test, please ignore
OTH::TEST | webchat | aaaa
OTH::TEST | whatsapp | coba tes masuk gak
OTH::TEST | whatsapp | tes 1 2 3
OTH::TEST | whatsapp | cek cek satu dua
OTH::TEST | whatsapp | asdfgh
OTH::TEST | whatsapp | cek masuk ga nih
OTH::TEST | whatsapp | test 123
OTH::TEST | whatsapp | tes kirim gambar
OTH::TEST | whatsapp | ini pesan simulasi dari tim it ya
OTH::TEST | x_dm | coba dm masuk apa ngga
`;
