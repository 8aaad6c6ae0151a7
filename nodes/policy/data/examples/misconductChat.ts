/** Reports of misconduct by chat and social media. category | channel | text. No line stems from a real conversation. */
export const misconductChat = `
CPL::ETH | facebook_comment | kmrn hp ku disita pas landing, eh seminggu kemudian ada yg jual di marketplace imei nya sama persis. yg megang cuma petugas itu kan?? tolong diusut
CPL::ETH | facebook_comment | katanya gratis, kok daftar imei disuruh bayar 300 tunai ke mas2 petugas ga pake kuitansi?
CPL::ETH | facebook_comment | Barang sitaan kok dijual lagi sama petugasnya di grup jual beli? saya kenal akunnya
CPL::ETH | facebook_comment | yg dimusnahin di foto kok cuma separo? saudara sy cleaning service di situ, malamnya liat belasan dus diangkut masuk mobil pribadi pegawai
CPL::ETH | facebook_comment | pak itu anak buahnya pake mobil patroli buat jemput anak sekolah tiap hari
CPL::ETH | facebook_dm | suami saya pegawai bea cukai, selingkuh sama teman kantornya, saya mau lapor
CPL::ETH | facebook_dm | anak buah kalian ngajak damai, bayar aja ke saya katanya ga usah ke kas negara
CPL::ETH | facebook_dm | barang sitaan dijual lagi sama orang dalam, saya lihat sendiri
CPL::ETH | facebook_dm | dia ngaku anak pejabat bea cukai, tiap hari pamer moge tanpa plat, tolong cek bapaknya
CPL::ETH | facebook_dm | dua botol minuman saya diambil dia, katanya buat oleh oleh kantor
CPL::ETH | facebook_dm | sy janda punya toko kecil. ada bapak bc sering mampir ambil barang ga pernah bayar, kata dia "anggep aja setoran". sy takut mau nolak
CPL::ETH | facebook_dm | td di terminal petugas cewek nyuruh sy masukin 50 dolar ke dlm paspor biar ga dibuka kopernya. gemeter sy
CPL::ETH | facebook_dm | Petugas di bandara ambil coklat dan parfum dari koper saya utk dia sendiri, ga ada tanda terima
CPL::ETH | facebook_dm | Pak kasi itu main slot di hp pas jam dinas trs minjem duit ke kami para sopir, ga prnh dibalikin. mau nolak takut dipersulit besok2nya
CPL::ETH | facebook_dm | istri saya digoda petugas waktu daftar imei, sampe dipegang tangannya
CPL::ETH | facebook_dm | bapak itu minta dibelikan makan siang sama rokok dulu baru segelnya dibuka
CPL::ETH | instagram_comment | ini nih pegawai yg kemarin ngeludahin kurir, masih kerja aja ya
CPL::ETH | instagram_dm | pegawai kalian yg namanya sy simpan pamer jam tangan mewah, gaji brp sih? tolong dicek lhkpn nya
CPL::ETH | instagram_dm | min itu pegawainya dugem sambil pake seragam dinas, viral tuh
CPL::ETH | instagram_dm | oknum petugasnya nawarin jalur cepat asal ada uang terima kasihnya
CPL::ETH | instagram_dm | ada cowok pegawai bc ngirimin foto gak pantes ke adik saya
CPL::ETH | instagram_dm | petugas itu gosok2 jari sambil bilang tau sama tau lah
CPL::ETH | instagram_dm | kak petugas yg ngurus imei aku kemaren nyimpen nomerku trs tiap malem wa ngajak ketemuan, ngirim foto ga sopan juga. risih banget harus lapor kemana
CPL::ETH | instagram_dm | aku honorer di situ. pas ada sidak semua disuruh bikin absen palsu sama atasan, yg gak masuk tetep dianggap hadir. nama aku jangan dibuka ya plis
CPL::ETH | instagram_dm | one of your guys posted himself drunk at karaoke in full uniform lol, account still up. isn't that against your code of conduct
CPL::ETH | instagram_dm | pegawai bc tetangga saya gajinya brp sih kok rumahnya 4, istrinya pamer tas ratusan juta, katanya dari "tamu-tamu" importir
CPL::ETH | instagram_dm | tetangga sy kerja di BC, tiap sore ada orang turun dari truk ekspedisi anter kotak sepatu ke rumahnya, isinya duit, anak sy liat sendiri. gaji segitu mobilnya tiga lho
CPL::ETH | instagram_dm | one of your guys at the cargo desk kept touching my shoulder and said the boxes would leave quicker if I came to dinner with him. I'm still shaking
CPL::ETH | instagram_dm | a guy in customs uniform got my phone number from the form and keeps texting me at night, it's creepy
CPL::ETH | instagram_dm | kak ada petugas yang minta pap ke aku pas nanya paket, ada chatnya
CPL::ETH | instagram_dm | petugas bandara ambil susu formula dari koper saya katanya disita tapi ga ada suratnya, dimasukin tasnya sendiri
CPL::ETH | telegram | Gw sopir trailer. di priok ada yg namanya mas Gondrong, orang dalem, bukan calo. kalo mau jalur ijo nitip sama dia 2 juta per box. semua sopir jg tau
CPL::ETH | telegram | ada orang dalem situ yg jadi 'konsultan' PPJK malem2, semua berkas klien dia cpt bgt kelar. yg lain disuruh ngantri
CPL::ETH | telegram | mo lapor org bea cukai main judi slot jam kerja di ruang pelayanan, sy foto dr belakang
CPL::ETH | telegram | gan td petugas BC di gudang bilang uang kopi dulu baru segel dibuka, normal ya begitu?
CPL::ETH | telegram | ada pegawai nawarin diri jd "konsultan sampingan" 15jt sebulan biar jalur kami hijau terus. katanya amanlah sama gue
CPL::ETH | telegram | klo mau cepet titip aja ke bu T bagian penerimaan, tarifnya udah ada daftarnya. semua ppjk main
CPL::ETH | telegram | petugasnya bilang gini "undang undangnya bisa lentur pak", trs dia pegang2 amplop. gw rekam
CPL::ETH | telegram | udah lambat, ujung2nya dibisikin "ada pelicinnya ga". lapor kemana nih
CPL::ETH | telegram | paspor gw ditahan trs ditanya mau "kopi" apa engga
CPL::ETH | webchat | ada petugas yang ngancem saya mau mempersulit barang kalau gak setor
CPL::ETH | webchat | staff customs asked me for money under the table to release my package
CPL::ETH | webchat | saya dipalak petugas pas ambil barang, diminta sejuta tanpa kwitansi
CPL::ETH | webchat | the customs guy hinted that a small gift would speed up my clearance
CPL::ETH | webchat | I was told to pay cash to the inspector or my container will be delayed
CPL::ETH | webchat | petugas mencuri jam tangan saya dari koper waktu pemeriksaan
CPL::ETH | webchat | petugas bandara minta 2 botol wine saya buat dia
CPL::ETH | webchat | an officer took cash from my wallet during inspection
CPL::ETH | webchat | he took my perfume and kept it for himself during the check
CPL::ETH | webchat | An inspector at Ngurah Rai told me the fine was three million but offered to make it one million cash, no receipt. I paid because I had a connection to catch. His badge said Wayan something.
CPL::ETH | webchat | kok bisa ya data impor perusahaan sy sampe ke tangan kompetitor, yg ngasih ngaku dapet dari temennya pegawai bc dibayar 10jt. ini pelanggaran kan
CPL::ETH | webchat | petugas xray ambil parfum dr koper sy, di rekaman keliatan dia kantongin. koper dibuka di depan sy trs parfumnya ga ada
CPL::ETH | webchat | officer keeps messaging me on my private whatsapp after taking my number from the customs form, asking me out for dinner. please make him stop
CPL::ETH | webchat | Saya diminta menyelipkan amplop di dalam map dokumen supaya pemeriksaannya dilewati.
CPL::ETH | webchat | Petugas menawarkan menurunkan nilai tagihan saya asal dibagi dua selisihnya.
CPL::ETH | webchat | The officer said my watch could "forget" to be on the form if I bought him lunch. Lunch turned out to be 200 dollars, no receipt, folded into my passport.
CPL::ETH | webchat | mbak petugas di konter bilang "orang timur emang suka bohong" waktu bongkar tas sy, trs ketawa2 sama temannya sambil foto isi tas sy buat story
CPL::ETH | webchat | The customs man at the ferry said a hundred thousand in the passport would save us time. My husband gave it.
CPL::ETH | webchat | Your agent kept my whisky and drank it with his colleagues, I saw the bottle on their table later.
CPL::ETH | webchat | Officer pushed my wife and called us monkeys during the bag check
CPL::ETH | webchat | ada pegawai yg bocorin jadwal razia ke bos rokok, tiap mau digerebek gudangnya udah kosong duluan
CPL::ETH | webchat | kata petugas kl mau diselesaikan secara kekeluargaan siapin 15 juta, kl ga barang disita
CPL::ETH | webchat | petugas nya nanya 'ada buat ngopi ngga' berkali kali sambil nahan paspor saya
CPL::ETH | webchat | petugas korupsi
CPL::ETH | webchat | bribery at the airport
CPL::ETH | webchat | lelang barangnya dimenangin terus sama saudara pegawai, ga pernah diumumin
CPL::ETH | webchat | An officer told my driver to leave two phones "as samples". They never came back.
CPL::ETH | whatsapp | pak sy dimintain duit 500rb sama org bea cukai di bandara katanya biar lancar
CPL::ETH | whatsapp | sy dikatain anjing dan dihina suku sy sama petugas cukai, ga terima
CPL::ETH | whatsapp | kalo mau cepet katanya harus ada amplop buat pemeriksanya, apa emang gitu ya pak?
CPL::ETH | whatsapp | td di pelabuhan ada org bc nagih setoran 200rb per kontainer, kalo ga dikasih ga dilepas
CPL::ETH | whatsapp | sy ditakut2in petugas, mau dilaporin polisi kalo ga transfer ke dia
CPL::ETH | whatsapp | katanya bayar tambahan 300 rb biar imei langsung aktif, masuk ke rekening pribadi petugas
CPL::ETH | whatsapp | bapaknya bilang ada biaya administrasi 200rb tapi ga ada struknya, ini resmi ga?
CPL::ETH | whatsapp | masak mau ambil hp aja hrs nyelipin duit di paspor
CPL::ETH | whatsapp | dia bilang kalo ga ngerti caranya barang bakal lama, trs gosok2 jari minta duit
CPL::ETH | whatsapp | mas saya tadi disuruh kasih seratus ribu sama yg jaga pintu gudang biar truknya boleh keluar
CPL::ETH | whatsapp | pak oknum itu nyuruh saya transfer ke rekening istrinya kalau mau barang aman
CPL::ETH | whatsapp | supir saya harus bayar 50 ribu tiap masuk gerbang ke orang bc nya
CPL::ETH | whatsapp | pak mau cerita, td pas periksa koper bapaknya bilang "bisa diatur kok kalo ngerti". pas sy kasih 300rb lgsg disuruh lewat. sy jd ga enak sendiri
CPL::ETH | whatsapp | Petugasnya bilang barang sy "ketinggalan di sistem" tp bisa ketemu malam ini kalo sy beliin dia pulsa sejuta 🙃 mantap
CPL::ETH | whatsapp | Officer at Batam ferry terminal took two bottles out of my bag, wrote nothing down, and I saw him put them in his own car afterwards. Is that normal?
CPL::ETH | whatsapp | bapak yg periksa kontainer sy bilang 'paham lah ya mas, kopi anak2', sy kasih 200 baru disegel ulang
CPL::ETH | whatsapp | setiap abis pemeriksaan sopir kami dimintain 'uang rokok' 100rb per mobil, klo ga ngasih ya besok2 dipersulit. udah jd rahasia umum
CPL::ETH | whatsapp | sy dibentak trs didorong petugas smp jatuh cuma krn ngerekam video antrian. ini visum ada
CPL::ETH | whatsapp | kata petugasnya klo mau ga lewat jalur merah ya "tau sama tau", trs dia kirim no rekening istrinya
CPL::ETH | whatsapp | Bu Y bagian fasilitas bilang izinnya bakal cepet klo pake konsultan adiknya, bayarnya 75jt. tolong ditindak
CPL::ETH | whatsapp | saya disuruh bayar 500rb tunai di parkiran sama petugas imei, ga dikasih bukti, tau2 imei saya kedaftar
CPL::ETH | whatsapp | kmrn bapak2 loket 3 bilang map sy "kurang tebal". sy tambahin dokumen eh dia geleng sambil gesek jempol sama telunjuk. begitu sy selipin 300rb lgsg distempel
CPL::ETH | whatsapp | abis periksa paspor, mas yg jaga konter kedatangan nge-wa pribadi ngajak ngopi trs tiap mlm nelpon. dpt nomor sy dari mana kalo bukan dari formulir? serem bgt
CPL::ETH | whatsapp | di ruang periksa sy ditanya "mau cara cepat apa cara buku". ternyata cara cepat itu transfer ke rekening istrinya
CPL::ETH | whatsapp | he asked for cash, no receipt, and put it in his own pocket. Soekarno Hatta terminal 3, Friday 9pm
CPL::ETH | whatsapp | tadi di gudang ada yg nyeletuk "masa kosong aja pak", pas sy selipin gocap baru mau tanda tangan
CPL::ETH | whatsapp | mas nya ga nyebut angka sih, cuma ngasih secarik kertas isinya nomer rekening. sy bingung itu apa
CPL::ETH | whatsapp | barang sy dilelang diem2 trs yg menang sodaranya petugas situ juga. kok bisa kebetulan
CPL::ETH | whatsapp | disuruh bayar 250 tapi di kuitansi cuma ditulis 100, sisanya kemana coba pak
CPL::ETH | whatsapp | sy ditawarin sama yg jaga, mau dibantu lolos asal oleh2nya ditinggal separo
CPL::ETH | whatsapp | pak yg cek rumah sy katanya petugas cukai, minta uang bensin trs janji ga bakal dilaporin. seragam lengkap ada namanya
CPL::ETH | whatsapp | pungli
CPL::ETH | whatsapp | oknum minta uang
CPL::ETH | whatsapp | saya didorong petugas sampai jatuh, ada luka di tangan
CPL::ETH | whatsapp_group | Maaf admin sy buka disini saja biar terang. oknum di seksi kita itu japri ke customer sy minta "partisipasi" 17an 5 juta, bukan atas nama kantor. apa memang begitu?
CPL::ETH | whatsapp_group | mohon maaf admin, sy terpaksa sampaikan di sini: oknum di bagian penerimaan minta 'partisipasi' utk acara family gathering, per perusahaan 2 jt. apa memang ada edarannya?
CPL::ETH | whatsapp_group | izin pak admin, kmrn ada yg pake name tag BC bilang ke anak kantor sy "minyaknya dulu baru mesin jalan". yg ngasih lgsg dapet giliran. mohon ditertibkan
CPL::ETH | whatsapp_group | Punten admin, mau nanya baik2, apa benar tiap perusahaan diwajibkan nyumbang sapi kurban lewat rekening pak X? kami ditagih terus
CPL::ETH | whatsapp_group | izin lapor admin, kami diminta iuran rutin oleh oknum seksi tiap ambil dokumen, mohon arahan
CPL::ETH | x_dm | istri pegawai bc ini tiap hari pamer tas branded, tolong diusut dari mana uangnya
CPL::ETH | x_dm | pegawainya suka genit dan ngechat pribadi ke penumpang perempuan
CPL::ETH | x_dm | anaknya kepala seksi di kantor XX tiap minggu story naik porsche, bapaknya golongan 3. wajar kah? cek lhkpn nya dong
CPL::ETH | x_dm | dia sengaja nahan dokumen gue krn gue pernah nolak ajakan makan bosnya. temen yg "nurut" sehari beres. cape main beginian
CPL::ETH | x_dm | Itu pegawai BC yg rumahnya 3 tingkat di komplek sy, gol II lho, mobil gonta ganti tiap taun. dari mana coba. cek deh
CPL::ETH | x_dm | ada pegawai BC main judi online pas jam dinas pake seragam, sy punya fotonya
CPL::ETH | x_dm | ini foto pegawai bc inisial DR pake jam 400jt lagi pesta di kapal punya importir tekstil yg barangnya dia periksa. masih aktif kok orangnya
CPL::ETH | x_dm | one officer told me he could "lose" my fine if I bought him dinner
CPL::ETH | x_dm | gw dipaksa hapus video pas ngerekam petugas lagi itung duit dari penumpang
CPL::ETH | x_dm | tagihannya 2 juta tapi katanya kalo ke dia langsung cukup 800
CPL::ETH | x_mention | @beacukaiRI petugasmu di terminal 3 malak tkw, gila sih
CPL::ETH | x_mention | @beacukaiRI masa petugas bandara minta coklat sama parfum penumpang buat dia pribadi
CPL::ETH | x_mention | @beacukaiRI ada pegawai lu yg nge-DM cewek2 penumpang minta nomor, jijik
CPL::ETH | x_mention | @beacukaiRI dipaksa bayar 500rb gak ada tanda terima di pos lintas batas, ini pungutan apa?
CPL::ETH | x_mention | Ini pegawai lo mabok di karaoke pake seragam dinas lengkap @beacukaiRI videonya udah rame di grup kota kami
CPL::ETH | x_mention | @beacukaiRI lambatnya sih biasa, yg ga biasa tuh disuruh 'ngerti sendiri' sama petugas klo mau cepet. ngerti apa coba maksudnya
CPL::ETH | x_mention | @beacukaiRI pegawai kalian mabok di karaoke pakai kaos dinas ngaku2 aparat, videonya viral tuh
CPL::ETH | x_mention | @beacukaiRI gaji pns golongan II kok bisa liburan ke eropa tiap bulan naik first class, itu pegawai kalian loh cek dong
CPL::ETH | x_mention | @beacukaiRI ada pungli nih
`;
