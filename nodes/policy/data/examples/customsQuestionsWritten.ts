/** Questions about customs by letter, mail, telephone, SMS and counter. category | channel | text. No line stems from a real conversation. */
export const customsQuestionsWritten = `
INF::KEP | bcare | mohon info pak, untuk perusahaan yg mau pakai fasilitas KITE pengembalian syarat awalnya apa saja dan diajukan ke kanwil atau ke KPP?
INF::KEP | bcare | izin tanya pak jam pelayanan pemeriksaan fisik hari jumat sampai jam berapa?
INF::KEP | bcare | dokumen apa yang dipakai untuk pengeluaran scrap dari kawasan berikat pak
INF::KEP | ceisacare | Mohon info, untuk PIB berkala dokumen pelengkap apa saja yang wajib dilampirkan dan berapa hari batas penyampaiannya setelah barang keluar?
INF::KEP | ceisacare | Mohon informasi syarat pengajuan pembebasan bea masuk untuk litbang, apakah lewat kantor pelayanan?
INF::KEP | ceisacare | berapa lama masa berlaku izin impor sementara dan perpanjangannya diajukan kapan?
INF::KEP | ceisacare | Mohon info tarif PPh pasal 22 untuk importir tanpa API.
INF::KEP | email | Dengan hormat, bersama ini kami mohon penjelasan mengenai persyaratan impor sementara untuk keperluan pameran.
INF::KEP | email | Mohon informasi tarif bea masuk dan kode HS atas produk lampu LED.
INF::KEP | email | Kami ingin mengetahui mekanisme restitusi atas kelebihan pembayaran bea masuk.
INF::KEP | email | Mohon dapat diinformasikan jadwal kelas kepabeanan untuk UMKM bulan depan.
INF::KEP | email | Yth. Bea Cukai, mohon arahan mengenai tata laksana re-impor barang yang sebelumnya diekspor untuk diperbaiki.
INF::KEP | email | Mohon bantuan informasi mengenai fasilitas KITE pembebasan dan syarat permohonannya.
INF::KEP | email | Mohon penjelasan apa yang dimaksud dengan gratifikasi dan bagaimana mekanisme pelaporannya di lingkungan DJBC.
INF::KEP | email | Sehubungan dengan rencana impor mesin, mohon keterangan mengenai pengajuan masterlist.
INF::KEP | email | Mohon informasi jumlah pegawai dan struktur organisasi kantor untuk tugas kuliah kami.
INF::KEP | email | Mohon kejelasan tentang persyaratan barang re-ekspor yang salah kirim dari pemasok kami.
INF::KEP | email | Mohon konfirmasi apakah surat dari kantor kami tanggal 5 sudah diterima.
INF::KEP | email | Mohon informasi contact person pegawai yang menangani fasilitas kawasan berikat.
INF::KEP | email | Mohon penjelasan perbedaan suap dan gratifikasi untuk bahan sosialisasi kami.
INF::KEP | email | Dengan hormat, perusahaan kami akan mengikuti pameran alat berat di Jakarta dan bermaksud memasukkan dua unit excavator contoh yang akan dikembalikan ke Korea setelah acara. Kami mohon penjelasan mengenai prosedur impor sementara, jaminan yang harus diserahkan, serta jangka waktu izinnya. Demikian kami sampaikan, atas bantuannya diucapkan terima kasih.
INF::KEP | email | To whom it may concern: our company in Osaka has received an invoice correction from the Indonesian consignee after the import declaration was lodged. Is a voluntary payment available in such a case, and within how many days must it be made?
INF::KEP | email | Yth. Bapak/Ibu, mohon informasi alamat dan nomor telepon Kantor Bea Cukai yang mengawasi wilayah Kabupaten Morowali, karena kami akan mengajukan permohonan pembukaan tempat penimbunan sementara di sana.
INF::KEP | email | Our Surabaya branch intends to move raw materials from one bonded zone to another for subcontracting. Kindly advise which BC form applies and whether a guarantee has to be posted.
INF::KEP | email | Kepada Yth. Kepala Kantor. Sehubungan dengan rencana kami mengajukan status AEO, mohon kiranya dapat diberikan informasi mengenai kriteria, tahapan validasi lapangan, dan perkiraan waktu penyelesaiannya. Kami bergerak di bidang komponen otomotif dan telah beroperasi sejak 2009. Sejauh ini kami telah memakai jalur MITA.
INF::KEP | email | Mohon penjelasan, apabila importir tidak melunasi tagihan sampai jatuh tempo apakah akses kepabeanannya langsung diblokir, dan bagaimana tata cara mengajukan pengangsuran? Kami sedang menyusun SOP internal bagian keuangan.
INF::KEP | email | Hello, a man I met on a dating site says his box of cash is being held by "Jakarta Customs" and that I must send the release fee to a private bank account. Is this how your office really collects payment?
INF::KEP | email | Dengan hormat, sehubungan dengan rencana relokasi mesin dari Vietnam ke pabrik kami di Kendal, kami mohon diberikan informasi mengenai fasilitas pembebasan bea masuk atas impor mesin untuk penanaman modal, termasuk instansi yang menerbitkan keputusannya dan lama prosesnya. Demikian kami sampaikan, atas bantuannya diucapkan terima kasih.
INF::KEP | email | Could you please tell me which HS chapter covers reusable silicone baking mats and whether an import licence (LARTAS) applies? We are only at the planning stage.
INF::KEP | email | Yth. Bea Cukai, kami penyelenggara pameran otomotif dan ingin memakai ATA Carnet untuk tiga mobil konsep dari Jerman. Bagaimana alur pemeriksaannya di pelabuhan, berapa lama izin tinggal barang, dan apa akibatnya bila terlambat diekspor kembali?
INF::KEP | email | My company received an SPTNP last week. What is the procedure to appeal to the Tax Court, and do we have to deposit the full amount first?
INF::KEP | email | As an exporter of furniture using the KITE facility, may we sell up to a quarter of the finished goods domestically, and which form is used to pay the duty on that portion?
INF::KEP | email | Selamat siang, mohon informasi persyaratan untuk memperoleh fasilitas KITE Pembebasan bagi perusahaan tekstil skala menengah.
INF::KEP | email | Dengan hormat, kami mohon penjelasan batas waktu pengajuan banding ke Pengadilan Pajak setelah keputusan keberatan kami terima.
INF::KEP | email | Kami akan mengimpor bahan baku dari Vietnam. Apakah SKA Form D elektronik cukup, atau fisiknya tetap harus diserahkan ke kantor pabean?
INF::KEP | email | We are a Korean manufacturer planning to ship machine parts to our bonded zone customer in Karawang. Could you advise which customs document applies and whether import duty is suspended?
INF::KEP | email | Mohon bantuan informasi jangka waktu penyampaian PIB berkala untuk importir dengan status Mitra Utama.
INF::KEP | email | Perusahaan kami hendak mengekspor kembali barang impor yang ternyata tidak sesuai pesanan. Mohon dijelaskan prosedur reekspor dan dokumen yang dilampirkan.
INF::KEP | email | Kepada Yth. Kepala Kantor, kami mohon informasi mengenai syarat pengembalian bea masuk karena kelebihan pembayaran, termasuk formulir serta berapa lama keputusannya diterbitkan.
INF::KEP | email | Good morning. My container of household goods arrives in Surabaya on the 14th. I hold a KITAS valid for one year. Do I qualify for the relocation exemption and what papers must I bring?
INF::KEP | email | Apakah PPJK perorangan diperbolehkan? Mohon disampaikan syarat ahli kepabeanan serta jadwal ujian sertifikasinya.
INF::KEP | email | Could you tell me what "CIF" covers when duty is worked out, and must insurance be shown as a separate line on the invoice?
INF::KEP | email | Kami baru menerima SPKTNP. Berapa hari jangka waktu pengajuan keberatannya dan ke loket mana berkas diantar?
INF::KEP | email | Bulan depan kami diaudit untuk pertama kali. Secara umum berkas apa yang lazim disiapkan importir dan berapa tahun pembukuan wajib disimpan?
INF::KEP | email | My container was picked for inspection. In general, how long does a physical check take and may our own staff be present?
INF::KEP | email | We are drafting an anti-bribery policy for our logistics arm. Does DJBC publish its rules on gifts to officers, and where can partners read them?
INF::KEP | email | Mohon informasi jadwal sosialisasi antisuap bagi PPJK tahun ini beserta cara mendaftarnya.
INF::KEP | email | We would like to know the steps to become a registered importer and which documents are needed.
INF::KEP | email | Kindly inform us of the procedure and deadline for lodging an objection to a tariff assessment.
INF::KEP | email | Someone named Captain Lee says customs holds his luggage and I should pay 1,500 dollars by gift card. Is this real?
INF::KEP | email | What is the penalty for not declaring cash above 100 million rupiah? I am preparing a travel guide.
INF::KEP | email | Please advise the HS code and preferential rate for rubber gloves from Thailand under ATIGA.
INF::KEP | email | Mohon informasi kewenangan petugas dalam melakukan penyegelan gudang dan hak pemilik barang.
INF::KEP | email | Dalam rangka penyusunan SOP kepatuhan, mohon informasi sanksi bagi pengangkut yang tidak menyerahkan manifes.
INF::KEP | email | Mohon petunjuk pengurusan barang yang dinyatakan tidak dikuasai dan batas waktu pengeluarannya dari TPS.
INF::KEP | email | Kami sekolah menengah bermaksud mengadakan kunjungan belajar ke kantor Bea Cukai, mohon informasi prosedurnya.
INF::KEP | email | We are an NGO bringing relief goods after the earthquake. Which office grants the exemption and how long does it take?
INF::KEP | email | Mohon informasi batasan penerimaan hadiah oleh pegawai agar perusahaan kami tidak salah dalam mengirim bingkisan.
INF::KEP | email | A caller said he was from customs and threatened me with jail over a parcel I never ordered. How can I verify whether he is an officer?
INF::KEP | email | For a novel I am writing: how do customs officers usually detect hidden compartments in containers?
INF::KEP | email | Kami menerima surat penagihan dengan nomor rekening pribadi, mohon dibantu memastikan apakah surat ini diterbitkan Bea Cukai.
INF::KEP | email | We want our staff handbook to be correct: may a customs officer accept a coffee from a visitor?
INF::KEP | email | What happens legally to someone caught smuggling gold? I'm a journalism student collecting background, no particular case.
INF::KEP | fax | Mohon diberikan informasi mengenai tata cara reekspor barang yang salah kirim (wrong shipment) yang masih berada di TPS dan belum diajukan PIB.
INF::KEP | fax | Mohon penjelasan mengenai tata cara pembongkaran dan penimbunan barang curah cair di luar kawasan pabean.
INF::KEP | fax | Mohon dijelaskan persyaratan perubahan nama pengangkut pada manifes.
INF::KEP | letter | Bersama surat ini kami, CV Tunas Rempah Flores, menanyakan persyaratan penerbitan Surat Keterangan Asal untuk pengiriman vanili ke Jerman serta instansi mana yang berwenang menerbitkannya, mengingat pembeli kami mensyaratkan dokumen tersebut disertakan bersama PEB.
INF::KEP | letter | Sehubungan dengan rencana pembangunan fasilitas penyimpanan kami di Cikarang, bersama ini kami mohon petunjuk mengenai persyaratan penetapan Pusat Logistik Berikat beserta jangka waktu pemrosesannya.
INF::KEP | letter | Guna menyusun rencana investasi, kami memohon informasi perbandingan fasilitas fiskal antara kawasan berikat, gudang berikat, dan kawasan ekonomi khusus.
INF::KEP | letter | Dengan hormat, sekolah kami akan menerima hibah buku bekas dari Belanda. Mohon diberitahukan surat serta rekomendasi yang harus dilampirkan supaya memperoleh pembebasan. Demikian kami sampaikan.
INF::KEP | letter | Sehubungan rencana kegiatan misi dagang, mohon dijelaskan tata cara membawa barang contoh ke luar negeri dan memasukkannya kembali.
INF::KEP | letter | Mohon informasi ketentuan pengeluaran sementara mesin dari kawasan berikat untuk direparasi.
INF::KEP | phone | Penelepon bertanya berapa lama waktu pengurusan NIK kepabeanan.
INF::KEP | phone | Penelepon menanyakan jangka waktu pengajuan banding setelah keputusan keberatan.
INF::KEP | phone | Menanyakan persyaratan menjadi ahli kepabeanan.
INF::KEP | phone | Penelepon menanyakan apakah kiriman uang tunai dalam paket diperbolehkan.
INF::KEP | phone | Menanyakan prosedur lelang barang sitaan bea cukai.
INF::KEP | phone | Penelepon memastikan apakah telepon yang meminta tebusan paket itu penipuan.
INF::KEP | phone | Penelepon baru pertama kali jastip dari Bangkok dan ingin tahu apakah barang titipan mendapat pembebasan USD 500 atau tidak.
INF::KEP | phone | Penanya seorang ibu di Nunukan, anaknya TKI di Tawau mau mengirim barang bekas pakai ke kampung; bertanya ketentuan barang kiriman pekerja migran dan berapa kali setahun boleh.
INF::KEP | phone | Menanyakan apakah sumbangan kursi roda dari yayasan Belanda untuk panti jompo di Kupang bisa bebas bea masuk, dan rekomendasi kementerian mana yang harus dilampirkan.
INF::KEP | phone | Penelepon dari kantor notaris ingin memastikan syarat perubahan nama perusahaan di data registrasi kepabeanan pasca merger, apakah cukup lewat OSS atau perlu surat ke Bea Cukai.
INF::KEP | phone | Caller asks how a yacht arriving from Darwin should report to customs in Kupang and how long a foreign vessel may stay under a vessel declaration.
INF::KEP | phone | Penelepon, pengurus klub panahan di Bantul, ingin tahu apakah busur yang dibawa atlet sepulang lomba dari Korea wajib dilaporkan sebelum berangkat dan formulirnya apa.
INF::KEP | phone | Seorang ibu menanyakan apakah perhiasan pernikahan yang dipakai ke luar negeri harus didaftarkan dulu supaya waktu pulang tidak dipungut bea.
INF::KEP | phone | Penelepon dari koperasi kopi di Gayo ingin mengetahui tahapan memperoleh surat keterangan asal dan apakah perlu diserahkan ke bea cukai saat ekspor ke Jepang.
INF::KEP | phone | Caller (English) asks if prescription sleeping pills for personal use may be brought into Bali and what letter from the doctor is needed at the red channel.
INF::KEP | phone | Menanyakan cara memperoleh pengembalian bea masuk karena kelebihan bayar pada pembayaran impor bulan Maret, dokumen apa yang dilampirkan dan ke kantor mana diajukan.
INF::KEP | phone | Penelepon menanyakan apakah HP bekas pakai yang dibawa pulang TKI tetap harus didaftarkan IMEI-nya.
INF::KEP | phone | Menanyakan klasifikasi pos tarif untuk mesin penggiling kopi listrik dan apakah terkena lartas.
INF::KEP | phone | Penelepon ingin tahu alamat kantor bea cukai yang melayani pengambilan barang kiriman di Semarang.
INF::KEP | phone | Menanyakan cara membayar kekurangan bea masuk atas SPTNP dan kode billingnya diperoleh dari mana.
INF::KEP | phone | Penelepon bertanya berapa kali pungutan harus dibayar jika membeli dua pesanan lokapasar luar negeri pada hari yang sama.
INF::KEP | phone | Penelepon menanyakan fasilitas pembebasan bea masuk untuk alat penelitian perguruan tinggi dan ke mana permohonannya diajukan.
INF::KEP | phone | Menanyakan perbedaan BC 2.5 dan BC 4.1 untuk pengeluaran barang dari kawasan berikat ke dalam negeri.
INF::KEP | phone | Penelepon menanyakan sejak tanggal berapa ketentuan baru barang bawaan jemaah haji berlaku serta berapa batas nilainya.
INF::KEP | phone | Penelepon bertanya bagaimana membetulkan nama penerima pada paket luar negeri miliknya yang salah ketik oleh pengirim, dan dokumen apa yang diperlukan.
INF::KEP | phone | Penelepon, guru SMP, menanyakan arti penyelundupan menurut undang-undang kepabeanan untuk bahan ajar.
INF::KEP | phone | Caller wants to know the opening hours of the customs office in Batam on public holidays.
INF::KEP | phone | Penelepon ditelepon orang yang mengatasnamakan Bea Cukai dan diminta menebus barang; ingin memastikan kebenarannya.
INF::KEP | phone | Menanyakan apakah sepeda listrik bekas termasuk barang yang dilarang diimpor.
INF::KEP | phone | Penelepon menanyakan kurs yang dipakai untuk pelunasan hari ini.
INF::KEP | phone | Penanya memastikan apakah pungutan di bandara memang harus dibayar lewat bank, bukan tunai kepada petugas.
INF::KEP | phone | Penelepon ingin memastikan nama petugas yang tercantum dalam surat tugas benar pegawai kantor.
INF::KEP | phone | Penelepon menanyakan sanksi disiplin apa yang berlaku bagi pegawai penerima gratifikasi untuk keperluan penelitian.
INF::KEP | phone | Guru SMA menanyakan materi tentang bahaya penyelundupan untuk bahan ajar.
INF::KEP | phone | Seorang ibu bertanya apakah pungutan yang disebut kurir memang bea masuk resmi atau bukan.
INF::KEP | sms | Brp batas nilai bebas bea masuk utk penumpang pesawat?
INF::KEP | sms | Alamat kantor bea cukai makassar dimana dan jam layanannya?
INF::KEP | sms | Syarat kirim barang TKI ke kampung apa sj pak? trims
INF::KEP | sms | Nomor wa layanan bea cukai soekarno hatta berapa ya
INF::KEP | sms | Cara bayar pajak imei lewat mbanking gmn
INF::KEP | sms | uang jaminan impor sementara kapan dikembalikan ya prosedurnya
INF::KEP | sms | Mau tny, ambil paket di kantor pos bayar pajak cash atau transfer?
INF::KEP | sms | Brp lama keputusan keberatan keluar?
INF::KEP | sms | kalo barang hilang di gudang lapornya kemana pak
INF::KEP | sms | Brp lama brg kiriman dr China biasanya di bea cukai sblm diantar? trims
INF::KEP | sms | Bgmn cara bayar billing bea masuk lewat atm? kode brp
INF::KEP | sms | Pak klo kirim rendang 5kg ke anak di melbourne lewat dhl hrs pake PEB atau tdk
INF::KEP | sms | Batas waktu ngajuin keberatan brp hari sejak surat penetapan tarif terbit? trmksh
INF::KEP | sms | Mw nanya HP iphone dr kakak di Malaysia dikirim lewat pos bisa daftar imei ga atau harus dibawa sendiri
INF::KEP | sms | Jenazah saudara dr Arab Saudi dipulangkan lwt kargo, ada dokumen pabean yg hrs kami urus tdk? Mohon info
INF::KEP | sms | Bawa uang tunai 150 juta ke Malaysia wajib lapor tdk? formulirnya apa
INF::KEP | sms | nomor telp kantor bc batam berapa min
INF::KEP | sms | apakah bawa rendang & sambal 5kg ke arab harus lapor bea cukai
INF::KEP | sms | Resi RR118820045KR a.n. sy sendiri Tuti udh sampe mana pak?
INF::KEP | sms | Ada yg tlp ngaku bea cukai blg paket sy ilegal hrs tf 2jt ke rek pribadi. Itu bener dr bc ga? sy blm kirim apa2
INF::KEP | sms | Lapor oleh2 diatas 500 usd di formulir apa?
INF::KEP | sms | Obat herbal dr cina 2kg kena larangan tdk?
INF::KEP | sms | alamat email pengaduan bc apa ya
INF::KEP | sms | Jam buka?
INF::KEP | sms | Apakah titip uang ke sopir utk bayar bea masuk diperbolehkan? atau hrs importir sendiri
INF::KEP | sms | Atas nama Dewi, resi EE123456CN, sudah dimana ya
INF::KEP | walkin | Tamu datang menanyakan cara mengurus pembatalan PEB karena barang batal berangkat dan kontainernya ditarik kembali ke pabrik.
INF::KEP | walkin | Mahasiswa magang bertanya perbedaan pembebasan dan keringanan bea masuk serta dasar hukumnya untuk laporan akhir.
INF::KEP | walkin | Bapak pemilik toko alat pancing datang menanyakan apakah joran karbon dari Tiongkok wajib SNI dan berapa tarif bea masuknya.
INF::KEP | walkin | Pengunjung menanyakan dokumen yang harus dilengkapi untuk mengeluarkan mobil bantuan hibah bagi yayasan panti asuhan.
INF::KEP | walkin | Tamu menanyakan tarif sewa gudang TPP dan sampai kapan barang yang tidak dikuasai disimpan sebelum dilelang.
INF::KEP | walkin | Tamu menanyakan di laman mana buku tarif (BTKI) dapat diunduh cuma-cuma.
INF::KEP | walkin | Pengunjung menanyakan persyaratan pengambilan barang kiriman yang diwakilkan.
INF::KEP | walkin | Tamu bertanya cara mengecek keaslian surat tagihan dan nomor billing yang diterimanya.
INF::KEP | walkin | Tamu menanyakan tata cara menyampaikan laporan pelanggaran pegawai dan bentuk perlindungan bagi pelapor.
`;
