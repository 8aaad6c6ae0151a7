import { phrases } from './phrases';

/** Customs and excise crime: smuggling, excise goods without stamps, false declarations, contraband. */
export const crime = {
	smuggle: phrases(`
		lewat belakang, jalur laut gelap, ship to ship, kucing kucingan, jalur ilegal, masuk diam diam,
		barang dari seberang, barang selundup, gelap gelapan, smokkel, penumpang gelap, disembunyikan,
		sembunyi di, disembunyikan dalam, dalam kemasan, kompartemen, ditelan, menyamar, selundup*,
		seludup*, smuggl*, jalur tikus, jalan tikus, pelabuhan tikus, pelabuhan gelap, pelabuhan liar,
		jalur gelap, jalur belakang, barang gelap, barang haram, pasar gelap, black market, contraband,
		penyelundup, hidden in, sembunyi dalam
	`),
	untaxed:
		phrases(`tanpa beacukai, dokumen tidak sesuai, dokumen yang tidak sesuai, bea masuknya murah, biar bea masuk, agar bea masuk, supaya bea masuk, 
		tidak bayar, tidak membayar, terhindar, hindar bea, agar terhindar, menghindar, mangkir pajak,
		nunggak pajak, tanpa ijin, tak berizin, tanpa npppbkc, tidak ada nppbkc, tanpa nppbc,
		tanpa surat, surat tidak lengkap, dokumen tidak lengkap, tanpa dokumen resmi, tanpa imei,
		imei tidak resmi, imei ilegal, imei bodong, tembak imei, suntik imei, jasa imei, unlock imei,
		tanpa dilaporkan, tidak didaftarkan, dipindahtangankan, pindah tangan, dijual lagi,
		diperjualbelikan, not paying, don t pay, without tax, without permit, unlicensed,
		tanpa karantina, tanpa sertifikat, tanpa bayar bea masuk, tanpa bayar pajak, tanpa bayar,
		tidak bayar bea masuk, tidak bayar pajak, tidak bayar cukai, tanpa bea masuk, tanpa pajak,
		tanpa lewat bea cukai, tidak lewat bea cukai, tanpa melalui bea cukai, tanpa periksa,
		tanpa dokumen, tidak ada dokumen, tidak punya dokumen, tanpa pib, tanpa izin, tidak berizin,
		tidak ada izin, hindar bea masuk, hindar pajak, menghindari bea masuk, menghindari pajak,
		menghindari cukai, hindari cukai, tidak kena pajak, lolos pajak, kelabui, mengelabui,
		tax evasion, evade, evading, avoid tax, avoid duty, without paying, without declaring,
		tidak dilaporkan, tidak diberitahukan, tidak dideklarasi, penggelapan, gelapkan pajak
	`),
	illegal: phrases(`bm=, black market, 
		haram, liar, tak resmi, tidak resmi, selundup, black, ilegal, bodong, gelap, terlarang,
		unlawful, curian, tidak sah, selundupan
	`),
	exciseGoods: phrases(`
		rokok, tembakau, sigaret, cerutu, vape, rokok elektrik, liquid, likuid, miras, minuman keras,
		minuman beralkohol, alkohol, mmea, arak, ciu, tuak, bir=, whisky, wine, liquor, cigarette,
		etil, tis=, pod=, ht=, hptl
	`),
	noStamp: phrases(`
		no excise, no tax stamp, no stamp, tidak ada banderol, tanpa banderol, pita tidak ada,
		pitanya tidak ada, cukainya tidak ada, tidak ada cukainya, tidak ada pitanya,
		cukai tidak dibayar, pita tidak sesuai, pita beda, pita salah, tidak sesuai peruntukan,
		tidak bayar cukainya, kosongan, selundup, tidak legal, gaada pita, without excise stamps,
		no excise stamps, excise stamp missing, blm ada cukai, belum ada cukai, belum ada pita,
		tdk berpita, polos, tanpa cukai, tanpa pita, tidak ada pita, tidak ada cukai, tidak pakai pita,
		tidak pakai cukai, tidak lekat pita, tidak dilekati, tidak dilekati pita, belum dilekati,
		tidak bercukai, tidak cukai, non cukai, noncukai, tidak berpita, oplosan, oplos,
		salah personalisasi, salah peruntukan, bukan peruntukan, without excise, untaxed,
		without stamp, tidak bayar cukai
	`),
	badStamp: phrases(`
		pita tiruan, pita cukai tiruan, cukai tiruan, pita aspal, pita sudah dipakai,
		pita cukai sudah dipakai, pita lama ditempel, tempel pita bekas, pakai ulang pita, lepas pita,
		kupas pita, scan pita, print pita, pita cetakan sendiri, pita curian, beli pita bekas,
		forged stamp, fake stamps, reused stamps, pita tidak asli, pita palsu, pita cukai palsu,
		cukai palsu, pita bekas, pita cukai bekas, palsu pita, memalsukan pita, pemalsuan pita,
		cetak pita, jual pita, jual beli pita, fake excise, fake stamp, counterfeit
	`),
	forge: phrases(`
		tiruan, aspal=, dua versi, versi dua, kecilin, dikecilin, diturunkan, ganti label, ganti merek,
		tempel label, coret, samarkan, menyamarkan, disamarkan, diubah, mengubah, merubah, modifikasi,
		markdown, direkayasa, kw=, bohong, membohongi, tidak benar, mark down, altered, doctored,
		palsu, pemalsuan, memalsukan, manipulasi, rekayasa, fiktif, forged, fake, falsified, false,
		akal, disulap, pinjam bendera, undername, ubah
	`),
	papers: phrases(`
		kode hs, hs code, uraian barang, spesifikasi, negara asal, form e, form d,
		certificate of origin, bl=, bill of lading, awb=, kuitansi, stempel, tanda tangan, sertifikat,
		lembar, harga, label, resi, dokumen, faktur, invoice, surat, pib, peb, coo, ska, manifes,
		packing list, nilai, keterangan asal, document, kemasan, izin, data
	`),
	underdeclare: phrases(`
		nilai dikecilin, nilainya dikecilin, harga dikecilin, invoice dua, dua invoice, invoice ganda,
		faktur ganda, invoice versi, harga asli, harga aslinya, nilai asli, jumlah asli, berat asli,
		tidak sesuai fisik, beda dengan dokumen, berbeda dari dokumen, tidak sesuai dokumen,
		tidak sesuai pib, kurangi jumlah, jumlah dikurangi, dilaporkan lebih, diberitahukan lebih,
		lebih murah dari, setengah dari, separuh dari, sepersepuluh, salah kode hs, kode hs salah,
		ubah kode hs, mengubah kode hs, lower value, lower price, declared value, false declaration,
		wrong hs, mis declared, under invoice, under invoicing, underinvoice, underinvoicing,
		undervalue, undervaluation, under value, underdeclare, lebih sedikit dari, lebih kecil dari,
		lebih rendah dari, jumlah lebih sedikit, nilai lebih rendah, tidak sesuai sebenarnya,
		harga sebenarnya, yang sebenarnya, turunkan nilai, nilai diturunkan, kecilkan nilai,
		mengecilkan, sepertiga, setengah harga, pecah paket, pecah pecah, pecah kiriman, pecah dokumen,
		splitting, salah hs sengaja, sengaja salah, pelarian hs, misdeclare, misdeclared,
		misdeclaration, transfer pricing
	`),
	contents: phrases(`isi, berisi, muatan, dalamnya, contents`),
	declared: phrases(`pib tulis, pib ditulis, 
		tapi ditulis, di paket ditulis, di dokumen, dilaporkan sebagai, diisi sebagai, dicantumkan,
		tercantum, sebagai, labelnya, aslinya, sebenarnya, keterangannya, tulisannya, labelled,
		marked as, dokumen tulis, dokumen ditulis, ditulis, tertulis, tulis, diberitahukan,
		beritahu sebagai, memberitahukan, diakui, declared, ngaku, dibilang, disebut sebagai, padahal,
		label
	`),
	contraband: phrases(`
		pil=, obat keras, obat terlarang, kokain, tembakau gorila, sinte, ular, kura, arwana,
		cendrawasih, orangutan, harimau, sirip hiu, hiu, kulit ular, koral, terumbu, bibit, benih,
		pestisida, limbah, ban bekas, mesin bekas, elektronik bekas, iphone bekas, baju=, pakaian,
		tas=, sepatu, kain, motor, mobil, handphone, laptop, parfum, miras, rokok, minyak, bensin,
		kayu, rotan, batubara, jam tangan, ikan, udang, sapi, kambing, ayam, cabai, garam, kedelai,
		jagung, oli, skincare, replika, airsoft, peluru, mainan, karung, narkoba, narkotika, sabu,
		ganja, ekstasi, heroin, senjata, senpi, amunisi, lobster, benur, gading, ivory, satwa, burung,
		trenggiling, penyu, balpres, ballpress, ballpres, bal pres, pakaian bekas, baju bekas,
		sepatu bekas, drugs, weapon, bbm, solar, gula, bawang, beras, pasir timah, timah, nikel, cpo,
		pupuk, mercuri, merkuri, kosmetik, obat, hp=, iphone, elektronik, tekstil, sepeda, daging,
		petasan, emas, uang palsu, mobil mewah, moge, sparepart, garmen
	`),
	hardContraband: phrases(`
		narkoba, narkotika, sabu, ganja, ekstasi, heroin, kokain, senpi, gading, ivory, trenggiling,
		benur, baby lobster, benih lobster, balpres, ballpress, ballpres, bal pres, burung langka,
		satwa langka, satwa dilindungi, cocaine, meth
	`),
	place: phrases(`
		losmen, kos=, kontrakan, terminal, stasiun, bus=, kereta, jasa kirim, cargo udara,
		ekspedisi malam, tanjung, teluk, pulau, hutan, kebun, perumahan, lapak, kelontong, grosir,
		minimarket, dusun, rt=, gang=, home industri, industri rumahan, pabrik rumahan, garasi,
		bengkel, bekas pabrik, container yard, market, shop, store, house, street, truck, boat,
		village, diskotik, tempat hiburan, hotel, karaoke, seller, olshop, toko online, lazada,
		whatsapp=, telegram=, grup=, listing, pangkalan, bagan, pelelangan, gudang, dermaga, pantai,
		muara, pelabuhan, kapal, speedboat, perahu, truk, mobil box, pick up, kontainer, warung, toko,
		kampung, pasar, tol=, agen, rumah, pabrik, desa, kafe, bar=, kios, ekspedisi, kabupaten,
		kecamatan, kelurahan, blok, ruko, perbatasan, sungai, pesisir, laut, wilayah, daerah, kota,
		bandara, tiktok, facebook=, shopee, tokopedia, marketplace, online, instagram, port=,
		warehouse, akun, medsos
	`),
	deal: phrases(`
		memasok, supply, suplai, mendistribusikan, distributor, nyimpen, nyimpan, nampung, penampung,
		pengepul, bebas, diperdagangkan, laku, terjual, selling, sells, sold, membeli, memasukkan,
		memakai, menempel, bongkaran, lansir, nyebrang, nyelundup, naik ke, turun dari, ngedarin,
		mengedarkan, diedarkan, produsen, memproduksi, diproduksi, nyuplai, transaksi, cod=, ngangkut,
		diangkut, diturunkan, dimuat, penjual, jual, dagang, edar, tawar, timbun, simpan, produksi,
		bawa, kirim, angkut, bongkar, muat, masukin, masukkan, pasok, distribusi, impor, ekspor,
		import, importing, export, exporting, sell, kumpul, tempel, tempelin, cetak, pasang, tampung,
		sembunyi, jemput, kurir, jastip, sales, dijajakan, bebas jual, nyetok, stok, beli, racik, olah,
		lewat, loloskan, ngirim, rakit, sandar, bikin
	`),
	soon: phrases(`
		lusa, malam, malem, nanti sore, sore ini, pagi buta, jam dua, akhir pekan, tiap jumat, setiap,
		rutin, sekarang juga, barusan, hari ini, minggu ini, midnight, every night, every week,
		sudah lama, bertahun, malam ini, nanti malam, besok, tiap malam, tiap subuh, subuh, dini hari,
		jam, tengah malam, tiap minggu, tiap hari, tonight, tomorrow, siang malam, diam diam,
		sembunyi sembunyi, secara bebas, malam hari, sering, biasa
	`),
	importer: phrases(`
		seller, penjual, toko, bos, majikan, atasan saya, perusahaan saya, tempat saya kerja,
		tempat kerja saya, pemasok, cukong, juragan, agen, kurir, sopir, penyelundup, pedagang, trader,
		shipper, exporter, importer, company, importir, eksportir, importirnya, pengusaha, jastip,
		ppjk, forwarder, cv=, pt=, perusahaan, bos=, mafia, sindikat, bandar, jaringan, pemilik, they=,
		someone, somebody, orang
	`),
	bonded: phrases(`
		kawasan berikat, gudang berikat, plb=, tpb, kite, bebas bea, batam, ftz, free trade zone
	`),
	localMarket: phrases(`
		pihak ketiga, pihak lain, luar kawasan, pasar lokal, dalam negeri, tldddp, tlddp, ke lokal,
		pasar domestik, jual lokal, jual lagi, dijual
	`),
};
