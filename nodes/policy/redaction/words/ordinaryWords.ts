import { wordSet } from './wordSet';

/**
 * Words that are no name even with a capital or behind "pak": of everyday writing, of customs, places, authorities, brands.
 * Words formed by the usual affixes need not be here.
 */
export const ordinaryWords = wordSet(`
abang abis about abu ac acara access account aceh acer ada adat address adha adik adil admin advokat aeo
afrika after afternoon again agar agen agent agt agu agung agustus ahli ai airport airway aja ajah aju akal
akan akses aksi aktif aku akun alaikumsalam alam alamat alami alangkah alcohol alias alibaba aliexpress alih
alkohol all also aman amat amazon ambil ambon america amerika amplop amsterdam an anak analyzing and anda
android aneh aneka angeles anggota angka angkat angkut anjing another answers antar antara anteraja anti
antri any apa apakah aparat api apis apple application apr april arab arahan arak arang are arrival arti
artikel arus asal asalan aset asia asik asing asked asli assalamualaikum asuransi asus at ata atas atau atur
aturan audit august australia avsec awak awb ayah ayat ayo baca back backlinks badan bagaimana bagi bagian
bagus bahan bahasa bahaya bahwa baik baju bakal baku balai bales bali balik ballpress balpres bandara
banding bandung banget bangka bangkok bangladesh bangun banjarmasin bank banten bantu banyak banyuwangi bapa
bapak barang barat bareng baris baru basah batal batam batang batas batu batubara bau bawa bawaan bawah
bawang bayar bbm bc bca bcare bcf be bea beacukai beacukairi bebas bebek because beda bedain been before
begini begitu behandle bekas beku belah belakang belanda belanja belawan beli beliau belitung belom belum
benang benar benci bener bengkulu benih berada berapa beras berat berhak beri berita berkas bersih berupa
besar beserta besi besok best betul between bgt biar biasa biaya bidan bidang biji bikin bila bilang bill
billing bin bingung bintan bir biru bisa bisakah bitung bl blank bli blkg blm bln bm bmad bmtp bmw bni bnn
bo bogor bolak boleh bolehkah bone boneka bongkar bonus bos botol bpjs bpk bpkp bpn bpom branded bravo brg
bri bring browser brp brunei bs bsi btki btn bu buah buat bubuk buddhaya buka bukalapak bukan bukti buku
bulan bulukumba bunda bung bunga bungkus bupati buruh buruk burung bus business but butuh buyer by cair
cakung call calo calon camat can capek car cara cargo cari carnet cash cd ceisa cek cekin cengkareng center
cepat cepet cerai certificate cerutu cetak cewek charges chat cheap check china chinese chrome cif
cigarettes cik cikarang cilacap cimb cina cinta cip cirebon ciri ck clear clearance click client close cn
coba cokelat coklat commercial company complaint congratulations contact container containers contoh
conversation coordinator could counter country cowok crypto csv cucu cukai cukup cuma custom customer
customs cuti cv daerah daftar daging dah dahulu dalam damai dan dana danamon dapat dapet darat dari daripada
darurat dasar data database datang date day dear december declaration declare declares deh dekat delayed
demi demurrage denda dengan denpasar depan departure depo depok deposit deras dermaga des desa desember
design desk detail detik dewan dg dgn dhl di dia diakui dibaca dibawa dibeli dibuat dibuka dicek diduga
dihina diisi dijual dimana dinas dingin dini dioper dipa dirjen disini diusut diy djbc djp dk dki dll dm do
document documents dokter dokumen dolar dollar dong dosen dosis double down download dr draft drone dsb dsn
dst dua dubai duduk duga dugaan dugem duit dulu dumai dumping dunia during dus duties duty ebay eceran edar
edi edifact ee ekonomi ekor ekspedisi ekspor eksportir ekspres elektrik elektronik elemen email emails emang
emas emirat emisi emosi empat ems enak enam endorse english entikong eropa eror error etik etil even evening
everyone excise explain export express faktur faq fb fcl feb februari february fedex filipina first fisik
fitri flight fob for force form formulir forwarder foto frasa frase free friday from front ftz fungsional
furniture further ga gabisa gacor gagal gaji gak galat gampang gan ganti garage garuda gas gateway gb gedung
gelap genit gerai gerak gerbang gess gift gila gilimanuk gimana gini gitu gk gmn gol good goods google
gorontalo gosok gowa gratis great gresik grup guangzhou gubernur gudang gue gula guna guru guy guys gw habis
had hadiah hak hakim hal halaman halo hamburg hamil handling hanggar hanya hapus harap harga hari harta
harus has hasil hatta have hawb he hello help hendak her heran here hi hidden hijau hilang himself hingga
hinted his hitam hitung hje hoax home honda hongkong hormat host hotel hours house how hp hrs hs html http
https huawei hubungi hukum hukuman hung huruf ia ibu id ide idr idul if ig ijin ikan ikm ilang ilegal imei
imlek impor import importing importir in india indo indonesia industri info informan information ingat
inggris ingin ini inisial input inspection inspector inspektorat instal insw intelijen internal into invalid
invest invoice invoices invoicing inward ip iphone iris is isi isra issue istilah istimewa istri it italia
item items itikad its itu ivory iya iyaa izin jadi jadwal jaga jagung jakarta jaksa jalan jalur jam jambi
jamu jan jangan jangka januari january japanese jarang jari jasa jastip jauh jawa jawab jaya jayapura jelas
jelasin jemput jenderal jenis jepang jerman jg jijik jika jingga jl jln jne jnt jogja jogjakarta johor json
jt jual jualan judi juga jul juli july jumat jumlah jun june juni jurnalis just juta jutek kabar kabupaten
kaca kadal kafe kaget kah kain kak kakak kakek kaki kalau kali kalian kalkulator kalo kamera kami kamis
kampung kamu kan kanada kandung kantor kanwil kapal kapan kapas karantina karaoke karawang kardus karena
karet kargo karimun karna kartu karung karya kas kasi kasih kasir kasus kata kategori kawat kayak kayu kb
kbli ke kebuka kecewa kecil kecuali kediri kejari kejati keju kek kekunci kelapa kelas keliling keluar
keluarga kemana kemarin kembali kemendag kemenkeu kemenperin kena kenal kenapa kendala kendari kep kepada
kepala kept kerabat keramik keras kereta kerja kertas ketiga ketika ketua kh khusus kilat kimia kindly
kingdom kira kirim kiriman kita kitb kite klien klik klinik klo kmk know kode koh kok komisaris komisi
kompetitor komputer koneksi konsisten kontainer kontak kontrak koordinator koper kopi korea kosmetik kosong
kota kotor kpk kpn kpp kppbc kpu kpubc krajan kretek krn kronologi ksop ktp kuala kualanamu kuasa kuat kudus
kuli kuliah kulit kulkas kumulatif kunci kuning kuota kupang kurang kurir kurs kwbc kwitansi kyk lack lading
lagi lah lain laki laksana lalu lama lambat lamp lampu lampung lancar langka langsung lanjut lansia lapis
lapor laptop lartas larut laut lawan layar lazada lcl lcs leader leaving lebih led legal lelang lelet lemah
lemak lembaga lembar lempar lengkap lengkapi lenovo letter lewat lg lhkpn lho libur lihat like lima limbah
limit line link lintas lion liquid liquor list listing listrik liter live lnsw loading lobster logam login
logistics logistik loh lokal loket lola lombok london long los lower ls lsm lu luar luffman lumpur lupa
lurah lusa lusin maaf mabuk madam made madu madura madya magelang mahal mahkamah main mainan maintenance
majalah maju maka makan makasih makassar makna maksud malah malak malam malang malaysia malem malu maluku
mampu mamuju mana manado mandek mandiri manifes manis mantap many mar maraga marah march maret mari market
maros marunda mas masa masak masih masing masterlist masuk masukin mataram mati mau maulid mawar may mba
mbak mbanking me mebel medan media medication mei melalui melanggar melempar memang menit mentah menu menuju
merah merahin merak merangkap mercedes merek mereka merespons merk merujuk mesin mesir meski met mewah might
mikraj milik min minat minggu minimum minta minuman minyak miras miss mister mita mitsubishi mmea mobil
mobile modal modul modus moge mohon monday money month months more morning most motor mr mrs ms msk muara
muat much muda mudah mulai mulu muncul mungkin murah must muter my naga nagih naik naikin nama name namo
namun nanti nanya narkoba nasional natal natuna nawarin near need needed negara negeri neighbour nenek new
ngajak ngaku ngancem ngasih nge ngechat ngerti ngirimin ngurus ngutang niat nib nih nik nikotin nilai ningbo
ninja nip nitku nn no nobody nol nomor nona nongkrong nonton not nota notaris noted nov november now npe npp
nppbc nppbkc npwp ntb ntp ntpn number numpuk nunggu nusa ny nya nyelipin nyelundupin nyepi nyesel nyuruh
obat october of off offer office officer oh ok oke okee oknum okt oktober oleh oli olshop om ombudsman omzet
on once ongkir online only open opening operator oppo or orang order org origin oss other otomotif our out
outward over own pabean pabrik package packing pada padahal padang page pagi paham pajak pak pakai pake
paket paksa palembang palopo palsu palu paman pamer panas panel panjang pantes papan papua para parah parcel
pare parepare parfum parsel part pas pasal pasar pasir paskah paspor passport password pasti patroli pay
payment pc pdad pdf peb pecah pedagang pegawai pejabat pekan pekanbaru pelaksana pelaku pelapor pelat
pelengkap pelindo pelni pendek penuh per perahu perak pergi perlu pernah persen person pesaing pesan pesawat
petani petugas petugasmu petunjuk phone pib pibk pick pidana pihak pikir pindah pinjaman pintu pipa pita
plastik plat plb please pli pmk poc point polisi polos polri ponsel pontianak ponton popok port portal pos
postel pp ppftz pph ppid ppjk ppn ppnbm prancis pratama preferensi presiden pribadi prices priok problem
produk produksi profil promo prosedur proses prospek provinsi psk pt puas publik pula pulang pun pungli
punya pupuk purwakarta pusat putih qatar question quote rabu rai raja rakyat ramai rame ranah rangka rank
rasa rata rate rawamangun raya razia rb rba re ready real red redaksi reekspor referensi refused regards
register reimpor rekam rekening release rempah rencana rendah reply report reporter republik request resep
reset resi resin resmi respon response restitusi ri riau ribet ribu ribuan rindu riwayat rm robek roda rokok
role rotterdam royalti rp rpmk rt ruang rude rumah rusak rush rusia rw saat sabang sabtu sabu sabun saja
sakit salah salam salatiga sales saling sama samarinda sambil same sampai sampe samping samsung sandar sandi
sangat sanggup sanksi sapi saran sarana sari satpam satu saturday saudara saudi saya screenshot sdh sdppi
sdr sdri se sebab sebagai sebagaimana sebelah sebuah sebungkus secara sedang sedih segel segera segitu sehat
sehingga sejak sejenis sejumlah sejuta sekali sekarang seketika sekian sekretariat sekretaris seksi selain
selaku selalu selama selamat selasa selected selingkuh seller selling sells seluruh semalem semangat
semarang semen sementara seminggu semoga semua senang sendiri sengaja senin senjata senonoh seo seoul sep
sepanjang sepatu sepeda seperti sepertiga sepi september sepuluh seragam serang serat seratus serba seri
serikat sering serta server service services sesi sesuai setahu setelah setempat setiap setor shall shalom
shanghai shein shenzhen ship shipment shopee should shouted si siang siap siapa sibuk sicepat sidoarjo
sigaret sih sikap sim simpan simpel sincerely singapore singapur singapura sip sipuma sir sirip sistem
sitaan sj skep ski skm skrg slot small sms smuggling sni so soal soetta solo solutif some someone sony sop
sopir sore sorong spanyol spare sparepart spb speed speedboat spjh spjk spjm spktnp sppb spsa spt sptnp
sspcp staf staff stamps stan states status stems still stlh struktur stuck suami suap suatu subdirektorat
subkontrak submit subscriber subuh such sudah suka sukses suku sulawesi sulit sumatera sumatra sumber sunda
sunday sungguh supaya supervisor supir suplemen support surabaya surakarta surat suruh surveyor susah susu
suzuki swastiastu sy syahbandar syarat system table tablet tadi tahap tahu tahun taiwan taking takut tali
tambah tambahin tanah tanaman tanda tangan tangerang tangga tanggal tanggung tanjung tanpa tante tanya tapi
tari tarif tariff tas tata tau tautan tax taxes tbb tbk td tdk team tebu teh teknis tekstil telah telat
telepon televisi telp teman tembaga tembakau temen tempat template temu tender tengah tenggara tentang tentu
tepung terbit terigu terima terus tes test testing tetangga tetap tetapi tetep text tgl thailand than thank
thanks that the their then there they this thr three through thursday tiada tiang tiap tiba ticket tidak
tiga tiki tiktok tikus tim timah timeout timur tindak tinggi tinta tiongkok tipe tiri tiruan tisu tki tkw
tlddp tlg tmc tmp tn tni tnp tnt tny to today toh toko tokopedia tokyo tol told tolong tombol ton too took
toraja total toyota tp tpb tps tracking transaksi transfer transisi trims trs truk tua tuan tuesday tugas
tuh tujuh tukang tunai tunggu turki turun tutorial tv twice uang ubah uda udah udang udara udh uji ukm ukp
ulir umkm umum unacceptable undang under undian unduh unggah ungu uni unit united unsur untaxed until untuk
up upacara update upload ups url urus usah usaha usd used user usps usul utama utang utara utk utuh uu
vaksin vape verbal versi version very vessel video vietnam viral visa vitamin vivo vooraf vooruitslag vpn vr
wa waalaikumsalam wabarakatuh waisak wajar wajib wakil waktu walau walikota wallet wanita want
warahmatullahi warga wartawan warung was wassalamualaikum wawancara wb we web website wednesday weeks well
were wewenang what whatsapp when where which while who whom whose why wilayah will window windows wine with
woi wol worth would wr xiaomi xml ya yaa yaitu yakin yakni yamaha yang year yg yiwu yogyakarta york you your
yours yth zat
`);
