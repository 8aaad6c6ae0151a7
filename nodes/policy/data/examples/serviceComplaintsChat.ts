/** Complaints about the service by chat and social media. category | channel | text. No line stems from a real conversation. */
export const serviceComplaintsChat = `
CPL::SVC | facebook_comment | masa sepatu 400rb dikenain pajak 900rb, ditanya itungannya darimana malah ga dijawab. tolong dong transparan
CPL::SVC | facebook_comment | Pak Hendro di loket 4 lambat nya minta ampun, sambil main hp pula. masa stempel doang sejam
CPL::SVC | facebook_comment | Saya sabar kok, baru 52 hari nunggu paket buku. Santai aja min
CPL::SVC | facebook_comment | telpon 1500225 musiknya enak min, 40 menit saya dengerin sampe hafal, ngomong sama orangnya kagak
CPL::SVC | facebook_comment | slogannya makin baik tapi kirim dokumen aja disuruh fotokopi 4 rangkap, hadeh
CPL::SVC | facebook_dm | pelayanan di loket sangat buruk, petugas asik main hp sementara kami antri
CPL::SVC | facebook_dm | pelayanannya jutek banget di counter imei, saya tanya malah dicuekin
CPL::SVC | facebook_dm | petugasnya tidak bisa menjelaskan aturan, malah menyuruh saya cari di google
CPL::SVC | facebook_dm | boneka anak saya dirusak pas pemeriksaan, plastiknya robek semua
CPL::SVC | facebook_dm | kemarin ke kantor Entikong disuruh lengkapi fotokopi paspor, balik lagi disuruh materai, balik lagi katanya salah form. kok ndak dari awal bilang semuanya? rumah saya 3 jam dari situ
CPL::SVC | facebook_dm | Sorry to say but your counter staff in Batam Centre refused to explain the charge on my wife's handbag, just pointed at a poster in Indonesian. Very disappointing first visit.
CPL::SVC | facebook_dm | koper sy diacak2 pas diperiksa trs ditinggal gt aja ga dirapiin, baju kotor kena lantai. sopan dikit napa
CPL::SVC | facebook_dm | Ibu Ratna di bagian dokumen lama banget prosesnya, berkas saya seminggu cuma ditumpuk di meja
CPL::SVC | facebook_dm | Petugas bagasinya sih ramah, tapi koper saya dikembalikan dalam keadaan resletingnya jebol dan tidak ada yang mau menjelaskan. Kecewa.
CPL::SVC | facebook_dm | Jujur saya malu sama pembeli di Jerman. Sampel kopi saya ketahan sebulan, email ke kantor 5x, satu pun tak dibalas. Begini cara bantu UMKM?
CPL::SVC | facebook_dm | staff at the post office desk were joking around while thirty of us waited in line
CPL::SVC | facebook_dm | udah transfer bea masuk dari rabu tp paket msh nyangkut, tolong dong jgn digantung
CPL::SVC | facebook_dm | amplop berkas saya ketlingsut di kantor kalian, disuruh bikin ulang dari nol. siapa yg salah coba
CPL::SVC | instagram_comment | PERCUMA ADA LIVE CHAT KALO YG JAWAB ROBOT SEMUA
CPL::SVC | instagram_comment | komen sy dihapus, dm ga dibales. nanya baik2 soal paket lho padahal. akun centang biru tp kaya akun mati
CPL::SVC | instagram_comment | hebat ya bea cukai, paket dari china ke soetta 3 hari, dari soetta ke rumah 40 hari 👏
CPL::SVC | instagram_comment | SPPB janji 2 jam jadi 2 hari. slogan "makin baik" nya taro dmn
CPL::SVC | instagram_comment | 1500225 itu nomor hiasan ya? ga pernah nyambung
CPL::SVC | instagram_comment | pengaduan gw di sipuma dari maret ga ada tindak lanjut, buat pajangan doang?
CPL::SVC | instagram_dm | isi paket saya hilang setelah diperiksa bea cukai, siapa yg tanggung jawab??
CPL::SVC | instagram_dm | kenapa sih kiriman ibu saya dibongkar terus dibalikin berantakan
CPL::SVC | instagram_dm | admin tolong dong baca dm, seminggu gak dibuka2
CPL::SVC | instagram_dm | masa tas bekas dihargai segitu, petugas ngasih nilai seenaknya
CPL::SVC | instagram_dm | wa sama email ga ada yg bales, niat kerja ga sih
CPL::SVC | instagram_dm | helo? ini udah chat ke 6 ya kak. paketku mau expired makanannya. PLEASE respon
CPL::SVC | instagram_dm | pas ambil barang dusnya udah robek isi pecah, petugas cm bilang bukan urusan kami. trs urusan siapa kak??
CPL::SVC | instagram_dm | koper saya dibongkar di depan orang banyak trs disuruh beresin sendiri, ga sopan banget
CPL::SVC | instagram_dm | capek min.. udah gatau mau ngomong apa lagi. barang dr feb, skrg juni. yaudah lah
CPL::SVC | instagram_dm | still no reply since monday, my shipment is perishable, this is ridiculous
CPL::SVC | instagram_dm | dari 3 hari lalu dijawab 'mohon menunggu' terus sama bot. manusianya mana kak
CPL::SVC | instagram_dm | petugasnya naro koper saya sembarangan sampe rodanya patah, minta maaf aja engga
CPL::SVC | telegram | paket kado ultah anak gw dibuka di bc trs dibungkus asal2an, mainannya penyok. ga ada surat atau penjelasan sama sekali. siapa yg tanggung jawab
CPL::SVC | telegram | buku2 titipan sy balik dr pemeriksaan dlm keadaan basah semua, lapor loket cm dicatet di kertas kecil trs udah seminggu lebih gada yg ngehubungin
CPL::SVC | telegram | your airport counter says OPEN but nobody was there from 2 to 3pm yesterday, i gave up and left. not cool
CPL::SVC | telegram | gan parah nih, barang gw ditetapin harga 5x lipat dr invoice, bukti bayar ga dilihat sama sekali
CPL::SVC | telegram | nilai barang sy ditetapin 3x lipat harga beli, bukti transfer udh dikirim ga dibaca, yg bales template doang. gmn sih
CPL::SVC | telegram | jangan bilang barang org ilegal di depan antrian kalo ternyata cm kurang satu surat dong. nadanya itu lho, malu sy diliatin
CPL::SVC | telegram | gini nih kalo urus apa2 di sini, tiap pindah meja syaratnya nambah
CPL::SVC | telegram | antri dari jam 7, nomor gw dilewat, pas protes malah disuruh ambil nomor baru
CPL::SVC | telegram | ditagih denda 3jt cuma gara2 telat sehari, ga ada toleransi, ga ada penjelasan
CPL::SVC | telegram | disuruh nyiapin surat ini itu, balik lagi, kurang lagi, muter2 doang
CPL::SVC | webchat | Telepon 1500225 tidak pernah diangkat, sudah coba sepuluh kali!
CPL::SVC | webchat | My parcel has been stuck in customs for three weeks and nobody answers my emails
CPL::SVC | webchat | jawaban petugasnya beda-beda tiap hari, saya jadi bolak balik kantor terus
CPL::SVC | webchat | The officer at the counter was very rude and refused to explain the charges
CPL::SVC | webchat | saya udah lengkapi semua dokumen tapi tetep dibilang kurang, capek bolak balik
CPL::SVC | webchat | the officer at window 3 shouted at me in front of everyone
CPL::SVC | webchat | kok saya didenda padahal sudah lapor sesuai aturan? gak adil
CPL::SVC | webchat | customer servicenya ga solutif, jawabannya template semua
CPL::SVC | webchat | why is it taking so long to clear my shipment? this is unacceptable
CPL::SVC | webchat | petugas menilai barang saya asal asalan, harganya jadi tinggi banget
CPL::SVC | webchat | your staff hung up on me twice, very disappointing service
CPL::SVC | webchat | The officer I spoke to on the phone hung up on me twice while I was explaining my shipment. Nobody called back. I'd like to file a formal complaint about this.
CPL::SVC | webchat | kenapa SPPB saya ga keluar2 padahal udah bayar dari kamis, pemeriksanya cuti katanya. masa satu kantor nungguin satu orang
CPL::SVC | webchat | Chat sy diputus sepihak pas lagi jelasin masalah. Udah tiga kali lho. Niat ngelayanin ga sih
CPL::SVC | webchat | knp sih tiap sy nelpon 1500225 nunggu 25 menit trs mati sendiri, pulsa abis percuma
CPL::SVC | webchat | The lady at the IMEI desk rolled her eyes and told me to learn Indonesian first. I only asked where to sign.
CPL::SVC | webchat | Jawaban petugas yang satu dengan yang lain beda-beda, saya jadi bolak-balik melengkapi berkas.
CPL::SVC | webchat | I have been waiting for a reply about my held parcel since 2 May, nobody explains anything, this is terrible.
CPL::SVC | webchat | I have asked the same thing three times in this chat and got three different answers. Could somebody please read what I wrote?
CPL::SVC | webchat | bu Lina yg pegang berkas kami cuti, trs penggantinya ga tau apa2, berkas dicari dari awal lagi. masa satu kantor ga ada catatan
CPL::SVC | webchat | Three weeks, four tickets, zero answers. Is anyone actually reading these?
CPL::SVC | webchat | I was given two different answers by two officers and then fined for following the first one. Not acceptable.
CPL::SVC | webchat | ditelepon bilangnya bisa diambil hari ini, udah jauh2 dateng katanya besok. ongkosnya siapa yg ganti
CPL::SVC | webchat | petugasnya ketus bgt, nanya dikit dimarahin, padahal sy lansia ga ngerti hp
CPL::SVC | webchat | denda segini besar tapi dasar hitungannya ga dikasih, cuma "silakan bayar". gimana orang mau paham
CPL::SVC | webchat | pelayanan buruk
CPL::SVC | webchat | kenapa sih bayar bea masuk udah, PPN udah, masih ditahan juga? uang saya udah masuk loh
CPL::SVC | webchat | the customs broker hotline says one thing, your counter says another, and my parcel went back to Germany meanwhile
CPL::SVC | webchat | bentak2 orang tua di depan umum, segitunya ya pelayanannya
CPL::SVC | whatsapp | barang sy udh 2 minggu gk keluar2 dari gudang bea cukai, gmn sih ini
CPL::SVC | whatsapp | kenapa pajak barang saya mahal bgt 3 juta padahal harganya cuma 1 juta, gak masuk akal
CPL::SVC | whatsapp | pak paketnya tertahan terus dari bulan lalu, ditelpon ga diangkat, chat cuma dibaca
CPL::SVC | whatsapp | pengaduan saya nomor sekian belum ditanggapi juga sampai hari ini
CPL::SVC | whatsapp | min ini gimana ya brg gw dari china dah sampe jakarta dr tgl 2 tp gk gerak2 statusnya
CPL::SVC | whatsapp | petugas minta saya bayar bea masuk 4 juta padahal barangnya hadiah, kok bisa?
CPL::SVC | whatsapp | udah 10 hari kerja restitusi saya belom cair juga pak
CPL::SVC | whatsapp | pelayanan di kantor pos ngurah rai bikin emosi, petugas main lempar tanggung jawab
CPL::SVC | whatsapp | barang anak saya pecah habis dibongkar petugas, gak ada yang mau tanggung jawab
CPL::SVC | whatsapp | udah 19 hari barang sy ga gerak2 statusnya gitu2 aja, nelpon 1500225 disuruh nunggu, email dibales template. capek loh pak
CPL::SVC | whatsapp | pak Dedi yg megang dokumen kami ini kerjanya gmn sih? tiap ditanya jawabnya "masih diproses" udh 8 hari kerja!! kapal kami keburu berangkat
CPL::SVC | whatsapp | kita sdh ki menunggu dari subuh di pelabuhan pare2, petugasnya belum datang-datang juga. kasian ini sopir2
CPL::SVC | whatsapp | ini udh H+19 paket obat bapak sy statusnya ga gerak2, telpon ke kantor dilempar sana sini, tolonglah ada yg bener2 bantu
CPL::SVC | whatsapp | BARANG SUDAH BAYAR TAPI BELUM JUGA DIKELUARKAN SUDAH 8 HARI SAYA RUGI SEWA GUDANG TIAP HARI
CPL::SVC | whatsapp | gpp sih nunggu, tp masa dr tgl 3 smp tgl 20 dijawab 'mohon menunggu' terus. ga ada kepastian blas
CPL::SVC | whatsapp | denda 5jt nongol tiba2 di tagihan, pas minta rincian malah disuruh googling sendiri. pelayanan publik kok kek gini
CPL::SVC | whatsapp | udah bayar pajaknya dari tgl 3 tp barang masih ditahan sampe skrg, gimana sih??
CPL::SVC | whatsapp | masa disuruh lengkapi dokumen yg sama 4 kali, dokumennya kalian hilangkan ya?
CPL::SVC | whatsapp | PAK RIDWAN DI LOKET 2 ITU LAMANYA MINTA AMPUN. SATU BERKAS SEJAM. YANG ANTRI 30 ORANG
CPL::SVC | whatsapp | kak sy ga marah cuma sedih aja, masa nenek2 umur 74 disuruh naik turun 3 lantai cm buat minta cap, lift nya ada tp ga boleh dipake tamu
CPL::SVC | whatsapp | min tolonglah.. pengantin dress istri sy nyangkut di kantor pos krn bc blm proses, nikahnya sabtu ini. tiap nanya dijawab "sedang antri"
CPL::SVC | whatsapp | ga usah minta penilaian bintang 5 dulu mas, urusan imei sy aja dioper sana sini dari bandara ke kantor ke bandara lg
CPL::SVC | whatsapp | been standing at the IMEI counter since 6am, system number 14, it's noon now and nobody says anything
CPL::SVC | whatsapp | pak Agus loket 2 kalo ditanya jawabnya sepotong2, ujungnya sy bolak balik 5x. tolong dibina lah
CPL::SVC | whatsapp | kok bea masuknya jadi 2 juta? kemarin dibilang 600rb. ga konsisten banget sih
CPL::SVC | whatsapp | masa iya nanya status doang harus dateng ke kantor, rumah sy 4 jam dari sana
CPL::SVC | whatsapp | lama banget
CPL::SVC | whatsapp | pak Joko di hanggar B tiap dipanggil bilang sebentar2 mulu, truk kami nunggu 3 jam
CPL::SVC | whatsapp | tlg lah pak, udah 4x lapor barang sy blm dilepas, tiap lapor dikasih nomor antrian baru
CPL::SVC | whatsapp | petugas nya marah2 pas saya tanya nomor antrian
CPL::SVC | whatsapp_group | Mohon perhatiannya, pelayanan hanggar dari pagi kosong tidak ada petugas pak
CPL::SVC | whatsapp_group | dokumen kami mandek di analyzing point 3 hari, mohon atensinya
CPL::SVC | whatsapp_group | mohon ijin, sudah 5 hari pemeriksaan belum ada jadwal, demurrage jalan terus
CPL::SVC | whatsapp_group | Mohon maaf pak, antrian behandle sudah 4 hari tidak jalan, kami kena biaya penumpukan
CPL::SVC | whatsapp_group | Mohon maaf admin, saya pribadi agak kecewa krn pertanyaan di grup dr kemarin pagi dilewati terus padahal yg lain dijawab. kapal kami sdh terlanjur nunggu 🙏
CPL::SVC | whatsapp_group | Maaf min sekedar keluhan, jadwal periksa fisik kami digeser terus 4 kali minggu ini. buruh bongkar kami tetap harus dibayar
CPL::SVC | whatsapp_group | Izin menyampaikan, sudah dua hari kontainer kami menunggu pemeriksa di lapangan dan belum ada yang datang. Biaya penumpukan terus berjalan, mohon perhatiannya.
CPL::SVC | whatsapp_group | mohon maaf bapak ibu admin, sdh tiga kali kami tanya soal antrian periksa di grup ini blm ada yg menanggapi sejak senin
CPL::SVC | whatsapp_group | mohon maaf pak, dari tadi pagi di hanggar ga ada yg standby, kontainer kami udah 2 jam nunggu dibuka segel
CPL::SVC | x_dm | udah kirim email 3x ga ada yg bales, gini amat ya pelayanannya
CPL::SVC | x_dm | nyesel bgt urus imei disini, ribet dan petugas saling lempar
CPL::SVC | x_dm | gk ada itikad baik, email dan wa saya gak dibales2
CPL::SVC | x_dm | min jujur ya, petugas bandara kualanamu tadi malem nanyanya bentak2 kek gue maling, pdhl cuma bawa susu bayi. ramah dikit bisa kali
CPL::SVC | x_dm | officer Rina at the counter took forever, like 3 hours for one signature, and no one told me why. terrible experience guys
CPL::SVC | x_dm | emailku ke info@ udah 3x ga ada yg bales. percuma ada contact center
CPL::SVC | x_dm | Your counter closed for lunch at 11:30 with eleven people still holding numbers. Some of us had flights. Not great, honestly.
CPL::SVC | x_dm | maaf ya tapi adminnya nyebelin, ditanya baik2 dijawab emot doang
CPL::SVC | x_dm | officer at gate C checked the wrong container and nobody apologised, we lost a whole day
CPL::SVC | x_mention | @beacukaiRI tolong dong paket gue ditahan dari tgl 3 ga jelas alasannya, capek nunggu
CPL::SVC | x_mention | @beacukaiRI antri dari subuh sampe siang loketnya baru buka, parah
CPL::SVC | x_mention | @beacukaiRI lelet bgt asli, mau ambil barang aja disuruh nunggu seharian
CPL::SVC | x_mention | @beacukaiRI hp gue diblokir padahal imei udah didaftarin dan bayar, gimana sih kerjanya
CPL::SVC | x_mention | @beacukaiRI woi paket gue kapan keluarnya, dah sebulan lebih
CPL::SVC | x_mention | Hebat ya @beacukaiRI, buka jam 8 tapi loketnya baru ada orang jam 9.40. Pelayanan prima katanya 👏
CPL::SVC | x_mention | Ngurus di Tanjung Perak: form A di lt 1, cap di lt 3, bayar di gedung sebelah, balik lagi lt 1 tutup istirahat. 2024 loh ini @beacukaiRI
CPL::SVC | x_mention | Hebat @beacukaiRI, periksa satu kardus boneka butuh 23 hari. Rekor dunia kayaknya, kasih medali dong
CPL::SVC | x_mention | @beacukaiRI telpon 1500225 dari pagi cuma disuruh nunggu terus diputus, capek
CPL::SVC | x_mention | @beacukaiRI jadwal di web buka jam 8, saya datang jam 9 loketnya kosong. niat melayani ga sih
CPL::SVC | x_mention | hebat @beacukaiRI, paket isinya kaos kaki diperiksa 19 hari. kaos kaki nuklir kali ya
CPL::SVC | x_mention | @beacukaiRI gue udah bayar dari selasa, kuitansi ada, barang masih di gudang kalian sampe skrg. sewa gudangnya situ yg bayar ya??
CPL::SVC | x_mention | @beacukaiRI your hotline keeps dropping my call. 5 times today. five.
CPL::SVC | x_mention | wow @beacukaiRI sebulan cuma buat ngecek satu gitar. salut
CPL::SVC | x_mention | @beacukaiRI lelet
CPL::SVC | x_mention | @beacukaiRI officer at Ngurah Rai was so grumpy, made us repack everything on the floor
`;
