import { phrases } from './phrases';

/** Questions and their subjects, excluded requests, suggestions. */
export const inquiry = {
	question: phrases(`
		apa=, apakah, apaan, bagaimana, berapa, kapan, di mana, ke mana, mana=, siapa, bisakah,
		bolehkah, boleh, tanya, what, how, when=, where, which, can i, could i, may i, do i, do we,
		should i, is it, are there, is there, perlu, wajib, apa saja, ada tidak, ya tidak, kena,
		bolehtidak, ingin tahu, ingin mengetahui, boleh tahu, mau tahu, mengetahui, beda, maksimal,
		minimal
	`),
	askInfo: phrases(`
		mohon informasi, mohon diinformasikan, mohon dapat diinformasikan, mohon penjelasan,
		mohon dijelaskan, mohon arahan, mohon petunjuk, mohon pencerahan, mohon bantuan informasi,
		minta informasi, bisa minta informasi, informasikan, menanyakan, bertanya, izin tanya,
		ijin tanya, mau tanya, konsultasi, please advise, could you tell, syarat, persyaratan,
		prosedur, tata cara, tata laksana, mekanisme, cara, ketentuan, dokumen apa, daftar dokumen,
		alur, jadwal, alamat, jam buka, jam layanan, nomor wa, jangka waktu, biaya,
		penjelasan prosedur, contoh, status, sejauhmana, cek resi, tracking
	`),
	customsTopic: phrases(`
		impor, ekspor, bea masuk, bea keluar, pabean, beacukai, barang, paket, kirim, kiriman,
		penumpang, luar negeri, imei, pib, peb, hs=, kode hs, tarif, pajak, kurs, pdri, lartas,
		kawasan berikat, gudang berikat, tpb, kite, carnet, reimpor, reekspor, restitusi, keberatan,
		banding, sptnp, billing, customs, duty, duties, import, export, parcel, package, passenger,
		declare, indonesia, manifes, kontainer, nik=, nib=, npwp, aeo, mita, ppjk, bandara, pelabuhan,
		amazon, shopee, awb, resi, oleh, bawa, denda, tldddp, tlddp, nilai pabean, fasilitas, pindahan,
		hibah, jam, kantor, uang tunai, cash, obat, hewan, tax, taxes, kelas, sosialisasi, umkm
	`),
	excise: phrases(`
		cukai, rokok, tembakau, sigaret, cerutu, vape, liquid, likuid, nikotin, mmea,
		minuman beralkohol, minuman keras, miras, arak, etil, etanol, nppbc, pita, ck=, hje=, lack=,
		ht=, hptl, tis=, tpe=, skt=, skm=, spm=, excise, alkohol, pabrik hasil tembakau
	`),
	traveller: phrases(`
		luar negeri, penumpang, pesawat, bagasi, bandara, passenger, traveler, traveller, duty free,
		bawa dari
	`),
	abstract: phrases(`
		apa itu, apa sih, apa yang maksud, yang dimaksud, pengertian, definisi, apa termasuk, termasuk,
		tergolong, apa beda, beda, perbedaan, contoh, ciri, seperti apa, seperti bagaimana, apa sanksi,
		sanksi, hukuman, ancaman pidana, ancaman hukuman, pidana apa, berapa denda, denda berapa,
		dendanya berapa, apa kah boleh, bolehkah, aturan, aturannya, pasal berapa, what is, what are,
		what counts, penalty, penalties, difference, bagaimana membedakan, bagaimana mengenali,
		cara membedakan, cara mengenali, cara cek, mengapa dilarang, apa bahaya, bahaya, apa risiko,
		risiko, kategori apa, wajib, apa dampak, dampak
	`),
	howReport: phrases(`
		cara lapor, cara melaporkan, cara mengadukan, cara adu, prosedur lapor, prosedur laporan,
		mekanisme lapor, mekanisme pelaporan, tata cara lapor, tata cara pengaduan, cara pengaduan,
		prosedur pengaduan, saluran pengaduan, saluran lapor, lapor ke mana, lapor di mana,
		laporkan ke mana, melapor ke mana, mengadu ke mana, ngadu ke mana, ke mana lapor,
		lapor ke siapa, nomor pengaduan, kontak pengaduan, how to report, where to report,
		how do i report, where can i report, how can i report, identitas pelapor, alur pengaduan,
		syarat lapor, hadiah pelapor, perlindungan pelapor
	`),
	hypothetical: phrases(`
		kalau menemukan, kalau ketemu, kalau ada, kalau lihat, kalau melihat, jika menemukan, jika ada,
		jika melihat, bila menemukan, bila ada, bila melihat, apabila, seandainya, andai, misal,
		misalnya, if i see, if someone, kalau tahu, kalau mendapati, kalau curiga, jika, bila, if=
	`),
	interpretation:
		phrases(`arti resmi, arti kata, makna kata, maksud kata, termasuk sebagaimana dimaksud, sebagaimana dimaksud, 
		frase, pemaknaan, kumulatif, dibaca sebagai, harus dipahami, dipahami sebagai, pemahaman,
		konfirmasi tertulis, penjelasan resmi, tafsiran, afirmasi, affirmation, kepastian hukum,
		ambigu, rancu, celah, dimaksud dengan pasal, tafsir, penafsiran, interpretasi, penegasan,
		surat penegasan, tegas, berlaku surut, pendapat hukum, legal opinion, pandangan hukum,
		dapat diartikan, diartikan, dimaknai, makna, frasa, arti dari pasal, arti pasal, maksud pasal,
		maksud ayat, maksud frasa, arti kata, pengertian pasal, interpret, interpretation, multitafsir,
		ruling, fatwa, maksud dari ketentuan, maksud ketentuan, keberlakuan
	`),
	ruleText: phrases(`
		frase, kontrak, bunyi, redaksional, redaksi pasal, perpu, perdirjen, peraturan pemerintah, pp=,
		pasal, ayat, ketentuan, peraturan, undang, pmk, uu=, istilah, frasa, definisi, klausul,
		article, regulation, butir, huruf, kep=
	`),
	unregulated: phrases(`pengaturannya belum tersedia, belum ada aturan untuk, belum jelas aturannya, 
		belum ada regulasi, regulasinya belum, aturannya keluar kapan, aturan keluar kapan,
		kapan aturannya, kapan aturan, kapan pmk, kapan peraturan, kapan regulasi, belum ada juknis,
		belum ada payung hukum, masih abu abu, grey area, gray area, aturan mainnya belum, pajak baru,
		cukai baru, katanya mau ada, isunya, kabarnya akan, kabarnya mau, belum diatur, belum atur,
		belum ada aturan, belum ada aturannya, belum ada ketentuan, belum ada peraturan,
		belum terbit kan, aturan belum terbit, aturannya belum, peraturan belum, pengaturannya belum,
		pengaturan belum, tidak diatur, belum tersedia aturan, wacana, rancangan, rencana tarif,
		rencana bea, rencana cukai, rencana kenaikan, rencana aturan, rencana pemerintah, rpmk, ruu=,
		kekosongan hukum, not yet regulated, aturan turunan, juknis belum
	`),
	when: phrases(`kapan, when=, tahun depan, jadi, rencana, bakal, akan`),
	enact: phrases(`berlaku, diberlakukan, diterapkan, terapkan, terbit, disahkan, resmi naik, naik`),
	futureLevy: phrases(`
		cukai plastik, cukai minuman manis, mbdk, cukai popok, cukai karbon, cukai bbm, cukai motor,
		minuman berpemanis, bea keluar emas, bea keluar batubara, tarif baru, aturan baru, pmk baru,
		cukai kantong, cukai emisi, cukai makanan, cukai deterjen, pajak karbon
	`),
	others:
		phrases(`data perusahaan yang ekspor, data perusahaan yang impor, data perusahaan, daftar perusahaan, atas nama istri, atas nama suami, kontak perusahaan, list perusahaan, 
		data ekspor atas nama, data impor atas nama, data nilai, perusahaan lawan, lawan perkara,
		perusahaan mana yang impor, perusahaan mana yang ekspor, perusahaan mana,
		siapa saja yang impor, siapa saja importir, siapa saja yang ekspor, impor produk sejenis,
		perusahaan sejenis, data transaksi perusahaan, riwayat impor perusahaan, riwayat ekspor,
		riwayat kiriman orang, data pelanggan, data penumpang, manifes penumpang, data pribadi orang,
		alamat pengirim, nomor telepon penerima, identitas pengirim, identitas penerima, milik orang,
		punya teman, punya orang, milik klien kami bukan, atas nama mantan, atas nama suami,
		data supplier, nama pembeli, buyer list, competitors, data importir, data eksportir,
		daftar importir, daftar eksportir, list importir, list eksportir, database importir,
		database eksportir, nama importir, nama eksportir, kontak importir, alamat importir,
		alamat eksportir, siapa importir, siapa importirnya, siapa pemilik, siapa penerima,
		siapa pengirim, data perusahaan lain, data pesaing, milik pt, milik cv, milik perusahaan,
		milik orang lain, atas nama pt, atas nama cv, atas nama orang lain, atas nama perusahaan lain,
		pesaing, kompetitor, punya orang lain, bukan punya saya, bukan milik saya, mantan,
		tetangga saya impor, volume impor pt, nilai impor pt, nilai impornya, competitor,
		list of importers, importer data, npwp perusahaan, supplier mereka
	`),
	give: phrases(`
		minta, mohon, kirim, butuh, perlu, bisa, salinan, kasih, tolong, mau, need, send, provide,
		give, dapatkan, beri
	`),
	case: phrases(`
		kasus, perkara, tersangka, penyidikan, sidik, penangkapan, tangkapan, terdakwa, sidang, bap=,
		dakwaan, barang bukti, p 21, spdp, praperadilan, diungkap, investigasi, suspect, investigation,
		penindakan
	`),
	caseStatus: phrases(`
		sampai mana, prosesnya, wawancara, bagaimana nasib, vonis, hukuman buat, kapan sidang, pelaku,
		siapa pelaku, inisial, modus, hasil, penjelasan, tindak lanjut kasus, mohon informasi,
		proses hukum, perkembangan, kelanjutan, lanjutan, konfirmasi, tanggapan, status, penanganan,
		siapa, jumlah, klien, gimana, bagaimana, update, kronologi, keterangan, progres, sudah sampai,
		komentar, benarkah, rilis
	`),
	ppid: phrases(`
		ppid, informasi publik, keterbukaan informasi, uu 14, undang undang 14, kip=,
		public information
	`),
	publicRecord: phrases(`
		daftar aset, aset tanah, rencana kerja, laporan kinerja, sk pengangkatan, dokumen pengadaan,
		lelang pengadaan, tender pengadaan, belanja modal, apbn, anggaran, realisasi anggaran, dipa,
		kontrak pengadaan, pengadaan, laporan keuangan, belanja, perjalanan dinas, rkakl, lakip,
		perjanjian kerja sama, kerja sama, gaji, notulen, risalah
	`),
	suggestion: phrases(`
		mending, mendingan, lebih baik, kedepan, ke depan, kedepannya bisa, mungkin kedepan,
		mengusulkan, diusulkan, semoga, coba dong, tolong dibikin, tolong adakan, perlu ditambah,
		perlu ada, ditambah lagi, diperbanyak, ditingkatkan, tingkatkan, tambahkan fitur, should add,
		could you add, recommend, kasih masukan, kalau bisa, saran, sarankan, usul, usulan, masukan=,
		masukannya, sebaiknya, alangkah baik, alangkah baiknya, lebih baik kalau, lebih baik jika,
		semoga ke depan, semoga kedepan, harapan, ide=, idenya, suggest, suggestion, kiranya dapat,
		ke depannya, kedepannya, perbanyak, mungkin bisa, please add, it would be, akan lebih baik,
		alangkah, rekomendasi, seharusnya ada, bagusnya, coba dibuat, coba dibikin
	`),
	strongSuggestion: phrases(`
		mending bikin, mending buat, mendingan, mengusulkan, mungkin kedepan, alangkah, diusulkan,
		semoga ke depan, semoga kedepan, perbanyak, akan lebih baik, coba dibikin, coba dibuat,
		i suggest, recommend, usul, sarankan, sebaiknya, ide=, suggest, saran saja, sebagai masukan,
		masukan untuk, masukan buat, saran untuk, saran buat, saran saya, suggestion,
		saran dan masukan, sekadar saran, sekedar saran, saran kami, masukan saja
	`),
	mild: phrases(`
		bolehkah, boleh, apakah, bagaimana cara, berapa, syarat, persyaratan, prosedur, cara,
		mohon informasi, mohon penjelasan, mau tanya
	`),
};
