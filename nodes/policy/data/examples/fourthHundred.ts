/** Labelled messages of our own: category | channel | text. No line stems from a real conversation. */
export const fourthHundred = `
INF::KEP | whatsapp | min kalau belanja di ebay sepeda 300 usd ongkir 100 usd bayar pajaknya total berapa
INF::KEP | email | Mohon kejelasan tentang persyaratan barang re-ekspor yang salah kirim dari pemasok kami.
INF::KEP | webchat | apakah vitamin dan suplemen dari luar negeri harus ada izin bpom?
INF::KEP | phone | Penelepon menanyakan apakah kiriman uang tunai dalam paket diperbolehkan.
INF::KEP | sms | Mau tny, ambil paket di kantor pos bayar pajak cash atau transfer?
INF::KEP | instagram_dm | kak petugas bea cukai di bandara buka 24 jam gak ya
INF::KEP | x_mention | @beacukaiRI min pegawai bea cukai itu rekrutmennya lewat mana? STAN ya?
INF::KEP | webchat | saya mau pindah dari jerman bawa mobil pribadi apakah bebas pajak
INF::KEP | email | Kami berencana mengekspor rokok ke Filipina, mohon informasi dokumen yang diperlukan.
INF::KEP | whatsapp_group | Selamat pagi, mau konfirmasi apakah untuk BC 4.0 wajib lampirkan faktur pajak?
INF::KEP | facebook_dm | Barang apa yang boleh dikirim TKW dari hongkong tanpa kena pajak?
INF::KEP | whatsapp | hp yang dibeli di batam kalau dibawa ke jakarta bayar pajak ga kak
INF::KEP | webchat | where is the customs office in Surabaya and what are the opening hours?
INF::KEP | sms | Brp lama keputusan keberatan keluar?
INF::KEP | x_dm | kalo paket hilang di jalan klaimnya ke bea cukai atau ekspedisi ya?
INF::KEP | email | Mohon konfirmasi apakah surat dari kantor kami tanggal 5 sudah diterima.
INF::KEP | webchat | apakah bisa minta bantuan petugas untuk isi form custom declaration?
INF::KEP | whatsapp | minta nomor telepon kantor bea cukai kudus dong
INF::KEP | facebook_dm | kena denda kalau gak declare uang di atas 100 juta itu berapa persen
INF::KEP | phone | Menanyakan prosedur lelang barang sitaan bea cukai.
INF::KEP | instagram_dm | lelang barang bea cukai itu resmi gak sih min? ada yang nawarin di fb
INF::KEP | webchat | bagaimana jika barang impor saya rusak saat pengiriman, apakah bisa minta restitusi
INF::CUK | whatsapp | kak cukai hasil tembakau naik berapa persen tahun ini
INF::CUK | email | Bagaimana ketentuan pelekatan pita cukai untuk MMEA impor?
INF::CUK | webchat | jual vape online perlu NPPBKC gak?
INF::CUK | sms | toko saya jual bir apa harus punya ijin cukai
INF::CUK | instagram_dm | kak cara bedain rokok legal dan ilegal gimana
INF::CUK | phone | Menanyakan kuota pembelian etil alkohol untuk rumah sakit.
INF::CUK | facebook_dm | pabrik rokok kecil boleh produksi di rumah gak? syaratnya apa
EXC::TAFSIR | email | Bersama ini kami mohon penegasan apakah mesin kami termasuk barang modal sebagaimana dimaksud peraturan tersebut.
EXC::TAFSIR | phone | Meminta arti resmi kata "segera" dalam undang-undang cukai.
EXC::BELUM | webchat | tarif bea masuk mobil listrik tahun depan gimana? belum ada aturannya ya
EXC::DATA | whatsapp | min mau minta data perusahaan yang ekspor arang ke arab dong lengkap kontaknya
EXC::DATA | email | Mohon informasi kiriman atas nama istri saya, kami sedang dalam proses cerai.
EXC::KASUS | phone | Wartawan online bertanya kronologi penangkapan kurir sabu di bandara.
EXC::KASUS | webchat | saya keluarga tersangka, mau tahu proses perkaranya sudah P21 belum
EXC::PPID | email | Kami dari LSM memohon informasi publik berupa dokumen DIPA kantor.
CPL::SVC | whatsapp | udah 10 hari kerja restitusi saya belom cair juga pak
CPL::SVC | webchat | customer servicenya ga solutif, jawabannya template semua
CPL::SVC | email | Dengan hormat, kami menyampaikan keberatan karena penetapan tarif atas barang kami tidak konsisten dengan sebelumnya.
CPL::SVC | phone | Penelepon mengeluhkan kurangnya tempat duduk di ruang layanan.
CPL::SVC | sms | Sy sdh telp 5x dioper2 terus ga ada yg bs jawab
CPL::SVC | x_mention | @beacukaiRI hp gue diblokir padahal imei udah didaftarin dan bayar, gimana sih kerjanya
CPL::SVC | instagram_dm | masa tas bekas dihargai segitu, petugas ngasih nilai seenaknya
CPL::SVC | facebook_dm | boneka anak saya dirusak pas pemeriksaan, plastiknya robek semua
CPL::SVC | whatsapp | pelayanan di kantor pos ngurah rai bikin emosi, petugas main lempar tanggung jawab
CPL::SVC | webchat | why is it taking so long to clear my shipment? this is unacceptable
CPL::SVC | whatsapp_group | Mohon maaf pak, antrian behandle sudah 4 hari tidak jalan, kami kena biaya penumpukan
CPL::SVC | email | Pegawai Bapak tidak berada di tempat pada jam pelayanan sehingga dokumen kami tidak terlayani.
CPL::SVC | x_dm | gk ada itikad baik, email dan wa saya gak dibales2
CPL::ETH | whatsapp | mas saya tadi disuruh kasih seratus ribu sama yg jaga pintu gudang biar truknya boleh keluar
CPL::ETH | email | Kami laporkan dugaan penyalahgunaan wewenang oleh kepala seksi yang mengarahkan kami memakai PPJK tertentu.
CPL::ETH | webchat | petugas bandara minta 2 botol wine saya buat dia
CPL::ETH | sms | Pegawai BC sering nongkrong di karaoke bareng importir, dibayarin
CPL::ETH | phone | Pelapor menyebut petugas meminta THR kepada perusahaan.
CPL::ETH | instagram_dm | ada cowok pegawai bc ngirimin foto gak pantes ke adik saya
CPL::ETH | facebook_dm | dia ngaku anak pejabat bea cukai, tiap hari pamer moge tanpa plat, tolong cek bapaknya
CPL::ETH | x_mention | @beacukaiRI dipaksa bayar 500rb gak ada tanda terima di pos lintas batas, ini pungutan apa?
CPL::ETH | webchat | an officer took cash from my wallet during inspection
CPL::ETH | email | Mohon ditindaklanjuti perilaku pegawai yang melakukan kekerasan verbal dan fisik terhadap kurir kami.
CPL::ETH | whatsapp | pak oknum itu nyuruh saya transfer ke rekening istrinya kalau mau barang aman
CPL::ETH | sms | kalo gak kasih rokok sebungkus truk ga boleh lewat pos jaga
CPL::ETH | phone | Pelapor menyatakan pegawai membocorkan jadwal patroli kepada penyelundup.
CPL::CRM | whatsapp | pak, di pelabuhan kecil dekat rumah sy tiap malem ada bongkar rokok dus2an dari kapal
CPL::CRM | email | Melaporkan dugaan importasi limbah plastik dengan dokumen yang tidak sesuai.
CPL::CRM | webchat | ada yang nawarin saya jasa masukin barang dari china tanpa bea cukai, saya mau lapor
CPL::CRM | sms | Warung depan pasar jual rokok gak ada pita cukainya
CPL::CRM | phone | Pelapor menginformasikan pengiriman benih lobster melalui jalur laut.
CPL::CRM | instagram_dm | grup wa ini jual iphone bm semua min, adminnya di batam
CPL::CRM | facebook_dm | PT itu impor kain tapi di PIB ditulis benang biar bea masuknya murah
CPL::CRM | x_dm | min cek akun ini jualan liquid vape tanpa cukai ribuan botol
CPL::CRM | webchat | I know a company that declares lower prices on all their invoices
CPL::CRM | whatsapp | mobil pick up plat DK muat miras ilegal menuju gilimanuk sekarang
CPL::CRM | email | Kami menduga eksportir memanipulasi berat timbangan untuk menghindari bea keluar.
ICT::INC | webchat | ceisa error 504 gateway timeout pas login
ICT::INC | whatsapp | min kok tampilan portal berubah terus menunya ilang
ICT::INC | email | Respon SPPB tidak masuk ke modul kami sejak tadi malam.
ICT::INC | phone | Sistem antrean online tidak menampilkan jadwal.
ICT::INC | instagram_dm | aplikasi mobile beacukai force close mulu
ICT::REQ | email | Mohon dilakukan pembukaan akses modul vooraf untuk perusahaan kami.
ICT::REQ | webchat | tolong bantu ubah nomor hp di akun portal saya
ICT::INF | whatsapp | syarat pc buat instal modul pib apa aja min
ICT::INF | webchat | how do I register a CEISA account?
SUG | email | Kami berharap ke depan tersedia loket khusus UMKM di setiap kantor.
SUG | whatsapp | kalo bisa sih form cd nya dibikin lebih simpel min, cuma saran
OTH::SPAM | whatsapp | Butuh dana cepat? cukup KTP langsung cair, hubungi kami
OTH::SPAM | email | Congratulations, you have been selected for a free iPhone, click here
OTH::TEST | webchat | tes koneksi
OTH::OUT | whatsapp | wa'alaikumsalam
OTH::OUT | sms | ok noted makasi pak
OTH::OUT | webchat | min cara bikin paspor gimana
OTH::OUT | x_mention | selamat hari raya idul fitri min
`;
