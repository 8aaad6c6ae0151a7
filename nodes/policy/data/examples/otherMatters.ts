/** What other offices answer, thanks and chatter. category | channel | text. No line stems from a real conversation. */
export const otherMatters = `
OTH::OUT | bcare | siap pak sudah bisa, makasih bantuannya
OTH::OUT | ceisacare | terima kasih, kendala sudah teratasi, tiket boleh ditutup
OTH::OUT | email | Mohon informasi cara mengaktifkan kembali kepesertaan BPJS Kesehatan anak saya yang nonaktif karena saya berhenti bekerja.
OTH::OUT | email | Dear sir or madam, could you tell me how to extend my KITAS and where the nearest immigration office in Surabaya is?
OTH::OUT | email | Terlampir undangan halal bihalal paguyuban pensiunan, mohon kehadirannya.
OTH::OUT | email | Dear Sir, how do I renew my KITAS and which office handles visa overstays?
OTH::OUT | email | Kami ingin menanyakan prosedur pendaftaran merek dagang dan biaya pendaftarannya.
OTH::OUT | email | Undangan rapat RT tanggal 5, mohon kehadiran bapak/ibu.
OTH::OUT | email | Please find attached our company profile and the greeting card for the new year.
OTH::OUT | email | Mohon informasi cara mengurus izin edar BPOM untuk produk sambal rumahan kami yang dijual lokal.
OTH::OUT | email | Mohon maaf salah kirim, email sebelumnya ditujukan untuk kantor pajak.
OTH::OUT | email | Our trade fair invites you to rent a booth next spring, brochure attached.
OTH::OUT | email | Ralat: lampiran pada email sebelumnya bukan untuk kantor Bapak, mohon dihapus.
OTH::OUT | email | Kami ingin menanyakan status pengajuan kartu kredit yang belum disetujui bank.
OTH::OUT | email | Mohon informasi biaya pengiriman dokumen domestik dari Jakarta ke Sorong.
OTH::OUT | email | Kami bermaksud mengajukan pinjaman modal kerja, mohon informasi bunga dan syaratnya.
OTH::OUT | facebook_comment | Semangat terus bapak ibu, sehat selalu 🙏🙏
OTH::OUT | facebook_comment | hadir menyimak dari Palopo
OTH::OUT | facebook_comment | Mantap, semangat terus bapak ibu yang jaga perbatasan
OTH::OUT | facebook_comment | oknum debt collector pinjol ilegal neror keluarga sy terus, tolong aplikasinya ditutup
OTH::OUT | facebook_comment | nyimak
OTH::OUT | facebook_comment | hallo gaes salam dari tegal
OTH::OUT | facebook_comment | alhamdulillah paketku sampai, makasih bea cukai 🙏
OTH::OUT | facebook_comment | semoga bapaknya sehat terus, amin
OTH::OUT | facebook_dm | dirgahayu bea cukai ke 79, jaya selalu
OTH::OUT | facebook_dm | 👍👍
OTH::OUT | facebook_dm | mantap bea cukai, sukses selalu
OTH::OUT | facebook_dm | ada lowongan kerja satpam gak di kantor ini
OTH::OUT | facebook_dm | sy mau bayar pajak motor plat DD tp stnk hilang, gmn caranya? amplop berkasnya beli dimana
OTH::OUT | facebook_dm | Kurir ekspedisi ninggalin paket lokal sy di pager trs ilang, belanja dari bandung. ganti ruginya gmn
OTH::OUT | facebook_dm | Kak cara bikin paspor anak bayi syaratnya apa saja?
OTH::OUT | facebook_dm | Cara lapor SPT tahunan yg telat gmn? efin sy lupa
OTH::OUT | facebook_dm | bang ongkir JNE dari solo ke papua berapa ya sekilo
OTH::OUT | facebook_dm | kredit macet di bank bs diputihin ga min
OTH::OUT | facebook_dm | calo sim minta 800rb, ini kewenangan siapa sih
OTH::OUT | facebook_dm | kucing saya hilang di komplek dekat kantor, ada yg lihat gak ya
OTH::OUT | facebook_dm | pajak bumi bangunan rumah sy dobel, ngurus dimana
OTH::OUT | instagram_comment | keren bgt anjing pelacaknya gemoy 😍
OTH::OUT | instagram_comment | keren banget anjing pelacaknya 😍
OTH::OUT | instagram_comment | adek sy lulus STAN hari ini huhu bangga bgt
OTH::OUT | instagram_comment | ganteng2 banget petugasnya min 😍😍
OTH::OUT | instagram_comment | ini yang viral itu ya wkwk
OTH::OUT | instagram_dm | cara perpanjang SIM online gimana ya?
OTH::OUT | instagram_dm | min pajak motor saya mati 2 tahun bayarnya dimana ya
OTH::OUT | instagram_dm | jadwal bus ke bandara jam berapa aja
OTH::OUT | instagram_dm | kak admin udah punya pacar belum hehe
OTH::OUT | instagram_dm | kak tagihan listrik bulan ini kok naik 2x lipat ya, lapor ke siapa
OTH::OUT | instagram_dm | kak pendaftaran stan kapan dibuka? mau ikut tes
OTH::OUT | instagram_dm | Good night admin, don't work too hard
OTH::OUT | instagram_dm | kak jualan baju lokal di ig kena pajak penghasilan ga ya
OTH::OUT | instagram_dm | cowokku selingkuh kak wkwk curhat doang
OTH::OUT | instagram_dm | kak gimana cara masuk sekolah kedinasan, biayanya gratis kah
OTH::OUT | instagram_dm | kak boleh minta stiker logo bea cukai buat koleksi? hehe
OTH::OUT | letter | Dengan hormat, kami panitia mengundang Bapak sebagai juri lomba baca puisi tingkat kecamatan.
OTH::OUT | phone | Penelepon menanyakan cara lapor SPT tahunan dan lupa EFIN.
OTH::OUT | phone | Penelepon ingin berbicara dengan bagian kartu kredit bank dan rupanya salah sambung.
OTH::OUT | phone | Penelepon menanyakan jadwal keberangkatan kereta, rupanya salah sambung.
OTH::OUT | phone | Penelepon mengeluhkan tagihan listriknya yang melonjak dan mengira menghubungi PLN.
OTH::OUT | phone | Seorang nenek salah sambung, ingin berbicara dengan rumah sakit.
OTH::OUT | phone | Menanyakan pencairan JHT BPJS Ketenagakerjaan.
OTH::OUT | phone | Penelepon mengadukan pungutan parkir liar di pasar dekat rumahnya.
OTH::OUT | phone | Penelepon hendak memesan taksi dan ternyata salah nomor.
OTH::OUT | phone | Penelepon menanyakan jadwal kapal penumpang ke Kumai.
OTH::OUT | sms | ok siap pak trims
OTH::OUT | sms | Baik terimakasih infonya
OTH::OUT | sms | ok noted makasi pak
OTH::OUT | sms | Pak mau tanya bikin ktp hilang syaratnya apa
OTH::OUT | sms | iya pak
OTH::OUT | sms | Tagihan pdam sy kok naik 2x lipat ya bln ini
OTH::OUT | sms | Mksh bnyk pak infonya sgt membantu
OTH::OUT | sms | Pak BPJS sy nonaktif gmn aktifkan lg
OTH::OUT | sms | Mksh byk bu infonya kmrn, brgnya sdh sy terima. Sehat sll
OTH::OUT | sms | Pak surat nikah sy hilang urus dimana ya
OTH::OUT | sms | Kartu prakerja sy ga cair2 gmn
OTH::OUT | sms | Ya sdh pak tks
OTH::OUT | sms | Bansos sy dipotong pak RT, lapor kmn
OTH::OUT | sms | Maaf salah sambung pak
OTH::OUT | sms | Tagihan air sy belum masuk bulan ini, cek dmn
OTH::OUT | sms | Cara klaim asuransi mobil tabrakan gmn pak
OTH::OUT | telegram | mlm min, lg jaga ya? ujan deres nih di sini
OTH::OUT | telegram | SPT tahunan pribadi telat lapor dendanya brp ya min
OTH::OUT | telegram | siang kak
OTH::OUT | telegram | gan jual mobil bekas pajaknya mati 3 thn, balik nama di samsat brp
OTH::OUT | telegram | wkwkwk mantul min
OTH::OUT | telegram | paket COD dari toko lokal ga dateng2, kurirnya kabur. lapor ke shopee gimana
OTH::OUT | telegram | 👍
OTH::OUT | telegram | mau lapor maling motor di kosan gue
OTH::OUT | telegram | jadwal pertandingan timnas malam ini jam berapa min
OTH::OUT | telegram | gan ada lowongan supir truk ga di pelabuhan
OTH::OUT | telegram | selamat malam admin, boleh kenalan
OTH::OUT | walkin | Seorang bapak salah alamat, hendak mengurus sertifikat tanah yang seharusnya ke kantor pertanahan.
OTH::OUT | walkin | Tamu mencari kantor pelayanan pajak untuk mengaktifkan NPWP istrinya, keliru masuk gedung.
OTH::OUT | walkin | Pengunjung mencari kantor imigrasi untuk mengurus paspor anaknya.
OTH::OUT | webchat | makasih banyak min atas infonya
OTH::OUT | webchat | baik pak sudah jelas, terima kasih atas bantuannya
OTH::OUT | webchat | jadwal kereta ke surabaya jam berapa ya
OTH::OUT | webchat | min cara bikin paspor gimana
OTH::OUT | webchat | cara bayar pajak motor tahunan dimana kak
OTH::OUT | webchat | lapor spt tahunan telat kena denda berapa
OTH::OUT | webchat | halo
OTH::OUT | webchat | siap, saya coba dulu ya
OTH::OUT | webchat | Thanks a lot, that solved it. Have a nice weekend!
OTH::OUT | webchat | paspor sy hilang di imigrasi batam, bikin baru berapa lama
OTH::OUT | webchat | sip udh beres kak pembayarannya, makasih yaa
OTH::OUT | webchat | Lapor SPT tahunan pribadi saya lupa EFIN, harus ke mana?
OTH::OUT | webchat | How do I extend my tourist visa in Bali?
OTH::OUT | webchat | No worries, that's all from me. Have a lovely weekend!
OTH::OUT | webchat | How can I renew my residence permit, and is the immigration office open on Saturday?
OTH::OUT | webchat | my flight got cancelled, can I get a refund from the airline?
OTH::OUT | webchat | Thank you so much, have a great day!
OTH::OUT | webchat | what's the weather like in Denpasar in July?
OTH::OUT | webchat | mau daftarin anak sekolah zonasi gimana caranya
OTH::OUT | webchat | Can you recommend a hotel near the harbour?
OTH::OUT | webchat | ok noted, tks
OTH::OUT | webchat | sudah saya kirim lewat email pak
OTH::OUT | webchat | guru anak saya minta uang seragam, gimana ya
OTH::OUT | webchat | I'll come back to you later, need to check with my boss first
OTH::OUT | webchat | where can I pay my electricity bill
OTH::OUT | webchat | how do I convert my driving licence to an Indonesian one?
OTH::OUT | webchat | is the ferry to Batam running today?
OTH::OUT | webchat | NPWP pribadi saya hilang, cetak ulangnya bagaimana
OTH::OUT | whatsapp | assalamualaikum
OTH::OUT | whatsapp | met sore kak
OTH::OUT | whatsapp | siang min
OTH::OUT | whatsapp | wa'alaikumsalam
OTH::OUT | whatsapp | min cara daftar bpjs online gimana
OTH::OUT | whatsapp | min tau tempat makan enak dekat pelabuhan ga
OTH::OUT | whatsapp | selamat hari raya nyepi min
OTH::OUT | whatsapp | oh gitu ya, makasih infonya
OTH::OUT | whatsapp | waalaikumsalam wr wb
OTH::OUT | whatsapp | baik saya tunggu kabarnya ya pak
OTH::OUT | whatsapp | paspor sy habis bulan depan perpanjangnya bisa di sini?
OTH::OUT | whatsapp | ok siap kak noted
OTH::OUT | whatsapp | malem kak, masih on?
OTH::OUT | whatsapp | izin usaha warkop sm NIB itu ngurusnya lewat mana min, oss bukan?
OTH::OUT | whatsapp | makasih infonya min, sudah jelas
OTH::OUT | whatsapp | Oh gitu ya, siap pak nanti saya kabari lagi
OTH::OUT | whatsapp | tadi di perempatan polantas pungli 50rb ke sy krn ga bawa stnk, ini fotonya ya
OTH::OUT | whatsapp | paspor sy mau habis, perpanjang nya di mana ya? bayar brp
OTH::OUT | whatsapp | min vaksin meningitis buat umroh suntiknya dmn ya
OTH::OUT | whatsapp | lagi di jalan pak, nanti saya kabari lagi
OTH::OUT | whatsapp | bapak ibu mohon maaf lahir batin ya, selamat idul fitri
OTH::OUT | whatsapp | pak rekening sy keblokir bank, gimana cara bukanya ya
OTH::OUT | whatsapp | baik kak nanti saya siapkan dulu
OTH::OUT | whatsapp | tilang elektronik bayarnya kemana min, dendanya brp
OTH::OUT | whatsapp | baik pak
OTH::OUT | whatsapp | nanti saya hubungi lagi ya kak, masih di jalan
OTH::OUT | whatsapp | pak polisi minta uang di jalan tol tadi malam, lapor ke mana ya
OTH::OUT | whatsapp | pak saya udah sampai di lobi ya
OTH::OUT | whatsapp | kak cara bikin paspor anak bayi syaratnya apa
OTH::OUT | whatsapp | pak izin dirikan bangunan gudang di kabupaten itu ke dinas apa
OTH::OUT | whatsapp | kereta bandara terakhir jam berapa ya
OTH::OUT | whatsapp_group | Innalillahi wa inna ilaihi rajiun, turut berduka cita atas berpulangnya ayahanda pak Rusli. Semoga husnul khotimah
OTH::OUT | whatsapp_group | Innalillahi, turut berduka cita atas wafatnya orang tua Pak Syamsul 🙏
OTH::OUT | whatsapp_group | Selamat pagi bapak ibu semua, semoga sehat selalu 🙏
OTH::OUT | whatsapp_group | selamat ulang tahun pak kasi, panjang umur dan sehat selalu 🎂
OTH::OUT | whatsapp_group | siap, monitor 🙏
OTH::OUT | whatsapp_group | mohon ijin bergabung, saya Rina dari PT Samudera
OTH::OUT | whatsapp_group | semangat pagi bapak ibu semua, semoga sehat
OTH::OUT | x_dm | selamat tahun baru semua tim
OTH::OUT | x_dm | Hello, my visa on arrival expires tomorrow, how do I extend it online?
OTH::OUT | x_dm | min follow back dong
OTH::OUT | x_dm | kok lampu merah depan kantor kalian mati terus, lapor siapa
OTH::OUT | x_mention | semangat terus @beacukaiRI
OTH::OUT | x_mention | selamat hari raya idul fitri min
OTH::OUT | x_mention | seragamnya keren euy, jadi kangen masa prajab
OTH::OUT | x_mention | min BPJS aku nunggak 5 bulan bisa dicicil ga sih
OTH::OUT | x_mention | @beacukaiRI selamat ulang tahun ke kantor tercinta, sukses selalu!
OTH::OUT | x_mention | @beacukaiRI min barusan nonton film soal penyelundup emas di bioskop, aktornya mantap wkwk
OTH::OUT | x_mention | lagunya apa min yg di video itu? enak
OTH::OUT | x_mention | kangen masa magang di bea cukai tanjung emas, kakak2nya baik semua
OTH::OUT | x_mention | film tentang bea cukai yg ada kejar2an kapal itu judulnya apa ya
OTH::OUT | x_mention | kantor bea cukai yg di film kemarin syutingnya di mana sih
`;
