/** Questions about customs by social media. category | channel | text. No line stems from a real conversation. */
export const customsQuestionsSocial = `
INF::KEP | facebook_comment | Uang tunai 120 juta dibawa ke Timor Leste lewat Atambua, wajib lapor kah? formulirnya ambil dimana
INF::KEP | facebook_comment | Lelang barang sitaan tahun ini ada motor gede gak min, syarat ikutnya gimana
INF::KEP | facebook_comment | Drone dji mini dr hongkong kena brp persen total ya min, ada yg bilang 7,5 ada yg bilang 20
INF::KEP | facebook_comment | Apa sanksinya kalau orang ketahuan menyelundupkan pakaian bekas? sekadar ingin tahu buat tugas sekolah
INF::KEP | facebook_comment | jenazah dari luar negeri dikirim pulang, peti nya kena bea masuk tidak min
INF::KEP | facebook_comment | nota dinas itu apa min, kok di surat sy disebut
INF::KEP | facebook_comment | min anjing pelacak itu dilatih berapa lama? buat deteksi narkoba doang kah
INF::KEP | facebook_comment | itu sitaan rokoknya nanti dimusnahkan apa dijual min?
INF::KEP | facebook_dm | Apa saja dokumen yang harus disiapkan untuk ekspor kopi ke Mesir?
INF::KEP | facebook_dm | boleh tau barang apa aja yg dilarang masuk indonesia?
INF::KEP | facebook_dm | Berapa lama barang kiriman diproses sejak tiba di bandara?
INF::KEP | facebook_dm | Barang apa yang boleh dikirim TKW dari hongkong tanpa kena pajak?
INF::KEP | facebook_dm | kena denda kalau gak declare uang di atas 100 juta itu berapa persen
INF::KEP | facebook_dm | min bisa bantu jelasin kenapa ada biaya pph di tagihan barang kiriman?
INF::KEP | facebook_dm | isi paketnya baju dan sepatu, dibeli di luar negeri
INF::KEP | facebook_dm | Nyuwun sewu pak, kulo badhe tanglet. ngirim batik ke Suriname lewat kantor pos itu perlu dokumen ekspor ndak nggih? nilainya paling sejuta
INF::KEP | facebook_dm | nuhun min, upami bawa emas perhiasan dipake dari jeddah 80 gram kudu lapor teu? sieun ditahan di bandara
INF::KEP | facebook_dm | Adik ku TKW di Taiwan mau kirim sekardus sabun sama susu bubuk ke kampung, utk pekerja migran ada jatah bebas pajaknya kah?
INF::KEP | facebook_dm | barang yg 'dikuasai negara' itu maksudnya gimana kak, masih bisa ditebus gak sama pemiliknya
INF::KEP | facebook_dm | mw tanya admin, siapa aja yg wajib punya NIK kepabeanan? sy cm bantu urus dokumen punya orang (PPJK kecil2an)
INF::KEP | facebook_dm | pak mau tanya, bawa kucing 2 ekor dari taiwan surat apa saja yg disiapkan
INF::KEP | facebook_dm | Suami saya pelaut, pulang bawa TV 50 inch lewat pelabuhan. Dapat pembebasan berapa sebagai awak kapal?
INF::KEP | facebook_dm | Lelang barang bea cukai yg asli lihatnya dimana ya, banyak akun jual iphone murah ngaku lelang BC
INF::KEP | facebook_dm | Arsip PIB perusahaan kami sendiri hangus kebakaran. kalau mau minta salinannya syaratnya apa dan ke kantor mana ya
INF::KEP | facebook_dm | Kalau orang lapor pungli, identitasnya dilindungi ga dan salurannya apa aja? ga ada kejadian kok, cuma pengen tau utk materi karang taruna
INF::KEP | facebook_dm | can tourists get duty back on goods they take home?
INF::KEP | facebook_dm | tas hasil lelang bc yg dijual akun ini legal kah? takut ketipu
INF::KEP | facebook_dm | kenapa barang kiriman kena PPN padahal nilainya 10 dollar ya min? pengen tau aturannya
INF::KEP | facebook_dm | nilai pabean itu CIF atau FOB min, contoh hitungnya dong
INF::KEP | instagram_comment | kalo piala lomba karate dari malaysia dikirim ke rumah kena pajak jg ga min? anakku juara 2 nih
INF::KEP | instagram_comment | bawa skincare buat dipake sendiri dari bangkok 20 pcs aman ga min?
INF::KEP | instagram_comment | kalo titip jastip tas branded 3 biji itu dihitung barang pribadi atau dagangan kak?
INF::KEP | instagram_dm | min klo bawa hp baru dari malaysia wajib daftar imei gk sih?
INF::KEP | instagram_dm | ada yg telp ngaku dari bea cukai suruh transfer, ini beneran atau penipuan ya min?
INF::KEP | instagram_dm | kak mau nanya drone boleh dibawa masuk dr singapur ga ya
INF::KEP | instagram_dm | dapet sms katanya paket saya ditahan bea cukai dan harus bayar 2 juta ke rekening pribadi, ini hoax bukan min?
INF::KEP | instagram_dm | boleh bawa obat resep dari dokter ke jepang min? berapa banyak
INF::KEP | instagram_dm | kak petugas bea cukai di bandara buka 24 jam gak ya
INF::KEP | instagram_dm | lelang barang bea cukai itu resmi gak sih min? ada yang nawarin di fb
INF::KEP | instagram_dm | min petugas bea cukai kerja hari minggu ga
INF::KEP | instagram_dm | ada yang nawarin barang lelang bea cukai murah di whatsapp, apakah benar resmi?
INF::KEP | instagram_dm | sudah saya kirim ktp sama npwp nya kak
INF::KEP | instagram_dm | kak aku dapet sms katanya paketku nyangkut di customs trs suruh klik link beacukai-pay.info buat bayar 38rb. itu link resmi bukan? aku mmg lg nunggu paket shein
INF::KEP | instagram_dm | kakk temen kenalan di tinder ngaku petugas bea cukai juanda, ngirimin foto id card trs minta dipinjemin duit buat nebus tas. cara ngecek dia pegawai asli apa bukan gmn ya?
INF::KEP | instagram_dm | ka kalo barang ditolak sm pembeli di amrik trus dikirim balik ke indo (reimpor), kena bea lagi gak
INF::KEP | instagram_dm | min motor listrik CKD sama CBU bedanya di tarif apa, sy msh riset buat usaha
INF::KEP | instagram_dm | aku kuliah 3 tahun di jerman mau balik, barang pindahan boleh bawa sepeda motor ga kak
INF::KEP | instagram_dm | drone mini dari aliexpress kena izin apa aja min? takut ditahan
INF::KEP | instagram_dm | laptop inventaris kantor termasuk barang pribadi ga kak? cm dipake rapat seminggu di KL trs balik lagi
INF::KEP | instagram_dm | apa ancaman pidana suap buat pihak yg ngasih ke pegawai bc? tugas kuliah hukum nih
INF::KEP | instagram_dm | got an sms from "bea cukai" with a payment link, is that you guys or a scam?
INF::KEP | instagram_dm | misal aku nemu orang jual barang selundupan, lapornya dapet imbalan ga kak
INF::KEP | instagram_dm | kak amplop/kado nikahan isi uang dollar dikirim lewat pos boleh gak sih
INF::KEP | instagram_dm | cara jadi petugas pemeriksa itu pendidikannya apa kak? buat tugas sekolah tentang profesi bea cukai
INF::KEP | instagram_dm | kak nomor ini ngaku bea cukai katanya aku dipidana kalo ga transfer, ini modus penipuan kan?
INF::KEP | instagram_dm | kak bedanya barang sitaan, barang rampasan, sama barang tegahan apa ya
INF::KEP | telegram | permisi kak, hp second beli di counter ternyata imei singapur, masih bisa didaftarin gak ya? udah lewat 60 hari kayaknya
INF::KEP | telegram | HS CODE UTK BRIKET ARANG BATOK KELAPA BERAPA YA PAK APAKAH KENA BEA KELUAR
INF::KEP | telegram | kalo ngelaporin penyelundup dapet premi ga? brp persen? penasaran abis nonton berita
INF::KEP | telegram | Bedanya denda administrasi sama pidana buat importir yg salah kasih tau jumlah barang di PIB apa sih, batasnya dmn
INF::KEP | telegram | Sy mo tanya, kapal yacht turis asing yg mampir di Labuan Bajo itu boleh tinggal brp lama tanpa bayar bea masuk
INF::KEP | telegram | kenapa sih kalo beli barang jastip katanya bisa kena masalah? aturan mainnya jastip yg legal gmn min
INF::KEP | telegram | nilai pabean itu termasuk ongkir sama asuransi gak sih gan
INF::KEP | telegram | Gan impor spare part motor bekas boleh gak? ada aturan larangannya?
INF::KEP | telegram | kulit ular olahan buat dompet mau diekspor, wajib CITES dulu baru PEB atau gimana urutannya
INF::KEP | telegram | impor sementara utk pameran aturannya udah ada kan bang? jaminannya tunai atau boleh bank garansi
INF::KEP | telegram | mending nanya langsung drpd kena oknum calo: urutan ngurus NIB sampe bisa impor tekstil itu gimana ya min
INF::KEP | telegram | are drones restricted? need to know before i fly on sunday
INF::KEP | telegram | barang kena nota hasil intelijen itu maksudnya apaan gan, terus sy harus ngapain
INF::KEP | telegram | kalo kirim makanan ke jepang 10 kg lewat ems perlu npwp ga
INF::KEP | telegram | kenapa baju bekas dilarang masuk sih gan, pasal berapa
INF::KEP | telegram | lapor gratifikasi ke mana sih prosedurnya, lagi bikin modul pelatihan
INF::KEP | x_dm | halo min, cara tracking paket dari shopee luar negeri di web bea cukai gmn?
INF::KEP | x_dm | min nilai kurs pajak minggu ini berapa
INF::KEP | x_dm | min kena berapa persen kalo beli kosmetik dari korea 100 dolar
INF::KEP | x_dm | kalo paket hilang di jalan klaimnya ke bea cukai atau ekspedisi ya?
INF::KEP | x_dm | Min mau tanya, pegawai bea cukai tuh boleh nggak sih nerima bingkisan lebaran dari PPJK? kantor gue mau ngirim parcel takutnya malah masalah
INF::KEP | x_dm | halo kak nota dinas dari kampus bisa dipake buat minta pembebasan alat lab hibah ga, atau mesti surat menteri?
INF::KEP | x_dm | uang tunai 150 juta dibawa ke singapore mesti lapor kemana min, pake form apa
INF::KEP | x_dm | petugas bea cukai emang boleh buka koper kita tanpa kita liat? aturannya di mana min, koper sy sih baik2 aja
INF::KEP | x_dm | Ada yang WA ngaku petugas bea cukai namanya Rendi, suruh transfer 3 juta biar paket saya lepas. Itu beneran dari bea cukai atau penipuan?
INF::KEP | x_dm | bea keluar biji kakao bulan ini berapa persen min, sama CPO juga
INF::KEP | x_dm | min jalur hijau itu tetep bisa diperiksa ga?
INF::KEP | x_dm | bang emas antam 50gr dibawa ke luar negeri kena bea keluar?
INF::KEP | x_dm | min surat panggilan bc lewat wa pdf gitu asli ga sih? ada ancaman denda 20jt
INF::KEP | x_dm | min ada petugas datang ke toko nanya dokumen barang, itu wajar ya? surat tugasnya harusnya gimana
INF::KEP | x_mention | @beacukaiRI min boleh gak bawa uang tunai 150 juta ke luar negeri?
INF::KEP | x_mention | @beacukaiRI kalo barang ditolak penerima terus dikembalikan ke luar negeri prosedurnya gmn?
INF::KEP | x_mention | @beacukaiRI min pegawai bea cukai itu rekrutmennya lewat mana? STAN ya?
INF::KEP | x_mention | @beacukaiRI min SPJM itu artinya apaan? di tracking forwarder gue tulisannya jalur merah
INF::KEP | x_mention | @beacukaiRI if I wear my new running shoes home from Tokyo but carry the box in my bag, do they still count toward the 500 dollars?
INF::KEP | x_mention | @beacukaiRI itu surat tagihan yg minta transfer ke rekening atas nama perorangan asli apa tipu2 min? kode billing kan harusnya ya
INF::KEP | x_mention | @beacukaiRI min, registrasi imei itu maksimal berapa hari setelah mendarat?
INF::KEP | x_mention | @beacukaiRI customs declaration itu per orang apa satu keluarga cukup satu min?
INF::KEP | x_mention | @beacukaiRI does "personal effects" on the arrival form include my guitar? just a tourist, it flies home with me in two weeks
INF::KEP | x_mention | @beacukaiRI a friend joked I'd be smuggling if I packed 3 jars of peanut butter lol. is food like that ok to bring in?
INF::KEP | x_mention | @beacukaiRI how long can a foreign registered car stay in Indonesia with a carnet?
INF::KEP | x_mention | @beacukaiRI paket hadiah di bawah 3 usd bebas bea kan ya?
`;
