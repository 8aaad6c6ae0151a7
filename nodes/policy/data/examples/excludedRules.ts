/** Requests for an interpretation, and for what is not regulated yet. category | channel | text. No line stems from a real conversation. */
export const excludedRules = `
EXC::BELUM | email | Apakah sudah ada ketentuan untuk impor aset digital? setahu kami belum ada aturannya.
EXC::BELUM | email | Bagaimana perlakuan kepabeanan atas barang cetak 3D yang pengaturannya belum tersedia?
EXC::BELUM | email | Mohon informasi kebijakan atas barang yang sampai saat ini belum memiliki dasar pengaturan.
EXC::BELUM | email | Kami bermaksud mengimpor barang virtual berupa aset gim berbasis blockchain. Setahu kami belum ada ketentuan kepabeanannya; mohon informasi bagaimana pengaturannya nanti.
EXC::BELUM | email | Mohon petunjuk perlakuan pabean atas pengunduhan rancangan cetak tiga dimensi lintas negara, sebab kami belum menemukan satu pun peraturan yang mengaturnya.
EXC::BELUM | email | Mohon informasi perlakuan kepabeanan atas barang virtual yang dicetak tiga dimensi di dalam negeri, sebab kami tidak menemukan satu pun ketentuan yang mengaturnya.
EXC::BELUM | email | Is there any draft policy on excise for ultra-processed food, and what rate will be applied when it comes into force?
EXC::BELUM | email | What excise do we pay on heated hemp sticks without nicotine? I cannot find them under any product heading in your rules, nor any exemption.
EXC::BELUM | email | Mitra kami di luar negeri kehilangan pecahan roket yang jatuh di laut dan kami akan membawanya ke darat. Jenis dokumen pabeannya apa? Dari seri BC 1 sampai BC 4 sudah kami telusuri, tidak satu pun mengatur benda demikian.
EXC::BELUM | email | Koperasi hutan kami akan melepas kredit karbon ke pembeli di Jepang. Bea keluarnya dihitung dari ton atau nilai kontrak? Di daftar barang kena bea keluar kami tidak menemukan pos untuk kredit semacam itu.
EXC::BELUM | email | We could not find any customs rule on 3D-printed spare parts transmitted electronically. How will these be treated once a regulation exists?
EXC::BELUM | email | Mohon informasi perlakuan kepabeanan atas impor satelit rakitan yang sejauh penelusuran kami belum diatur dalam ketentuan mana pun.
EXC::BELUM | email | When the new excise on sugary drinks comes into force, will existing stock be taxed? No implementing rule seems to have been published so far.
EXC::BELUM | email | Please advise the planned rate of the upcoming excise on processed foods high in salt.
EXC::BELUM | email | Is it true that the de minimis threshold will be cut again? What will the new figure be?
EXC::BELUM | facebook_comment | Cukai makanan cepat saji jd ga sih min? ambang garamnya brp gram, usaha ayam geprek sy kena ga
EXC::BELUM | facebook_comment | sedotan plastik sama styrofoam kena cukai jg ga nanti? berapa per kilo rencananya
EXC::BELUM | facebook_dm | pengiriman pakai drone lintas batas itu diatur bea cukai gimana? saya cari2 belum ada aturannya sama sekali
EXC::BELUM | facebook_dm | Diaspora yg nanti pegang kartu warga global dapat jatah pindahan bebas bea berapa kubik ya? kartunya sih emang belum jalan, tapi kami mau siap2 pulang
EXC::BELUM | facebook_dm | jadi ga sih cukai kendaraan polusi? siap2 jual mobil nih
EXC::BELUM | instagram_comment | popok sekali pakai sama deterjen beneran bakal kena cukai kak? masih wacana kan
EXC::BELUM | instagram_comment | popok sama tisu basah katanya bakal kena cukai, tarifnya brp kak
EXC::BELUM | instagram_comment | min cukai snack asin jadi ga? kan blm diketok palu ya
EXC::BELUM | instagram_dm | min kapan cukai minuman manis mulai diterapkan?
EXC::BELUM | instagram_dm | min rpmk barang kiriman udah disahkan belum
EXC::BELUM | instagram_dm | min nanti barang digital kayak ebook kena bea masuk? skrg kan nol
EXC::BELUM | letter | Kami membaca rencana pemerintah mengenai bea keluar batubara. Mengingat ketentuannya belum ditetapkan, mohon disampaikan arah kebijakan dan perkiraan tarifnya.
EXC::BELUM | letter | Sehubungan dengan wacana pengenaan bea keluar atas produk nikel olahan, mohon informasi besaran dan saat mulai berlakunya.
EXC::BELUM | letter | Kami tidak menemukan pengaturan atas impor listrik lintas batas melalui kabel bawah laut; mohon petunjuk bagaimana nantinya diperlakukan.
EXC::BELUM | phone | Menanyakan kapan peraturan pelaksana undang-undang yang baru akan terbit.
EXC::BELUM | phone | Pengusaha bertanya besaran pungutan atas pengiriman barang dengan drone kargo lintas batas yang sampai sekarang belum ada peraturannya.
EXC::BELUM | phone | Penelepon menanyakan kebijakan bea masuk atas barang digital yang kabarnya sedang disusun, berapa tarifnya dan mulai kapan.
EXC::BELUM | phone | Penelepon menanyakan besaran kenaikan tarif cukai tembakau tahun depan yang masih dibahas pemerintah.
EXC::BELUM | phone | Penelepon ingin tahu besaran tarif cukai rokok yang mulai Januari mendatang, karena keputusan menterinya belum keluar padahal ia harus menyusun anggaran.
EXC::BELUM | phone | Penelepon menanyakan isi rancangan peraturan pengganti tentang barang penumpang yang belum diundangkan.
EXC::BELUM | phone | Menanyakan ketentuan impor hewan hasil kloning yang menurut penelepon tidak ada di peraturan karantina maupun kepabeanan.
EXC::BELUM | phone | Menanyakan perlakuan kepabeanan atas barang yang dicetak di luar angkasa dan dikirim kembali, yang belum ada ketentuannya.
EXC::BELUM | sms | Aturan baru ekspor pasir laut kpn terbit? skrg masih abu2
EXC::BELUM | sms | Cukai tiket konser jd brp persen? ktnya mau ada
EXC::BELUM | sms | PMK pengganti ttg barang kiriman kpn keluar & isinya apa
EXC::BELUM | sms | Bea masuk mobil hidrogen blm ada posnya, nanti kena brp?
EXC::BELUM | telegram | min popok sekali pakai sm tisu basah katanya mau dicukai, tarifnya udah ditentuin belum?
EXC::BELUM | telegram | pengganti PMK yg dicabut kmrn itu isinya apa? kan penggantinya blm keluar, kami jalannya pake apa dong sementara
EXC::BELUM | telegram | bang pita cukai versi digital tanpa kertas kapan dipakainya, trs pabrik kecil daftarnya lewat mana? rancangannya doang yg sy baca di berita
EXC::BELUM | telegram | bocorin dong gan tarif cukai rokok dua tahun lagi, katanya udah dibahas di dpr
EXC::BELUM | telegram | aturan drone delivery dari singapur ke batam udah keluar blm? tarifnya gmn
EXC::BELUM | walkin | Pengusaha menanyakan aturan impor daging hasil laboratorium yang belum tercantum dalam ketentuan.
EXC::BELUM | webchat | tarif bea masuk mobil listrik tahun depan gimana? belum ada aturannya ya
EXC::BELUM | webchat | katanya ada rencana naikin batas bebas bea, mulai berlaku kapan ya
EXC::BELUM | webchat | When will the excise on single-use plastic bags start and how will it be calculated per kilo? I know the regulation hasn't been issued.
EXC::BELUM | webchat | How will you treat goods delivered by cargo drones across the Batam strait? As far as I know there is no regulation yet but we start trials next year.
EXC::BELUM | webchat | Aturan pelaksana dari PMK yang baru itu belum keluar ya? isinya kira-kira bagaimana
EXC::BELUM | webchat | teh botol dan minuman manis cukainya jadi berapa rupiah per liter nanti? pabrik kami mau susun harga utk tahun depan
EXC::BELUM | webchat | If the moratorium on e-commerce duties lapses next year, what rate will Indonesia put on streamed films? We need a number for our subscription price.
EXC::BELUM | webchat | Is there going to be a carbon border tax on imported steel, and what percentage will you apply?
EXC::BELUM | webchat | kalau aturan turunannya belum ada, permohonan fasilitas kami diproses pakai dasar apa?
EXC::BELUM | webchat | rencananya PPN barang kiriman naik kan, nanti cara hitung pungutannya jadi gimana?
EXC::BELUM | webchat | as far as we know there is no rule for importing used EV batteries for recycling; which procedure will apply?
EXC::BELUM | webchat | cukai rokok tahun depan naik berapa? katanya masih dibahas
EXC::BELUM | whatsapp | katanya mau ada pajak baru buat barang digital ya, aturannya keluar kapan?
EXC::BELUM | whatsapp | kak aturan bea keluar batubara kapan terbit?
EXC::BELUM | whatsapp | kak aturan baru pengganti pmk barang kiriman isinya apa aja? kan masih draft ya, bocoran dong
EXC::BELUM | whatsapp | kalo cukai deterjen katanya mau ada, tarifnya brp nanti? siap2 naikin harga nih
EXC::BELUM | whatsapp | min cukai minuman manis jadi mulai tanggal berapa? tarifnya berapa nanti
EXC::BELUM | whatsapp | min klo kirim oleh2 pake drone kargo dari johor ke batam, pemeriksaan pabeannya di titik mana? kan pelabuhan buat drone blm ada di aturan manapun
EXC::BELUM | whatsapp | Hi, how do you treat lab-grown meat cells coming in for a restaurant tasting? Broker says there's no heading or rule for them yet, so what will I be charged?
EXC::BELUM | whatsapp | pak kabarnya barang second hand online mau dipajakin khusus, tarif sama mulainya kapan?
EXC::BELUM | whatsapp | ada aturan ga utk impor token kripto fisik yg bentuk koin? sy cari2 ga ada satupun yg ngatur
EXC::BELUM | whatsapp | draft PMK kawasan berikat baru katanya hapus kuota lokal, bener? isinya gmn
EXC::BELUM | whatsapp | kabarnya nikotin pouch mau dikenain cukai, kapan sama berapa kak
EXC::BELUM | whatsapp_group | Tabe admin, utk ekspor kredit karbon itu pake dokumen apa di'? teman2 asosiasi bilang belum ada ketentuannya, tp pembeli sdh minta
EXC::BELUM | whatsapp_group | Izin bertanya admin, utk mekanisme free flow barang antar kawasan khusus yg katanya akan diubah, juknisnya kapan keluar ya? sekarang kosong aturannya
EXC::BELUM | x_dm | min kendaraan listrik kena cukai emisi kapan? denger2 taun depan
EXC::BELUM | x_dm | any word on the planned export levy for palm oil waste? rate? start date?
EXC::BELUM | x_mention | @beacukaiRI rencana bea keluar emas jadi berlaku kapan min
EXC::BELUM | x_mention | @beacukaiRI cukai popok sama tisu basah beneran mau diterapkan tahun depan?
EXC::BELUM | x_mention | @beacukaiRI minuman manis jadi kena cukai brp persen taun depan? pabrik es teh gue deg2an nih
EXC::BELUM | x_mention | min aturan imei buat smartwatch yg ada esim kapan dibikin? skrg kan blm ada sama sekali
EXC::BELUM | x_mention | @beacukaiRI katanya batas bebas barang kiriman mau dinaikkan lagi, peraturannya kapan terbit?
EXC::BELUM | x_mention | @beacukaiRI nilai bebas barang kiriman sesudah revisi yg masih digodok itu turun jadi berapa dolar?
EXC::BELUM | x_mention | @beacukaiRI bea masuk film digital itu aturannya udah ada belom sih? kok di jdih ga nemu
EXC::TAFSIR | email | Mohon kiranya dapat diberikan penegasan mengenai maksud frasa "dipakai sendiri" pada ketentuan dimaksud.
EXC::TAFSIR | email | Kami meminta pendapat hukum DJBC atas keberlakuan ayat tersebut terhadap transaksi kami.
EXC::TAFSIR | email | Mohon penjelasan makna "seketika" dalam pasal tersebut dan apakah dapat diartikan mencakup perusahaan kami.
EXC::TAFSIR | email | Mohon konfirmasi tertulis mengenai pemaknaan istilah "barang contoh" dalam Pasal 25 ayat (1).
EXC::TAFSIR | email | Bersama ini kami mohon penegasan apakah mesin kami termasuk barang modal sebagaimana dimaksud peraturan tersebut.
EXC::TAFSIR | email | Mohon pendapat resmi apakah transaksi kami memenuhi unsur hubungan istimewa menurut peraturan nilai pabean.
EXC::TAFSIR | email | Terdapat perbedaan pemahaman atas ketentuan transisi, mohon afirmasi tertulis dari kantor pusat.
EXC::TAFSIR | email | Mohon konfirmasi keberlakuan aturan peralihan terhadap kontrak yang ditandatangani sebelumnya.
EXC::TAFSIR | email | Dengan hormat, terdapat perbedaan pendapat antara kami dan pemeriksa mengenai makna frasa "barang yang digunakan langsung dalam proses produksi" pada PMK kawasan berikat. Kami mohon surat penegasan atas frasa tersebut agar memperoleh kepastian hukum.
EXC::TAFSIR | email | We request an official ruling on whether Article 25 should be construed to cover leased equipment, since two of your regional offices read the clause in opposite ways.
EXC::TAFSIR | email | Mohon penegasan tertulis apakah frasa 'dalam jangka waktu paling lama 30 hari' pada Pasal 12 dihitung sejak tanggal cap pos atau sejak diterima, karena kantor kami dan kantor Bapak berbeda pendapat.
EXC::TAFSIR | email | We respectfully request an official ruling on whether the word "consumed" in the bonded zone regulation covers testing waste, as our auditors read it differently from your local office.
EXC::TAFSIR | email | Bersama ini kami mohon penegasan tertulis apakah jasa perancangan di luar negeri termasuk "assist" sebagaimana dimaksud Pasal 5 ayat (2) untuk transaksi kami.
EXC::TAFSIR | email | We request an official ruling on how the phrase "related parties" in the valuation regulation should be read for our group structure.
EXC::TAFSIR | email | Dua peraturan direktur jenderal tampak bertentangan soal saat terutangnya bea keluar. Mohon penegasan ketentuan mana yang harus dianggap berlaku.
EXC::TAFSIR | email | We read Article 5(2) of the valuation regulation as letting royalties paid before the sale stay out of the customs value. Our auditor reads it the other way round. Which reading does Customs hold?
EXC::TAFSIR | email | Pasal 14 Perdirjen dan lampiran PMK induknya menyebut batas waktu yang berlainan untuk hal yang sama, 7 hari dan 10 hari. Kami sebaiknya ikut yang mana, dan apakah yang satu dianggap mengesampingkan yang lain?
EXC::TAFSIR | email | Our tenant in the bonded zone calls the arrangement a sublet. Under the wording of the exemption decree, would Customs see that as "memindahtangankan", or does the word only mean sale? Our two law firms are split and we would like your word on it.
EXC::TAFSIR | email | Kami mohon surat penegasan apakah jasa pengemasan ulang termasuk pengertian "pengolahan" dalam peraturan gudang berikat.
EXC::TAFSIR | email | Our counsel and your regional office interpret the clause on assists differently. We ask for a written affirmation from headquarters.
EXC::TAFSIR | email | Is a leasing company an "owner" within the meaning of article 9 paragraph 2? We need the authority's binding interpretation before signing.
EXC::TAFSIR | email | Terdapat norma yang kabur antara ayat (3) dan penjelasannya, sehingga kami memerlukan interpretasi otentik dari Direktorat Jenderal.
EXC::TAFSIR | email | May we request a ruling on whether software updates downloaded after import fall under the definition of dutiable value?
EXC::TAFSIR | email | Kindly state DJBC's official position on whether "used goods" includes refurbished phones under article 4.
EXC::TAFSIR | facebook_dm | Definisi "tempat penjualan eceran" di peraturan cukai itu menjangkau bazar 2 hari di halaman hotel nggak sih? EO kami bilang tidak krn bukan tempat tetap, hotelnya bilang iya. Minta pendapat bea cukainya yg bisa kami tunjukkan
EXC::TAFSIR | fax | Mohon ketegasan mengenai keberlakuan ketentuan peralihan dalam peraturan baru terhadap keputusan fasilitas kami yang terbit sebelum peraturan tersebut diundangkan.
EXC::TAFSIR | fax | Sehubungan dengan multitafsir atas istilah 'keadaan terurai tidak lengkap', mohon diterbitkan penegasan yang berlaku bagi seluruh kantor.
EXC::TAFSIR | fax | Permohonan penegasan mengenai keberlakuan aturan peralihan dalam PMK baru terhadap izin yang diterbitkan sebelum peraturan tersebut diundangkan.
EXC::TAFSIR | fax | Mohon tanggapan tertulis mengenai keberlakuan surut ketentuan denda yang baru terhadap dokumen yang didaftarkan tahun sebelumnya.
EXC::TAFSIR | instagram_dm | quick q: does the phrase "personal use" in your passenger goods regulation legally cover stage costumes a band wears on a paid tour? need to know how DJBC construes it, our lawyer wants it in writing
EXC::TAFSIR | letter | Kami selaku kuasa hukum memohon pendapat resmi Direktorat Jenderal apakah royalti yang dibayarkan setelah penjualan di dalam negeri termasuk unsur nilai pabean menurut penjelasan Pasal 15.
EXC::TAFSIR | letter | Bersama ini kami mengajukan permohonan surat penegasan mengenai perlakuan royalti yang dibayar oleh pihak ketiga, apakah termasuk komponen nilai transaksi sebagaimana dimaksud dalam peraturan. Kami memerlukannya sebelum penutupan buku.
EXC::TAFSIR | letter | Terdapat perbedaan pendapat antara kami dan pemeriksa tentang frasa "barang yang nyata-nyata rusak". Mohon direktorat memberikan penafsiran resmi atas frasa tersebut.
EXC::TAFSIR | letter | Dengan hormat, kami penerima fasilitas KITE. Pada ketentuannya disebut bahan baku harus "diolah, dirakit, atau dipasang", sedangkan kegiatan kami sebatas mencuci dan menyortir biji mete. Apakah DJBC memandang kegiatan itu sebagai pengolahan? Jawaban Bapak/Ibu akan kami jadikan dasar pada laporan. Demikian, terima kasih.
EXC::TAFSIR | letter | Dengan hormat, dalam rangka kepastian berusaha kami memohon penjelasan resmi mengenai cakupan frasa "bahan penolong" sebagaimana dimaksud dalam Pasal 5 huruf c.
EXC::TAFSIR | letter | Mohon penegasan apakah ketentuan Pasal 20 dapat diterapkan terhadap barang yang telah dipasang pada bangunan.
EXC::TAFSIR | phone | Meminta arti resmi kata "segera" dalam undang-undang cukai.
EXC::TAFSIR | phone | Penelepon meminta penegasan arti kata dan dalam ketentuan sanksi.
EXC::TAFSIR | phone | Konsultan pajak meminta penegasan tertulis apakah perusahaan patungan termasuk dalam pengertian "pihak yang saling berhubungan" pada kondisi kepemilikan persis lima persen.
EXC::TAFSIR | phone | Konsultan hukum meminta pernyataan resmi mengenai makna 'kelalaian' dalam ketentuan sanksi, untuk dipakai sebagai dasar pendapat hukumnya.
EXC::TAFSIR | phone | Meminta penegasan apakah huruf b dan c pada pasal dalam peraturan pembebasan bersifat kumulatif atau alternatif.
EXC::TAFSIR | phone | Penelepon menanyakan apakah kata "dapat" dalam pasal penelitian ulang berarti pejabat boleh memilih ataukah wajib, sebab konsultannya berpendapat lain.
EXC::TAFSIR | phone | Notaris meminta penafsiran resmi atas istilah pengalihan hak dalam aturan barang fasilitas.
EXC::TAFSIR | phone | Pengguna jasa memohon fatwa mengenai arti keadaan darurat pada ketentuan pembongkaran.
EXC::TAFSIR | phone | Auditor internal meminta penegasan tertulis mengenai pengertian tanggal pendaftaran pada pasal peralihan.
EXC::TAFSIR | sipuma | Terdapat dua surat edaran yang isinya menurut kami saling bertentangan soal saat terutangnya cukai. Mohon penegasan ketentuan mana yang harus diikuti.
EXC::TAFSIR | sipuma | Mohon tafsir atas ketentuan Pasal 14 UU Cukai mengenai "menjalankan kegiatan" karena auditor dan kami memahaminya berbeda.
EXC::TAFSIR | sipuma | Kantor A membolehkan, kantor B melarang, padahal pasalnya sama. Mohon satu penegasan yang mengikat.
EXC::TAFSIR | sms | Mhn fatwa/penegasan psl 8: pengecualian tsb berlaku jg utk yayasan atau hanya instansi? Kami perlu jawaban resmi
EXC::TAFSIR | sms | Arti "hubungan istimewa" di UU pabean apa mencakup pemasok yg kakak ipar direktur kami? Mhn jawaban yg bs dipegang wkt diperiksa
EXC::TAFSIR | sms | Mohon arti yuridis kata "menguasai" psl 102, utk pembelaan klien
EXC::TAFSIR | telegram | ayat 2 sama ayat 5 keknya bertentangan, DJBC berpegang yg mana? kami mau dijawab sbg sikap resmi biar ga disalahin pas audit
EXC::TAFSIR | telegram | menurut djbc kalimat "paling lambat tujuh hari" itu kehitung libur ga? butuh statement resmi bukan kira2
EXC::TAFSIR | walkin | Tamu, seorang konsultan, bertanya apakah galangan terapung kliennya terhitung berada "di dalam daerah pabean" menurut bunyi Pasal 1, dan ingin membawa pulang pandangan DJBC mengenai hal itu.
EXC::TAFSIR | walkin | Tamu dari asosiasi menyerahkan surat berisi permintaan penegasan atas dua pasal yang dinilai saling bertentangan.
EXC::TAFSIR | webchat | mohon interpretasi resmi pasal 10A ayat 3 undang-undang kepabeanan
EXC::TAFSIR | webchat | minta surat penegasan bahwa barang kami tidak termasuk lartas menurut PMK itu
EXC::TAFSIR | webchat | apakah frase "dan/atau" di pasal 8 itu kumulatif? butuh penjelasan resmi
EXC::TAFSIR | webchat | pasal 3 ayat 2 pmk itu maksudnya gimana kalau diterapkan ke perusahaan kami, minta jawaban tertulis
EXC::TAFSIR | webchat | kata "dapat" di pasal 10A itu wajib atau pilihan? tolong tafsiran resminya ya krn mau dipake di kontrak
EXC::TAFSIR | webchat | di pasal itu ditulis 'barang contoh'. nah menurut bea cukai resminya, mesin demo yg nyala termasuk barang contoh gak? sy butuh pegangan tertulis
EXC::TAFSIR | webchat | Can you confirm in writing how DJBC interprets 'related parties' when the shareholder holds exactly 5%? Our contract depends on that reading.
EXC::TAFSIR | webchat | Menurut bea cukai makna kata "dapat" di Pasal 25 itu wajib atau pilihan? butuh penegasan untuk perusahaan kami
EXC::TAFSIR | webchat | siang, di PMK pembebasan mesin ada syarat "dalam keadaan baru". mesin kami sudah dites 40 jam di pabrik pembuatnya, dus masih masuk makna "baru" versi BC atau tidak ya? butuh pegangan sebelum teken kontrak
EXC::TAFSIR | webchat | Please give us DJBC's official reading of "first point of entry" in the bonded warehouse regulation.
EXC::TAFSIR | webchat | bisa minta opini hukum djbc soal klausul ganti rugi di kontrak kami yg nyebut undang undang kepabeanan?
EXC::TAFSIR | whatsapp | tolong ditafsirkan dong pasal soal barang contoh itu berlaku juga buat kami ga
EXC::TAFSIR | whatsapp | pak di PER itu ada tulisan "keadaan kahar", kalo banjir rob di pelabuhan masuk situ ngga? butuh jawaban yg bisa kami pegang sbg penafsiran resmi djbc
EXC::TAFSIR | whatsapp | min tlg dong kasih tafsiran resmi, 'penumpang' di PMK itu kru kapal pesiar yg lagi cuti kehitung ga? HRD sama agen kami ribut soal ini
EXC::TAFSIR | whatsapp | pak minta tafsiran resmi dong, "keperluan sendiri" di pasal cukai itu batasannya apa, pengacara kami sama pengacara sebelah beda baca
EXC::TAFSIR | whatsapp | kak di aturan barang penumpang kan tertulis "per orang". kalo bayi 8 bulan punya paspor sendiri, menurut bunyi pasalnya diitung satu orang jg gak? bandara A bilang iya, bandara B engga. yg dipegang pusat yg mana
EXC::TAFSIR | whatsapp | bu, kata "segera" di pasal 12 itu maksimal berapa jam menurut djbc? mau kami jadikan pegangan kontrak
EXC::TAFSIR | whatsapp | pak tolong konfirmasi hitam di atas putih, lampiran III itu mencakup suku cadang apa nggak. beda pendapat sama konsultan
EXC::TAFSIR | whatsapp | arti "dalam satu kesatuan" di lampiran pmk itu gmn menurut bea cukai? klien minta surat resminya
EXC::TAFSIR | x_dm | min "60 hari sejak tanggal penetapan" tuh hari pertamanya ikut diitung ga? penetapan sy tgl 3 jam 17.40, pengen tau sikap resmi BC ttg kata "sejak" itu biar ga dibantah nanti
EXC::TAFSIR | x_dm | min apakah yg dimaksud "keluarga" di aturan barang pindahan itu termasuk mertua? minta jawaban resmi ada dasar tafsirnya
`;
