/** Support asked for with systems. category | channel | text. No line stems from a real conversation. */
export const systemSupport = `
ICT::REQ | bcare | Mohon pembatalan dokumen BC 2.3 yang salah rekam melalui sistem.
ICT::REQ | bcare | pak minta tolong dibukakan kembali user PPJK kami yg terkunci krn salah sandi 3x, terima kasih
ICT::REQ | bcare | Mohon dilakukan kirim ulang (resend) respon NPE tanggal 14 karena database modul kami baru saja diinstal ulang.
ICT::REQ | bcare | tolong update referensi kode gudang TPS kami di aplikasi, masih pakai kode lama sebelum pindah lokasi
ICT::REQ | bcare | Mohon pembatalan nomor aju ganda dan buka kunci dokumen agar dapat dikirim ulang
ICT::REQ | bcare | Tolong kirim ulang respon SPPB aju 007731, file responnya terhapus di komputer kami
ICT::REQ | bcare | Permintaan pemasangan modul TPB di komputer cadangan kantor kami.
ICT::REQ | bcare | Minta dikirim ulang respon SPJM aju 004417, file di modul kami terhapus.
ICT::REQ | bcare | Mohon dilakukan pembukaan ulang (unlock) periode laporan pada aplikasi cukai untuk perbaikan rekam CK-4.
ICT::REQ | bcare | mohon dibantu pasang ulang modul manifes di PC baru kantor agen kami, yg lama mati total
ICT::REQ | bcare | mohon bantuan instal ulang modul BC 2.3 di komputer kantor kami, bisa lewat anydesk
ICT::REQ | bcare | tolong tarik ulang data respon tanggal 3 s.d. 5, hardisk kami rusak
ICT::REQ | bcare | mohon ditambahkan referensi kode satuan barang "drum" di modul kami
ICT::REQ | bcare | buka blokir user
ICT::REQ | bcare | minta tolong kirim file master referensi terbaru ke email kantor kami pak
ICT::REQ | ceisacare | Permintaan penambahan kode gudang pada referensi sistem.
ICT::REQ | ceisacare | Mohon perbaikan data rekam nomor kontainer pada dokumen kami.
ICT::REQ | ceisacare | Mohon bantuan penggantian alamat e-mail penanggung jawab akun kami karena karyawan lama telah mengundurkan diri. Surat kuasa terlampir.
ICT::REQ | ceisacare | Please deactivate the sub-user "gudang02" under our company account; the employee left last Friday and we can't remove it ourselves.
ICT::REQ | ceisacare | NPWP kami berubah menjadi 16 digit, tolong disesuaikan di profil akun agar bisa submit dokumen.
ICT::REQ | ceisacare | Mohon pembatalan dokumen draft ganda dengan nomor aju 000912 dari sistem, kami tidak memiliki tombol hapus.
ICT::REQ | ceisacare | Mohon reset password user atas nama Lestari, email lama sudah tidak aktif
ICT::REQ | ceisacare | Please whitelist our new server address 10.20.4.8 for the production data exchange, the old one will be switched off on Friday.
ICT::REQ | ceisacare | bantu daftarkan kode gudang kami ke referensi sistem, blm muncul di pilihan krn izin TPS nya baru
ICT::REQ | ceisacare | Permintaan perbaikan rekam data: nomor BL pada outward manifest sudah disetujui koreksinya oleh kantor, mohon dimutakhirkan di sistem
ICT::REQ | ceisacare | Mohon aktivasi akun CEISA atas nama CV Tirta Rejeki yang baru terdaftar.
ICT::REQ | ceisacare | Mohon penghapusan draf dokumen BC 2.0 nomor aju 000020-771203 yang salah rekam.
ICT::REQ | ceisacare | Permohonan penambahan kuota pengguna (sub user) sebanyak tiga orang untuk bagian ekspor.
ICT::REQ | ceisacare | Mohon pengaktifan kembali user lnsw_mitra07 yang nonaktif karena 90 hari tidak dipakai.
ICT::REQ | ceisacare | Alamat surel penanggung jawab berubah karena yang bersangkutan pensiun. Tolong ganti menjadi ekspor@tirtamakmur.example dan kirim ulang tautan aktivasi.
ICT::REQ | ceisacare | Minta dibukakan hak akses modul TPB untuk dua staf baru, surat tugas terlampir.
ICT::REQ | ceisacare | Please register our static IP 203.0.113.44 on the allow-list of the data exchange gateway; signed form is attached.
ICT::REQ | ceisacare | Mohon pembatalan status kirim atas draf BC 4.0 aju 7731 agar dapat kami sunting, salah memilih kantor tujuan.
ICT::REQ | ceisacare | Kindly add a new user with export module access for our Medan branch.
ICT::REQ | ceisacare | Mohon data HS pada PIB kami dikoreksi di database sesuai nota pembetulan yang telah disetujui.
ICT::REQ | ceisacare | Mohon aktivasi sertifikat elektronik baru, berkas permohonan terlampir
ICT::REQ | ceisacare | Permintaan pembukaan periode untuk rekam saldo awal inventory online
ICT::REQ | ceisacare | mohon reset password
ICT::REQ | ceisacare | Mohon dibantu rollback status dokumen 23-000981 dari "selesai" ke "draft" karena salah klik
ICT::REQ | ceisacare | Mohon penghapusan draf aju 000771 yang salah rekam
ICT::REQ | email | Mohon bantuan aktivasi kembali akun portal kami yang terkunci.
ICT::REQ | email | Kami mengajukan permohonan perubahan alamat email pada akun pengguna portal.
ICT::REQ | email | Mohon dibantu membuka kunci akun CEISA atas nama perusahaan kami.
ICT::REQ | email | Mohon dilakukan perbaikan elemen data kemasan pada sistem karena salah input.
ICT::REQ | email | Mohon dilakukan pembukaan akses modul vooraf untuk perusahaan kami.
ICT::REQ | email | Mohon pembukaan hak akses modul manifes bagi pegawai kami.
ICT::REQ | email | Bersama ini kami mengajukan permohonan aktivasi layanan pertukaran data H2H untuk lingkungan produksi. Uji coba telah selesai dan berita acaranya kami lampirkan.
ICT::REQ | email | Could your IT team register the new digital certificate of our company and revoke the old one? The serial numbers are in the attached letter.
ICT::REQ | email | Dengan hormat, penanggung jawab perusahaan kami telah berganti. Mohon bantuan pengubahan data penanggung jawab dan alamat surel pada akun CEISA. Akta perubahan terlampir.
ICT::REQ | email | Kindly register our second user (finance dept.) and grant view-only rights to billing. The signed request form is enclosed.
ICT::REQ | email | Mohon perubahan alamat surel penanggung jawab pada akun portal pengguna jasa kami karena pejabat lama telah mengundurkan diri.
ICT::REQ | email | Dengan hormat, kami mengajukan pendaftaran kunci akses API untuk pertukaran data host to host, formulir terlampir.
ICT::REQ | email | Mohon ganti nomor telepon penerima OTP akun perusahaan kami, nomor lama sudah hangus.
ICT::REQ | email | Kami memohon perekaman ulang sertifikat EDI perusahaan yang habis masa berlakunya minggu depan. Berkas identitas dan surat kuasa kami lampirkan.
ICT::REQ | email | Kindly move the administrator role of our CEISA account from Ms. Ratih to Mr. Dewanto, effective Monday. Board letter attached.
ICT::REQ | email | Please reset the password of our company account; the registered e-mail is no longer in use.
ICT::REQ | email | We request to change the responsible person registered under our portal account, letter attached.
ICT::REQ | email | Mohon penyesuaian nama perusahaan pada profil pengguna portal setelah perubahan akta.
ICT::REQ | email | Please whitelist the new static IP of our branch for EDI and confirm once done.
ICT::REQ | facebook_dm | Admin tolong hapus akun portal saya yg dobel, saya mau pakai yg satu saja
ICT::REQ | facebook_dm | min bantu gantiin email akun imei sy dong, salah ketik pas daftar
ICT::REQ | letter | Dalam rangka pergantian direktur, kami mohon perubahan data penanggung jawab pada akun portal pengguna jasa serta penghapusan hak akses direktur sebelumnya.
ICT::REQ | letter | Kami mengajukan permohonan pendaftaran alamat IP server produksi untuk pertukaran data host to host.
ICT::REQ | phone | Staf perusahaan minta dibantu pemasangan modul PEB dari jarak jauh pada komputer baru karena komputer lama rusak.
ICT::REQ | phone | Penelepon meminta dibuatkan akses tambahan modul TPB bagi dua orang staf barunya.
ICT::REQ | phone | Penelepon meminta agar akun pengguna yang terkunci karena salah sandi dapat dibuka kembali.
ICT::REQ | phone | Kantor meminta pembuatan akun surel dinas dan akses VPN bagi tiga pegawai pindahan.
ICT::REQ | phone | Penelepon meminta bantuan membuka blokir pengiriman dokumen atas NPWP perusahaannya di sistem.
ICT::REQ | sms | tlg nonaktifkan user ceisa staf kami yg sdh resign a.n. Lukman
ICT::REQ | sms | Mohon aktifkan kembali user ceisa PT Anugerah, tks
ICT::REQ | telegram | bisa dibantu remote buat pasang modul ekspor di laptop baru? teknisi kami resign
ICT::REQ | telegram | gan bisa bantu pindahin akun ceisa ke npwp 16 digit? npwp lama udh ga kepakai
ICT::REQ | telegram | min minta dibuatin akun browse manifes dong buat staf baru
ICT::REQ | walkin | Pengguna jasa meminta petugas mengaktifkan akun CEISA yang tidak dipakai lebih dari setahun.
ICT::REQ | walkin | Staf perusahaan kargo meminta buka blokir user karena salah memasukkan kata sandi lima kali.
ICT::REQ | walkin | Pengguna jasa meminta pendampingan instalasi modul PEB pada laptop yang dibawa.
ICT::REQ | walkin | Staf perusahaan meminta petugas mengganti nomor ponsel penerima OTP pada akun.
ICT::REQ | walkin | Staf PPJK minta didampingi memasang modul di laptop.
ICT::REQ | webchat | min lupa password ceisa, tolong di reset ya
ICT::REQ | webchat | tolong bantu ubah nomor hp di akun portal saya
ICT::REQ | webchat | tolong ganti nomor hp dan email di akun ceisa kami
ICT::REQ | webchat | minta dibuatkan id user tambahan dong buat admin cabang surabaya, role nya cukup browse aja
ICT::REQ | webchat | minta tolong hapus perangkat lama yg nyangkut di akun sy, hp nya udh ilang
ICT::REQ | webchat | Please unlock our company user on the export module, the owner left the firm.
ICT::REQ | webchat | bisa tolong hapusin user kembar kami? ada dua akun atas NPWP sama, yg belakang 3 aja dibuang
ICT::REQ | webchat | hi, can you unlock my portal login? i typed the wrong pin five times, company is PT Segara Biru
ICT::REQ | webchat | can you unlock my ceisa account? i typed the wrong password three times
ICT::REQ | webchat | minta tolong sinkronkan data NIB kami ke portal ya, izin terbaru belum kebaca
ICT::REQ | whatsapp | pak minta tolong tambahin role user buat staf baru kami di ceisa
ICT::REQ | whatsapp | kak tolong hapus user lama kami di portal dong
ICT::REQ | whatsapp | min akun ceisa saya kekunci tolong dibukain
ICT::REQ | whatsapp | min user saya diblokir minta tolong dibuka
ICT::REQ | whatsapp | kak bisa bantu resetin pasword portal punya CV Mulia Tani? hp lama ilang jd ga bs terima kode
ICT::REQ | whatsapp | kak bs tolong aktifin lg akun portal PT kami? nonaktif krn lama ga dipake
ICT::REQ | whatsapp | kak minta tolong resetin password portal saya dong, lupa total
ICT::REQ | whatsapp | lupa password portal, email pemulihnya punya karyawan yg udh resign. tolong direset ke email direktur dong kak, akta siap dikirim
ICT::REQ | whatsapp | min minta ditarikin lagi respon SPPB yg kehapus di modul sy, aju 55120, buat arsip
ICT::REQ | whatsapp | pak tolong cabut akses user lama atas nama Rudi, orangnya udah resign
ICT::REQ | whatsapp | kak bs minta tolong hapus dokumen draft yg dobel di ceisa? ga ada tombol hapusnya
ICT::REQ | whatsapp | min tolong verifikasi akun imei saya dong, link emailnya kadaluarsa
ICT::REQ | whatsapp_group | Min tolong dibantu sinkron ulang NPWP 16 digit perusahaan kami di portal ya, yg lama masih 15 digit
ICT::REQ | whatsapp_group | Mohon bantuan PDAD untuk memperbarui tabel referensi gudang di aplikasi kami, terima kasih.
`;
