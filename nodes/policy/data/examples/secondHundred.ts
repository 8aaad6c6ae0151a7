/** Labelled messages of our own: category | channel | text. No line stems from a real conversation. */
export const secondHundred = `
INF::KEP | whatsapp | permisi min, sepatu dari amazon 120 usd total bayarnya jadi berapa kalo sampe indo?
INF::KEP | email | Yth. Bea Cukai, mohon arahan mengenai tata laksana re-impor barang yang sebelumnya diekspor untuk diperbaiki.
INF::KEP | webchat | Jika saya membawa kamera untuk liputan sementara, apakah perlu ATA Carnet?
INF::KEP | instagram_dm | kak mau nanya drone boleh dibawa masuk dr singapur ga ya
INF::KEP | sms | Syarat kirim barang TKI ke kampung apa sj pak? trims
INF::KEP | x_dm | min nilai kurs pajak minggu ini berapa
INF::KEP | webchat | What documents are needed to import a used car for a diplomat?
INF::KEP | facebook_dm | boleh tau barang apa aja yg dilarang masuk indonesia?
INF::KEP | phone | Penelepon menanyakan jangka waktu pengajuan banding setelah keputusan keberatan.
INF::KEP | whatsapp | apa bedanya BC 2.0 sama BC 2.5 ya pak
INF::KEP | email | Mohon bantuan informasi mengenai fasilitas KITE pembebasan dan syarat permohonannya.
INF::KEP | whatsapp_group | Mohon info pak bu, apakah tanggal merah besok ada pelayanan ekspor?
INF::KEP | webchat | do I need to declare cash when leaving the country?
INF::KEP | whatsapp | billing bea masuk bayarnya lewat bank mana aja kak
INF::KEP | x_mention | @beacukaiRI kalo barang ditolak penerima terus dikembalikan ke luar negeri prosedurnya gmn?
INF::KEP | webchat | kalau lihat penyelundupan harus lapor kemana dan apakah identitas pelapor dirahasiakan?
INF::KEP | email | Mohon penjelasan apa yang dimaksud dengan gratifikasi dan bagaimana mekanisme pelaporannya di lingkungan DJBC.
INF::KEP | instagram_dm | dapet sms katanya paket saya ditahan bea cukai dan harus bayar 2 juta ke rekening pribadi, ini hoax bukan min?
INF::KEP | webchat | berapa denda kalau telat reekspor barang impor sementara?
INF::KEP | sms | Nomor wa layanan bea cukai soekarno hatta berapa ya
INF::CUK | webchat | untuk liquid nikotin dari luar negeri tarif cukainya gimana perhitungannya?
INF::CUK | whatsapp | mau buka usaha tembakau iris, izin cukainya ngurus dimana kak
INF::CUK | email | Kami mohon informasi tata cara pengembalian pita cukai yang rusak.
INF::CUK | facebook_dm | apakah arak bali wajib pakai pita cukai?
INF::CUK | instagram_dm | HJE minimum rokok putih mesin sekarang berapa min
INF::CUK | webchat | apa bedanya pita cukai palsu sama asli, ada contohnya?
INF::CUK | phone | Menanyakan kewajiban pelaporan LACK bagi tempat penjualan eceran minuman beralkohol.
EXC::TAFSIR | email | Mohon penjelasan makna "seketika" dalam pasal tersebut dan apakah dapat diartikan mencakup perusahaan kami.
EXC::TAFSIR | webchat | minta surat penegasan bahwa barang kami tidak termasuk lartas menurut PMK itu
EXC::BELUM | x_mention | @beacukaiRI rencana bea keluar emas jadi berlaku kapan min
EXC::BELUM | email | Bagaimana perlakuan kepabeanan atas barang cetak 3D yang pengaturannya belum tersedia?
EXC::DATA | whatsapp | min saya butuh list importir bahan kimia buat prospek sales, bisa dikirim?
EXC::DATA | email | Mohon salinan dokumen PEB atas nama CV Laut Biru guna keperluan audit kami selaku krediturnya.
EXC::KASUS | phone | Reporter televisi meminta konfirmasi jumlah tersangka dalam perkara pencucian uang kepabeanan.
EXC::KASUS | email | Selaku kuasa hukum, kami mohon informasi status penyidikan atas nama klien kami.
EXC::PPID | email | Sesuai UU Keterbukaan Informasi Publik kami minta salinan kontrak pengadaan mesin pemindai.
EXC::PPID | webchat | saya mau minta data gaji dan belanja perjalanan dinas kantor lewat PPID
CPL::SVC | whatsapp | pak paketnya tertahan terus dari bulan lalu, ditelpon ga diangkat, chat cuma dibaca
CPL::SVC | x_mention | @beacukaiRI antri dari subuh sampe siang loketnya baru buka, parah
CPL::SVC | email | Kami sangat dirugikan karena pemeriksaan barang dilakukan tanpa pemberitahuan dan menyebabkan kerusakan kemasan.
CPL::SVC | webchat | jawaban petugasnya beda-beda tiap hari, saya jadi bolak balik kantor terus
CPL::SVC | facebook_dm | pelayanannya jutek banget di counter imei, saya tanya malah dicuekin
CPL::SVC | phone | Pengguna jasa mengadukan proses nota pembetulan yang berlarut-larut tanpa kepastian.
CPL::SVC | sms | Sdh bayar bea msk dr senin tp brg blm jg dilepas. tlg dibantu
CPL::SVC | instagram_dm | kenapa sih kiriman ibu saya dibongkar terus dibalikin berantakan
CPL::SVC | whatsapp | pengaduan saya nomor sekian belum ditanggapi juga sampai hari ini
CPL::SVC | webchat | The officer at the counter was very rude and refused to explain the charges
CPL::SVC | email | Kami keberatan dengan penetapan nilai yang tidak wajar dan mohon ditinjau kembali karena petugas tidak transparan.
CPL::SVC | whatsapp_group | dokumen kami mandek di analyzing point 3 hari, mohon atensinya
CPL::SVC | x_dm | nyesel bgt urus imei disini, ribet dan petugas saling lempar
CPL::ETH | whatsapp | td di pelabuhan ada org bc nagih setoran 200rb per kontainer, kalo ga dikasih ga dilepas
CPL::ETH | email | Bersama surat ini kami laporkan tindakan pemerasan yang dilakukan aparat Bea dan Cukai terhadap supir kami.
CPL::ETH | webchat | saya dipalak petugas pas ambil barang, diminta sejuta tanpa kwitansi
CPL::ETH | sms | Kasi di kantor itu terima sogokan dr PPJK tiap bln
CPL::ETH | phone | Pelapor menyampaikan pegawai berinisial R memiliki hubungan gelap dengan bawahannya.
CPL::ETH | instagram_dm | min itu pegawainya dugem sambil pake seragam dinas, viral tuh
CPL::ETH | facebook_dm | anak buah kalian ngajak damai, bayar aja ke saya katanya ga usah ke kas negara
CPL::ETH | x_mention | @beacukaiRI masa petugas bandara minta coklat sama parfum penumpang buat dia pribadi
CPL::ETH | email | Pejabat tersebut diduga memiliki perusahaan forwarder atas nama istrinya sehingga terjadi benturan kepentingan.
CPL::ETH | whatsapp | sy ditakut2in petugas, mau dilaporin polisi kalo ga transfer ke dia
CPL::ETH | webchat | the customs guy hinted that a small gift would speed up my clearance
CPL::ETH | phone | Pelapor mengatakan pemeriksa menyentuh tubuhnya secara tidak senonoh ketika penggeledahan.
CPL::ETH | sms | Ada bagi2 uang dari perusahaan ke pegawai hanggar tiap jumat
CPL::ETH | email | Pegawai yang bersangkutan menggunakan narkoba dan jarang masuk kantor tetapi absennya tetap penuh.
CPL::ETH | whatsapp | katanya bayar tambahan 300 rb biar imei langsung aktif, masuk ke rekening pribadi petugas
CPL::CRM | whatsapp | di kampung sy ada rumah produksi rokok rumahan gk ada pita nya, siang malam jalan
CPL::CRM | email | Kami melaporkan indikasi pemalsuan faktur oleh importir tekstil agar bea masuk yang dibayar lebih kecil.
CPL::CRM | sms | Speedboat bawa bbm dan bawang dari malaysia masuk lewat muara tiap subuh
CPL::CRM | webchat | ada kontainer isinya hp tapi di dokumen ditulis mainan, saya tau importirnya
CPL::CRM | phone | Pelapor menyebut agen menjual miras impor yang tidak dilekati pita cukai di sebuah kafe.
CPL::CRM | x_dm | sales keliling nawarin rokok murah 10rb sebungkus tanpa cukai ke warung warung, tolong razia
CPL::CRM | facebook_dm | orang ini biasa ekspor kayu ilegal, dokumennya dimanipulasi
CPL::CRM | instagram_dm | lapor min, akun ini jual balpres dari luar negeri
CPL::CRM | email | Perusahaan di kawasan berikat menjual barang ke pasar lokal tanpa membayar bea masuk dan pajak.
CPL::CRM | whatsapp | sabu dikirim lewat paket boneka, besok dijemput kurir di agen
CPL::CRM | webchat | they are importing ivory hidden in furniture containers
CPL::CRM | sms | Pita cukai bekas dikumpulkan lalu ditempel lg di rokok baru di gudang blkg pasar
ICT::INC | webchat | barusan ceisa tidak merespons, draft PEB saya hilang semua
ICT::INC | whatsapp | ga bisa masuk akun, katanya sesi habis terus padahal password bener
ICT::INC | email | Sejak kemarin sore pertukaran data EDI kami tertolak dengan kode kesalahan 500.
ICT::INC | phone | Penelepon melaporkan kode billing gagal dibuat di aplikasi.
ICT::INC | instagram_dm | min webnya blank putih pas isi form imei
ICT::INC | ceisacare | Data kontainer tidak muncul di modul manifes setelah rekonsiliasi.
ICT::REQ | email | Mohon dibantu membuka kunci akun CEISA atas nama perusahaan kami.
ICT::REQ | ceisacare | Permintaan penambahan kode gudang pada referensi sistem.
ICT::REQ | whatsapp | kak tolong hapus user lama kami di portal dong
ICT::REQ | bcare | Mohon pembatalan dokumen BC 2.3 yang salah rekam melalui sistem.
ICT::INF | webchat | link download modul ekspor yang baru dimana ya?
ICT::INF | email | Apakah tersedia buku petunjuk penggunaan CEISA 4.0 bagi pengguna baru?
ICT::INF | whatsapp | gimana cara bikin akun ceisa buat importir baru kak
SUG | email | Sebagai masukan, kiranya antrean dapat menggunakan sistem nomor elektronik.
SUG | whatsapp | alangkah baiknya kalau ada loket khusus lansia min
SUG | x_mention | @beacukaiRI ide: bikin kalkulator pajak di aplikasi biar orang gampang hitung
SUG | instagram_dm | semoga ke depannya infonya lebih sering diupdate ya min, saran aja
OTH::SPAM | whatsapp | Selamat! nomor anda memenangkan undian 50 juta, klik tautan berikut
OTH::SPAM | facebook_dm | jasa tambah like dan subscriber termurah, minat dm
OTH::SPAM | email | Invest in crypto today and double your money in 24 hours
OTH::TEST | webchat | testing 123
OTH::TEST | sms | tes
OTH::OUT | whatsapp | met sore kak
OTH::OUT | webchat | baik pak sudah jelas, terima kasih atas bantuannya
OTH::OUT | instagram_dm | min pajak motor saya mati 2 tahun bayarnya dimana ya
OTH::OUT | x_mention | semangat terus @beacukaiRI
OTH::OUT | facebook_dm | 👍👍
`;
