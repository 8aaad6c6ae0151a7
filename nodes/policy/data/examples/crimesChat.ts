/** Reports of crime by chat and social media. category | channel | text. No line stems from a real conversation. */
export const crimesChat = `
CPL::CRM | facebook_comment | The minimart under our apartment keeps unstamped Chinese cigarettes below the till and sells them to foreign workers every evening
CPL::CRM | facebook_comment | Pasar loak sini baju bal2an dari luar masuk trs tiap jumat lho pak, lewat jalan tikus perbatasan. kok kaya ga ada yg tau
CPL::CRM | facebook_comment | Di pulau kami solar diselundupkan ke kapal asing di tengah laut tiap minggu tanpa dokumen ekspor
CPL::CRM | facebook_comment | lho tas branded yg dia jual live itu kan masuknya diselipin dalam bal baju bekas, mbaknya cerita sendiri semalem sambil ketawa
CPL::CRM | facebook_comment | di kampungku warung2 jual rokok merek aneh 6rb an, bungkusnya ga ada tempelan apa2
CPL::CRM | facebook_comment | di pulau sebelah bongkar gula sama bawang tiap malam, ga pernah ada petugas lewat
CPL::CRM | facebook_dm | tetangga saya tiap minggu masukin hp dari batam tanpa bayar bea masuk, dijual lagi
CPL::CRM | facebook_dm | orang ini biasa ekspor kayu ilegal, dokumennya dimanipulasi
CPL::CRM | facebook_dm | gudang dekat rumah saya tiap malam bongkar ballpress, bau dan berisik
CPL::CRM | facebook_dm | PT itu impor kain tapi di PIB ditulis benang biar bea masuknya murah
CPL::CRM | facebook_dm | ada jasa yang masukin barang dari singapura tanpa lewat pemeriksaan, nih nomornya
CPL::CRM | facebook_dm | Min di grup FB "Rokok Murah Jatim" terang2an jual merk abal2 7rb sebungkus, adminnya cod di terminal. ini sy ss in
CPL::CRM | facebook_dm | temen kantor cerita bangga bisa bawa emas 2 kg dr luar diselipin di badan, udah lima kali lolos. minggu dpn berangkat lagi naik pswt pagi
CPL::CRM | facebook_dm | warung sblh jual rokok 8rb sebungkus, gambar seramnya ga ada, pitanya kayak ditempel asal. banyak anak smp yg beli. tolong dirazia
CPL::CRM | facebook_dm | sabu disembunyikan di dalam kiriman mainan dari malaysia, penerimanya orang kampung sini
CPL::CRM | facebook_dm | Temen kerja sy disuruh bosnya terbang ke bangkok bawa koper kosong, pulang penuh kosmetik buat toko di PIK. 4x sebulan gonta ganti orang spy ga ketauan dan ga bayar bea
CPL::CRM | facebook_dm | someone in my building refills branded vodka bottles and glues on stamps he buys online
CPL::CRM | facebook_dm | min ada pabrik tahu yg sebenernya produksi pita cukai, mesin cetaknya gede. sy tukang galon situ
CPL::CRM | instagram_comment | bar di gili jual vodka botol isinya alkohol pabrik, turis udah 2 yg masuk rs. strip cukainya aja fotokopian
CPL::CRM | instagram_comment | ini toko jual tembakau gorila kemasan teh lho min
CPL::CRM | instagram_dm | ada jastip yg sengaja pecah2 paket biar ga kena pajak, akunnya ini
CPL::CRM | instagram_dm | lapor min, akun ini jual balpres dari luar negeri
CPL::CRM | instagram_dm | toko online ini jual vape ga ada cukainya, dah ribuan terjual
CPL::CRM | instagram_dm | grup wa ini jual iphone bm semua min, adminnya di batam
CPL::CRM | instagram_dm | akun ini jualan hp bm sama jasa imei gelap
CPL::CRM | instagram_dm | kak ada reseller vape di kampus aku jual liquid botol 60ml polosan ga ada stikernya, stoknya ratusan di kos. mau laporin tp takut ketauan
CPL::CRM | instagram_dm | kak yg jastip ini selalu copot label n pecah barang 1 tas branded jd lima org biar ga kena pajak, satu rombongan dibayarin tiketnya. infoin ke mana?
CPL::CRM | instagram_dm | temen kos gue kerja bantuin bawa emas batangan dari hk diselipin di badan, lolos terus. serem ga sih
CPL::CRM | instagram_dm | kios depan kosan jual slop 60rb merk ga pernah denger, bungkusnya polos mulus ga ada kertas kecil di atasnya. yg beli anak sekolah pula
CPL::CRM | instagram_dm | the tax-free shop near the border lets locals borrow tourists' passports to buy whisky by the trolley, by night it's in the bars of Atambua
CPL::CRM | instagram_dm | this account boasts about bringing luxury watches in without paying any tax, check his stories
CPL::CRM | instagram_dm | temenku kerja di kapal, katanya tiap pulang bawa miras se-peti dijual ke kafe, ga pernah diperiksa. lapor dmn kak
CPL::CRM | instagram_dm | kosmetik cina di toko ini ga ada izin sama sekali, masuknya nebeng kontainer mainan
CPL::CRM | telegram | info aja bos, KM Sinar Jaya bawa bawang bombay 40 ton dr port klang, dokumennya kelapa. sandar kamis subuh tj balai
CPL::CRM | telegram | temen sekamar gue jd kurir, disuruh bos nya bawa jam tangan mewah 6 biji dr sg dipake di badan orang beda2 biar ga ketahuan. tiap minggu ada. bisa lapor anonim?
CPL::CRM | telegram | theres a telegram channel selling smuggled iphones, they literally brag 'no tax no bea cukai', pickup point is a carwash in Medan. thought u should know
CPL::CRM | telegram | besok subuh 2 truk fuso dari arah madura muat rokok bodong lewat suramadu, ditutupi dedak
CPL::CRM | telegram | Info: 3 kontainer pakaian bekas diberitahukan sebagai kain perca, keluar dari Belawan minggu ini
CPL::CRM | telegram | bawang merah ilegal masuk lewat kuala, turun malam senin dan kamis, saya liat sendiri gan
CPL::CRM | telegram | di grup jual beli ada yg nawarin stiker hologram kecil buat botol, ktnya "kembar sm punya negara", seribu lembar 2jt. ini link grupnya
CPL::CRM | telegram | kotak "sampel pasir" yg rutin terbang ke shenzhen dari bandara kami isinya emas batangan bang. yg bungkus adik sy sendiri, takut dia kebawa2
CPL::CRM | telegram | turtles and parrots leaving in banana boxes from Sorong harbour this friday, truck plate PB 8812
CPL::CRM | telegram | grup wa jual beli imei ilegal, tembak 300rb langsung sinyal. admin nya org batam, sy punya nomernya
CPL::CRM | telegram | bos gw buang segel kontainer trs diganti segel palsu sebelum sampe pabrik, isinya udah dikurangin
CPL::CRM | telegram | lapor miras tanpa cukai
CPL::CRM | telegram | temen gue jadi kurir emas dari dubai, dililit di perut, udah sering lolos
CPL::CRM | webchat | mau melaporkan perusahaan yang impor baju bekas pakai dokumen palsu
CPL::CRM | webchat | I want to report someone smuggling cigarettes through the port
CPL::CRM | webchat | ada kontainer isinya hp tapi di dokumen ditulis mainan, saya tau importirnya
CPL::CRM | webchat | they are importing ivory hidden in furniture containers
CPL::CRM | webchat | temen saya jual iphone dari luar tanpa imei resmi, masuknya lewat pelabuhan tikus
CPL::CRM | webchat | someone is selling cigarettes with no excise stamps at the market near my house
CPL::CRM | webchat | ada yang nawarin saya jasa masukin barang dari china tanpa bea cukai, saya mau lapor
CPL::CRM | webchat | I know a company that declares lower prices on all their invoices
CPL::CRM | webchat | my neighbour sells untaxed liquor from his garage
CPL::CRM | webchat | My former employer declares lithium batteries as plastic toys and keeps two sets of invoices, one for customs and one for the bank. I can provide both sets.
CPL::CRM | webchat | Seseorang pake NIB perusahaan saya yg udah ga aktif buat impor ban bekas. saya baru tau pas dapet tagihan. saya mau laporin orangnya, namanya Hartono
CPL::CRM | webchat | barang di gudang berikat depan pabrik sy malam2 dikeluarin pake truk tanpa dokumen, dijual di pasar lokal. sy satpam sebelah, liat sendiri
CPL::CRM | webchat | A guesthouse owner near me keeps bringing in spirits by speedboat from Labuan and sells them with no excise labels to tourists.
CPL::CRM | webchat | Saya ingin melapor, pabrik rumahan di desa saya mencetak pita cukai tiruan.
CPL::CRM | webchat | Ada importir yang pinjam nama perusahaan lain buat masukin barang larangan, saya mantan stafnya.
CPL::CRM | webchat | drum di gudang sebelah tulisannya pembersih lantai tp baunya alkohol tajam, yg beli tukang oplosan semua bayar tunai tengah malem
CPL::CRM | webchat | A shop on my street sells cartons of cigarettes with photocopied stamps. Cheap, and kids buy them.
CPL::CRM | webchat | My boss makes us write "sample, no value" on boxes full of phones. I don't want to be part of this.
CPL::CRM | webchat | ada yg nawarin sy jd pemilik nama doang buat impor barang, dibayar 2jt per kontainer. kayaknya buat nyamarin barang larangan
CPL::CRM | webchat | yang jual HP ex singapura di ruko itu ngakunya "barang masuk tanpa lewat pajak", stoknya ratusan
CPL::CRM | webchat | bro mau info, ada ekspedisi khusus "borongan" dari cina ga pake pib, kodenya all in door to door. banyak yg pake
CPL::CRM | webchat | smuggling in progress
CPL::CRM | webchat | kontainer isi printer bekas dibilang besi tua di dokumennya, posisi di depo cikarang
CPL::CRM | whatsapp | pak ada toko di jalan mawar jual rokok polos berbagai merk, tolong ditindak
CPL::CRM | whatsapp | info A1 truk bawa miras oplosan tanpa cukai lewat tol jam 2 pagi
CPL::CRM | whatsapp | di kampung sy ada rumah produksi rokok rumahan gk ada pita nya, siang malam jalan
CPL::CRM | whatsapp | sabu dikirim lewat paket boneka, besok dijemput kurir di agen
CPL::CRM | whatsapp | lapor pak, bus malam dari sumatra tiap hari angkut rokok luffman ke jawa
CPL::CRM | whatsapp | bos saya nyuruh bikin invoice 2 versi, yg satu buat bea cukai nilainya dikecilin
CPL::CRM | whatsapp | pak, di pelabuhan kecil dekat rumah sy tiap malem ada bongkar rokok dus2an dari kapal
CPL::CRM | whatsapp | mobil pick up plat DK muat miras ilegal menuju gilimanuk sekarang
CPL::CRM | whatsapp | kain dari china diakui benang di dokumennya biar pajaknya kecil, saya orang gudangnya
CPL::CRM | whatsapp | pak tetangga sy tiap malem jumat ada truk box mundur ke garasi, nurunin dus coklat polos. anaknya cerita itu rokok dr jawa ga ada pitanya. jgn bilang dr sy ya
CPL::CRM | whatsapp | Barang kawasan berikat kok dijual bebas di tanah abang? kain roll dr pabrik S di purwakarta, keluar malem pake truk sampah. sy kerja di sana
CPL::CRM | whatsapp | Ada pabrik deket sawah mertua, kalo siang tutup. malem banyak ibu2 ngelinting dibayar borongan trs pagi dijemput avanza kaca item. itu resmi kah? kok ga ada plang
CPL::CRM | whatsapp | tetangga sy tiap malem nurunin dus dr mobil box, isinya rokok ga ada pitanya. kmrn anaknya bagi2 ke tukang ojek. sy ga mau namanya disebut ya
CPL::CRM | whatsapp | Pak ini miras oplosan dibotolin lg pake merek luar, pabriknya di belakang bengkel jln Kenari. baunya nyengat tiap sore
CPL::CRM | whatsapp | sy mantan kurirnya, dia simpen sabu di dlm speaker kiriman dr malaysia, masuk lewat ekspedisi. paket berikutnya tgl 12
CPL::CRM | whatsapp | pak di ruko sebelah rumah sy tiap malam ada bongkar dus2 bir, ga ada pitanya, pemiliknya bilang "barang laut"
CPL::CRM | whatsapp | lapor min pabrik rokok di desa kami produksi tanpa izin NPPBKC, pekerjanya 40an orang
CPL::CRM | whatsapp | om saya disuruh orang bawa uang dolar sekoper ke singapur ga dilaporin, komisinya 10jt, lapor kemana ini
CPL::CRM | whatsapp | tiap jumat mlm ada perahu nyandar blkg tambak pak haji, nurunin karung gula ga ada tulisannya, mobil box udh nunggu lampu dimatiin
CPL::CRM | whatsapp | bos nyuruh kita tulis tujuan Dili pdhl kontainernya dibongkar di kupang trs barangnya dijual di sini. uang pengembalian ekspornya tetep diambil. sy cape boong
CPL::CRM | whatsapp | my cousin fishes off Tarakan and gets paid to meet a bigger ship at sea. comes home at 2am with boxes of frozen meat and no paper whatsoever. next run is saturday
CPL::CRM | whatsapp | kak tetangga w awak kabin, tiap landing pake jam mewah di tangan sisanya di dalem jas, besoknya nongol di toko onlinenya. udh bertaun2 ga prnh bayar apa2
CPL::CRM | whatsapp | bonded factory next door sells its duty free fabric at the local market every weekend
CPL::CRM | whatsapp | pak, tiap abis isya ada perahu nurunin dus di dermaga kecil blkg rumah sy, yg nerima pake motor tossa
CPL::CRM | whatsapp | supir sy cerita muatannya disuruh ditutup sayur, dalemnya rokok semua dr madura ke jakarta
CPL::CRM | whatsapp | tetangga baru kok tiap hari ada yg ambil kardus vape ga ada stikernya ya, kayaknya ga beres
CPL::CRM | whatsapp | adek ipar jual arak oplosan dibotolin merek luar, stikernya ngeprint sendiri. kami keluarga udah capek ngingetin
CPL::CRM | whatsapp | ada penyelundupan
CPL::CRM | whatsapp | paman saya sering disuruh bawa duit dolar sekoper ke luar negeri ga pernah dilaporin
CPL::CRM | whatsapp_group | Ijin lapor pak, td pagi di pelabuhan rakyat paotere ada bongkar ballpress sktr 200 karung dr kapal kayu. sdh mulai diangkut ke mobil pickup
CPL::CRM | whatsapp_group | lapor ndan, barusan lihat 3 perahu bongkar karung di tambak ujung, org2nya kabur pas disenter
CPL::CRM | x_dm | min di tiktok banyak yg jualan rokok ilegal tuh, nih linknya
CPL::CRM | x_dm | sales keliling nawarin rokok murah 10rb sebungkus tanpa cukai ke warung warung, tolong razia
CPL::CRM | x_dm | nih seller ngaku di listing harga asli 300 dollar tapi di paket ditulis 3 dollar tiap kirim
CPL::CRM | x_dm | min cek akun ini jualan liquid vape tanpa cukai ribuan botol
CPL::CRM | x_dm | ada seller di shopee jual pita cukai bekas kiloan, katanya tinggal lem ulang. link nya gw kirim ya
CPL::CRM | x_dm | Min, ada toko di marketplace jual liquid vape pita cukainya hasil print warna doang. link nya sy kirim klo perlu
CPL::CRM | x_dm | akun ini jualan iphone black market batam, imei suntik, gudangnya di pluit. cek deh min
CPL::CRM | x_dm | There's a yacht in the Lombok marina on a foreign flag, sold to a local guy months ago and still on visitor papers, not a rupiah of duty paid. Everyone at the bar knows.
CPL::CRM | x_dm | there's a seller offering to ship vapes into Indonesia "customs-proof", hidden inside toys
CPL::CRM | x_dm | jastiper ini tiap minggu ngelolosin 20 tas branded, caranya dipake2 temennya biar dikira barang pribadi
CPL::CRM | x_dm | rokok bodong banyak di sini
CPL::CRM | x_dm | toko ini ngakuin jual iphone inter "selundupan alus", liat aja live nya
CPL::CRM | x_mention | @beacukaiRI toko ini jual iphone ex inter puluhan unit di live tiktok, ngakunya "masuk lewat jalur belakang batam". gak diapa2in?
CPL::CRM | x_mention | @beacukaiRI burung kakatua dimasukin botol aqua mau dibawa kapal ke luar nih, pelabuhan Tual, kapalnya msh sandar
CPL::CRM | x_mention | @beacukaiRI nih toko online jual rokok polos 1 slop 60rb, terang2an banget
CPL::CRM | x_mention | @beacukaiRI tolong cek ruko belakang stasiun, banyak dus hp tanpa segel dateng tengah malam
`;
