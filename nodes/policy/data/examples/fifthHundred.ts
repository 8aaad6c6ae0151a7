/** Labelled messages of our own: category | channel | text. No line stems from a real conversation. */
export const fifthHundred = `
EXC::TAFSIR | email | Mohon pendapat resmi apakah transaksi kami memenuhi unsur hubungan istimewa menurut peraturan nilai pabean.
EXC::TAFSIR | webchat | pasal 3 ayat 2 pmk itu maksudnya gimana kalau diterapkan ke perusahaan kami, minta jawaban tertulis
EXC::TAFSIR | phone | Penelepon meminta penegasan arti kata dan dalam ketentuan sanksi.
EXC::TAFSIR | email | Terdapat perbedaan pemahaman atas ketentuan transisi, mohon afirmasi tertulis dari kantor pusat.
EXC::TAFSIR | whatsapp | tolong ditafsirkan dong pasal soal barang contoh itu berlaku juga buat kami ga
EXC::TAFSIR | email | Mohon konfirmasi keberlakuan aturan peralihan terhadap kontrak yang ditandatangani sebelumnya.
EXC::BELUM | whatsapp | kak aturan bea keluar batubara kapan terbit?
EXC::BELUM | email | Mohon informasi kebijakan atas barang yang sampai saat ini belum memiliki dasar pengaturan.
EXC::BELUM | x_mention | @beacukaiRI cukai popok sama tisu basah beneran mau diterapkan tahun depan?
EXC::BELUM | webchat | katanya ada rencana naikin batas bebas bea, mulai berlaku kapan ya
EXC::BELUM | phone | Menanyakan kapan peraturan pelaksana undang-undang yang baru akan terbit.
EXC::BELUM | instagram_dm | min rpmk barang kiriman udah disahkan belum
EXC::DATA | email | Mohon diberikan riwayat impor perusahaan lain untuk bahan penelitian pasar kami.
EXC::DATA | whatsapp | bisa cekin paket ini punya siapa dan alamatnya? bukan atas nama saya
EXC::DATA | webchat | boleh tau omzet impor toko sebelah ga min
EXC::DATA | phone | Meminta nama dan nomor telepon penerima barang milik orang lain.
EXC::DATA | email | Kami pembeli merek tersebut, mohon data seluruh importir yang memasukkan merek kami.
EXC::DATA | whatsapp | minta info kontak eksportir rempah dong buat calon buyer
EXC::KASUS | email | Sehubungan peliputan, mohon keterangan modus dan inisial pelaku pada penindakan rokok ilegal kemarin.
EXC::KASUS | webchat | saya saudara dari orang yang ditangkap kemarin, kasusnya sekarang di mana ya
EXC::KASUS | phone | Advokat menanyakan jadwal pelimpahan berkas perkara kliennya ke kejaksaan.
EXC::KASUS | x_mention | @beacukaiRI gimana kelanjutan kasus penyelundupan mobil mewah yg viral itu?
EXC::KASUS | email | Mohon tanggapan resmi atas pemberitaan dugaan suap di pelabuhan untuk artikel kami.
EXC::KASUS | whatsapp | kasus sabu 2 ton yang di berita itu tersangkanya udah disidang belum min
EXC::KASUS | email | Selaku penasihat hukum, kami mohon salinan berita acara pemeriksaan klien kami.
EXC::PPID | webchat | gimana cara minta salinan laporan keuangan kantor lewat PPID?
EXC::PPID | email | Permohonan informasi publik: rincian belanja pegawai dan perjalanan dinas tahun lalu.
EXC::PPID | whatsapp | min mau minta dokumen tender gedung kantor, ini permintaan info publik
OTH::OUT | whatsapp | min cara daftar bpjs online gimana
OTH::OUT | webchat | cara bayar pajak motor tahunan dimana kak
OTH::OUT | instagram_dm | jadwal bus ke bandara jam berapa aja
OTH::OUT | sms | Pak mau tanya bikin ktp hilang syaratnya apa
OTH::OUT | facebook_dm | ada lowongan kerja satpam gak di kantor ini
OTH::OUT | webchat | lapor spt tahunan telat kena denda berapa
OTH::OUT | whatsapp | min tau tempat makan enak dekat pelabuhan ga
OTH::OUT | x_dm | selamat tahun baru semua tim
OTH::OUT | whatsapp | selamat hari raya nyepi min
OTH::OUT | webchat | halo
OTH::OUT | sms | iya pak
OTH::OUT | whatsapp | oh gitu ya, makasih infonya
OTH::OUT | whatsapp | waalaikumsalam wr wb
OTH::SPAM | whatsapp | Jual database nomor hp aktif, murah dan lengkap
OTH::SPAM | instagram_dm | kak mau endorse ga? kami olshop baju
OTH::SPAM | sms | Anda terpilih mendapat hadiah mobil dari bank, hubungi nomor ini
OTH::SPAM | email | Cheap web design and backlinks for your business, reply for quote
OTH::TEST | webchat | ini cuma tes ya abaikan
OTH::TEST | sms | tes sms gateway
OTH::TEST | whatsapp | cek cek satu dua
INF::CUK | whatsapp | warung kecil boleh jual rokok eceran per batang gak ya min
INF::CUK | webchat | mau buka toko vape, izin cukainya apa saja
INF::CUK | email | Mohon informasi kewajiban pembukuan bagi penyalur minuman beralkohol.
INF::CUK | facebook_dm | kalau beli rokok tanpa pita buat dipakai sendiri apa kena sanksi
INF::CUK | phone | Menanyakan apakah distributor etil alkohol wajib punya NPPBKC.
INF::CUK | instagram_dm | min cukai minuman keras impor berapa dan cara jualnya legal gimana
INF::CUK | sms | pita cukai rusak saat ditempel bisa ditukar?
INF::CUK | webchat | what is the excise rate for cigarettes in 2026?
INF::KEP | whatsapp | nomor telepon petugas yang bisa dihubungi buat tanya pib siapa ya
INF::KEP | webchat | apakah petugas boleh memeriksa isi hp penumpang?
INF::KEP | instagram_dm | min petugas bea cukai kerja hari minggu ga
INF::KEP | email | Mohon informasi contact person pegawai yang menangani fasilitas kawasan berikat.
INF::KEP | sms | kalo barang hilang di gudang lapornya kemana pak
INF::KEP | webchat | gimana prosedur kalau mau lapor pegawai yang melanggar kode etik?
INF::KEP | whatsapp | apa hukuman buat orang yang nyelundupin hp min? buat tugas kuliah
INF::KEP | email | Mohon penjelasan perbedaan suap dan gratifikasi untuk bahan sosialisasi kami.
INF::KEP | instagram_dm | ada yang nawarin barang lelang bea cukai murah di whatsapp, apakah benar resmi?
INF::KEP | webchat | how can I contact the customs office at the airport?
INF::KEP | phone | Penelepon memastikan apakah telepon yang meminta tebusan paket itu penipuan.
INF::KEP | facebook_dm | min bisa bantu jelasin kenapa ada biaya pph di tagihan barang kiriman?
ICT::REQ | webchat | tolong ganti nomor hp dan email di akun ceisa kami
ICT::REQ | email | Mohon pembukaan hak akses modul manifes bagi pegawai kami.
ICT::REQ | whatsapp | min user saya diblokir minta tolong dibuka
ICT::REQ | ceisacare | Mohon perbaikan data rekam nomor kontainer pada dokumen kami.
ICT::INC | whatsapp | menu di portal hilang semua, tampilannya jadi aneh
ICT::INC | webchat | gak bisa upload dokumen, muter terus
ICT::INF | webchat | spesifikasi laptop buat modul pib apa aja
ICT::INF | whatsapp | ceisa 4.0 bisa dibuka lewat hp ga kak
CPL::SVC | whatsapp | barang anak saya pecah habis dibongkar petugas, gak ada yang mau tanggung jawab
CPL::SVC | email | Petugas pada loket tidak berada di tempat selama jam layanan sehingga kami menunggu tanpa kepastian.
CPL::SVC | instagram_dm | wa sama email ga ada yg bales, niat kerja ga sih
CPL::SVC | webchat | petugas menilai barang saya asal asalan, harganya jadi tinggi banget
CPL::SVC | sms | Proses kami digantung tnp kabar, mohon kejelasan
CPL::SVC | phone | Penelepon mengadukan lamanya proses penelitian dokumen impor.
CPL::SVC | x_mention | @beacukaiRI woi paket gue kapan keluarnya, dah sebulan lebih
CPL::SVC | webchat | your staff hung up on me twice, very disappointing service
CPL::ETH | whatsapp | supir saya harus bayar 50 ribu tiap masuk gerbang ke orang bc nya
CPL::ETH | sms | petugas jaga minta rokok dulu baru portal dibuka
CPL::ETH | webchat | he took my perfume and kept it for himself during the check
CPL::ETH | email | Menjelang hari raya kami diharuskan memberi parsel kepada para pejabat kantor.
CPL::ETH | instagram_dm | petugas itu gosok2 jari sambil bilang tau sama tau lah
CPL::ETH | phone | Pelapor mengatakan pegawai memberitahu rencana razia kepada pedagang rokok ilegal.
CPL::ETH | facebook_dm | dua botol minuman saya diambil dia, katanya buat oleh oleh kantor
CPL::ETH | x_dm | pegawainya suka genit dan ngechat pribadi ke penumpang perempuan
CPL::ETH | email | Kami diarahkan secara paksa memakai jasa pengurusan milik kerabat pejabat setempat.
CPL::CRM | whatsapp | kain dari china diakui benang di dokumennya biar pajaknya kecil, saya orang gudangnya
CPL::CRM | sms | tiap malam ada bongkaran kardus rokok di pelabuhan rakyat
CPL::CRM | email | Kami melaporkan dugaan pengiriman limbah berbahaya dengan dokumen yang tidak sesuai isi.
CPL::CRM | instagram_dm | akun ini jualan hp bm sama jasa imei gelap
CPL::CRM | webchat | my neighbour sells untaxed liquor from his garage
CPL::CRM | facebook_dm | ada jasa yang masukin barang dari singapura tanpa lewat pemeriksaan, nih nomornya
CPL::CRM | phone | Pelapor menduga perusahaan mengurangi berat timbangan pada pemberitahuan ekspor.
SUG | x_mention | @beacukaiRI usul min, jadwal live ig nya malam aja biar bisa nonton
SUG | webchat | it would be great if the website had an English version
`;
