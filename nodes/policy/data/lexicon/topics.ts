import { phrases } from './phrases';

/** What a message speaks of, by topic of `djbc_topic`; words of the field, not of a request. */
export const topicWords: Record<string, string[]> = {
	'IMPOR::PIB': phrases(`
		pib, impor umum, sppb, lartas, api=, nib=, nik kepabeanan, importir, bl=, bill of lading, jalur merah,
		jalur kuning, jalur hijau, spjm, pemeriksaan fisik, kontainer, peti kemas, dwelling, penimbunan,
		impor sementara, reimpor, barang contoh, mesin, bahan baku, manifes, bc 1.1, import declaration, hardcopy
	`),
	'IMPOR::KIRIMAN': phrases(`
		barang kiriman, kiriman, paket, resi, awb, pos indonesia, kantor pos, dhl, fedex, ems, cn=, sppbmcp, shopee,
		ebay, amazon, aliexpress, marketplace, belanja, ongkir, e commerce, parcel, pmk barang kiriman, jastip online
	`),
	'IMPOR::PENUMPANG': phrases(`
		barang penumpang, penumpang, bandara, koper, bagasi, ecd, e cd, customs declaration, oleh, oleh oleh, terminal,
		pesawat, umroh, haji, jastip, awak, bawaan, uang tunai, passenger, luggage, duty free, arrival, flight
	`),
	'IMPOR::PINDAHAN': phrases(`
		pindahan, barang pindahan, pindah, relocation, relocating, household, personal effects, pulang habis,
		diaspora, kitas
	`),
	'IMPOR::IMEI': phrases(`imei, sinyal hp, handphone luar, hp luar negeri`),
	EKSPOR: phrases(`
		ekspor, peb, npe, bea keluar, eksportir, ska, surat keterangan asal, form a, konsolidasi ekspor, reekspor, export
	`),
	TARIF: phrases(`
		tarif, kode hs, hs code, hs=, klasifikasi, nilai pabean, pdri, kurs, btki, bea masuk berapa, cif, fob,
		form d, form e, preferensi, royalti, nilai transaksi, hitung bea, kalkulator, persen, customs value
	`),
	FASILITAS: phrases(`
		kawasan berikat, gudang berikat, pusat logistik berikat, plb=, tpb, kite, pembebasan, fasilitas, masterlist, aeo,
		mita, mitra utama, tlddp, tldddp, bc 2.3, bc 2.5, bc 2.7, bc 4.0, inventory, ftz, carnet, hibah, litbang,
		bonded, kek=, subkontrak
	`),
	KEBERATAN: phrases(`
		keberatan, banding, sptnp, spktnp, penetapan, nota pembetulan, pengadilan pajak, gugatan, tagihan, restitusi,
		pengembalian bea, kelebihan bayar, objection, appeal, tax court, angsuran
	`),
	'CUKAI::HT': phrases(`
		rokok, tembakau, sigaret, cerutu, vape, liquid, hptl, skt=, skm=, spm=, kretek, hje, linting, nikotin,
		hasil tembakau, cigarette
	`),
	'CUKAI::MMEA': phrases(`
		mmea, minuman beralkohol, miras, bir=, wine, arak, ciu, tuak, whisky, gin, vodka, minuman keras, etil, etanol,
		alkohol, spiritus, beer, liquor, distillery, brewery
	`),
	'CUKAI::PITA': phrases(`pita cukai, pita, p 3 c, p3c, ck 1, banderol, excise stamp, stamp`),
	CUKAI: phrases(`cukai, nppbc, nppbkc, barang kena cukai, bkc, ck 5, ck 4, ck 6, excise`),
	SISTEM: phrases(`
		ceisa, portal, modul, aplikasi, website, server, login, akun, user=, password, kata sandi, otp, edi=, host to host,
		api=, upload, unggah, error, eror, sistem, browser, sertifikat elektronik, bcare, token
	`),
};
