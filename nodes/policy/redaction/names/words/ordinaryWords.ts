import { wordSet } from './wordSet';

/**
 * Words that are no name even with a capital or behind "pak": of everyday writing, of customs, places, authorities, brands.
 * Words formed by the usual affixes need not be here.
 */
export const ordinaryWords = wordSet(`
abang abis about above absen abu ac acara accepted access account aceh acer act actually ada adat address
adek adha adik adil admin advise advokat aeo afrika after afternoon again against agar agen agent agt agu
agung agustus ahli ai airport airway aja ajah aju akal akan akhir akses aksi akta aktif aku akun
alaikumsalam alam alamat alami alangkah alasan alat alcohol alhamdulillah alias alibaba aliexpress alih
alkohol all allah allowed also although alun alur aman amat amazon ambil ambon america amerika amount ampat
amplop ampuh amsterdam an anak analisis analyzing ancaman and anda android aneh aneka angeles anggota angka
angkat angkut anjing anonim another answers antar antara anteraja anti antre antri any anyone anything apa
apaan apabila apakah aparat api apis apotek app appeal appears apple application applies apr april arab arah
arahan arak arang are area arrival arti artikel aruk arus asahan asal asalan aset asia asik asing asked
asking asks asli assalamualaikum assessment astagfirullah asuransi asus at ata atambua atas atasan atau
attached attempt atur aturan audit auditor august australia avsec awak awal awb ayah ayat ayo baca back
backlinks backup bad badan badau badhe badung bag bagaimana bagi bagian bagus bahan bahasa bahaya bahwa baik
bajo baju bakal baku bal balai bales bali balik ballpress balpres ban bandar bandara banderol banding
bandung bang banget bangga bangka bangkok bangladesh bangun banjar banjarmasin banjir bank bantaeng banten
bantu bantul banyak banyumas banyuwangi bapa bapak bar barang barat barcode bareng baris barru bars baru
basah batal batam batang batas batu batubara bau baubau bawa bawaan bawah bawang bayar bayi bbm bc bca bcare
bcf be bea beacukai beacukairi bebas bebek because beda bedain been beer before begini begitu behandle being
bekas bekerja beku belah belakang belanda belanja belas belawan beli beliau believe belitung belom below
belum benang benar benci bener bengkalis bengkel bengkulu benih bentuk berada berapa beras berat berau beres
berhak beri berita berkas bersih berupa besar beserta besi besok best betul between bgt biak biar biasa
biaya bidan bidang biji bikin bila bilang bill billing bima bin bingung binjai bintan bintang bir biru bisa
bisakah bismillah bit bitung bl blank bli blitar blkg blm bln blokir blora bm bmad bmtp bmw bni bnn bo
bocorin bogor bojonegoro bolak boleh bolehkah bonded bondowoso bone boneka bongkar bontang bonus border
borneo bos bot both botol bottles bought box boxes boyolali bpjs bpk bpkp bpn bpom branch branded bravo
breakdown brebes brg bri bring bringing brings bro broker brother browse browser brp brunei bs bsi bsk btki
btn bu buah buat bubuk buddhaya bug building buka bukalapak bukan bukittinggi bukti buku bulan buleleng
bulukumba bun bunda bung bunga bungkus bunyi bupati buruh buruk burung bus business but butuh buy buyer by
byk cair cakung calculated call called calls calo calon camat can cannot cap cape capek car cara card cargo
cari carnet case cash cd ceisa cek cekin celebes cengkareng center central cepat cepet cerai cerita
certificate cerutu cetak cewek change channel charged charges chat cheap check china chinese chrome ciamis
cianjur cif cigarettes cik cikarang cilacap cilegon cimb cina cinta cip cirebon ciri cita ck clause clear
clearance click client close cn coba code coffee cokelat coklat come comes commercial company competitor
complaint compliance conduct conflict congratulations connection consider consignee contact container
containers contoh contract conversation coordinator copies copy cost could counter country counts courier
cover covers cowok credential credentials crew crypto csv cucu cukai cukup cuma curah current custom
customer customs cuti cv daerah daftar daftarin dagang daging dah dahulu dalam dalem damai dan dana danamon
danau dapat dapet darat dari daring daripada darurat dasar dashboard data database datang date dateng day
days dear december decision declaration declarations declare declared declares deh dekat delayed demak demi
demurrage denda dengan denger denpasar depan departure depo depok deposit deras dermaga des desa desain
desember design desk detail deterjen detik dewan dg dgn dhl di dia diakui diam diatur dibaca dibagi dibawa
dibeli dibuat dibuka dicek dicoba did diduga diem digit dihina diisi dijual dikira dikit dimana dinas dingin
dini dinner dioper dipa dipake diri dirjen disini disita ditaro diurus diusut diy djbc djp dk dki dkt dll
dlm dm dmn do doang dobel docker document documentation documents does dokter dokumen dolar dollar dollars
dompu don dong door dosen dosis double down download dr draf draft drone drones drum dsb dsn dst dua dubai
duduk duga dugaan dugem duit dulu dumai dumping dunia during dus duties duty each easier east eastern ebay
eceran econnrefused econnreset edar edi edifact ee effects ekonomi ekor ekspedisi ekspor eksportir ekspres
elderly elektrik elektronik elemen eleven email emails emang emas emirat emisi emosi empat employer ems enak
enam ende endorse endpoint engga english enok enrekang entikong entity environment equipment eropa eror
error ethanol etik etil etimedout even evening every everyone excel exchange excise execution exemption
expired explain export express extend facebook factory failed faktur false family faq far fatwa fb fcl feb
februari february fedex fee ferry file filed filipina film find fine fined finished first fisik fitri five
flight flights fob folder food for forbidden force foreign form format former formulir forwarder foto
fotokopi found four frasa frase free freedom friday from front frozen ftz full fungsional furniture further
ga gabisa gacor gagal gaji gak galat gambar gampang gan ganda ganti garage garansi garuda garut gas gate
gateway gave gb gedung gelap gempur genggam genit gerai gerak gerbang gereja gess get gets gianyar gift gila
gilimanuk gimana gini gitu give given gk gmn gol gone gonta good goods google gorontalo gosok got gowa gram
grant gratis great gresik grosir group grup guangzhou gubernur gudang gue guitar gula guna gunung
gunungkidul guru guy guys gw habis had hadiah hadir haji hak hakim hal halaman hall halo hamburg hamil hand
handling hanggar hangus hanya hapus harap harbour harga hari harta harus has hasil hati hatta have hawb he
heading hebat hehe held hello help hendak her heran herbal here hey hi hibah hidden highlight hijau hilang
him himself hingga hinted his hitam hitung hje hoax hold holds home honda hongkong hormat host hotel hotline
hours house household how hp hrs hs html http https huawei hub hubungi hukum hukuman hung huruf husband
husnul ia ibu id ide idea idr idul if ig ignore ijin ijo ikan ikm ikut ilang ilegal ilir imei imlek
immigration impor import imported importer importing importir in inbox india indo indonesia indramayu
industri info informan information ingat inggris ingin ini inisial innalillahi input inspection inspector
inspektorat instagram instal instansi insw insya intelijen intends internal interval into invalid inventaris
inventory invest investigation investigators invoice invoices invoicing inward ip ipar iphone iris is isi
isian isn isra issue istilah istimewa istirahat istri it italia item items itikad its itu ivory iya iyaa
izin jadi jadwal jaga jagung jakarta jaksa jalan jalur jam jambi jamu jan jangan jangka janji januari
january japanese jarang jari jasa jastip jatah jatuh jauh java jawa jawab jaya jayapura jelas jelasin jember
jemput jenderal jeneponto jenis jepang jepara jerman jg jgn jijik jika jingga jl jln jne jnt jogja
jogjakarta johor join jombang json jt jual jualan judi juga jul juli july jumat jumlah jun june juni
jurnalis just juta jutek kabar kabari kabupaten kabur kaca kadal kado kafe kaget kah kain kak kakak kakek
kaki kalau kaleng kali kalian kalkulator kalo kamera kami kamis kampung kampus kamu kan kanada kandung
kangen kantor kanwil kaos kapal kapan kapas kapuas karanganyar karantina karaoke karawang karbon kardus
karena karet kargo karimun karna karton kartu karung karya karyawan kas kasi kasian kasih kasir kasus kata
kategori kawat kaya kayak kayu kb kbli ke kebaca kebuka kebumen keburu kecewa kecil kecuali kedaftar
kedaluwarsa kediri keeps kehitung kejari kejati keju kek kekunci kelapa kelar kelas keliling keliru keluar
keluarga kemana kemaren kemarin kembali kembar kemendag kemenkeu kemenperin kena kenal kenapa kendal kendala
kendari kep kepada kepala kept kerabat keramik kerap keras keren kereta keripik kerja kertas ketapang ketawa
ketiga ketik ketika ketipu ketua kh khusus kilat kilo kiloan kimia kindly kinerja kingdom kios kira kirim
kiriman kita kitb kite klaim klaten klien klik klinik klo klungkung kmk kmrn know kode koh kok kolaka kolom
komisaris komisi kompetitor komponen komputer koneksi konsisten kontainer kontak konten konter kontrak
koordinator koper kopi korea kos kosmetik kosong kota kotabaru kotak kotamobagu kotor kpk kpn kpp kppbc kpu
kpubc krajan kredit kretek krn kronologi ksop ktnya ktp kuala kuasa kuat kudus kuitansi kuli kuliah kulit
kulkas kulo kulonprogo kumulatif kunci kuning kuota kupang kurang kurir kurs kursi kwbc kwitansi kyk lab
laboratorium labuan lack lading lagi lah lain laki laksana lalu lama lambat lamp lampu lampung lancar land
landing langka langkah langsa langsung lanjut lansia lantai lapis lapor laporin laptop large lartas larut
last late laut law lawan layar lazada lcl lcs leader leave leaving lebak lebih led left legal lelang lelet
lemah lemak lembaga lembar lempar lengkap lengkapi lenovo let letter lewat lg lgsg lhkpn lho lhokseumawe
liat libur licence lihat like lima limbah limit line link lintas linting linux lion lipat liquid liquor
lisan list listing listrik lists liter live lnsw load loading lobster local log logam login logistics
logistik loh lokal loket lol lola lolos lomba lombok london long looks los lost lower ls lsm lu luar
lubuklinggau luffman lulus lumajang lumpur lunch lupa lurah lusa lusin luwuk lwt maaf mabok mabuk macbook
macet madam made madiun madu madura madya magang magelang mahal mahasiswa mahkamah mail mailbox main mainan
maintenance majalah majalengka majene maju maka makalah makan makasih makassar make makes makin makna
maksimal maksud malah malak malam malang malaysia malem mall malu mampir mampu mamuju man mana manado
manajemen mandek mandiri manifes manifest manis mantan mantap manual many map mar maraga marah march maret
mari market marketplace maros marunda mas masa masak masalah masih masing masjid masohi mastercard
masterlist masuk masukin masya masyarakat mataram mati mau maulid maumere maupun mawar maxwin may mba mbak
mbanking me meat mebel medan media medication meeting megang mei meja melalui melanggar melapor melayani
melempar melengkapi melewati melihat memang menang menara menit mentah menu menuju merah merahin merak
merangkap merasa merauke mercedes merek mereka merespons merk mertua merujuk mesin mesir meski mesti met
method meulaboh mewah microsoft might migran mikraj milik million min minahasa minat minggu mini minimal
minimum minta minuman minutes minyak miras miss missing mister mita mitra mitsubishi mlm mmea mobil mobile
modal modul module modus moge mohon mojokerto monday money month monthly months more morning morotai most
motaain mother motor move mr mrs ms msh msk muara muat muatan much muda mudah mulai mulu muncul mundur
mungkin murah musik must muter my nabire naga nagih nahan naik naikin nama name names namlea namo namun
nanga nanti nanya narkoba nasional natal natuna nawar nawarin ndak near need needed negara negeri neighbour
nelpon nemu nenek nerima netflix new next ngajak ngajuin ngaku ngancem nganjuk ngasih ngawi nge ngecek
ngechat ngelinting ngerekam ngerti ngga nggak nggih ngirim ngirimin ngomong ngopi ngurus ngutang nias niat
nib nicotine night nih nik nikotin nilai ningbo ninja nip nitip nitku nn no nobody node nol nolak nomer
nomor nona nonaktif nongkrong nongol nonton normal north northern not nota notaris noted notulen nov
november now npe npp nppbc nppbkc npwp ntb ntp ntpn null number numbers numpuk nunggu nurunin nusa ny nya
nyangkut nyasar nyata nyebut nyelipin nyelundupin nyepi nyesel nyuruh obat objection october of off offer
office officer officers official ogan oh ok oke okee oknum okt oktober olahan old oleh oli olshop om
ombudsman omzet on once one ongkir online only open opened opening operator oppo or orang order org origin
oss other otomatis otomotif our out outward over own owner owns pabean pabrik pacar package packed packing
pada padahal padang page pagi paham paid pajak pak pakai pake paket paksa palangkaraya palembang paling
palopo palsu palu paman pamer panas pandeglang panel pangkep panitia panjang pantai pantes panti papan paper
papers papua para parah parcel pare parepare parfum parkir parsel part parties parts pas pasal pasang pasar
pasir paskah paspor passport password pasti patah pati patroli pay payakumbuh paying payload payment paypal
pc pdad pdf pdhl peb pecah pedagang pegang pegawai pejabat pekan pekanbaru pekerja pelaksana pelapor pelat
pelengkap pelindo pelinting pelni pemula pendek pengen penuh people per perahu perak pergi perlu pernah
persen persis person pesaing pesan pesawat peserta petani peti petugas petunjuk phone phones phrase pib pibk
pick pickup pidana pihak pikir pin pindah pinjaman pinrang pintu pipa pita piutang plan planning plastic
plastik plat plaza plb please pli pmk poc point pojok pokok polewali policy polisi polos polri ponorogo
ponsel pontianak ponton popok port portal pos posisi poso post posted postel poster postgres pp ppftz pph
ppid ppjk ppn ppnbm prabumulih prancis prapat pratama precondition preferensi prescription present presiden
press pria pribadi price prices pringsewu printed priok private prnh problem probolinggo procedure
production produk produksi profil profit promo prosedur proses prospek protes provide provinsi psk psl pt
puas public publik pukul pula pulang pulau pulsa puluh pun pungli punya pupuk pura purbalingga purwakarta
purwokerto purworejo pusat put putih qatar quarter question quote rabu rahasia rai raja rakyat ramah ramai
rame ranah rangka rangkap rank rantau rapat rasa rata rate raw rawamangun ray raya razia rb rba re read
reading ready real really receipt received record red redaksi redis reekspor referenceerror referensi
refused regards regional register registered regulation reimpor rek rekam rekan rekap rekening related
release rembang rempah rencana rendah rendang renew rengat reply report reporter republik request requests
reseller resep reset resetin resi resign resin resmi respon response restaurant restitusi retry returns ri
riau ribet ribu ribuan right rindu riset riwayat rm rmh robek roda rokok role rolled rotterdam royalti rp
rpmk rt ruang rubber rude rugi ruko rule rules ruling rumah rumiyin rupiah rusak rush rusia rutin rw saat
sabak sabang sabtu sabu sabun said saja sakit saksi salah salam salatiga saldo sale sales saling sama
samarinda sambal sambas sambil sambung same sampai sampang sampe samping sampit samsung sana sandar sandbox
sandi sangat sanggup sangihe sanksi sapi saran sarana sari satpam satu saturday saudara saudi saumlaki save
saw saya says sbg screenshot sdh sdppi sdr sdri se seaport sebab sebagai sebagaimana sebanyak sebatik
sebelah sebelum seberang sebuah sebungkus secara secarik second sedang sedih see segel segera segitu sehari
sehat sehingga sejak sejauh sejenis sejumlah sejuta sekali sekarang seketika sekian sekitar sekolah
sekretariat sekretaris seksi selain selalu selama selamat selasa selat selayar selected seleksi selesai
selingkuh selipin sell seller selling sells seluruh semalam semalem semangat semarang semen sementara
seminggu semoga semua senang send sendiri sengaja sengkang sengketa senin senjata senonoh sent seo seorang
seoul sep sepanjang separate separo separuh sepatu sepeda seperti sepertiga sepi sepihak september sepuluh
seragam serang serat seratus serba serem seri serikat sering serta sertifikat server service services
serving sesi session sesuai setahu setahun setelah setempat setiap setor sets sewa shall shalom shanghai she
shein shenzhen ship shipment shipping shop shopee should shouted si siak siang siap siapa sibolga sibuk
sicepat sidoarjo sidrap sigaret sign signed sih sikap sim simpan simpang simpel since sincerely singapore
singapur singapura singaraja singkawang sini sinjai sinkron sinyal sip sipuma sir sirip sisa sisik sistem
sitaan site sitting situ situbondo situs sj skep ski skm skouw skrg sleman slogan slop slot small smp sms
smuggled smuggling sni so soal soetta software solar sold solo solok solutif some somebody someone something
sony sop sopan sopir soppeng sore sorong south southern spam spanyol spare sparepart spb speed speedboat
spek spjh spjk spjm spktnp sppb spsa spt sptnp sqlite sragen sspcp staf staff stage stamp stamps stan
standby standing start stasiun states statistik status stay stempel stems still stlh stnk stop story
struktur stuck suami suap suatu sub subang subdirektorat subkontrak submit subscriber subuh such sudah
suggestion suka sukabumi sukoharjo sukses suku sulawesi sulit sumatera sumatra sumbawa sumber sumenep sunda
sunday sungai sungguh supaya supervisor supir suplemen supplier support surabaya surakarta surat surel suruh
survei surveyor susah susu suzuki swastiastu swt sy syahbandar syarat syntaxerror system tabalong tabel
table tablet tadi tahap tahu tahun taiwan tak takalar take taking takut talaud tali tambah tambahin tambak
tampak tamu tanah tanaman tanda tangan tangerang tangga tanggal tanggung tanglet tanjung tanker tanpa tante
tanya tapi tari tarif tariff tarik tas tasikmalaya tata tau taun tautan tax taxed taxes tbb tbk td tdk team
tebal tebu tegal teh teknis teknisi tekstil telah telat telepon televisi tell telp telpon teluk telusuri
teman temanggung tembaga tembakau temen tempat template tempo temu temuan tender tengah tenggara tentang
tentu tepung terang terbit terigu terima terpal terus tes test testing tetangga tetap tetapi tetep text tgl
thailand than thank thanks that the their them then there these they things this thn thr three through
thursday tiada tiang tiap tiba ticket tidak tiga tiket tiki tiktok tikus tim timah time timeout times timika
timur tindak tinggal tinggi tingkat tinta tiongkok tipe tiri tiruan tisu titip tki tks tkw tlddp tlg tmc tmp
tn tni tnp tnt tny to tobacco tobelo today toh token toko tokopedia tokyo tol told toli tolong tolonglah
tombol tomohon tomorrow ton too took toraja total tourist tourists toyota toys tp tpb tps tracking trailer
transaksi transfer transisi travel treat treated trenggalek trenggiling trigger trims trs truck true truk
ttg tua tual tuan tuban tuesday tugas tuh tujuan tujuh tukang tulungagung tuna tunai tunda tunggu tungkal
turis turki turtles turun turut tutorial tutup tv twice twitter two typed typeerror uang ubah uda udah udang
udara udh uji ujung ukm ukp ukuran ulang ulir umkm umroh umum umur unacceptable unauthorized unavailable
undang under undian unduh unggah ungu uni uniform union unit united unknown unlock unprocessable unsupported
unsur untaxed until untuk up upacara update upload ups url urus urusan usah usaha usd use used user usps
usul utama utang utara utk utuh uu vaksin valid valuation value vape verbal versi version very vessel video
vietnam vihara viral virtual visa visit visitor vitamin vivo vodka volumes vooraf vooruitslag voucher vpn vr
wa waalaikumsalam wabarakatuh wacana waingapu waisak waiting wajar wajib wajo wakatobi wakil waktu walau
walikota wallet wamena wanita want wants warahmatullahi warehouse warga wartawan warung was wassalamualaikum
wawancara way wb we web website wedding wednesday week weekend weeks well were west western wewenang what
whatsapp when where whether which while whisky who whom whose why wife wifi wilayah will window windows wine
wish with within without wkt wkwk woi wol wonogiri wonosobo word workflow worth would wr writing written
wrong wrote xiaomi xml ya yaa yacht yaitu yakin yakni yamaha yang year yen yesterday yet yg yiwu yogyakarta
york you your yours youtube yth zammad zat zone
`);
