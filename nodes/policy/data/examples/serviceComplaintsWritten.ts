/** Complaints about the service by letter, mail, telephone, SMS and counter. category | channel | text. No line stems from a real conversation. */
export const serviceComplaintsWritten = `
CPL::SVC | email | Melalui surat ini kami sampaikan keberatan atas lambatnya penerbitan SPPB yang merugikan perusahaan kami.
CPL::SVC | email | Kami menyesalkan sikap petugas yang melempar-lempar berkas kami ke loket lain tanpa penjelasan.
CPL::SVC | email | Kami sangat dirugikan karena pemeriksaan barang dilakukan tanpa pemberitahuan dan menyebabkan kerusakan kemasan.
CPL::SVC | email | Kami keberatan dengan penetapan nilai yang tidak wajar dan mohon ditinjau kembali karena petugas tidak transparan.
CPL::SVC | email | Kami kecewa atas tidak adanya tindak lanjut terhadap permohonan pembetulan manifes kami.
CPL::SVC | email | Petugas meminta dokumen yang sama berulang kali sehingga proses kami terhambat.
CPL::SVC | email | Dengan hormat, kami menyampaikan keberatan karena penetapan tarif atas barang kami tidak konsisten dengan sebelumnya.
CPL::SVC | email | Pegawai Bapak tidak berada di tempat pada jam pelayanan sehingga dokumen kami tidak terlayani.
CPL::SVC | email | Petugas pada loket tidak berada di tempat selama jam layanan sehingga kami menunggu tanpa kepastian.
CPL::SVC | email | Dengan hormat, melalui surat elektronik ini kami menyampaikan kekecewaan atas layanan pemeriksaan fisik kontainer kami yang dijadwalkan Selasa pagi namun baru dilaksanakan Jumat sore tanpa pemberitahuan apa pun. Akibatnya kami menanggung biaya penumpukan Rp 23 juta. Kami berharap hal demikian tidak terulang dan mohon penjelasan resmi.
CPL::SVC | email | I have now written four times about my late mother's personal effects held at Pasar Baru post office. Each reply asks for a document I already attached. Could somebody actually read the attachments?
CPL::SVC | email | Mohon maaf sebelumnya. Kami menghargai kerja keras Bapak/Ibu, namun perlu kami sampaikan bahwa informasi yang kami terima dari petugas informasi hari Rabu ternyata bertentangan dengan yang disampaikan petugas hari Kamis, sehingga kami dikenai sanksi karena mengikuti yang pertama. Kiranya ke depan jawaban petugas dapat seragam.
CPL::SVC | email | Kami menghargai kerja keras Bapak/Ibu. Namun perkenankan kami menyampaikan bahwa permohonan fasilitas kami nomor 114/LGN/V telah melampaui janji layanan selama dua belas hari kerja tanpa pemberitahuan apa pun. Produksi kami terpaksa berhenti satu lini. Mohon perhatian dan penjelasannya.
CPL::SVC | email | I am writing to complain about the way my elderly mother was treated at the arrival hall: she was kept standing for two hours without a chair or any explanation, and then simply told to go. No one apologised.
CPL::SVC | email | Uang jaminan kami sebesar Rp84 juta belum dikembalikan walaupun barang sudah diekspor kembali empat bulan lalu dan seluruh berkas dinyatakan lengkap. Tiga surat kami tidak ditanggapi.
CPL::SVC | email | Kami kecewa atas lambatnya penerbitan persetujuan fasilitas yang menurut janji layanan hanya lima hari kerja, namun telah memasuki minggu keempat.
CPL::SVC | email | Your officer at the arrival hall shouted at my elderly mother because she did not understand the form. I expect better service than this.
CPL::SVC | email | Permohonan restitusi kami nomor 118/FIN/2024 telah melewati batas waktu dan setiap kali ditanyakan selalu dijawab masih diproses. Kami merasa sangat dirugikan.
CPL::SVC | email | Mohon maaf sebelumnya, barang contoh kami telah diambil untuk uji laboratorium sejak Februari dan sampai hari ini hasilnya belum kami terima, sehingga produksi terhenti. Kami mohon tanggapan atas keluhan ini.
CPL::SVC | email | Dengan segala hormat, kami memahami kesibukan kantor. Namun permohonan pembebasan kami tertanggal 4 Maret sampai hari ini belum memperoleh jawaban, padahal janji layanannya lima hari kerja. Mohon kiranya dapat diperhatikan.
CPL::SVC | email | Our perishable shipment was released eleven hours after the scheduled check because the inspector assigned, Mr. Bagus, arrived late and had no handover note. We lost two tonnes of lettuce and would like to know what went wrong.
CPL::SVC | email | I'm afraid I have to put on record that your staff at the arrivals desk were curt, refused to speak anything but Indonesian to an 80-year-old visitor, and sent her to the wrong queue twice.
CPL::SVC | email | Your officer opened my package, taped it badly, and half the contents were missing on arrival.
CPL::SVC | email | The duty assessment makes no sense: a used sweater taxed at three times its price, and no one will explain the calculation.
CPL::SVC | email | Kami menyampaikan protes atas penetapan jalur merah berulang tanpa alasan yang jelas sehingga jadwal produksi kami terganggu.
CPL::SVC | email | Pelayanan petugas yang berganti-ganti menyebabkan kami harus mengulang penjelasan dari awal setiap kali datang.
CPL::SVC | email | Surat teguran kami terima padahal laporan telah kami kirim tepat waktu. Mohon administrasi Saudara diperbaiki.
CPL::SVC | email | Petugas Saudara, Bapak Ridwan, kurang cermat sehingga data kami salah direkam dan harus diperbaiki dua kali.
CPL::SVC | email | We paid the fine on Monday, yet the goods are still on hold and the officer in charge is "out of office" until next week.
CPL::SVC | email | Petugas pada meja tiga menolak berkas kami tanpa menyebutkan kekurangannya; kami berharap sikap demikian dibenahi.
CPL::SVC | fax | Kami menyesalkan pemberitahuan kekurangan dokumen yang baru kami terima sehari setelah tenggatnya lewat, sehingga permohonan kami dinyatakan batal. Mohon hal ini ditinjau.
CPL::SVC | fax | Kepada Yth. Kepala Kantor. Dua kontainer kami terkena jalur merah dan hingga hari kesembilan belum ditunjuk pemeriksanya. Biaya penumpukan telah mencapai 31 juta rupiah. Kami mengharapkan percepatan.
CPL::SVC | fax | Keluhan atas tidak dipenuhinya janji pelayanan pemuatan ekspor pada hari libur, mengakibatkan barang kami tertinggal kapal.
CPL::SVC | fax | Perihal: keluhan. Dokumen pengembalian jaminan kami dinyatakan hilang oleh kantor dan kami diminta membuat ulang seluruhnya dari nol. Kelalaian ini bukan dari pihak kami.
CPL::SVC | fax | Kami mengeluhkan keterlambatan penerbitan persetujuan ekspor yang telah melewati standar waktu pelayanan.
CPL::SVC | letter | Bersama ini kami sampaikan keberatan kami atas lamanya penerbitan keputusan pengembalian bea masuk. Permohonan telah diterima lengkap pada 11 Februari dan sampai surat ini dibuat, lima bulan kemudian, belum ada jawaban. Kami sudah tiga kali bersurat menanyakan hal yang sama.
CPL::SVC | letter | Bersama surat ini kami menyatakan keberatan atas sikap petugas pelayanan yang menolak menerima berkas kami pukul 14.30 dengan alasan loket akan tutup, padahal jam layanan tertulis hingga pukul 16.00. Kami memohon perbaikan agar tidak terulang.
CPL::SVC | letter | Dengan hormat, melalui surat ini kami menyampaikan keberatan atas sikap petugas penerima dokumen yang menolak berkas kami tanpa menyebutkan kekurangannya. Kami sudah datang dua kali dari luar kota. Mohon kiranya ada perbaikan pelayanan.
CPL::SVC | letter | Dengan hormat, bersama ini kami menyatakan keberatan atas penjadwalan pemeriksaan fisik yang diundur empat kali secara sepihak. Akibatnya kami menanggung biaya penumpukan Rp37 juta. Kami memohon penjelasan tertulis dan kepastian jadwal.
CPL::SVC | letter | Bersama surat ini kami, koperasi pengrajin perak, menyampaikan kekecewaan karena perhiasan kami dibongkar tanpa disaksikan, dikemas ulang asal-asalan, dan tiba di tangan pembeli dalam keadaan patah. Kami berharap pelayanan ke depan lebih berhati-hati.
CPL::SVC | letter | Kami sangat menyayangkan tidak adanya jawaban atas tiga surat kami terkait pengembalian jaminan.
CPL::SVC | letter | Kami mohon perhatian atas ketidakjelasan jadwal pemusnahan barang yang telah tiga kali diundur oleh petugas.
CPL::SVC | phone | Penelepon kecewa karena petugas membentak saat ia bertanya.
CPL::SVC | phone | Pengguna jasa mengadukan proses nota pembetulan yang berlarut-larut tanpa kepastian.
CPL::SVC | phone | Penelepon memprotes perhitungan bea masuk yang dianggap terlalu tinggi.
CPL::SVC | phone | Penelepon mengeluhkan kurangnya tempat duduk di ruang layanan.
CPL::SVC | phone | Penelepon mengadukan lamanya proses penelitian dokumen impor.
CPL::SVC | phone | Pelapor tidak puas karena antrean daftar IMEI di Terminal 3 hanya dilayani satu petugas padahal ada tiga pesawat mendarat bersamaan; ia menunggu dua setengah jam bersama anak balita.
CPL::SVC | phone | Penelepon merasa dilempar-lempar: kantor pos menyuruh ke Bea Cukai, Bea Cukai menyuruh ke kantor pos, sudah berlangsung dua minggu.
CPL::SVC | phone | Eksportir ikan segar menyampaikan protes karena petugas pemeriksa datang terlambat enam jam ke gudang sehingga muatan tuna turun mutu dan ditolak pembeli.
CPL::SVC | phone | Pelapor, sopir trailer, menyampaikan bahwa sejak subuh 40 truk antre di gerbang karena pemeriksa belum datang sampai pukul sepuluh.
CPL::SVC | phone | Penelepon menilai petugas informasi memberi jawaban berbeda-beda; hari Senin dibilang cukup fotokopi, hari Rabu ditolak karena harus asli. Ia sudah menempuh 90 km pulang-pergi.
CPL::SVC | phone | Penelepon mengeluhkan petugas loket tutup sebelum jam istirahat padahal masih banyak yang antre.
CPL::SVC | phone | Pelapor mengeluh registrasi IMEI di bandara memakan waktu tiga jam sebab hanya satu konter yang dibuka.
CPL::SVC | phone | Penelepon tidak terima dikenai denda administrasi karena merasa tidak pernah diberi tahu batas waktu ekspor kembali.
CPL::SVC | phone | Penelepon menangis karena obat kiriman untuk anaknya tertahan sepuluh hari dan setiap menelepon hanya disuruh menunggu tanpa kepastian.
CPL::SVC | phone | Penelepon menilai petugas front office menjawab sambil bermain gawai dan menyuruhnya "cari saja di Google".
CPL::SVC | phone | Caller, quite calm, says he was given a wrong amount by the help line, paid it, and was then fined for paying too little; he wants somebody to own the mistake.
CPL::SVC | phone | Caller is unhappy that her late husband's belongings have been held for a month without a reason.
CPL::SVC | phone | Penelepon keberatan karena barang kirimannya dikembalikan ke negara asal tanpa pemberitahuan terlebih dahulu.
CPL::SVC | phone | Pelapor mengadukan petugas bandara yang membongkar koper lalu meninggalkannya berantakan.
CPL::SVC | phone | Penelepon merasa dipersulit karena diminta melengkapi dokumen baru setiap kali berkasnya diserahkan.
CPL::SVC | phone | Pelapor mengeluhkan petugas bernama Sari yang lambat menjawab pertanyaan dan sering meninggalkan meja.
CPL::SVC | phone | Penelepon memprotes hasil penelitian nilai pabean yang menurutnya mengabaikan bukti transfer yang diserahkan.
CPL::SVC | phone | Pelapor, staf gudang, menyampaikan pemeriksa tidak kunjung datang sejak pagi sehingga muatan tertunda.
CPL::SVC | phone | Pelapor menyebut pegawai informasi, Bapak Yusuf, memutus sambungan ketika ditanya lebih lanjut.
CPL::SVC | sipuma | Janji layanan registrasi IMEI tertulis selesai dalam satu hari, kenyataannya punya saya sudah dua belas hari. Standar pelayanannya hanya pajangan di dinding.
CPL::SVC | sipuma | Permohonan pengembalian bea masuk kami sejak Februari tidak ada jawabannya sampai Agustus. Setiap ditanya selalu dijawab masih di meja pimpinan.
CPL::SVC | sipuma | Petugas bernama Dodi di konter barang kiriman melayani sambil main HP dan menjawab seadanya ketika saya bertanya soal tagihan.
CPL::SVC | sipuma | Ruang tunggu layanan penuh asap dan kursinya patah, sedangkan waktu tunggu tiga jam. Difabel seperti saya tidak disediakan jalur apa pun.
CPL::SVC | sipuma | Petugas informasi memberikan penjelasan yang keliru mengenai batas waktu sehingga permohonan kami ditolak.
CPL::SVC | sms | Kpn barang sy diperiksa? janjinya kemarin sampai skrg tdk ada
CPL::SVC | sms | Sdh bayar bea msk dr senin tp brg blm jg dilepas. tlg dibantu
CPL::SVC | sms | Barang kami rusak stlh pemeriksaan fisik, siapa bertanggungjawab?
CPL::SVC | sms | Sy sdh telp 5x dioper2 terus ga ada yg bs jawab
CPL::SVC | sms | Proses kami digantung tnp kabar, mohon kejelasan
CPL::SVC | sms | Bu Ratna di loket 4 lama sekali prosesnya, berkas sy dr senin blm disentuh. tolong dipercepat
CPL::SVC | sms | Waited 40 min on ur hotline, only music, then line dropped. Useless
CPL::SVC | sms | Sy ditagih bea msk 900rb utk sepatu harga 400rb. Tanya kenapa cuma dijawab 'sudah sesuai sistem'. Kecewa
CPL::SVC | sms | Toilet dan ruang tunggu ktr pelayanan kotor, AC mati, nomor antrian manual. Bayar pajak mahal kok gini
CPL::SVC | sms | Paket mainan anak rusak setelah diperiksa, bungkusnya dibuka asal2an, tdk ada permintaan maaf
CPL::SVC | sms | Tlg pak petugas pos lintas batas jgn galak2 sama pedagang kecil, kami dibentak terus
CPL::SVC | sms | Loket katanya buka jam 8. Jam 9.20 msh gelap. Kami dr luar kota lho
CPL::SVC | sms | Kok dendanya muncul tnpa rincian. Ditanya malah ditutup tlpnya
CPL::SVC | sms | Ini sdh hari ke 12 pemeriksaan blm dijadwal, truk sy nganggur
CPL::SVC | sms | Brg sy pecah stlh dibuka petugas, klaim kemana? ga ada yg mau tanggung jawab
CPL::SVC | sms | kecewa
CPL::SVC | sms | petugas jutek, ditanya jawabnya "baca aja sendiri"
CPL::SVC | sms | pemeriksa galak bgt, sopir kami diomelin cm krn salah parkir
CPL::SVC | walkin | Pengguna jasa mengeluhkan ruang tunggu tidak ada nomor antrean dan yang datang belakangan justru dipanggil lebih dulu.
CPL::SVC | walkin | Pengunjung marah karena sudah mengambil nomor antrean B017 sejak pukul delapan tetapi nomor B030 dipanggil lebih dahulu tanpa alasan.
CPL::SVC | walkin | Pengguna jasa menyampaikan rasa kecewa karena ruang tunggu penuh dan petugas informasi tidak ada di tempat selama satu jam.
CPL::SVC | walkin | Pengunjung menyampaikan bahwa brosur di loket memuat syarat lama sehingga ia harus dua kali pulang ke Maros melengkapi berkas.
CPL::SVC | walkin | Pengguna jasa kecewa karena loket tutup lebih awal dari jam yang tertera.
CPL::SVC | walkin | Pengunjung menyayangkan petugas pos jaga yang berbicara dengan nada tinggi kepada tamu.
CPL::SVC | walkin | Importir kecil mengeluh nilai barangnya dinaikkan tanpa alasan yang dijelaskan oleh petugas.
`;
