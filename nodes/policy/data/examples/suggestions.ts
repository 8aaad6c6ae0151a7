/** Suggestions. category | channel | text. No line stems from a real conversation. */
export const suggestions = `
SUG | bcare | masukan: tampilan riwayat tiket dibuat urut tanggal terbaru
SUG | ceisacare | Saran: pada layar browse dokumen sebaiknya ditambahkan filter tanggal dan tombol ekspor ke Excel.
SUG | ceisacare | Masukan untuk pengembang: kolom pencarian nomor aju sebaiknya bisa ditempel banyak nomor sekaligus
SUG | ceisacare | usul fitur: autosave draft tiap 1 menit biar isian tidak hilang
SUG | email | Kami menyarankan agar jam layanan konsultasi diperpanjang hingga sore pada hari Jumat.
SUG | email | Sebagai masukan, kiranya antrean dapat menggunakan sistem nomor elektronik.
SUG | email | Kami mengusulkan penambahan loket pembayaran pada jam sibuk.
SUG | email | Kami berharap ke depan tersedia loket khusus UMKM di setiap kantor.
SUG | email | Dengan hormat, sebagai masukan, alangkah baiknya bila notifikasi jatuh tempo jaminan dikirim otomatis lewat WhatsApp tujuh hari sebelumnya. Banyak perusahaan kecil seperti kami tidak memiliki staf khusus untuk memantau.
SUG | email | Allow me to suggest adding an English version of the parcel tracking page; many foreign residents rely on translation apps at the moment.
SUG | email | Kami menyarankan agar jadwal pemeliharaan sistem diumumkan paling lambat tiga hari sebelumnya melalui surel.
SUG | email | A suggestion: please provide the declaration page in Korean and Mandarin too, it would help many visitors.
SUG | email | It might help travellers if the smuggling warnings in the arrival hall were printed in Mandarin and Korean as well.
SUG | email | Kami mengusulkan agar nomor antrean loket dapat diambil dari rumah lewat aplikasi, dengan perkiraan waktu panggil.
SUG | email | Sebagai mitra, kami mengusulkan agar pemberitahuan pemeliharaan sistem disampaikan tiga hari sebelumnya.
SUG | email | It might help if your tracking page showed an estimated release date. Just a friendly suggestion.
SUG | email | Kami menyarankan agar simulasi perhitungan pungutan tersedia dalam bahasa Inggris.
SUG | email | Please consider printing the anti-smuggling posters in English too.
SUG | facebook_comment | Coba bikin kalkulator pajak barang kiriman yg simpel di ig min, pasti rame yg pake
SUG | facebook_comment | Kalau bisa brosurnya dicetak pakai huruf braille juga, kasian yang tunanetra
SUG | facebook_dm | Masukan untuk bea cukai: perbanyak sosialisasi ke desa-desa tentang aturan barang kiriman
SUG | facebook_dm | min tolong dipertimbangkan ada kelas ekspor buat ibu rumah tangga di kabupaten kecil
SUG | facebook_dm | tolong adain pelatihan ekspor di desa kami dong min, banyak pengrajin
SUG | instagram_comment | min sekali2 bikin konten ngitung pajak barang kiriman pake contoh belanjaan emak2 biar gampang dimengerti
SUG | instagram_comment | saran min bikin komik anti pungli buat anak sekolah, biar kenal bea cukai dari kecil
SUG | instagram_comment | next bikin konten soal impor mobil listrik dong min
SUG | instagram_comment | bikin filter ig lucu anjing pelacak dong min
SUG | instagram_dm | saran aja, ruang tunggunya dikasih colokan biar enak
SUG | instagram_dm | semoga ke depannya infonya lebih sering diupdate ya min, saran aja
SUG | instagram_dm | kak konten edukasinya bagus, tambahin subtitle bahasa isyarat ya biar teman tuli juga paham
SUG | instagram_dm | min kalo bisa kalkulator bea masuk ditaro di highlight ig aja, biar gampang nyarinya
SUG | instagram_dm | akunnya bagus kak, cuma kalo boleh tulisan di infografisnya digedein
SUG | letter | Bersama ini kami sampaikan usulan penyederhanaan alur pengembalian jaminan agar cukup satu kali unggah dokumen.
SUG | phone | Penelepon menyarankan agar kantor membuka sosialisasi ekspor bagi pelaku UMKM di kecamatan, cukup sebulan sekali.
SUG | phone | Penelepon memberi masukan agar musik tunggu telepon diganti dengan informasi layanan yang sering ditanyakan.
SUG | phone | Penelepon berharap pilihan bahasa daerah ditambahkan pada mesin penjawab dan musik tunggunya diganti pengumuman syarat-syarat.
SUG | phone | Penelepon memberi masukan supaya musik tunggu telepon diganti dengan informasi layanan.
SUG | phone | Penelepon berharap kantor menambah petugas pada musim haji.
SUG | sipuma | Masukan: formulir permohonan sebaiknya dapat diisi daring supaya pengguna jasa dari pulau lain tidak perlu mengirim berkas.
SUG | sipuma | Sebaiknya formulir survei kepuasan dibuat lebih singkat dan bisa diisi lewat ponsel.
SUG | sms | Usul: parkir motor tamu dikasih atap pak
SUG | telegram | ide aja, notif resi dikirim lewat wa pas barang selesai diperiksa, pasti orang ga panik
SUG | walkin | Pengunjung menyarankan penyediaan kursi prioritas dan pojok bermain anak di ruang layanan.
SUG | walkin | Pengunjung mengusulkan disediakan ruang laktasi dan pojok anak di area pelayanan.
SUG | walkin | Pengunjung memberi masukan supaya disediakan stopkontak dan pojok baca anak di ruang tunggu.
SUG | walkin | Tamu mengusulkan penambahan papan petunjuk arah menuju ruang pemeriksaan.
SUG | webchat | sebaiknya formulir bisa diisi online supaya tidak perlu antri
SUG | webchat | mungkin kedepan bisa ada chat 24 jam kak
SUG | webchat | it would be great if the website had an English version
SUG | webchat | It would be great if the duty calculator also accepted yen and ringgit instead of dollars only. Just an idea!
SUG | webchat | kalo boleh saran, jawaban chatnya jgn copas pasal semua, kasih contoh hitungan biar org awam ngerti. overall udh oke kok
SUG | webchat | A small idea: let people save the chat as a PDF at the end, it would save both sides repeating things.
SUG | webchat | Why not let people pay the duty with an e-wallet? That would make things easier for everyone.
SUG | webchat | mending tanya jawab yg sering muncul ditaro di halaman depan web kak
SUG | webchat | kalau boleh, jam chat diperpanjang sampai malam kak biar yang kerja bisa nanya
SUG | webchat | kalau bisa nota pungutan dikasih rincian rumusnya, biar orang awam paham
SUG | whatsapp | usul dong min, tambahin menu bahasa inggris di webnya
SUG | whatsapp | alangkah baiknya kalau ada loket khusus lansia min
SUG | whatsapp | mending bikin antrian online aja pak biar ga numpuk di loket
SUG | whatsapp | kalo bisa sih form cd nya dibikin lebih simpel min, cuma saran
SUG | whatsapp | usul dong kak, di bandara dikasih petunjuk bahasa mandarin jg, banyak turis bingung isi form
SUG | whatsapp | usul min, di ruang tunggu dikasih colokan sama wifi dong biar bisa sambil kerja
SUG | whatsapp | usul min, loket imei di terminal 3 ditambah papan petunjuk biar orang ga nyasar
SUG | whatsapp | usul dong video gempur rokok ilegal dibikin bahasa Bugis sm Makassar, biar ibu2 pasar lebih ngerti
SUG | whatsapp | min bikin loket khusus ibu hamil dong di terminal 3
SUG | whatsapp | pak gimana kalo tiap bulan ada klinik ekspor di balai desa, pasti rame
SUG | whatsapp | usul kampanye rokok ilegal pake wayang aja min biar menarik
SUG | whatsapp_group | Sekadar saran utk admin Maraga: tiap jumat rangkum pertanyaan yg sering muncul, pin di grup, biar ga berulang
SUG | whatsapp_group | Saran kami, notulen sosialisasi dibagikan di grup ini supaya yg tidak hadir bisa baca 🙏
SUG | x_dm | would love to see a dark mode in the customs app, please consider it
SUG | x_mention | @beacukaiRI ide: bikin kalkulator pajak di aplikasi biar orang gampang hitung
SUG | x_mention | @beacukaiRI usul min, jadwal live ig nya malam aja biar bisa nonton
SUG | x_mention | @beacukaiRI saran dong bikin kalkulator bea masuk yang bisa dipakai offline
SUG | x_mention | @beacukaiRI coba tiap jumat ada sesi tanya jawab live soal ekspor umkm min, pasti rame
SUG | x_mention | @beacukaiRI coba deh jadwal live konsultasinya dipindah malem, siang pada kerja
SUG | x_mention | @beacukaiRI please consider a simple flowchart for first-time importers, would help a lot
`;
