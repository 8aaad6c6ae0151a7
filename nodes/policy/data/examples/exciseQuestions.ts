/** Questions about excise. category | channel | text. No line stems from a real conversation. */
export const exciseQuestions = `
INF::CUK | email | Mohon informasi persyaratan pemesanan pita cukai dengan dokumen CK-1.
INF::CUK | email | Kami mohon informasi tata cara pengembalian pita cukai yang rusak.
INF::CUK | email | Mohon penjelasan batas waktu pelunasan cukai dengan penundaan.
INF::CUK | email | Kami berencana mengekspor rokok ke Filipina, mohon informasi dokumen yang diperlukan.
INF::CUK | email | Bagaimana ketentuan pelekatan pita cukai untuk MMEA impor?
INF::CUK | email | Mohon informasi kewajiban pembukuan bagi penyalur minuman beralkohol.
INF::CUK | email | Dengan hormat, kami pengelola hotel bintang empat di Labuan Bajo bermaksud menjual minuman beralkohol golongan B dan C di restoran. Mohon petunjuk persyaratan NPPBKC bagi tempat penjualan eceran beserta masa berlakunya.
INF::CUK | email | Rumah sakit kami memerlukan etil alkohol 70% untuk disinfektan sebanyak 400 liter per bulan. Mohon informasi tata cara memperoleh pembebasan cukainya.
INF::CUK | email | Mohon info ketentuan pemusnahan MMEA kedaluwarsa di tempat penyalur, apakah wajib disaksikan petugas dan dokumen apa (CK berapa) yang harus kami buat.
INF::CUK | email | Dengan hormat, laboratorium kampus kami memerlukan etil alkohol 96% untuk penelitian. Mohon informasi persyaratan pembebasan cukai bagi lembaga pendidikan beserta format permohonannya.
INF::CUK | email | We plan to open a small brewery in Batam. Kindly explain the excise licence requirements, the tariff for beer below 5% alcohol and whether the free zone status changes anything.
INF::CUK | email | Dengan hormat, mohon informasi persyaratan permohonan NPPBKC untuk tempat penjualan eceran minuman beralkohol.
INF::CUK | email | Mohon penjelasan prosedur pemesanan pita cukai awal melalui P3C untuk pabrik kami yang baru berdiri.
INF::CUK | email | Mohon informasi cara pengembalian cukai atas pita cukai yang rusak akibat kebanjiran di gudang kami.
INF::CUK | email | We intend to import rolled cigars for resale in Bali. Please explain how excise stamps are ordered and where they have to be affixed.
INF::CUK | email | Kami hendak membuka kedai minuman beralkohol golongan B di kawasan wisata. Apakah wajib memiliki NPPBKC, dan berapa lama prosesnya sejak berkas lengkap?
INF::CUK | email | We make cough syrup with 12% alcohol. Which form do we file to buy ethanol free of excise for medicine, and at which office?
INF::CUK | email | Is it illegal for a shop to sell nicotine-free e-liquid without an excise stamp, and if a stamp is required, which series?
INF::CUK | email | Please explain how to obtain an excise exemption for ethanol used in hand sanitiser production.
INF::CUK | email | Mohon penjelasan perbedaan penyalur dan tempat penjualan eceran dalam ketentuan NPPBKC.
INF::CUK | email | Kami berencana memproduksi hand sanitizer, mohon info cara memperoleh etil alkohol dengan fasilitas tidak dipungut.
INF::CUK | email | Kami menyusun materi penyuluhan; mohon contoh gambar pita cukai asli, palsu, bekas, dan salah peruntukan.
INF::CUK | email | Could you tell me how inspectors distinguish a reused excise stamp from a new one? For retailer training.
INF::CUK | facebook_comment | dana bagi hasil cukai itu buat apa aja min kok di desaku dibikinin puskesmas
INF::CUK | facebook_comment | min ngelinting tembakau sendiri buat konsumsi pribadi itu ilegal kah? serius nanya wkwk
INF::CUK | facebook_comment | Hukuman buat penjual rokok tanpa cukai berapa tahun penjara? dendanya berapa kali nilai cukai?
INF::CUK | facebook_comment | liquid non nikotin kena cukai gak min?
INF::CUK | facebook_dm | minuman beralkohol gol B kena cukai berapa per liter min?
INF::CUK | facebook_dm | apakah arak bali wajib pakai pita cukai?
INF::CUK | facebook_dm | pabrik rokok kecil boleh produksi di rumah gak? syaratnya apa
INF::CUK | facebook_dm | kalau beli rokok tanpa pita buat dipakai sendiri apa kena sanksi
INF::CUK | facebook_dm | min tembakau iris linting dewe hasil kebun dhewe didol nang tonggo kena cukai ora?
INF::CUK | facebook_dm | klo rokok rusak krn banjir di gudang pabrik, pita cukainya bisa diminta balikin duitnya ga?
INF::CUK | facebook_dm | bikin arak buat upacara adat di desa kena cukai kah pak
INF::CUK | facebook_dm | Warna pita cukai tahun ini apa aja ya buat tiap jenis rokok? biar toko sy ga keliru pas kulakan
INF::CUK | facebook_dm | kalo warung ketauan jual rokok ilegal dendanya brp min? biar bisa ngasih tau bapak
INF::CUK | fax | Bersama ini kami menanyakan kewajiban pelaporan CK-4 bagi pabrik yang sedang tidak berproduksi serta batas waktu penyampaiannya.
INF::CUK | instagram_comment | min cukai cerutu dihitung per batang atau per gram?
INF::CUK | instagram_dm | min ciri ciri pita cukai asli itu gimana biar ga salah beli
INF::CUK | instagram_dm | HJE minimum rokok putih mesin sekarang berapa min
INF::CUK | instagram_dm | min bawa rokok elektrik dari thailand boleh?
INF::CUK | instagram_dm | cara lapor rokok ilegal kemana min?
INF::CUK | instagram_dm | kak cara bedain rokok legal dan ilegal gimana
INF::CUK | instagram_dm | min cukai minuman keras impor berapa dan cara jualnya legal gimana
INF::CUK | instagram_dm | hey, does home-brewed arak given away at a wedding need an excise stamp or only if it is sold? asking for our venue
INF::CUK | instagram_dm | wine yg dibawa dari sydney 1 liter per orang itu termasuk anak umur 15 ga min
INF::CUK | instagram_dm | kak klo mau buka toko liquid vape harus punya izin cukai ga
INF::CUK | instagram_dm | liquid nikotin 3mg sm 30mg cukainya beda ga? pake tarif yg udah berlaku skrg aja
INF::CUK | instagram_dm | is it legal to sell homemade wine here? do i need stamps
INF::CUK | instagram_dm | boleh bawa bir dari batam ke jakarta ga, brp kaleng
INF::CUK | instagram_dm | jual tembakau rajangan tanpa merek itu melanggar gak kak? orang tua saya petani
INF::CUK | letter | Dengan ini kami koperasi petani tembakau Temanggung mohon diberikan penjelasan mengenai pembentukan aglomerasi pabrik hasil tembakau dan peran kantor pengawasan dalam perizinannya.
INF::CUK | letter | Kami pabrik hasil tembakau di Kudus bermaksud mengajukan penundaan pembayaran cukai. Mohon informasi mengenai jaminan yang dapat digunakan dan jangka waktu penundaannya.
INF::CUK | letter | Mohon informasi tata cara pengembalian cukai atas barang kena cukai yang diekspor.
INF::CUK | phone | Menanyakan prosedur pembebasan cukai etil alkohol untuk bahan baku industri.
INF::CUK | phone | Menanyakan kewajiban pelaporan LACK bagi tempat penjualan eceran minuman beralkohol.
INF::CUK | phone | Menanyakan kuota pembelian etil alkohol untuk rumah sakit.
INF::CUK | phone | Menanyakan apakah distributor etil alkohol wajib punya NPPBKC.
INF::CUK | phone | Penelepon ingin tahu ciri-ciri pita cukai asli tahun berjalan agar tidak keliru saat kulakan rokok di grosir.
INF::CUK | phone | Bagian produksi pabrik sigaret bertanya batas waktu pengajuan P3C untuk kebutuhan bulan depan dan apakah bisa diajukan tambahan.
INF::CUK | phone | Penelepon pemilik toko vape di Depok menanyakan apakah pedagang eceran liquid wajib mengurus nomor pokok cukai dan berapa biayanya.
INF::CUK | phone | Seorang pengurus koperasi menanyakan syarat menjadi penyalur minuman beralkohol golongan B dan apakah harus lampirkan denah gudang.
INF::CUK | phone | Penelepon menanyakan pelunasan cukai atas cerutu impor, apakah pita dilekatkan di negara asal.
INF::CUK | phone | Menanyakan tata cara pembebasan cukai etil alkohol untuk bahan baku obat-obatan.
INF::CUK | phone | Penelepon ingin tahu dokumen pelindung pengangkutan MMEA dari pabrik ke penyalur.
INF::CUK | phone | Penelepon menanyakan berapa batang cerutu yang boleh dibawa seorang penumpang tanpa membayar cukai dan diapakan kelebihannya.
INF::CUK | phone | Caller asks what the fine is for selling cigarettes without an excise stamp; she is writing a school paper.
INF::CUK | phone | Menanyakan jangka waktu penetapan merek baru hasil tembakau.
INF::CUK | phone | Penelepon bertanya batas penyampaian laporan produksi bulanan pabrik sigaret.
INF::CUK | phone | Pemilik toko bertanya bagaimana menyikapi sales yang menawarkan rokok tanpa pita agar tidak ikut terkena sanksi.
INF::CUK | sms | apa boleh produksi arak sendiri utk upacara adat
INF::CUK | sms | toko saya jual bir apa harus punya ijin cukai
INF::CUK | sms | pita cukai rusak saat ditempel bisa ditukar?
INF::CUK | sms | Apa hukuman bagi penjual rokok ilegal di warung? mohon info utk penyuluhan desa
INF::CUK | sms | Hukuman utk yg jual rokok polos brp th penjara? buat bahan penyuluhan RT
INF::CUK | sms | Harga jual eceran minimal SPM brp ya thn ini
INF::CUK | sms | pita cukai tahun lama masih boleh dilekatkan sampai tgl brp?
INF::CUK | sms | Batas akhir pengajuan P3C utk keperluan bln depan tgl brp?
INF::CUK | sms | Ciri pita cukai palsu apa saja? utk sosialisasi desa
INF::CUK | sms | HJE rokok SKM 12 btg brp skrg
INF::CUK | sms | Rokok tanpa pita itu melanggar pasal brp? utk materi kultum
INF::CUK | telegram | cara penundaan pembayaran cukai 2 bulan itu jaminannya hrs bank garansi ya? excise bond boleh?
INF::CUK | telegram | Bikin arak bali rumahan 50 liter sebulan wajib punya NPPBKC gak bli?
INF::CUK | telegram | pelunasan cukai tunda 60 hari itu syarat jaminannya apa aja ya kak
INF::CUK | telegram | tembakau iris lintingan sendiri dijual kiloan di pasar wajib pita cukai gak gan
INF::CUK | telegram | lab kampus mau pakai etil alkohol yg dibebasin cukainya, formulir sm lampirannya apa aja
INF::CUK | telegram | klo kedapatan punya 3 bungkus rokok ilegal buat diisep sendiri kena denda brp? nanya doang, lg debat sm temen
INF::CUK | telegram | gan bedanya MMEA golongan A B C apa
INF::CUK | telegram | tetes tebu buat bikin alkohol harus izin cukai ga sih
INF::CUK | walkin | Pemilik kios bertanya apakah rokok elektrik sekali pakai oleh-oleh dari Dubai boleh dijual lagi dan bagaimana pelunasan cukainya.
INF::CUK | walkin | Tamu datang ke loket, menanyakan dokumen CK-5 untuk pengangkutan spiritus dari pabrik ke pembeli, siapa yang tanda tangan dan berlaku berapa hari.
INF::CUK | walkin | Pengusaha rokok rumahan menanyakan syarat luas bangunan dan biaya pengurusan izin pabrik hasil tembakau.
INF::CUK | walkin | Pemilik pabrik kecil sigaret kretek tangan menanyakan syarat penundaan pembayaran cukai dan berapa bulan lamanya.
INF::CUK | walkin | Pelajar menanyakan ciri pita cukai asli serta apa arti slogan gempur rokok ilegal untuk majalah dinding.
INF::CUK | walkin | Pemilik hotel menanyakan dokumen untuk pemindahan izin penjualan minuman beralkohol ke lokasi baru.
INF::CUK | webchat | Bagaimana cara mengajukan NPPBC untuk pabrik rokok baru?
INF::CUK | webchat | apa hukuman kalau menjual rokok tanpa pita cukai?
INF::CUK | webchat | untuk liquid nikotin dari luar negeri tarif cukainya gimana perhitungannya?
INF::CUK | webchat | apa bedanya pita cukai palsu sama asli, ada contohnya?
INF::CUK | webchat | Is there any limit on alcohol I can bring from Singapore?
INF::CUK | webchat | untuk impor wine harus punya izin apa saja?
INF::CUK | webchat | jual vape online perlu NPPBKC gak?
INF::CUK | webchat | mau buka toko vape, izin cukainya apa saja
INF::CUK | webchat | what is the excise rate for cigarettes in 2026?
INF::CUK | webchat | tarif cukai SKT golongan 2 thn ini brp per batang ya
INF::CUK | webchat | Our distillery in Bali wants to export gin to Singapore. Do we still pay excise first and reclaim it, or can it leave the factory unpaid?
INF::CUK | webchat | How do I tell whether cigarettes sold here are legal? a shop near my kos sells packs for 12k and the stamp looks different from the ones I used to see
INF::CUK | webchat | cara bedain pita cukai asli sama palsu gmn ya, sy punya warung takut ketipu sales
INF::CUK | webchat | Do e-cigarette pods need an excise stamp if I bring 30 of them from Dubai for my own use?
INF::CUK | webchat | which goods are subject to excise in Indonesia right now, just tobacco and alcohol?
INF::CUK | webchat | Cara membedakan pita cukai asli dan palsu bagaimana ya?
INF::CUK | webchat | What is the excise rate on imported wine above 5% alcohol?
INF::CUK | webchat | Apakah perpindahan penyalur etil alkohol ke alamat baru mengharuskan perubahan NPPBKC?
INF::CUK | webchat | What is the current excise per litre on imported wine, and does it come on top of import duty?
INF::CUK | webchat | Do I need a licence to import craft beer for my restaurant and how is excise calculated?
INF::CUK | webchat | two bottles of whisky for personal use from Dubai, allowed or taxed?
INF::CUK | webchat | apa ancaman pidana bagi yang menempel pita cukai bekas? bahan makalah
INF::CUK | webchat | bagaimana tahapan pengajuan dan wawancara izin pengusaha barang kena cukai
INF::CUK | webchat | syarat nppbkc
INF::CUK | webchat | kenapa rokok ilegal lebih murah, kerugian negaranya dihitung gimana? tugas ekonomi
INF::CUK | webchat | gempur rokok ilegal itu programnya ngapain aja kak
INF::CUK | whatsapp | tarif cukai sigaret kretek tangan 2026 brp ya kak
INF::CUK | whatsapp | rokok ilegal itu yg kyk gimana sih kak? biar warung sy aman
INF::CUK | whatsapp | mau buka usaha tembakau iris, izin cukainya ngurus dimana kak
INF::CUK | whatsapp | mau tanya harga pita cukai golongan 2 SKM berapa kak?
INF::CUK | whatsapp | kak cukai hasil tembakau naik berapa persen tahun ini
INF::CUK | whatsapp | warung kecil boleh jual rokok eceran per batang gak ya min
INF::CUK | whatsapp | bro mau buka toko vape kecil2an di ruko, hrs punya nppbkc jg kah atau cuma pabriknya aja
INF::CUK | whatsapp | pak sisa pita cukai thn lalu yg ga kepake bs dikembaliin & duitnya balik ga
INF::CUK | whatsapp | tarif cukai rokok kretek tangan golongan II thn ini brp per batang min
INF::CUK | whatsapp | bos nitip nanya, pemesanan pita cukai P3C pengajuan awal tgl brp sampe tgl brp
INF::CUK | whatsapp | min tarif cukai rokok SKT golongan II tahun ini berapa per batang
INF::CUK | whatsapp | cukai bir sama anggur kok beda ya min, golongan A B C itu dibagi berdasarkan apa
INF::CUK | whatsapp | barang apa aja sih yg kena cukai di indonesia kak? utk tugas kuliah
INF::CUK | whatsapp | HJE yg tercetak di pita itu harga warung atau harga pabrik kak?
INF::CUK | whatsapp | klo pabrik ga setuju sm surat tagihan cukai (STCK-1), keberatannya diajuin ke siapa, max brp hari, pake jaminan ga
INF::CUK | whatsapp | gmn bedain rokok ilegal sm yg resmi? mau buka agen nih takut salah kulak
INF::CUK | whatsapp | how many cigarettes can i bring in from singapore without paying excise?
INF::CUK | whatsapp | rokok klembak menyan tarifnya brp pak per batang
INF::CUK | whatsapp | pita cukai desain baru berlaku mulai kapan pak, yg lama boleh dipake sampe kapan
INF::CUK | whatsapp | tarif rokok skrg?
INF::CUK | whatsapp | pak kalo nemu rokok polos di warung lapornya ke nomor berapa? sekedar tanya
INF::CUK | whatsapp | duty free beli 3 botol wine, yg kena cukai botol keberapa?
INF::CUK | whatsapp_group | Izin bertanya bapak, untuk pengangkutan BKC dari Makassar ke Kendari apakah tetap pakai CK-6 kalau tujuan bukan pengusaha kena cukai? makasih
INF::CUK | whatsapp_group | izin tanya admin, tembakau iris yg dijual petani langsung ke pembeli kena cukai tdk ya? di Soppeng byk yg begini
INF::CUK | whatsapp_group | izin admin, pengiriman tembakau iris curah antar pulau pakai dokumen apa ya
INF::CUK | x_dm | harga jual eceran minimum SPM gol I skrg berapa? warung gue jual di bawah banderol takut salah
INF::CUK | x_dm | rokok elektrik padat sama cair sistem terbuka bedanya apa di tarif cukainya
INF::CUK | x_dm | tuak bikinan sendiri buat hajatan adat kena cukai gak min? cuma 20 liter ga dijual
INF::CUK | x_dm | when do this year's tobacco stamps stop being valid?
INF::CUK | x_mention | @beacukaiRI boleh bawa rokok brp slop dari arab? ayah saya perokok berat wkwk
INF::CUK | x_mention | @beacukaiRI harga jual eceran minimum utk SKM naik jadi brp thn depan min? kan PMKnya udh terbit
INF::CUK | x_mention | @beacukaiRI desain pita cukai 2025 warnanya apa aja min
INF::CUK | x_mention | @beacukaiRI cerutu dari kuba 25 batang kena cukai berapa?
`;
