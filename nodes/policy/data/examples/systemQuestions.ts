/** Questions about systems. category | channel | text. No line stems from a real conversation. */
export const systemQuestions = `
ICT::INF | bcare | mau tanya pak beda login ceisa pakai akun perusahaan sama akun perorangan apa ya, menu nya kok lain
ICT::INF | bcare | Mohon dikirimi buku manual pengisian inventory online di aplikasi, kami perusahaan baru di kawasan berikat.
ICT::INF | bcare | Apakah jadwal pemeliharaan sistem akhir pekan ini memengaruhi pengiriman PEB? jam berapa mulainya
ICT::INF | bcare | Mohon informasi apakah versi modul 3.1 masih dapat dipakai setelah pembaruan bulan depan.
ICT::INF | bcare | cara backup database modul PIB sebelum ganti komputer gmn urutannya ya pak
ICT::INF | bcare | apakah kirim data ck-5 harus pakai token usb atau cukup login biasa?
ICT::INF | bcare | mau tanya pak, interval kirim data inventory itu harian atau realtime ya
ICT::INF | bcare | respon NPD di modul itu tandanya kami harus ngapain ya pak?
ICT::INF | bcare | jadwal kirim data inventory dalam sehari berapa kali pak
ICT::INF | ceisacare | Apakah format lampiran JSON untuk BC 4.0 sudah mendukung field pungutan ganda? Mohon tautan skemanya.
ICT::INF | ceisacare | Berapa lama masa berlaku sertifikat elektronik untuk pertukaran data, dan apakah bisa diperpanjang secara daring?
ICT::INF | ceisacare | Untuk menghubungkan software ERP kami ke CEISA, dokumentasi API-nya bisa didapat di mana ya?
ICT::INF | ceisacare | Is there a sandbox environment for testing the manifest service, and does it use separate credentials?
ICT::INF | ceisacare | arti kode respon 'NPP' sama 'NPBL' di aplikasi apa ya, sistem jalan normal cuma ga paham istilahnya
ICT::INF | ceisacare | Tiket yang sudah ditutup apakah bisa dibuka kembali, atau harus bikin tiket baru?
ICT::INF | ceisacare | Apa arti kode respon 902 pada hasil pengiriman dokumen?
ICT::INF | ceisacare | Apakah satu akun dapat digunakan oleh dua pengguna bersamaan di perangkat berbeda?
ICT::INF | ceisacare | Apakah struktur JSON untuk BC 2.3 tersedia dalam versi terbaru, dan di halaman mana dokumentasinya?
ICT::INF | ceisacare | Spesifikasi minimal komputer untuk modul pengangkut apa saja, apakah mendukung Windows 11?
ICT::INF | ceisacare | Bagaimana langkah menambah lampiran setelah dokumen berstatus terkirim, melalui menu perbaikan atau membuat aju baru?
ICT::INF | ceisacare | Which port and protocol does the data exchange test environment use, and is there a sandbox account for vendors?
ICT::INF | ceisacare | Jam berapa jendela pemeliharaan rutin sistem setiap akhir pekan, dan di kanal mana diumumkan?
ICT::INF | ceisacare | What file format and maximum size are accepted for supporting documents?
ICT::INF | ceisacare | Mohon penjelasan arti status "waiting validation" pada dokumen BC 2.7.
ICT::INF | ceisacare | Apakah satu perangkat boleh dipakai login dua akun berbeda?
ICT::INF | ceisacare | Di mana melihat histori login pengguna perusahaan kami pada aplikasi?
ICT::INF | ceisacare | link unduh modul?
ICT::INF | ceisacare | Apakah bisa mengunggah dokumen lebih dari 5 MB, atau harus dipecah?
ICT::INF | ceisacare | How long are login logs kept, and can an admin export them?
ICT::INF | ceisacare | tiket lama boleh dibuka lagi atau buat baru ya
ICT::INF | email | Mohon dokumentasi API untuk pengiriman data PIB secara host to host.
ICT::INF | email | Apakah tersedia buku petunjuk penggunaan CEISA 4.0 bagi pengguna baru?
ICT::INF | email | Kami ingin mengetahui spesifikasi minimum komputer untuk modul TPB.
ICT::INF | email | Mohon informasi jadwal pemeliharaan sistem CEISA bulan ini agar kami dapat mengatur waktu pengiriman dokumen.
ICT::INF | email | Mohon informasi apakah satu alamat surel dapat dipakai untuk dua akun perusahaan pada portal pengguna jasa, dan bagaimana tata cara pengelolaan user admin serta user biasa.
ICT::INF | email | Mohon informasi spesifikasi komputer minimum untuk pemasangan modul TPB.
ICT::INF | email | Where can we find the API documentation and a sandbox environment for manifest submission?
ICT::INF | email | Mohon dijelaskan arti kode respon 1105 dan 1120 pada log pertukaran data kami agar tim dapat menyesuaikan program.
ICT::INF | email | Where can our developer find the API reference for querying document status, and how many calls per minute are allowed?
ICT::INF | email | Does the portal support two-factor login by authenticator app, and how is it set up?
ICT::INF | email | Mohon dikirimkan petunjuk teknis migrasi dari modul lama ke CEISA 4.0.
ICT::INF | email | Bagaimana tata cara mendaftarkan akun CEISA 4.0 bagi PPJK dan berapa lama verifikasinya?
ICT::INF | email | Mohon informasi apakah tersedia lingkungan uji coba untuk pengembangan aplikasi vendor kami.
ICT::INF | facebook_dm | ceisa bisa dibuka di hp ga atau hrs laptop, ada aplikasi androidnya kah
ICT::INF | facebook_dm | aplikasi mobile beacukai di playstore namanya apa yg resmi
ICT::INF | instagram_dm | tutorial isi PIB di ceisa buat pemula ada video nya ga kak?
ICT::INF | instagram_dm | ada tutorial daftar akun portal pengguna jasa buat pemula ga min
ICT::INF | letter | Mohon informasi tata cara dan persyaratan teknis menjadi penyedia layanan pertukaran data elektronik.
ICT::INF | phone | Menanyakan langkah backup database modul PIB sebelum pindah komputer serta letak berkasnya.
ICT::INF | phone | Menanyakan langkah memperpanjang sertifikat digital untuk pertukaran data dan berapa lama masa berlakunya.
ICT::INF | phone | Penelepon menanyakan langkah mengganti kata sandi akun portal secara mandiri.
ICT::INF | phone | Caller asks which browser versions are compatible with the declaration portal.
ICT::INF | phone | Menanyakan cara mencetak ulang respon dari menu browse di aplikasi.
ICT::INF | sms | Sertifikat EDI berlaku brp tahun? cara perpanjang online ada?
ICT::INF | sms | Link unduh aplikasi mobile bc utk android apa?
ICT::INF | telegram | cara ganti foto profil sm nomer hp di portal beacukai dimana ya menu nya ga nemu
ICT::INF | telegram | spek minimal komputer utk jalanin ceisa 4 apa aja, ram 4gb cukup ga
ICT::INF | telegram | gan port berapa yg harus dibuka di firewall utk pertukaran data?
ICT::INF | telegram | modul pib jalan di windows 11 ga gan? speknya apa
ICT::INF | telegram | kuota kirim data lewat api ada batasnya ga min per menit
ICT::INF | walkin | Pengguna jasa bertanya apakah CEISA Care dapat diakses tanpa akun dan bagaimana membuat tiketnya.
ICT::INF | webchat | di mana saya bisa unduh aplikasi modul TPB versi terakhir?
ICT::INF | webchat | browser apa yang disarankan untuk membuka ceisa 4.0?
ICT::INF | webchat | link download modul ekspor yang baru dimana ya?
ICT::INF | webchat | apakah ada video tutorial cara input PIB di ceisa 4.0?
ICT::INF | webchat | how do I register a CEISA account?
ICT::INF | webchat | spesifikasi laptop buat modul pib apa aja
ICT::INF | webchat | Is there a sandbox where our developers can test the export declaration API, and what are its base URL and rate limits?
ICT::INF | webchat | lupa password portal, menu resetnya di sebelah mana sih kak? mau coba sendiri dulu
ICT::INF | webchat | Apakah CEISA 4.0 bisa dibuka lewat macbook?
ICT::INF | webchat | Mohon petunjuk cara ekspor data IT inventory ke format yang diminta sistem bea cukai.
ICT::INF | webchat | satu email boleh dipake buat dua akun perusahaan di portal nggak? soalnya adminnya org yg sama
ICT::INF | webchat | Is there a user manual in English for filing an export declaration on the new portal? Screenshots would be great.
ICT::INF | webchat | Where can I find the API documentation for CEISA 4.0?
ICT::INF | webchat | bedanya role pengguna admin sama operator di portal apa kak
ICT::INF | webchat | isian kode fasilitas di form PEB portal dilihat dari tabel mana ya
ICT::INF | webchat | kode gudang buat isian PIB lihatnya di menu apa kak
ICT::INF | webchat | kalau ganti laptop, modul harus instal ulang atau bisa disalin saja?
ICT::INF | whatsapp | cara ganti user admin di portal ceisa gmn ya kak
ICT::INF | whatsapp | gimana cara bikin akun ceisa buat importir baru kak
ICT::INF | whatsapp | syarat pc buat instal modul pib apa aja min
ICT::INF | whatsapp | ceisa 4.0 bisa dibuka lewat hp ga kak
ICT::INF | whatsapp | spek komputer minimal buat install modul tpb apa aja kak? windows 7 masih bisa?
ICT::INF | whatsapp | if i change laptop do i need to reinstall the PIB module or just copy the folder ya? thx
ICT::INF | whatsapp | format file excel buat upload barang kiriman di portal itu contohnya ambil dimana kak
ICT::INF | whatsapp | kak klo mau pake ceisa di macbook bisa ga? browser yg disaranin apa
ICT::INF | whatsapp | masa berlaku sertifikat buat kirim data brp taun min, trs file nya format apa
ICT::INF | whatsapp | can i use the same account for export and import modules or need two?
ICT::INF | whatsapp | kak cara ganti password ceisa sendiri lewat menu apa ya
ICT::INF | whatsapp | bikin akun imei sama akun ceisa itu beda ya kak? login pake yg mana
ICT::INF | whatsapp_group | admin, ada video tutorial ngisi BC 4.0 di ceisa yg baru? tampilan beda skrg bingung staf kami
ICT::INF | whatsapp_group | Tanya rekan-rekan PDAD, jadwal pemeliharaan sistem akhir pekan ini jam berapa ya?
ICT::INF | whatsapp_group | ada yg punya link panduan ceisa pelabuhan versi terbaru? atau admin bisa bagikan
ICT::INF | x_dm | aplikasi bc mobile ada versi iphone nya ga min
ICT::INF | x_dm | min menu buat liat riwayat billing di portal ada di sebelah mana ya
ICT::INF | x_dm | min ceisa ada jadwal maintenance weekend ini? jam berapa
`;
