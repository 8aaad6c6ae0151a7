import { phrases } from './phrases';

/** Systems: failures, support requests, how-to. */
export const technical = {
	system: phrases(`
		ceisa, sistem, website, web beacukai, situsnya, api h, internal server, kode respon, modul,
		aplikasinya, e billing, ebilling, barcode, scan barcode, e cd, ecd, ecustoms, all indonesia,
		tpb online, ceisa tpb, edii, sso=, email konfirmasi, link verifikasi, data referensi,
		elemen data, cetak respon, tombol, aplikasi, portal, web=, webnya, situs, server, login,
		log in, akun, user=, username, usernya, pengguna portal, edi=, h 2 h, host to host, api=,
		browser, jaringan, kata sandi, otp, vpn, app=, system, account, dashboard, email verifikasi,
		sesi, captcha, upload, unggah, submit, database, inswmobile, sertifikat elektronik,
		tanda tangan digital, pertukaran data, form, formulir online, mobile beacukai, referensi, exim,
		kode billing, bcare, hak akses, role=, menu, fitur, perangkat lunak, data manifes, respon npe,
		respon sppb
	`),
	failure: phrases(`
		lola, lelet, internal server error, bad gateway, tidak kebuka, gak kebuka, tidak bisa cetak,
		tidak dapat dicetak, tidak dapat dikirim, tidak dapat disimpan, tidak dapat diproses,
		tidak dapat login, tidak dapat masuk, tidak dapat unggah, tidak dapat unduh, tidak bisa diklik,
		tidak bisa klik, tidak tersimpan, tidak tampil, tidak keluar otp, berputar, muter terus, muter,
		not found, forbidden, unauthorized, kode eror, stuck loading, layar, reject, rejected,
		ditolak sistem, belum muncul, belum masuk sistem, tidak sesuai sistem, double, ganda,
		force close, keluar terus, ketendang, tertutup sendiri, not load, won t load, failed, fails,
		broken, slow loading, eror, down=, ganggu, gagal, hang=, loading, lemot, lag=, crash, timeout,
		time out, maintenance, kendala, blank, putih, invalid, tolak, bug, tidak sinkron, tidak update,
		tidak berubah, tidak muncul, tidak respon, tidak respons, tidak merespon, tidak merespons,
		tidak buka, tidak dapat dibuka, tidak bisa buka, tidak bisa dibuka, tidak dapat diakses,
		tidak bisa akses, tidak bisa diakses, tidak bisa login, tidak bisa log, tidak bisa masuk,
		tidak bisa submit, tidak bisa kirim, tidak bisa upload, tidak bisa unggah, tidak bisa simpan,
		tidak bisa download, tidak bisa unduh, tidak terkirim, tidak masuk, tidak terbaca, tidak jalan,
		tidak berfungsi, tidak bisa rekam, tidak terima otp, kode kesalahan, kesalahan sistem,
		pesan kesalahan, not working, cannot, can t, unable to, does not work, logout sendiri,
		keluar sendiri, mental, macet, hilang, kosong, sesi habis, session, offline, terputus, putus,
		salah terus, dobel, ngadat, freeze, tidak bisa dipakai, tidak bisa digunakan,
		tidak bisa create, tidak bisa buat, gagal buat, npe tidak, tidak kunjung terbit, rusak,
		trouble, troble, problem, masalah
	`),
	support: phrases(`
		kekunci, bukain, dibukain, tolong buka, perbaikan elemen, perbaikan rekam, koreksi,
		koreksi elemen, salah input, revisi data, ganti nomor, ganti alamat, ganti password,
		ganti kata, ganti nama, ganti npwp, update email, update profil, mapping kode,
		registrasi ulang, daftarkan user, buatkan akun, buatkan user, pembuatan akun, pembuatan user,
		cabut akses, nonaktif, verifikasi akun, approve akun, setujui akun, kirim ulang, proses ulang,
		rollback, batalkan, hidupkan, enable, disable, unblock, please reset, minta akses,
		minta dibuatkan, tambah, penggantian, pemulihan, pulihkan, reset, aktivasi, aktifkan, aktifasi,
		mengaktifkan, buka blokir, blokir, unlock, buka kunci, membuka kunci, kunci, terkunci,
		tambah hak akses, tambah akses, tambah user, tambah role, tambahin role, tambahin user,
		tambah kode, penambahan, hapus user, hapus akun, hapus data, hapus, nonaktifkan,
		lupa kata sandi, ganti email, ubah email, perubahan alamat email, perubahan data,
		perubahan email, ubah data, perbaikan data, perbaiki data, pembatalan, batal, koreksi data,
		mapping, migrasi, pendaftaran user, permintaan akses, pindah user, rekam ulang, buka akses,
		activate, forgot, update data, sinkronisasi, salah rekam, perubahan, tarik data,
		kirim ulang respon
	`),
	manual: phrases(`
		video tutorial, tutorial, spesifikasi minimum, spesifikasi, persyaratan teknis, kompatibel,
		support browser, apakah bisa diakses, panduan input, cara input, cara rekam, cara isi,
		cara upload, cara lihat, cara unduh, cara cetak, cara login, contoh file, format file,
		skema xml, template excel, requirements, buku manual, sop=, training, bimtek, pelatihan,
		download, unduh, panduan, manual, petunjuk, dokumentasi, user guide, buku petunjuk, cara,
		langkah, versi, browser apa, link=, bagaimana, how, apa syarat, di mana, apakah tersedia,
		guide, teknis integrasi
	`),
	strongSystem: phrases(`
		website, web=, situs, ceisa, internal server, elemen data, barcode, e billing, tpb online,
		komputer, portal, modul, akun, login, kata sandi, aplikasi, h 2 h, host to host, api=, user=,
		edi=, server, browser, sistem
	`),
};
