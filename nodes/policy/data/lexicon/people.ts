import { phrases } from './phrases';

/** Who a message speaks of, and what is asked of whom. */
export const people = {
	officer: phrases(`jaga pintu, yang jaga, penjaga, jaga gudang, pos jaga, 
		orang dalam, orang kanwil, kepala pos, penjaga pos, penyidik, intel=, bagian penindakan,
		regu jaga, patroli, penindakan, pemindai, operator xray, petugas xray, karyawan beacukai,
		anggota bc, abdi negara, birokrat, aparatur, pelaksana, verifikator, analis=, juru periksa,
		pemeriksa dokumen, pfpd, kasubbag, direktur, kabag, kepala, komandan, ajudan, sopir dinas,
		customs worker, guard, supervisor, inspectors, officers, employees, bapaknya bilang, bapak itu,
		si bapak, pak kepala, bos bea, petugas, pegawai, oknum, pejabat, aparat, staf, staff,
		pemeriksa=, pemeriksanya=, kepala seksi, kepala kantor, kepala bidang, kepala hanggar, kasi=, kasubsi,
		kakanwil, kakan, kabid, kasubag, anak buah, orang bea cukai, orang cukai, orang kantor,
		bapak bea cukai, hanggar, asn, pns, honorer, ppnpn, anggota bea cukai, atasan, pimpinan,
		officer, official, customs guy, customs man, customs people, customs staff, customs agent,
		inspector, employee, satpam, sekuriti, security, analyzing point, dinas, bendahara, juru sita,
		admin kalian
	`),
	suspectOfficer: phrases(`oknum, oknumnya`),
	customs: phrases(`
		bea cukai, bea dan cukai, customs, kppbc, kpu, kanwil, kantor cukai, pabean,
		direktorat jenderal
	`),
	impostor: phrases(`
		ngaku, aku dari bea, mengaku, mengatasnamakan, atas nama bea cukai, penipuan, tipu, hoax,
		hoaks, scam, modus, palsu petugas, beneran, apakah benar, benarkah, bener gak, benar tidak,
		is this real, legit, phishing
	`),
	scamCheck: phrases(`
		penipuan, tipu, hoax, hoaks, scam, beneran, apakah benar, benarkah, benar tidak, legit,
		is this real, phishing, resmi bukan, asli bukan
	`),
	me: phrases(`
		saya, kami, i=, me=, my=, we=, our=, suami, istri, sopir, supir, ibu saya, bapak saya, tkw,
		tki, penumpang
	`),
	informant: phrases(`
		informan, menginfokan, beritahu, melihat sendiri, lihat sendiri, saya lihat, saya saksi,
		saya tahu, mencurigai, mencurigakan, mohon usut, diusut, ungkap, bongkar jaringan, investigasi,
		mohon tangkap, amankan, tolong amankan, ciduk, tolong cek, i saw, i have evidence, someone is,
		they are, temen saya jual, teman saya jual, ternyata, diketahui, ketahuan, kedapatan, terdapat,
		ditemukan, nih, marak, beredar, banyak beredar, lapor, pelapor, adu, laporan,
		sampaikan informasi, ketemu, temuan, duga, indikasi, curiga, tolong tindak, mohon tindak,
		tindak, razia, grebek, gerebek, tangkap, sita, ada yang, informasi a, informasi ada,
		menginformasikan, informasi selundup, beri tahu ada, report=, reporting, i know, tetangga,
		orang ini, akun ini, akunnya, link nya, linknya, tautan, bukti, rekam, video, foto, saksi,
		viral, sebut, bocoran, tolong periksa, mohon periksa, tolong usut, usut, banyak yang,
		banyak jual, suspect, suspicious
	`),
	press: phrases(`keluarga tersangka, kerabat tersangka, 
		majalah, tabloid, peliputan, liputan, kantor berita, stasiun tv, tv nasional, podcaster,
		portal berita, kontributor berita, wawancara, mahasiswa hukum, law office, attorney, paralegal,
		lsm=, wartawan, jurnalis, redaksi, reporter, media massa, dari media, televisi, koran, pers=,
		pengacara, advokat, kuasa hukum, penasihat hukum, lawyer, journalist, law firm, lbh
	`),
};
