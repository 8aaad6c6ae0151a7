/** Reports of crime by letter, mail, telephone, SMS and counter. category | channel | text. No line stems from a real conversation. */
export const crimesWritten = `
CPL::CRM | ceisacare | Bingung harus ke mana jadi lewat tiket ini: ada yang memakai identitas perusahaan kami yang sudah bubar untuk memasukkan ban truk, di dokumennya ditulis karet sisa. Kami tidak pernah memesan barang itu.
CPL::CRM | email | Bersama ini kami sampaikan informasi adanya pabrik minuman keras tanpa izin di wilayah Tangerang.
CPL::CRM | email | Diduga terjadi under invoicing oleh PT X, nilai di invoice hanya sepertiga dari harga sebenarnya.
CPL::CRM | email | Eksportir tersebut memalsukan surat keterangan asal untuk memperoleh tarif preferensi.
CPL::CRM | email | Kami melaporkan indikasi pemalsuan faktur oleh importir tekstil agar bea masuk yang dibayar lebih kecil.
CPL::CRM | email | Perusahaan di kawasan berikat menjual barang ke pasar lokal tanpa membayar bea masuk dan pajak.
CPL::CRM | email | Kami mencurigai importir mengubah kode HS agar terhindar dari bea masuk anti dumping.
CPL::CRM | email | Barang bebas bea milik perusahaan KITE telah dipindahtangankan tanpa izin ke pihak ketiga.
CPL::CRM | email | Melaporkan dugaan importasi limbah plastik dengan dokumen yang tidak sesuai.
CPL::CRM | email | Kami menduga eksportir memanipulasi berat timbangan untuk menghindari bea keluar.
CPL::CRM | email | Kami melaporkan dugaan pengiriman limbah berbahaya dengan dokumen yang tidak sesuai isi.
CPL::CRM | email | Dengan hormat, kami asosiasi produsen keramik menemukan indikasi bahwa sejumlah importir mengalihkan negara asal dengan sertifikat asal palsu untuk menghindari bea masuk anti dumping. Daftar nomor kontainer dan foto kemasan kami lampirkan agar dapat ditindaklanjuti.
CPL::CRM | email | I wish to report that live songbirds and pig-nosed turtles are being packed in a house near Timika airport for export to Hong Kong, labelled as ornamental plants. The next consignment leaves on the Sunday cargo flight.
CPL::CRM | email | Bapak/Ibu, mungkin ini hal kecil. Tetangga gudang kami, importir mainan, membongkar kontainer pada hari Minggu dan menurunkan banyak sekali kardus bertuliskan obat dan kosmetik berbahasa Mandarin. Setahu saya izin mereka hanya mainan. Segel kontainernya pun tampak sudah dibuka sebelum sampai. Barangkali perlu dicek.
CPL::CRM | email | We wish to report that a competitor declares branded sneakers as 'rubber slippers' in every shipment through Tanjung Emas, paying a fraction of the duty. We can provide container numbers.
CPL::CRM | email | Dengan ini kami menyampaikan informasi adanya kegiatan pengolahan tembakau tanpa izin di Desa Sumberejo. Terdapat tiga mesin pelinting, sekitar dua puluh pekerja, dan hasilnya diangkut setiap Selasa. Kami warga sekitar dan berharap segera ditindaklanjuti.
CPL::CRM | email | Reporting a parcel scheme: one person in Tangerang splits each order of phones into dozens of gift parcels under different names at the same address, all undervalued at 2 dollars.
CPL::CRM | email | Kami melaporkan dugaan penggunaan invoice palsu oleh importir elektronik dengan harga jauh di bawah harga sebenarnya.
CPL::CRM | email | I would like to report a shop in Kuta openly selling smuggled whisky with forged excise labels. I can give the address.
CPL::CRM | email | Perusahaan tersebut memasukkan barang baru tetapi di PIB ditulis barang modal bukan baru, lalu dokumen surveyornya direkayasa. Mohon ditindaklanjuti.
CPL::CRM | email | My former employer keeps two sets of packing lists. The one your office gets says toys; what the pallets really hold is e-cigarettes.
CPL::CRM | email | Kami mengetahui sebuah perusahaan meminjam KTP empat belas warga desa untuk memecah satu muatan besar menjadi ratusan paket di bawah batas nilai. Warga dibayar lima puluh ribu per nama.
CPL::CRM | email | Di kota kami ada pengepul yang membeli kertas cukai bekas dari bar seharga lima ribu selembar, melepasnya dengan uap, lalu menempelkannya kembali pada botol racikan sendiri.
CPL::CRM | email | Our competitor brings in frozen meat declared as fish feed through Belawan every month.
CPL::CRM | email | I wish to tip you off about gold bars carried by crew members on the Dubai flights without being declared.
CPL::CRM | email | Kami menduga perusahaan tersebut memakai identitas importir lain untuk memasukkan besi bekas bercampur limbah.
CPL::CRM | email | Terlampir foto gudang yang menyimpan pupuk dan pestisida asal negara tetangga tanpa label bahasa Indonesia dan tanpa pemberitahuan impor.
CPL::CRM | email | Nilai transaksi pada faktur diduga diturunkan hingga sepersepuluh, sementara sisanya dibayar melalui rekening di luar negeri.
CPL::CRM | email | Sebagai mantan kepala gudang, saya menyaksikan kayu gelondongan diekspor dengan dokumen kayu olahan.
CPL::CRM | email | A warehouse in Cilegon repacks foreign rice at night and stamps it as local. The trucks carry no papers.
CPL::CRM | fax | Menindaklanjuti temuan internal, kami melaporkan adanya pemalsuan tanda tangan dan stempel perusahaan kami pada PIB yang diajukan pihak lain untuk memasukkan 6 kontainer tekstil.
CPL::CRM | fax | Laporan mengenai ekspor rotan mentah yang diberitahukan sebagai perabot jadi untuk menghindari larangan ekspor.
CPL::CRM | fax | Melaporkan dugaan penjualan barang impor fasilitas KITE ke pasar domestik oleh CV Surya Benang.
CPL::CRM | letter | Kami warga RT 05 resah dengan adanya tempat pembuatan minuman keras oplosan bermerek luar negeri di rumah kontrakan lingkungan kami. Botol bekas dikumpulkan, diisi ulang, lalu ditempeli pita cukai yang diduga palsu. Mohon segera dilakukan tindakan.
CPL::CRM | letter | Kami melaporkan penggunaan surat keterangan asal yang diduga dipalsukan oleh importir baja lapis guna memperoleh tarif preferensi nol persen. Contoh dokumen dan perbandingan nomor seri kami lampirkan.
CPL::CRM | letter | Bersama surat ini kami sampaikan informasi bahwa sebuah perusahaan kawasan berikat menjual bahan baku yang memperoleh penangguhan bea masuk ke pasar lokal tanpa dokumen pengeluaran. Kami memiliki foto kegiatan pemuatannya.
CPL::CRM | letter | Dengan hormat, sebuah pabrik di kawasan berikat dekat rumah kami hampir setiap malam mengeluarkan gulungan kain lewat pintu belakang tanpa surat apa pun. Sopirnya mengaku membawanya ke Tanah Abang. Kami menyampaikan hal ini karena usaha konveksi kecil di sini mati satu per satu.
CPL::CRM | letter | Please take a look at the containers booked as "furniture parts" from our yard. I load them. They are raw logs with a skin of planks at the door so that nobody looks further.
CPL::CRM | letter | Kami pedagang resmi merasa dirugikan oleh masuknya bawang impor tanpa dokumen karantina maupun kepabeanan melalui pelabuhan rakyat.
CPL::CRM | phone | Pelapor menyebut sebuah gudang menimbun vape tanpa pita cukai dan memasang pita bekas.
CPL::CRM | phone | Pelapor memberi tahu adanya pengiriman burung langka ke luar negeri tanpa dokumen.
CPL::CRM | phone | Pelapor menyebut agen menjual miras impor yang tidak dilekati pita cukai di sebuah kafe.
CPL::CRM | phone | Pelapor menyampaikan ada home industri minuman keras yang memakai pita cukai tiruan.
CPL::CRM | phone | Informan menyebut kurir akan membawa ekstasi melalui bandara lusa.
CPL::CRM | phone | Pelapor menginformasikan pengiriman benih lobster melalui jalur laut.
CPL::CRM | phone | Pelapor menduga perusahaan mengurangi berat timbangan pada pemberitahuan ekspor.
CPL::CRM | phone | Pelapor menyebut sebuah speedboat tanpa nama rutin memasukkan pakaian bekas dari seberang ke muara Sungai Asahan sekitar pukul dua dini hari.
CPL::CRM | phone | Penelepon yang mengaku sopir ekspedisi curiga muatan yang dibawanya ke Lampung adalah sigaret ilegal karena dilarang membuka terpal dan dibayar tiga kali lipat.
CPL::CRM | phone | Ketua RW menyampaikan di wilayahnya ada toko kelontong yang menimbun ratusan karton sigaret tanpa banderol di balik tumpukan beras.
CPL::CRM | phone | Pelapor menyampaikan perahu kayu tanpa lampu merapat di muara Sungai Asahan sekitar pukul 01.00, menurunkan karung pakaian bekas dari seberang.
CPL::CRM | phone | Penelepon yang bekerja di pelabuhan rakyat melaporkan pemuatan bijih timah ke kapal berbendera asing tanpa pemberitahuan ekspor.
CPL::CRM | phone | Pelapor mengaku identitas dan NPWP usahanya dipinjam seorang kenalan untuk mengimpor ban truk, dan baru tahu barang yang datang ternyata lain dari dokumen.
CPL::CRM | phone | Pelapor menginformasikan truk bermuatan rokok tanpa pita cukai akan melintas menuju Palembang nanti malam.
CPL::CRM | phone | Pelapor mengetahui rencana pengiriman sisik trenggiling ke luar negeri lewat kargo udara dengan keterangan keripik.
CPL::CRM | phone | Pelapor menyampaikan anak buah kapal menurunkan ratusan botol minuman keras ke perahu nelayan sebelum kapal sandar.
CPL::CRM | phone | Penelepon bercerita menantunya disuruh atasan mengetik ulang invoice pemasok dengan angka separuhnya sebelum diserahkan ke bea cukai, dan itu setiap kiriman.
CPL::CRM | phone | Pelapor melihat seorang calon penumpang memasukkan burung hidup ke pipa paralon di toilet terminal sebelum terbang ke Taiwan.
CPL::CRM | phone | Penelepon, nelayan, mengatakan timah dalam karung dipindahkan dari kapal tunda ke kapal berbendera asing di luar mercusuar tiap bulan gelap.
CPL::CRM | phone | Caller reports crates of beer unloaded from a fishing boat at night near Bintan, no labels at all.
CPL::CRM | phone | Pelapor menyatakan truk ekspedisi berpelat luar daerah menurunkan ratusan bal sigaret polos ke kios-kios desa setiap Kamis.
CPL::CRM | phone | Informan menyampaikan rencana pengiriman sisik trenggiling melalui kargo udara yang disamarkan sebagai keripik.
CPL::CRM | phone | Penelepon mencurigai kapal tanker yang kerap memindahkan bahan bakar ke perahu kecil di luar pelabuhan tanpa pemberitahuan.
CPL::CRM | phone | Nelayan melaporkan kapal tunda memindahkan muatan nikel ke kapal asing di luar pelabuhan.
CPL::CRM | sipuma | Diduga terjadi penyalahgunaan fasilitas pembebasan bea masuk oleh yayasan keagamaan: mobil hibah dari luar negeri ternyata dijual kembali ke showroom di Bekasi.
CPL::CRM | sipuma | Perusahaan tempat saya bekerja membuat dua faktur: satu untuk bea cukai dengan harga sepertiganya, satu lagi untuk bank. Saya staf akunting dan tidak sanggup lagi ikut menandatangani.
CPL::CRM | sipuma | Dugaan pemalsuan SKA oleh eksportir agar pembelinya di luar negeri mendapat tarif preferensi.
CPL::CRM | sipuma | CV BK memakai surat keterangan asal yang dicetak sendiri di percetakan saudaranya supaya bea masuk keramiknya nol. Contoh stempelnya saya lampirkan.
CPL::CRM | sipuma | PT tempat saya magang memberitahukan jumlah karton separuh dari isi sebenarnya pada setiap pengapalan.
CPL::CRM | sms | Nanti malam ada bongkar muat barang selundupan di dermaga rakyat
CPL::CRM | sms | Speedboat bawa bbm dan bawang dari malaysia masuk lewat muara tiap subuh
CPL::CRM | sms | Pita cukai bekas dikumpulkan lalu ditempel lg di rokok baru di gudang blkg pasar
CPL::CRM | sms | ada kapal kayu sandar tengah malam bongkar karung isi bawang di tanjung
CPL::CRM | sms | Rokok merk smith bebas di warung2 dsn krajan
CPL::CRM | sms | Warung depan pasar jual rokok gak ada pita cukainya
CPL::CRM | sms | tiap malam ada bongkaran kardus rokok di pelabuhan rakyat
CPL::CRM | sms | gudang blkg masjid desa Sukorejo ada mesin linting rokok tanpa ijin. 24 jam
CPL::CRM | sms | Lapor! emas batangan dibawa pake celana ketat, pnb SQ ke sby bsk sore, laki2 baju ijo
CPL::CRM | sms | Ada rmh di gang mawar dipake nempelin pita cukai bekas ke rokok baru. Kerja nya subuh
CPL::CRM | sms | Info: kontainer isi nya bukan keramik spt di dokumen tp mesin judi dingdong. posisi msh di depo
CPL::CRM | sms | Ada speedboat bongkar muat HP bekas di pelabuhan tikus sungai lakam jam 2 pagi
CPL::CRM | sms | Minuman oplosan merk luar pake pita bekas dijual di kafe jl veteran, mhn dicek
CPL::CRM | sms | Bsk subuh 2 ibu hamil bohongan naik feri dr Johor. Perutnya isi hp smua
CPL::CRM | sms | Mesin pelinting jln siang mlm di rmh kosong dkt lapangan bola, papan nama ga ada, tiap pagi pickup keluar ditutup terpal
CPL::CRM | sms | Sbuah rmh kontrakan di Kalisari isinya mesin pelinting n rokok tanpa merek
CPL::CRM | sms | Bus Sinar lintas timur bwa rokok noncukai di bagasi, lwt jam 2 pagi
CPL::CRM | sms | Info sabu dlm kaleng susu dr malaysia, penerima di perum griya, sampai lusa
CPL::CRM | sms | lapor rokok ilegal
CPL::CRM | sms | karung timah dipindah ke kapal asing di laut lepas tiap malam tanpa bulan
CPL::CRM | walkin | Seorang nelayan melaporkan melihat pemindahan solar antar kapal di tengah laut, kapal besarnya berbendera asing dan lampunya dimatikan.
CPL::CRM | walkin | Seorang nelayan melaporkan melihat pemindahan solar dari tanker ke kapal ikan asing di tengah laut pada tiga malam berturut-turut.
CPL::CRM | walkin | Seorang warga melaporkan adanya penimbunan etil alkohol tanpa izin di bekas bengkel.
CPL::CRM | walkin | Bekas karyawan angkutan menyerahkan foto segel peti kemas yang dilem ulang setelah isinya ditukar di rest area.
CPL::CRM | walkin | Warga melaporkan pabrik ciu rumahan yang memasok kafe-kafe di kota tanpa izin dan tanpa cukai.
`;
