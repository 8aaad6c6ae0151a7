import { phrases } from './phrases';

/** Greetings, thanks, tests, advertising and what other offices answer. */
export const social = {
	greeting: phrases(`
		selamat, pagi, siang, sore, malam, halo, hallo, hai, hi=, hello, helo, hey, assalamualaikum,
		asalamualaikum, assalamu, alaikum, wr=, wb=, samlekum, permisi, punten, met=, met pagi,
		good morning, good afternoon, p=, misi=
	`),
	thanks: phrases(`
		mantap, luar biasa, sehat selalu, barakallah, amin, aamiin, good job, well done, terbaik,
		terimakasih, trims, ok=, oke, okey, okay, siap, baik=, noted, sip=, jelas, paham, mengerti,
		sukses, jaya, semangat, dirgahayu, hut=, ulang tahun, hebat, keren, great, good, appreciate,
		nice, salut, bravo, happy, congratulations, alhamdulillah, selesai, membantu
	`),
	polite: phrases(`
		kak=, kakak, min=, admin, pak=, bapak, bu=, ibu, mas=, mbak, gan=, sis=, bang=, om=, mimin,
		beacukai, bea, cukai, hari=, ya=, dan=, atas, informasi, bantuan, jawaban, penjelasan, sekali,
		banyak, banget, sudah, infonya, ke=, selalu, terus, indonesia, semua, tim=, so=, much, very,
		for=, your=, the=, help, you=, nya=, untuk, respon, respons, cepat, sama, saya=, kami=, ada=,
		orang=, kah=
	`),
	trial: phrases(`
		tes=, test=, testing, uji coba, coba tes, cek suara, ping=, percobaan, tester, just testing,
		asdf, cek cek
	`),
	advert: phrases(`
		open bo, ready wa, penghasilan, daftar gratis, per hari hanya, jual beli akun, jasa pembuatan,
		diskon besar, flash sale, reseller, dropship, join grup, join sekarang, daftar sekarang,
		klik di sini, klik disini, klik bio, cek bio, link bio, penawaran menarik, paket usaha,
		kartu kredit, asuransi, properti, rumah subsidi, kavling, umroh murah, limited offer,
		click here, free gift, winner, congratulations you, unsubscribe, marketing, backlink,
		gratis ongkir, modal kecil, untung besar, passive income, profit, followers, follower,
		subscriber, slot=, gacor, togel, maxwin, deposit, pinjaman, pinjol, pinjam uang cair,
		tanpa jaminan, cair cepat, cepat cair, seo=, rank your website, first page of google, promo,
		diskon, undian, pemenang, memenangkan, klik link, klik tautan, klik tautan berikut,
		klik di bio, link di bio, crypto, bitcoin, invest, trading, double your money, jasa tambah,
		like dan, termurah, giveaway, hubungi wa, bonus, jackpot, casino, viagra, obat kuat,
		pelangsing, mlm, jual akun, jasa backlink, cuan, penghasilan tambahan, kerja dari rumah,
		dijual cepat, loan offer, lottery
	`),
	elsewhere: phrases(`
		kereta, tiket pesawat, jadwal kereta, jadwal bus, jadwal kapal, resep, bola,
		hasil pertandingan, gaji pns, rekrutmen, cek bansos, pajak penghasilan, pph pribadi,
		npwp pribadi, buat npwp, nikah=, kua=, polisi lalu lintas, tilang elektronik, imb=, pdam,
		sekolah, kuliah dimana, beasiswa, dokter, rumah sakit, vaksin, hotel murah, wisata,
		cuti melahirkan, sim=, ktp, paspor, passport, bpjs, samsat, stnk, bpkb, pajak motor,
		pajak mobil, pajak kendaraan, spt tahunan, pbb=, efin, coretax, visa, listrik, pln=, akta,
		kartu keluarga, e ktp, sertifikat tanah, tilang, kur=, bansos, pulsa, sertifikat halal,
		lowongan, loker, magang, pkl=, cpns, driving license, cuaca, prakerja, kai=, tiket kereta
	`),
};
