/** Systems that fail. category | channel | text. No line stems from a real conversation. */
export const systemFailures = `
ICT::INC | bcare | respon SPPB atas aju 050300-001882 blm masuk di modul padahal di portal sdh terbit, mohon dibantu pertukaran datanya pak
ICT::INC | bcare | Pengaduan: modul TPB setelah diupdate tidak mau terbuka, muncul tulisan "runtime error 339 component not registered". PC Windows 10.
ICT::INC | bcare | Kuota fasilitas di sistem terpotong dua kali untuk satu dokumen yang sama, sepertinya ada kesalahan aplikasi. Nomor aju 0821.
ICT::INC | bcare | Respon PEB nomor aju 000412 tidak turun sejak pukul 09.15, status masih 'terkirim', kapal berangkat sore ini
ICT::INC | bcare | Pertukaran data EDI kami terputus, log tertulis timeout connecting to host. Kejadian sejak semalam setelah pemeliharaan.
ICT::INC | bcare | Dokumen PIB ganda terekam dua kali oleh sistem, nomor pendaftaran berbeda untuk aju yang sama
ICT::INC | bcare | Data BC 2.3 terkirim dua kali dan tidak dapat dibatalkan, sistem menampilkan kesalahan duplikasi nomor aju.
ICT::INC | bcare | Aplikasi IT inventory gagal sinkron ke server, log menampilkan timeout berulang.
ICT::INC | bcare | BCARE: manifes inward tidak terbentuk nomor BC 1.1 setelah pengiriman berhasil.
ICT::INC | bcare | pertukaran data EDI macet, file keluar tp ga ada balasan apa2 dr sore kemarin, modul PEB kami versi terakhir
ICT::INC | bcare | Pengaduan: jadwal sandar tidak muncul pada layar manifes kantor, petugas sudah mengulang masuk tetap nihil.
ICT::INC | bcare | The EDI mailbox does not return any acknowledgement, please check the gateway.
ICT::INC | bcare | Data kontainer pada BC 1.1 tidak terbaca di sistem gate, truk tertahan.
ICT::INC | bcare | pengaduan pak, user bisa login tapi menu dokumen kosong semua
ICT::INC | bcare | mohon bantuan pak, sudah 3 hari respon tidak turun, barang kami tertahan karena sistem
ICT::INC | ceisacare | Data kontainer tidak muncul di modul manifes setelah rekonsiliasi.
ICT::INC | ceisacare | Sejak pukul 07.15 WIB pengiriman BC 2.7 selalu kembali dengan pesan "timeout gateway 504". Sudah dicoba dari dua komputer dan jaringan berbeda.
ICT::INC | ceisacare | Application rejects our electronic certificate as "expired" although it is valid until next year. We cannot sign any declaration today.
ICT::INC | ceisacare | PEB sudah status "kirim" 9 jam tetapi nomor pendaftaran tidak keluar, antrean di layanan browse juga tidak bergerak. Closing cargo malam ini.
ICT::INC | ceisacare | password bener tp ditulis "user tidak terdaftar", kemarin masih bisa masuk kok
ICT::INC | ceisacare | Modul manifes menampilkan pesan "ORA-00942" saat submit inward manifest, sudah dicoba di dua komputer
ICT::INC | ceisacare | tombol simpan di form BC 2.5 ga bisa diklik, browser chrome n edge sama aja
ICT::INC | ceisacare | Pengaduan: data pungutan tidak terhitung otomatis, kolom PPN nol padahal HS sudah diisi
ICT::INC | ceisacare | Host to host returns HTTP 500 for every POST to the document endpoint; token request works fine. Started 06:40 WIB.
ICT::INC | ceisacare | Pengaduan: respon SPPB belum diterima di modul padahal di portal status sudah selesai.
ICT::INC | ceisacare | Gagal unggah dokumen pelengkap pabean, selalu berhenti pada 99 persen.
ICT::INC | ceisacare | Login berhasil tetapi menu impor hilang semua setelah pembaruan semalam.
ICT::INC | ceisacare | PIB sudah terkirim sejak 07.15 tetapi respon penjaluran belum turun. Nomor aju 000020-114452. Mohon dicek antreannya.
ICT::INC | ceisacare | User kami mendadak ter-logout setiap pindah ke menu dokumen pelengkap, muncul pesan "session invalid". Terjadi di tiga komputer.
ICT::INC | ceisacare | Unduhan cetak SPPB menghasilkan PDF kosong 0 KB sejak pembaruan semalam.
ICT::INC | ceisacare | Since this morning the host-to-host endpoint answers 502 for every BC 2.7 message, though our token is valid. Sample payload attached.
ICT::INC | ceisacare | Saldo kuota fasilitas di sistem terpotong dua kali untuk satu dokumen BC 2.5, padahal hanya sekali kirim.
ICT::INC | ceisacare | sertifikat digital ditolak terus "certificate chain error" pdhl baru dipasang jumat dan masih jalan sampe senin
ICT::INC | ceisacare | No response received for our export declaration, status stuck at "sent" for five hours.
ICT::INC | ceisacare | Saat unggah dokumen pelengkap muncul notifikasi gagal menyimpan, ukuran file di bawah batas.
ICT::INC | ceisacare | Pengaduan, saldo deposit tidak terpotong tapi status dokumen tetap belum bayar.
ICT::INC | ceisacare | NPE terbit ganda atas satu PEB, mohon dicek kesalahan sistemnya
ICT::INC | ceisacare | pengaduan layanan: data BL hilang dari daftar setelah pembaruan aplikasi
ICT::INC | ceisacare | Kami kecewa aplikasi sering putus saat jam sibuk, dokumen gagal terkirim berulang kali
ICT::INC | ceisacare | dokumen terkirim ganda karena sistem, tidak bisa dibatalkan dari menu
ICT::INC | email | Kami mengalami kendala pengiriman data manifes, muncul pesan invalid response dari server.
ICT::INC | email | Sejak kemarin sore pertukaran data EDI kami tertolak dengan kode kesalahan 500.
ICT::INC | email | NPE sudah terbit namun tidak dapat dicetak dari portal.
ICT::INC | email | Respon SPPB tidak masuk ke modul kami sejak tadi malam.
ICT::INC | email | Dengan hormat, bersama ini kami sampaikan pengaduan gangguan aplikasi: saat menyimpan data barang ke-51 pada dokumen impor, layar menjadi putih dan seluruh isian hilang. Tangkapan layar terlampir. Mohon penanganannya.
ICT::INC | email | Since this morning the host-to-host API answers HTTP 401 for every token request although our client credentials have not changed. Other forwarders on our floor have the same trouble.
ICT::INC | email | Since yesterday's update the portal signs me out every two minutes and the draft import declaration is lost each time. Screenshot attached.
ICT::INC | email | Bersama ini kami adukan kendala pada aplikasi TPS Online: data gate-out yang kami kirim ditolak dengan kode 14 tanpa keterangan, padahal format tidak berubah dari bulan lalu. Mohon penanganan.
ICT::INC | email | Pertukaran data elektronik perusahaan kami terputus sejak kemarin dengan pesan connection refused.
ICT::INC | email | Since this morning the API returns 504 for every manifest query; our other clients report the same.
ICT::INC | email | Sertifikat digital kami masih aktif, tetapi saat menandatangani P3C elektronik selalu muncul pesan sertifikat tidak valid.
ICT::INC | email | Dengan hormat, NPE untuk PEB 008113 berstatus terbit di portal, tetapi tidak terkirim ke sistem gate terminal sehingga truk kami ditolak masuk. Mohon perbaikan pengiriman datanya.
ICT::INC | email | Kode billing yang dibuat sistem bernilai nol rupiah untuk semua dokumen kami hari ini, bank menolak menerimanya.
ICT::INC | email | Sejak pukul 10 seluruh dokumen TPB kami terhenti pada status "validasi" tanpa pesan galat. Tim IT kami sudah memastikan jaringan di sisi kami normal.
ICT::INC | email | Our manifest upload has been failing with error code 17 since the release last night.
ICT::INC | email | Kami laporkan gangguan pada layanan pertukaran data: respon nomor pendaftaran tidak kami terima sejak kemarin siang.
ICT::INC | email | The payment was made but the billing code in the portal still shows unpaid, so the system won't issue the release.
ICT::INC | facebook_dm | form daftar imei online eror mulu min, pas klik simpan tulisannya "undefined". udah ganti browser 3x
ICT::INC | facebook_dm | aplikasi mobile bc force close mulu habis update, hp samsung a14
ICT::INC | facebook_dm | lacak kiriman di situs bea cukai hasilnya data tidak ditemukan terus, resi apa aja sama
ICT::INC | facebook_dm | barang gw di tracking web statusnya mundur lagi ke "belum tiba", sistemnya ngaco ya?
ICT::INC | fax | Dengan ini dilaporkan bahwa koneksi ke server pertukaran data elektronik di TPS kami terputus berulang kali sejak 3 Juni sehingga gate-out tidak dapat direkam.
ICT::INC | fax | Sistem inventori yang terhubung dengan CEISA tidak dapat mengirim data sejak tanggal 2, terlampir log kesalahan.
ICT::INC | instagram_dm | min webnya blank putih pas isi form imei
ICT::INC | instagram_dm | aplikasi mobile beacukai force close mulu
ICT::INC | instagram_dm | kak isi form imei online pas submit layar putih doang, udah ganti hp ganti browser
ICT::INC | instagram_dm | qr code deklarasi penumpang ga muncul2 kak padahal isian udah lengkap
ICT::INC | phone | Modul TPB tidak dapat dibuka sejak pembaruan versi.
ICT::INC | phone | Penelepon melaporkan kode billing gagal dibuat di aplikasi.
ICT::INC | phone | Sistem antrean online tidak menampilkan jadwal.
ICT::INC | phone | Operator EDI melaporkan pesan CUSRES tidak diterima sejak semalam, sementara koneksi internet dan mailbox normal.
ICT::INC | phone | Penelepon dari PPJK melaporkan sertifikat elektronik terbaca kedaluwarsa padahal baru diperpanjang minggu lalu, sehingga dokumen tidak dapat dikirim.
ICT::INC | phone | Penelepon menyampaikan tombol cetak pada portal tidak berfungsi dan dokumen keluar kosong.
ICT::INC | phone | Kantor melaporkan jaringan aplikasi pelayanan terputus sehingga seluruh loket tidak bisa merekam dokumen.
ICT::INC | phone | Caller says the billing page calculates the wrong amount and crashes when printing.
ICT::INC | phone | Operator PPJK menyampaikan modul BC 2.8 tertutup sendiri setiap tombol kirim ditekan.
ICT::INC | phone | Penelepon menyampaikan hasil cetak respon kosong sejak aplikasi diperbarui.
ICT::INC | sms | App Mobile Beacukai force close tiap buka menu kurs. hp samsung a12
ICT::INC | sms | Form e-CD di bandara error terus QR ga keluar, org antri panjang
ICT::INC | sms | OTP login portal tdk masuk2 sdh 5x coba
ICT::INC | sms | Kode OTP tdk masuk ke hp sdh 5x minta
ICT::INC | sms | lacak kiriman di web hasilnya kosong terus
ICT::INC | telegram | min ceisa 4.0 lemot parah, upload dokap 200kb aja muter trs gagal. server lg kenapa?
ICT::INC | telegram | OTP nya ga masuk2 ke email pdhl alamat bener, jd ga bisa login seharian
ICT::INC | telegram | kurs di modul gak ke-update gan, masih kurs minggu lalu
ICT::INC | telegram | app nya nge-freeze pas scan barcode resi
ICT::INC | webchat | portal CEISA 4.0 loading terus dari jam 8, tidak bisa submit PEB
ICT::INC | webchat | barusan ceisa tidak merespons, draft PEB saya hilang semua
ICT::INC | webchat | pas klik kirim PIB muncul tulisan internal server error
ICT::INC | webchat | ceisa error 504 gateway timeout pas login
ICT::INC | webchat | gak bisa upload dokumen, muter terus
ICT::INC | webchat | Your e-CD page keeps spinning after I press submit, no QR code appears. Tried Chrome and Safari, flight lands in two hours.
ICT::INC | webchat | NTPN udah dapet dr bank tp di ceisa billingnya masih 'belum dibayar' 6 jam, SPPB jd nyangkut
ICT::INC | webchat | nomor aju sy tiba2 ilang dari daftar browse, kmrn sore masih ada. padahal udh terkirim
ICT::INC | webchat | Kirim PEB dari tadi muncul "internal server error", padahal kapal tutup nanti sore
ICT::INC | webchat | Kuota fasilitas di sistem terpotong dua kali untuk satu dokumen PIB, tolong dicek bug-nya.
ICT::INC | webchat | formulir lapor pungli di situs kalian muncul error 500 tiap sy klik kirim, udah coba 2 browser
ICT::INC | webchat | kode otp buat masuk portal ga nyampe2 ke email, folder spam jg ga ada. dari tadi pagi
ICT::INC | webchat | The e-CD page freezes after I press submit, no QR code appears, tried Safari and Chrome at the airport wifi
ICT::INC | webchat | The portal says "session expired" right after I log in, all morning.
ICT::INC | webchat | tanda tangan elektronik gagal terus, tulisannya token tidak valid
ICT::INC | webchat | portal down?
ICT::INC | webchat | tombol submit permohonan fasilitas abu2 terus padahal semua isian lengkap
ICT::INC | whatsapp | min aplikasinya eror mulu tiap upload dokumen pelengkap
ICT::INC | whatsapp | ga bisa masuk akun, katanya sesi habis terus padahal password bener
ICT::INC | whatsapp | min ceisa lola dari kemarin, kerjaan numpuk nih
ICT::INC | whatsapp | min kok tampilan portal berubah terus menunya ilang
ICT::INC | whatsapp | menu di portal hilang semua, tampilannya jadi aneh
ICT::INC | whatsapp | kak kok OTP ceisa ga masuk2 ke email dr tadi pagi, spam jg kosong. jd ga bs masuk
ICT::INC | whatsapp | ceisa muter2 doang dr subuh, reload brp kali ttp putih layarnya. ada gangguan kah?
ICT::INC | whatsapp | min ceisa 4.0 kok loading terus ya ga masuk2 dashboard
ICT::INC | whatsapp | mau bikin billing cukai tp aplikasinya force close mulu pas klik simpan
ICT::INC | whatsapp | kak ceisa muter2 doang pas simpan barang ke 31, udh 2 jam ga kelar2. yg lain gitu jg?
ICT::INC | whatsapp | aplikasi mobile bc ke-close sendiri abis update, buka tutup buka tutup. hp samsung a14
ICT::INC | whatsapp | IMEI CHECK PAGE SHOWS "NOT FOUND" FOR EVERY NUMBER EVEN THE SAMPLE ONE, IS THE SERVER BROKEN
ICT::INC | whatsapp | website won't load the imei form, just a white page
ICT::INC | whatsapp | ceisa lg down apa jaringan sy doang ya? ga bs kebuka dr jam 8
ICT::INC | whatsapp | ceisa error
ICT::INC | whatsapp | id billing udah dibayar tp di portal msh merah, kayaknya ga nyambung sistem bank nya
ICT::INC | whatsapp_group | Selamat siang, apakah ada yang mengalami gangguan CEISA? respon tidak masuk2
ICT::INC | whatsapp_group | Mohon info bapak ibu apakah teman2 yg lain jg tdk bisa tarik data manifes? punya kami error "data tidak ditemukan" utk semua BL
ICT::INC | whatsapp_group | min se-kantor kami ga ada yg bisa kirim CK-5 online, notifnya 'gagal validasi skema'. perusahaan lain jg begini kah?
ICT::INC | whatsapp_group | Izin lapor, aplikasi gate TPS online tidak membaca nomor kontainer sejak pukul 06.00 WITA. Apakah rekan lain mengalami?
ICT::INC | whatsapp_group | admin, portal TPS online ga bisa dibuka sekantor, ada info gangguan?
ICT::INC | x_dm | dashboard ekspor blank, barcode NPE juga ga kebaca scanner. server lagi gangguan?
ICT::INC | x_mention | @beacukaiRI web nya down ya? gabisa akses dari tadi
ICT::INC | x_mention | @beacukaiRI websitenya maintenance ya? dari semalem gak kebuka
ICT::INC | x_mention | tracking barang kiriman di web @beacukaiRI nampilin data orang lain pas masukin resi gue, ini bug ya
ICT::INC | x_mention | web cek barang kiriman kok 502 bad gateway terus min, dari kemaren sore
ICT::INC | x_mention | @beacukaiRI web e-cd error terus min, qr nya ga keluar padahal udah mau boarding
ICT::INC | x_mention | @beacukaiRI web lelang error terus pas mau nawar, waktunya keburu abis
`;
