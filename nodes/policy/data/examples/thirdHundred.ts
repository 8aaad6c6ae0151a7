/** Labelled messages of our own: category | channel | text. No line stems from a real conversation. */
export const thirdHundred = `
INF::KEP | whatsapp | kak kalau kirim barang ke adik di korea lewat pos ada pajaknya juga kah?
INF::KEP | webchat | apakah petugas bea cukai berhak membuka koper penumpang?
INF::KEP | email | Sehubungan dengan rencana impor mesin, mohon keterangan mengenai pengajuan masterlist.
INF::KEP | sms | Cara bayar pajak imei lewat mbanking gmn
INF::KEP | instagram_dm | min bawa rokok elektrik dari thailand boleh?
INF::KEP | x_dm | min kena berapa persen kalo beli kosmetik dari korea 100 dolar
INF::KEP | webchat | mau tanya paket saya kena red line, apa yang harus saya lakukan?
INF::KEP | phone | Menanyakan persyaratan menjadi ahli kepabeanan.
INF::KEP | whatsapp | pak kalo barang ditahan karna lartas ngurus izinnya kemana?
INF::KEP | facebook_dm | Berapa lama barang kiriman diproses sejak tiba di bandara?
INF::KEP | webchat | Is there any limit on alcohol I can bring from Singapore?
INF::KEP | email | Mohon informasi jumlah pegawai dan struktur organisasi kantor untuk tugas kuliah kami.
INF::KEP | whatsapp | apa ada pelatihan ekspor gratis untuk umkm dari bea cukai pak?
INF::KEP | sms | uang jaminan impor sementara kapan dikembalikan ya prosedurnya
INF::KEP | instagram_dm | boleh bawa obat resep dari dokter ke jepang min? berapa banyak
INF::KEP | webchat | apakah ada biaya untuk konsultasi dengan petugas client coordinator?
INF::KEP | whatsapp | kalo petugas minta dokumen tambahan itu biasanya apa aja ya kak
INF::KEP | webchat | apa yang dimaksud penyelundupan menurut undang undang?
INF::CUK | whatsapp | mau tanya harga pita cukai golongan 2 SKM berapa kak?
INF::CUK | webchat | untuk impor wine harus punya izin apa saja?
INF::CUK | email | Mohon penjelasan batas waktu pelunasan cukai dengan penundaan.
INF::CUK | instagram_dm | cara lapor rokok ilegal kemana min?
INF::CUK | sms | apa boleh produksi arak sendiri utk upacara adat
EXC::TAFSIR | email | Mohon konfirmasi tertulis mengenai pemaknaan istilah "barang contoh" dalam Pasal 25 ayat (1).
EXC::TAFSIR | webchat | apakah frase "dan/atau" di pasal 8 itu kumulatif? butuh penjelasan resmi
EXC::BELUM | whatsapp | katanya mau ada pajak baru buat barang digital ya, aturannya keluar kapan?
EXC::DATA | webchat | boleh minta tau perusahaan mana yg impor produk sejenis dgn punya kami?
EXC::DATA | email | Mohon data nilai ekspor atas nama perusahaan lawan perkara kami di pengadilan.
EXC::KASUS | email | Kami jurnalis majalah mingguan memohon wawancara soal penindakan kapal ponton bulan ini.
EXC::KASUS | whatsapp | kasus kepala kantor yang viral itu sudah sampai mana prosesnya?
EXC::PPID | email | Saya selaku warga negara mohon informasi publik: daftar aset tanah dan bangunan kantor wilayah.
CPL::SVC | whatsapp | min ini gimana ya brg gw dari china dah sampe jakarta dr tgl 2 tp gk gerak2 statusnya
CPL::SVC | x_mention | @beacukaiRI lelet bgt asli, mau ambil barang aja disuruh nunggu seharian
CPL::SVC | email | Kami kecewa atas tidak adanya tindak lanjut terhadap permohonan pembetulan manifes kami.
CPL::SVC | webchat | saya udah lengkapi semua dokumen tapi tetep dibilang kurang, capek bolak balik
CPL::SVC | facebook_dm | petugasnya tidak bisa menjelaskan aturan, malah menyuruh saya cari di google
CPL::SVC | sms | Barang kami rusak stlh pemeriksaan fisik, siapa bertanggungjawab?
CPL::SVC | phone | Penelepon memprotes perhitungan bea masuk yang dianggap terlalu tinggi.
CPL::SVC | instagram_dm | admin tolong dong baca dm, seminggu gak dibuka2
CPL::SVC | whatsapp_group | mohon ijin, sudah 5 hari pemeriksaan belum ada jadwal, demurrage jalan terus
CPL::SVC | webchat | the officer at window 3 shouted at me in front of everyone
CPL::SVC | webchat | kok saya didenda padahal sudah lapor sesuai aturan? gak adil
CPL::SVC | email | Petugas meminta dokumen yang sama berulang kali sehingga proses kami terhambat.
CPL::SVC | whatsapp | petugas minta saya bayar bea masuk 4 juta padahal barangnya hadiah, kok bisa?
CPL::ETH | whatsapp | bapaknya bilang ada biaya administrasi 200rb tapi ga ada struknya, ini resmi ga?
CPL::ETH | email | Dengan hormat, kami melaporkan perilaku tidak terpuji pegawai yang meminta fasilitas hotel kepada pengusaha.
CPL::ETH | sms | pegawai bc ngutang ke ppjk ga pernah dibayar, kalo ditagih barangnya dijalur merahin
CPL::ETH | webchat | I was told to pay cash to the inspector or my container will be delayed
CPL::ETH | instagram_dm | oknum petugasnya nawarin jalur cepat asal ada uang terima kasihnya
CPL::ETH | phone | Pelapor menduga kepala hanggar menerima setoran dari pengusaha depo.
CPL::ETH | x_mention | @beacukaiRI ada pegawai lu yg nge-DM cewek2 penumpang minta nomor, jijik
CPL::ETH | facebook_dm | barang sitaan dijual lagi sama orang dalam, saya lihat sendiri
CPL::ETH | whatsapp | masak mau ambil hp aja hrs nyelipin duit di paspor
CPL::ETH | email | Pegawai dimaksud diketahui merangkap sebagai komisaris perusahaan importir.
CPL::ETH | webchat | petugas mencuri jam tangan saya dari koper waktu pemeriksaan
CPL::ETH | sms | Tiap lebaran kami diwajibkan kasih THR ke kantor BC, mohon ditindak
CPL::ETH | whatsapp | dia bilang kalo ga ngerti caranya barang bakal lama, trs gosok2 jari minta duit
CPL::ETH | phone | Pelapor menyampaikan pegawai memukul sopir truk di gerbang.
CPL::ETH | x_dm | istri pegawai bc ini tiap hari pamer tas branded, tolong diusut dari mana uangnya
CPL::CRM | whatsapp | lapor pak, bus malam dari sumatra tiap hari angkut rokok luffman ke jawa
CPL::CRM | sms | ada kapal kayu sandar tengah malam bongkar karung isi bawang di tanjung
CPL::CRM | email | Kami mencurigai importir mengubah kode HS agar terhindar dari bea masuk anti dumping.
CPL::CRM | webchat | temen saya jual iphone dari luar tanpa imei resmi, masuknya lewat pelabuhan tikus
CPL::CRM | instagram_dm | toko online ini jual vape ga ada cukainya, dah ribuan terjual
CPL::CRM | phone | Pelapor menyampaikan ada home industri minuman keras yang memakai pita cukai tiruan.
CPL::CRM | facebook_dm | gudang dekat rumah saya tiap malam bongkar ballpress, bau dan berisik
CPL::CRM | x_dm | nih seller ngaku di listing harga asli 300 dollar tapi di paket ditulis 3 dollar tiap kirim
CPL::CRM | webchat | someone is selling cigarettes with no excise stamps at the market near my house
CPL::CRM | whatsapp | bos saya nyuruh bikin invoice 2 versi, yg satu buat bea cukai nilainya dikecilin
CPL::CRM | email | Barang bebas bea milik perusahaan KITE telah dipindahtangankan tanpa izin ke pihak ketiga.
CPL::CRM | sms | Rokok merk smith bebas di warung2 dsn krajan
CPL::CRM | phone | Informan menyebut kurir akan membawa ekstasi melalui bandara lusa.
ICT::INC | webchat | pas klik kirim PIB muncul tulisan internal server error
ICT::INC | whatsapp | min ceisa lola dari kemarin, kerjaan numpuk nih
ICT::INC | email | NPE sudah terbit namun tidak dapat dicetak dari portal.
ICT::INC | x_mention | @beacukaiRI websitenya maintenance ya? dari semalem gak kebuka
ICT::REQ | email | Mohon dilakukan perbaikan elemen data kemasan pada sistem karena salah input.
ICT::REQ | whatsapp | min akun ceisa saya kekunci tolong dibukain
ICT::INF | webchat | apakah ada video tutorial cara input PIB di ceisa 4.0?
ICT::INF | email | Kami ingin mengetahui spesifikasi minimum komputer untuk modul TPB.
SUG | whatsapp | mending bikin antrian online aja pak biar ga numpuk di loket
SUG | email | Kami mengusulkan penambahan loket pembayaran pada jam sibuk.
SUG | webchat | mungkin kedepan bisa ada chat 24 jam kak
OTH::SPAM | instagram_dm | Open BO ready 24 jam wa aja
OTH::SPAM | email | Dapatkan penghasilan 5 juta per hari hanya dari rumah, daftar gratis
OTH::TEST | whatsapp | tes 1 2 3
OTH::OUT | whatsapp | siang min
OTH::OUT | sms | Baik terimakasih infonya
OTH::OUT | webchat | jadwal kereta ke surabaya jam berapa ya
OTH::OUT | facebook_dm | mantap bea cukai, sukses selalu
`;
