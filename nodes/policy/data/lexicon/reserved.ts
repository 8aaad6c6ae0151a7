import { phrases } from './phrases';

/** What the service does not answer: readings of the law, rules to come, facts of others, cases, public records. */
export const reserved = {
	wording: phrases(`
		frasa, frase, kata, istilah, kalimat, definisi, makna, arti, bunyi pasal, bunyi ayat, huruf, norma,
		redaksi pasal, pengertian, terminologi, klausul, klausula, wording, phrase, the word, term,
		the term, definition, cakupan, lingkup, penjelasan pasal, dibaca, termasuk dalam pengertian
	`),
	officialView: phrases(`
		sikap resmi, pendapat resmi, jawaban resmi, pernyataan resmi, statement resmi, pandangan resmi,
		tafsir resmi, resmi djbc, resmi beacukai, menurut beacukai, menurut kantor, pandangan beacukai,
		pandangan, pendapat beacukai, pegangan, hitam di atas putih, secara tertulis, tertulis, in writing,
		beda pendapat, berbeda pendapat, perbedaan pendapat, multitafsir, beda tafsir, bertentangan,
		kontradiksi, saling bertentangan, fatwa, opini hukum, opini, mengikat, binding, official view,
		official position, official reading, read it differently, interprets, interpret differently,
		satu suara, yuridis, otentik, penegasan, berpegang
	`),
	future: phrases(`
		tahun depan, thn depan, taun depan, nanti, nantinya, mendatang, akan datang, rencana, wacana,
		digodok, dibahas, disusun, draf, draft, rancangan, bocor, bocoran, kabarnya, katanya mau, denger,
		dengar, jadi tidak, jadi berlaku, jadi dikenakan, diketok, sesudah revisi, setelah revisi, revisi,
		belum disahkan, belum terbit, belum keluar, belum diundangkan, belum jalan, upcoming, next year,
		will be, come into force, comes into force, planned, proposed, in future, mulai januari
	`),
	noRule: phrases(`
		belum ada aturan, belum ada peraturan, belum ada ketentuan, belum ada regulasi, tidak ada aturan,
		tidak ada peraturan, tidak ada ketentuan, tidak menemukan, tidak ditemukan, tidak nemu, belum menemukan,
		belum diatur, tidak diatur, tidak mengatur, tidak satu pun, tidak satupun, kosong aturan,
		aturannya kosong, kekosongan, abu abu, no regulation, no rule, no rules, no heading, cannot find,
		could not find, can t find, not regulated, hasn t been issued, not been issued, not been published,
		no implementing, unregulated, belum tersedia, tidak ada dasar, belum punya dasar
	`),
	levyCandidate: phrases(`
		plastik, kantong, sedotan, styrofoam, minuman manis, es teh, berpemanis, snack, asin, popok,
		tisu basah, deterjen, makanan cepat, cepat saji, emisi, karbon, kredit karbon, digital, streaming,
		film digital, aset gim, kripto, nft, cetak 3d, 3d, drone kargo, satelit, sugary, diapers, carbon,
		e commerce, pasir laut, ultra processed, sweetened
	`),
	otherParty: phrases(`
		pesaing, saingan, kompetitor, lawan, tetangga, mantan, pacar, tergugat, debitur, nasabah,
		rekan bisnis, toko sebelah, pabrik sebelah, orang lain, punya siapa, milik siapa, atas nama siapa,
		siapa pemilik, siapa yang punya, siapa saja, perusahaan mana, importir mana, supplier mana,
		seluruh importir, semua importir, semua eksportir, para importir, artis, keponakan, who owns, who is,
		who else, our former, former distributor, another company, competitor, a company, artis, selebgram,
		someone else, pt=, cv=, punya pt
	`),
	partyFact: phrases(`
		alamat, nomor telepon, no telepon, nomor hp, no hp, kontak, nama pt, nama perusahaan, list, daftar nama,
		supplier, pemasok, buyer, harga beli, nilai impor, nilai ekspor, volume, omzet, riwayat, saldo jaminan,
		salinan peb, salinan pib, salinan dokumen, dokumen pib, dokumen peb, isi kontainer, isinya apa,
		bayar bea berapa, bayar berapa, pengirimnya, penerimanya, names, phone number, unit prices, volumes,
		consignee, import history, declared value, npwp, kuota, jadwal kedatangan, deklarasi
	`),
	casePhase: phrases(`
		penyidik, penyidikan, disidik, penuntut, kejaksaan, jaksa, dilimpahkan, dilimpahin, limpah, p 21, gelar perkara,
		bap=, ditahan penyidik, tahanan, saksi atau tersangka, jadi tersangka, ditetapkan tersangka,
		sidang banding, banding di, pengadilan pajak, sengketa, tim audit, temuan audit, temuan sementara,
		sedang diaudit, audit yang, audit kepabeanan, keberatan yang, keberatan kami, surat keberatan, gugatan,
		tax court, under audit, post clearance audit, prosecution, arrested, charged, defendant, evidence,
		digerebek, penggerebekan, diungkap, ungkap kasus, disegel, barang bukti, ditangkap, ditangkep
	`),
	caseOutcome: phrases(`
		arahnya, arah, peluang, dikabulkan, dikabulin, ditolak apa diterima, diterima atau ditolak, cenderung,
		argumen, bantahan, posisi, sikap, pertimbangan, kesimpulan, hasil sementara, hasil penelitian,
		sampai mana, sudah sampai, kelanjutan, lanjutannya, perkembangan, progres, kapan diputus, naik ke,
		kapan sidang, siapa dalang, siapa bosnya, status hukum, kronologi, nasib, diringankan, bisa diselesaikan,
		what findings, settlement, position, any news, what is happening, current state, outcome, progress
	`),
	record: phrases(`
		salinan, rekap, rekapitulasi, statistik, dataset, laporan keuangan, laporan kinerja, notulen, notula,
		risalah, nota dinas soal, sop internal, kajian, kontrak pengadaan, perjanjian, adendum, mou,
		memorandum, daftar inventaris, daftar aset, realisasi, belanja, anggaran, jumlah penindakan,
		jumlah pegawai, jumlah penumpang, rata rata, total penerimaan, total denda, staffing, minutes,
		cost breakdown, procurement, circulars, amdal, surat keputusan, sk penempatan, lakip, dipa, renstra
	`),
	publicClaim: phrases(`
		ppid, informasi publik, keterbukaan informasi, hak publik, hak warga, warga berhak, dokumen publik,
		uu kip, uu 14, undang undang 14, komisi informasi, permohonan informasi, permintaan informasi publik,
		freedom of information, public information, public records, public record, taxpayer, sebagai warga
	`),
	study: phrases(`
		skripsi, tesis, disertasi, makalah, tugas kuliah, riset, penelitian, peneliti, bab 4, kampus, mahasiswa,
		thesis, dissertation, research, university, doctoral, feature, jurnal, lsm=, ngo=, wartawan data
	`),
	span: phrases(`
		tahun terakhir, thn terakhir, per tahun, per bulan, per kantor, per provinsi, per terminal, per golongan,
		sepuluh tahun, lima tahun, tiga tahun, last five years, per office, per year, yearly, periode, excel
	`),
	elsewhereMore: phrases(`
		imigrasi, immigration, kitas, izin tinggal, residence permit, paspor hilang, buat paspor, perpanjang paspor,
		extend my visa, tourist visa, visa on arrival, airline, refund from the airline, weather, hotel near,
		kepesertaan, jkn, pertanahan, sertifikat tanah, surat nikah, akta lahir, rapor, sekolah, zonasi, guru,
		merek dagang, hak cipta, izin edar, bpom untuk produk, oss bukan, izin usaha, warkop, ongkir, jne, jnt,
		kurir lokal, paket lokal, cod, shopee gimana, bank=, rekening sy keblokir, kartu kredit, pinjol, debt collector,
		polantas, polisi, kantor pajak, kantor pelayanan pajak, spt, efin, balik nama, plat, salah sambung,
		salah alamat, keliru masuk, jht, prakerja, meningitis, puskesmas, undangan rapat, panitia
	`),
	praise: phrases(`
		bangga, keren, ganteng, gemoy, lucu banget, lulus, kangen, turut berduka, dukacita, innalillahi, hadir,
		menyimak, nyimak, salam dari, wkwk, hehe, hihi, huhu, mantul, follow back, folback, foto bareng, seragamnya
	`),
	techDetail: phrases(`
		json, xml, excel, format file, field, kolom, token, usb, versi, windows, android, iphone, ios, laptop,
		ram=, spek, spesifikasi, browser, chrome, safari, firefox, api=, endpoint, sandbox, http, ip=, url,
		menu, tombol, tab=, filter, histori login, sub user, role, otp, qr, barcode, cetak ulang, kode respon,
		referensi, tabel, interval, realtime, backup, database, migrasi, integrasi, sertifikat elektronik,
		sertifikat digital, tanda tangan elektronik, host to host, h 2 h, gateway, error code, timeout, mailbox,
		notifikasi, unggah, unduh, upload, download, install, instal, modul, aju=, browse, tiket
	`),
	insistence: phrases(`
		terus, lagi dan lagi, sampai kapan, gimana sih, kapan beres, tolonglah, please respon, woi, helo, capek loh,
		masa=, kok bisa, parah, niat, percuma, salut, hebat ya, hebat, rekor, slogan, katanya prima
	`),
	gossip: phrases(`
		cerita, ceritanya, denger denger, katanya, bangga, sesumbar, brag, tetangga, ipar, temen kos, temen kantor,
		teman kantor, om saya, sepupu, sekamar, bos saya, bos gw, atasan menyuruh, disuruh bos, majikan,
		my boss, my former employer, roommate, neighbour, jangan sebut, jangan bilang, anonim, rahasiakan
	`),
	concealed: phrases(`
		diselipin, diselipkan, disembunyikan, di badan, di balik, di dalam, ditutupi, ditutup, disamarkan, nyamar,
		dipakai di badan, dibagi bagi, pecah barang, copot label, dua faktur, dua invoice, angka separuh,
		separuhnya, sepertiganya, pinjam nama, pinjam identitas, pakai nib, tanpa lampu, lampu dimatikan,
		tengah malam, tiap malam, malam malam, subuh, dini hari, pintu belakang, lolos terus, kali lolos,
		labelled as, declares as, declared as, two sets, hidden, splits, no labels, photocopied, print sendiri
	`),
	favour: phrases(`
		bisa diatur, ngerti sendiri, paham lah, tau sama tau, kalau ngerti, ada pelicin, buat ngopi, kopi anak,
		partisipasi, koordinasi, kekeluargaan, makan siang, bingkisan, dibelikan, beliin pulsa, pulsa sejuta,
		tiket pesawat, separo, dibagi dua, selisihnya, could disappear, can disappear, takes him to lunch,
		dinner, connection, golf, titip aja, titip sama, orang dalem, orang dalam, mas gondrong, imbalan, balas jasa,
		cash only, no receipt, in the passport, contribution, monthly sum, kantongin, dikantongi, anggep setoran
	`),
	lewd: phrases(`
		minta nomor, nyimpen nomor, ngajak ketemu, ketemuan, ngajak makan, foto tidak sopan, pap=, menggoda,
		digoda, tidak senonoh, dipegang, risih, creepy, texting me, messaging me, private whatsapp, asking me out,
		ngedm, japri malam, chat malam
	`),
};
