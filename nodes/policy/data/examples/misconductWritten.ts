/** Reports of misconduct by letter, mail, telephone, SMS and counter. category | channel | text. No line stems from a real conversation. */
export const misconductWritten = `
CPL::ETH | bcare | Selain masalah modul, kami ingin melaporkan bahwa petugas yang datang ke kantor meminta imbalan 750 ribu agar laporan kami diprioritaskan.
CPL::ETH | bcare | Mohon diteruskan: teknisi kantor meminta imbalan pulsa untuk mempercepat tiket kami.
CPL::ETH | email | Kami hendak mengadukan dugaan permintaan sejumlah uang oleh pejabat pemeriksa dokumen di pelabuhan.
CPL::ETH | email | Pegawai tersebut diduga membocorkan data importasi kami kepada kompetitor dengan imbalan.
CPL::ETH | email | Terdapat pegawai yang menjadi calo pengurusan dokumen dan memungut biaya di luar ketentuan.
CPL::ETH | email | Bersama surat ini kami laporkan tindakan pemerasan yang dilakukan aparat Bea dan Cukai terhadap supir kami.
CPL::ETH | email | Pejabat tersebut diduga memiliki perusahaan forwarder atas nama istrinya sehingga terjadi benturan kepentingan.
CPL::ETH | email | Pegawai yang bersangkutan menggunakan narkoba dan jarang masuk kantor tetapi absennya tetap penuh.
CPL::ETH | email | Dengan hormat, kami melaporkan perilaku tidak terpuji pegawai yang meminta fasilitas hotel kepada pengusaha.
CPL::ETH | email | Pegawai dimaksud diketahui merangkap sebagai komisaris perusahaan importir.
CPL::ETH | email | Kami laporkan dugaan penyalahgunaan wewenang oleh kepala seksi yang mengarahkan kami memakai PPJK tertentu.
CPL::ETH | email | Mohon ditindaklanjuti perilaku pegawai yang melakukan kekerasan verbal dan fisik terhadap kurir kami.
CPL::ETH | email | Menjelang hari raya kami diharuskan memberi parsel kepada para pejabat kantor.
CPL::ETH | email | Kami diarahkan secara paksa memakai jasa pengurusan milik kerabat pejabat setempat.
CPL::ETH | email | Dengan hormat, saya mantan karyawan sebuah PPJK di Semarang. Selama dua tahun saya diperintah atasan mengantar amplop setiap tanggal 25 ke seorang pemeriksa berinisial HK di kantor setempat supaya kontainer klien tidak dibongkar. Saya menyimpan catatan tanggal dan jumlahnya. Saya mohon identitas saya dirahasiakan.
CPL::ETH | email | We import medical devices through Soekarno-Hatta. Since August one of your valuation officers has rejected every invoice until our agent "takes him to lunch", after which the very same invoice is accepted. Our compliance policy forbids us to go on like this.
CPL::ETH | email | Saya sampaikan dengan berat hati: adik saya lulus seleksi, lalu dihubungi seseorang yang setelah kami telusuri benar pegawai aktif di kantor pusat. Ia menawarkan penempatan di Jakarta dengan tarif Rp 85 juta. Bukti percakapan dan foto kartu pegawainya ada pada kami.
CPL::ETH | email | I would like to report an inspector at the seaport who told our agent that the red channel 'could turn green' for fifteen million rupiah. Our agent kept the chat.
CPL::ETH | email | Seorang pegawai membocorkan harga beli kami kepada pesaing. Kami tahu karena pesaing menyebut angka yang hanya tercantum di dokumen impor yang kami serahkan ke kantor Bapak.
CPL::ETH | email | The surveyor hinted that the valuation dispute "can disappear" if we hire a certain retired colleague of his, and he wrote the fee on the back of his name card. He is a serving customs officer in the import section.
CPL::ETH | email | Dengan ini saya melaporkan pegawai berinisial HS pada kantor pabean setempat yang meminta tiket liburan kepada perusahaan kami.
CPL::ETH | email | An officer at the seaport told our agent that the inspection could be finished today for five million rupiah in cash, no receipt. We refused and now the container is still sitting there.
CPL::ETH | email | Mohon ditelusuri pegawai yang setiap menjelang lebaran mengedarkan daftar permintaan parsel kepada perusahaan kawasan berikat.
CPL::ETH | email | Pada 12 Maret, petugas meminta saya ikut makan malam berdua bila ingin barang saya diurus hari itu juga. Saya menolak dan sejak itu dokumen saya tidak disentuh. Saya merasa dilecehkan.
CPL::ETH | email | Setiap menjelang Lebaran staf sebuah seksi mengedarkan daftar nama agen, dan kami diminta "berpartisipasi" paling sedikit dua juta per perusahaan. Yang kolomnya kosong, dokumennya mendadak banyak kurangnya. Mohon hal ini ditelusuri tanpa menyebut nama kami.
CPL::ETH | email | An inspector at the warehouse told our driver every box would be opened one by one until midnight unless he had something for the team's coffee. That was the fourth Friday in a row.
CPL::ETH | email | Seorang pejabat penetapan pernah meminta anaknya diterima bekerja di perusahaan kami. Kami menolak dengan halus. Sejak bulan berikutnya seluruh PIB kami dikoreksi olehnya, padahal barang, pemasok, dan harganya sama dengan tiga tahun sebelumnya.
CPL::ETH | email | Our former broker brags that one of your valuation officers writes our competitor's objection letters at home for a monthly fee. I kept the chat screenshots and can show them to whoever looks after staff conduct.
CPL::ETH | email | I want to report that an inspector in Surabaya asks our broker for a monthly sum; otherwise every container goes to red channel.
CPL::ETH | email | A serving officer owns the forwarding agency he recommends to every importer. Surely this is a conflict of interest.
CPL::ETH | email | We were told, off the record, that our audit would go easier with a contribution to the team's golf trip.
CPL::ETH | email | Dengan ini kami laporkan bahwa seorang pejabat pemeriksa menjanjikan penurunan nilai tagihan apabila kami menyerahkan separuh selisihnya secara tunai.
CPL::ETH | email | Kami memiliki bukti transfer kepada rekening pribadi seorang petugas yang menjanjikan pengeluaran barang tanpa pemeriksaan.
CPL::ETH | email | Pegawai tersebut mengunggah ujaran kebencian bernada SARA melalui akun pribadinya dengan atribut instansi.
CPL::ETH | email | Saya calon peserta lelang yang diminta menyetor lima persen di muka kepada panitia agar dimenangkan.
CPL::ETH | email | Pemeriksa membawa pulang sebagian barang kami dengan dalih contoh, tanpa berita acara.
CPL::ETH | email | Your inspector slapped my colleague during an argument at the gate on 4 May. We have CCTV footage.
CPL::ETH | fax | Pengaduan mengenai pejabat yang memaksa perusahaan kami menggunakan jasa angkutan milik keluarganya.
CPL::ETH | fax | Melaporkan dugaan persekongkolan antara pegawai dan pemenang lelang barang tidak dikuasai.
CPL::ETH | letter | Yang bertanda tangan di bawah ini melaporkan bahwa seorang pejabat fungsional pada kantor pelayanan di Dumai diduga merangkap sebagai pemilik perusahaan jasa pengurusan dokumen atas nama istrinya, dan mengarahkan para importir untuk memakai jasa perusahaan tersebut.
CPL::ETH | letter | Dengan hormat, bersama ini kami laporkan bahwa pegawai pemeriksa dokumen menyarankan kami memakai jasa perusahaan milik saudaranya agar penetapan nilai pabean tidak dinaikkan. Saran tersebut disampaikan dua kali secara lisan di ruang kerjanya.
CPL::ETH | letter | Kami memberitahukan bahwa salah seorang pejabat pemeriksa diduga ikut memiliki saham di perusahaan pengurusan jasa kepabeanan yang berkasnya ia periksa sendiri. Hal ini kami anggap benturan kepentingan. Identitas kami mohon dirahasiakan.
CPL::ETH | letter | Dengan hormat, harga beli kami yang hanya tercantum pada PIB ternyata diketahui pesaing sampai ke angka sen. Ia berkata mendapatkannya dari kenalan di kantor Bapak sambil menunjukkan foto layar. Kami keberatan rahasia dagang kami dibagikan orang dalam.
CPL::ETH | letter | Sir, a member of your hangar staff has been riding my detained motorbike at weekends. The odometer shows 640 km more than on the day you took it, and my neighbour has photographed him at the beach.
CPL::ETH | letter | Yang bersangkutan memanfaatkan jabatannya untuk memaksa kami membeli tiket acara keluarganya, disertai ancaman akan mempersulit perizinan.
CPL::ETH | phone | Pelapor menyampaikan adanya gratifikasi yang diterima kepala seksi dari importir.
CPL::ETH | phone | Pelapor menyatakan ada pegawai mabuk saat bertugas dan melakukan pelecehan kepada penumpang wanita.
CPL::ETH | phone | Pelapor menyampaikan pegawai berinisial R memiliki hubungan gelap dengan bawahannya.
CPL::ETH | phone | Pelapor mengatakan pemeriksa menyentuh tubuhnya secara tidak senonoh ketika penggeledahan.
CPL::ETH | phone | Pelapor menduga kepala hanggar menerima setoran dari pengusaha depo.
CPL::ETH | phone | Pelapor menyampaikan pegawai memukul sopir truk di gerbang.
CPL::ETH | phone | Pelapor menyebut petugas meminta THR kepada perusahaan.
CPL::ETH | phone | Pelapor menyatakan pegawai membocorkan jadwal patroli kepada penyelundup.
CPL::ETH | phone | Pelapor mengatakan pegawai memberitahu rencana razia kepada pedagang rokok ilegal.
CPL::ETH | phone | Pelapor melihat pegawai berseragam Bea Cukai bermain judi slot di meja layanan pada jam kerja dan membiarkan tamu menunggu.
CPL::ETH | phone | Istri seorang pegawai mengadukan suaminya yang bertugas di kantor wilayah telah menikah siri dan menelantarkan anak-anaknya; minta ditindak sesuai aturan disiplin.
CPL::ETH | phone | Penelepon mengatakan kakaknya ditampar pegawai saat pemeriksaan di pos lintas batas karena menolak membuka tas tanpa saksi.
CPL::ETH | phone | Pelapor menyebut seorang pegawai pemeriksa meminta dibelikan dua unit telepon genggam sebagai syarat laporan pemeriksaan ditandatangani.
CPL::ETH | phone | Penelepon menceritakan bahwa barangnya ditahan dua minggu lalu dilepas sehari setelah suaminya 'makan siang' dengan petugas dan menitipkan sebuah bingkisan tebal.
CPL::ETH | phone | Pelapor anonim menyampaikan dugaan bahwa pegawai gudang berbagi hasil dengan pengusaha truk untuk menutup mata atas barang tanpa dokumen.
CPL::ETH | phone | Pelapor menyampaikan ada pegawai yang meminjam uang kepada PPJK dan tidak pernah mengembalikannya.
CPL::ETH | phone | Pelapor menyatakan oknum petugas membocorkan data impor perusahaannya kepada pesaing dengan imbalan.
CPL::ETH | phone | Pelapor menginformasikan pegawai memakai mobil dinas untuk usaha travel pribadi pada akhir pekan.
CPL::ETH | phone | Pelapor menyebut seorang pegawai berpacaran dengan pimpinan PPJK yang dokumennya ia teliti sendiri; mereka baru berlibur ke Bali dan tiketnya ditanggung si PPJK.
CPL::ETH | phone | Penelepon menyampaikan seorang petugas pos menampar kernetnya karena menolak disuruh membelikan makan siang.
CPL::ETH | phone | Menurut pelapor, absen pagi seorang pegawai selalu diisikan temannya, orangnya sendiri menunggui bengkel miliknya sampai siang, dan ini sudah setahun.
CPL::ETH | phone | Caller states that two officials divided confiscated cigarettes among themselves behind the office.
CPL::ETH | phone | Pelapor menerangkan bahwa biaya "koordinasi" dipungut setiap bulan oleh oknum hanggar kepada pengusaha depo.
CPL::ETH | phone | Penelepon menyampaikan bahwa absensi kantor dimanipulasi; beberapa pegawai pulang pukul sepuluh tetapi tercatat penuh.
CPL::ETH | phone | Pelapor melihat petugas memasukkan telepon genggam hasil sitaan ke dalam tas pribadinya.
CPL::ETH | phone | Pelapor menyampaikan jumlah pada kuitansi lebih kecil daripada uang yang diserahkannya kepada petugas.
CPL::ETH | sipuma | Pegawai yang menangani berkas kami meminta tiket pesawat dan hotel untuk keluarganya dengan alasan biaya verifikasi lapangan. Permintaan disampaikan lewat chat pribadi, tangkapan layar terlampir.
CPL::ETH | sipuma | Kepala seksi di kantor tersebut kerap menggoda dan mengirimi pesan tidak senonoh kepada staf magang perempuan. Korban takut melapor karena diancam nilainya. Saya rekan kerjanya dan memiliki tangkapan layar.
CPL::ETH | sipuma | Pelecehan verbal oleh atasan terhadap pegawai magang perempuan di salah satu kantor pelayanan, sudah berulang.
CPL::ETH | sipuma | Pemeriksa berinisial AK punya bagian modal di perusahaan pengurusan milik iparnya dan mengarahkan setiap importir baru supaya pindah ke sana.
CPL::ETH | sipuma | Atasan kami menyuruh membuat kuitansi hotel fiktif untuk perjalanan dinas dan meminta bagian dari uangnya.
CPL::ETH | sms | Oknum BC minta uang rokok tiap truk lewat pos
CPL::ETH | sms | Tlg ditindak pegawai yg main judi online di ruang kerja
CPL::ETH | sms | Kasi di kantor itu terima sogokan dr PPJK tiap bln
CPL::ETH | sms | Ada bagi2 uang dari perusahaan ke pegawai hanggar tiap jumat
CPL::ETH | sms | pegawai bc ngutang ke ppjk ga pernah dibayar, kalo ditagih barangnya dijalur merahin
CPL::ETH | sms | Tiap lebaran kami diwajibkan kasih THR ke kantor BC, mohon ditindak
CPL::ETH | sms | Pegawai BC sering nongkrong di karaoke bareng importir, dibayarin
CPL::ETH | sms | kalo gak kasih rokok sebungkus truk ga boleh lewat pos jaga
CPL::ETH | sms | petugas jaga minta rokok dulu baru portal dibuka
CPL::ETH | sms | Petugas gate minta uang rokok 50rb tiap truk keluar. kl ga dikasih disuruh muter
CPL::ETH | sms | Tdk ada kwitansi tdk ada surat, bpk berkumis di dermaga itu tarik 20rb per karung bawang. seragamnya BC
CPL::ETH | sms | Pegawai nama Doni pake mobil dinas angkut barang dagangan istrinya tiap sabtu
CPL::ETH | sms | Ptgas pos perbatasan bolehin lewat asal kasih 20rb/motor. Tiap hari. Tlg ditindak
CPL::ETH | sms | Pak ptgs pelabuhan minta rokok 2 slop tiap kapal sandar, klo ga dikasih dipersulit
CPL::ETH | sms | lapor, pegawai kantor wilayah sering absen titip teman, pagi absen lalu pulang
CPL::ETH | sms | Bpk pemeriksa bawa pulang 2 dus sepatu dr peti kami, ktnya contoh. Contoh kok ukuran 38 semua, utk istri?
CPL::ETH | sms | Petugas jaga mlm pos dermaga mabuk wkt dinas, botolnya ambil dr barang tegahan. sy ada videonya
CPL::ETH | sms | Org BC di pos 2 minta jatah ikan tiap kapal sandar
CPL::ETH | sms | Pegawai BC inisial S rentenir, nagih utang ke tukang kantin pake ngancem
CPL::ETH | sms | Ada yg main perempuan di mess kantor bc, tiap malam minggu
CPL::ETH | sms | ada suap di kantor ini
CPL::ETH | sms | Sopir dipukul pegawai BC di gerbang, ada visum
CPL::ETH | walkin | Seorang agen kapal menyampaikan secara lisan bahwa petugas patroli meminta solar dua drum dari kapal yang diperiksa, dan hal itu dianggap biasa di pelabuhan tersebut.
CPL::ETH | walkin | Seorang ibu datang sambil menangis, menyampaikan suaminya yang pegawai Bea Cukai menikah lagi diam-diam dan menelantarkan anak; ia meminta atasan turun tangan.
CPL::ETH | walkin | Pelapor datang menyampaikan bahwa pegawai pemeriksa barang menampar sopir truknya di area pemeriksaan.
CPL::ETH | walkin | Tamu menunjukkan secarik kuitansi tulisan tangan tanpa kode billing: denda diterima seorang pegawai di parkiran, katanya boleh separuh asal jangan lewat bank.
CPL::ETH | walkin | Seorang sopir mengadu ditampar petugas gerbang karena terlambat menyerahkan surat jalan.
`;
