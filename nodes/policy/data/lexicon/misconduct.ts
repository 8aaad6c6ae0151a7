import { phrases } from './phrases';

/** What breaks the code of ethics: money, threats, insults, conduct. */
export const misconduct = {
	bribe: phrases(`ambil uang dari dompet, rokok sebungkus, 
		uang sogok, uang semir, uang sabun, uang pulsa, uang capek, uang administrasi, uang tambahan,
		uang tip, thr=, uang thr, iuran, sumbangan wajib, uang pangkal, uang pengertian, uang bulanan,
		upah tutup mulut, selip uang, selip duit, selip amplop, nyelip, nyelipin duit, menyelipkan,
		fulus, cuan gelap, pat gulipat, persekongkolan, sekongkol, gratis hotel, fasilitas hotel,
		fasilitas liburan, traktir, tiket liburan, biaya pelicin, dana taktis, uang receh,
		bayar di belakang, bayar belakang, lewat belakang, jalur belakang, jalur khusus bayar,
		cashback pejabat, greased, grease, backhander, pay off, payoff, tarif gelap, tarif liar,
		biaya gelap, setor bulanan, wani piro, berani bayar, bisa diatur, bisa dinego, nego dulu,
		diatur saja, asal ada uang, jasa cepat, mark up, suap, sogok, pungli, pungutan liar,
		pungut liar, pungutan tidak resmi, biaya tidak resmi, biaya siluman, pelicin, uang damai,
		uang rokok, uang kopi, uang makan, uang terima kasih, uang tutup mulut, uang setoran,
		uang lelah, uang lebih, uang jatah, uang keamanan, uang jago, uang bensin, amplop, gratifikasi,
		upeti, salam tempel, jatah preman, minta jatah, japrem, peras=, pemerasan, memeras, diperas,
		meres=, palak, malak=, bribe, bribery, extort, extortion, kickback, under the table,
		bawah meja, korupsi, korup, kolusi, nepotisme, kkn, main mata, kongkalikong, ajak damai,
		minta damai, main belakang, setoran bulanan, bagi uang, uang haram, delapan enam, gelapkan,
		kutipan liar, jual beli jabatan
	`),
	ask: phrases(`took, take, 
		wajib, harus, nyuruh, memaksa, disuruh, mewajibkan, nerima, menerima, nego, bagi, gosok,
		mengutip, narik, told to pay, pay=, harus bayar, harus ada, asal, meminta, ngode, kasih,
		memungut, nyodor, sodor, menyerahkan, serah, minta, mintain, pinta, tagih, paksa, suruh,
		tuntut, todong, pungut, terima, ambil, tarik, kutip, setor, patok, tawar, nodong, kode minta,
		isyarat, transfer, ask, asked, demand, demanded, request, hint, hinted, wants, wanted, accept,
		accepted, received, ngemis, beri, bayar, kantong
	`),
	money: phrases(`
		biaya, nominal, transfer, traktiran, saweran, emas batang, persen, puluh juta, ratusan, jutaan,
		ratus, goceng, cepek, gopek, seratus, sepuluh juta, cuannya, ongkos, upah, bucks, payment,
		euros, uang, duit, rupiah, juta, ribu, sejuta, jatah, imbalan, komisi, fee, tip=, tips=,
		setoran, setor, cash, tunai, money, gift, dana, persenan, sejumlah, parsel, hadiah, bonus,
		dollar, dolar, usd
	`),
	trinket: phrases(`
		coklat, parfum, oleh, souvenir, suvenir, minuman, rokok, makanan, jam tangan, baju, tas=,
		sebotol, slop
	`),
	personal: phrases(`
		tidak ada struk, tanpa struk, tidak ada nota, tanpa nota, tidak ada bukti,
		tidak ada tanda terima, tidak diberi kwitansi, tidak dikasih kwitansi, tidak kasih kwitansi,
		tidak dikasih struk, tidak kasih struk, nomor pribadi, rekening dia, rekening istri,
		rekening atas nama, lewat dana, lewat gopay, lewat ovo, e wallet pribadi, masuk kantong,
		masuk saku, saku petugas, luar prosedur, off the record, private account, personal account,
		rekening pribadi, kantong pribadi, dia pribadi, secara pribadi, ke dia, ke saya katanya,
		bayar ke saya, bukan ke kas, tidak usah ke kas, ke kas negara, tanpa kwitansi, tanpa kuitansi,
		tidak ada kwitansi, tidak ada kuitansi, tanpa bukti bayar, tanpa tanda terima,
		tidak diberi bukti, no receipt, without receipt, luar ketentuan, luar resmi, tidak resmi
	`),
	speed: phrases(`boleh keluar, boleh lewat, tidak boleh lewat, bisa lewat, tidak bisa lewat, 
		will be delayed, faster, quickly, jalur cepat, jalur hijau, jalur merah, dijalur merah, dilama,
		lama keluar, bakal lama, dilepas, diloloskan, lolos, kelar cepat, langsung keluar,
		langsung beres, tanpa periksa, tidak diperiksa, dimudahkan, diperlambat, cepat kelar,
		cepat beres, cepat selesai, segera keluar, barang bisa keluar, cepat keluar, cepat proses,
		lancar, release, clearance, biar cepat, supaya cepat, agar cepat, mau cepat, biar lancar,
		supaya lancar, agar lancar, biar lolos, supaya lolos, agar lolos, biar langsung, biar keluar,
		supaya keluar, agar keluar, percepat, perlancar, memuluskan, mulus, speed up, to release,
		biar mudah, supaya mudah, dipermudah, biar aman, tidak dilepas, tidak diproses,
		tidak dikeluarkan, tidak keluar, ditahan, dipersulit, mempersulit
	`),
	duty: phrases(`
		bea masuk, bea keluar, pajak, pdri, ppn, pph, billing, denda, tagihan, tarif, cukai=, jaminan,
		pib, tax, duty, duties, sspcp, kurs
	`),
	threat: phrases(`
		gebuk, bunuh, habisi, menuntut balik, dipenjara, penjara kamu, blacklist, black list,
		diblokir npwp, dipidana kalau, menekan, tekanan, diintimidasi, mengintimidasi, todong,
		ditodong, menodong, kriminalisasi, blackmail, dipersulit kalau, mempersulit kalau, awas kalau,
		nanti ditangkap, ancam, intimidasi, gertak, takut takut, ditakut, takutin, nakutin, menakut,
		teror, threat, threaten, threatened, intimidate, laporin polisi, lapor polisi, laporkan polisi,
		diperkarakan
	`),
	insult: phrases(`
		tidak terpuji, jijik, nge dm, ngechat, chat pribadi, genit, ganjen, kegenitan, colek, peluk, cium, rayu, vulgar,
		porno, body shaming, bentak kasar, menghujat, ejek, olok, lecehin, menyumpah, sumpah serapah,
		mencekik, menodong, todong senjata, intip, melotot, slap, hit me, punched, beat, touched,
		groping, sexual, cursed, swore, kafir, cina=, rasial, agama saya, gender, dorong, jambak,
		menyeret, seret, pelotot, menjambak, tonjok, gampar, keroyok, hina, maki, caci, leceh, rasis,
		rasisme, senonoh, cabul, mesum, raba, grepe, pegang tubuh, pegang badan, sentuh tubuh,
		sentuh badan, goda, catcall, kata kotor, kata kasar, dikatain, ngatain, katain, anjing,
		bangsat, goblok, tolol, monyet, tampar, pukul=, dipukul, memukul, pukuli, tendang, aniaya,
		kekerasan, ludah, harass, harassment, harassed, insult, insulted, racist, groped, pelecehan,
		diskriminasi, diskriminatif, merendahkan, cekik, bugil, telanjang, sara=
	`),
	grave: phrases(`
		rangkap jabatan, merangkap, komisaris, direksi perusahaan, kepemilikan saham,
		pencucian uang pegawai, nikah lagi, poligami, cerai tanpa izin, selir, pelakor,
		hidup bersama tanpa nikah, pacaran, berduaan, check in, chek in, memihak, kongkow,
		memperkaya diri, jual barang sitaan, barang tegahan dijual,
		for himself, for herself, for themselves, dibawa pulang petugas, disimpan sendiri, mencuri, curi, maling, rampas, merampas, menggelapkan, tilep, embat, colong, nyolong, stole,
		stolen, theft, steal, absensi palsu, memalsukan absen, pelanggaran berat, tidak netral,
		kode etik, etika pegawai, melanggar etik, pelanggaran etik, disiplin pegawai,
		pelanggaran disiplin, benturan kepentingan, konflik kepentingan, conflict of interest,
		salah guna wewenang, penyalahgunaan wewenang, menyalahgunakan wewenang, penyalahgunaan jabatan,
		menyalahgunakan jabatan, salahgunakan, penyalahgunaan kewenangan, abuse of power,
		code of ethics, misconduct, pelecehan, perselingkuhan, selingkuh, zina, hubungan gelap,
		nikah siri, istri orang, suami orang, bini orang, simpanan, perselingkuh, affair, kumpul kebo,
		beking, bekingi, backingi, backing, becking, integritas pegawai, whistleblow, whistleblowing
	`),
	conduct: phrases(`
		ngutang, berutang, mabok, mabuk mabukan, teler, nyabu, pesta, joget, tas branded, branded,
		barang mewah, mobil sport, rumah mewah, kekayaan, dari mana uangnya, sumber kekayaan,
		asal uang, jalan jalan, plesir, liburan, main golf, golf, kelab, clubbing, diskotek,
		prostitusi, michat, open bo, cewek, wik, seks, keluyuran, tidak masuk kerja,
		jam kerja, jam kantor, pulang cepat, tidur di kantor, mangkir, absennya, fingerprint, tipsani,
		ijazah palsu, menyebarkan, bocorin, ninja, endorse, jualan,
		usaha sendiri, kroni, keponakan, adik ipar, kerabat,
		anaknya diterima, luxury, gamble, leak, leaked, mabuk, judi, narkoba, narkotika, sabu, dugem,
		pamer, flexing, hedon, hedonis, mewah, harta, lhkpn, kaya mendadak, gaya hidup, bolos,
		jarang masuk, jarang kantor, titip absen, absen, fiktif, kampanye, politik praktis, capres,
		partai, calo, makelar, bocor, jual data, rahasia jabatan, nama istri, nama suami, nama anak,
		nama keluarga, punya perusahaan, memiliki perusahaan, titipan, terima bagian, bagi hasil,
		pilih kasih, tebang pilih, seragam, mobil dinas, klub malam, karaoke, lc=, miras, utang,
		hutang, hamil, kdrt, drunk, gambling, persulit sengaja, sengaja persulit, selfie, asusila,
		foya, teman dekat, saham, usaha sampingan
	`),
};
