import { phrases } from './phrases';

/** Complaints about the service: delay, silence, rudeness, damage, charges. */
export const complaint = {
	delay: phrases(`
		tidak gerak, gak gerak, hambat, terhambat, lelet, lemot prosesnya, lama bener, lama bgt,
		seharian, sejam, dua jam, berlama, gak beres, tak ada kejelasan, masih proses, masih menunggu,
		status sama, statusnya sama, status tidak, tidak berubah statusnya, pending, demurrage, nunda,
		terkatung, katung, menggantung, hold=, on hold, no progress, slow=, takes forever, too long,
		delays, jalan di tempat, belum ada jadwal, belum jelas, belum tindak, tidak ada tindak,
		tidak adanya tindak, tak ditindaklanjuti, tidak ditindaklanjuti, belum update, belum keluar,
		belum terbit, belum selesai, belum sampai, belum datang, belum dilepas, belum proses,
		belum diproses, belum ada kabar, belum ada kejelasan, belum ada kepastian, belum diperiksa,
		belum terima, belum juga, belum bisa diambil, belum cair, belum dikembalikan, belum ada respon,
		belum ada tindak, belum ada perkembangan, tidak kunjung, tak kunjung, tidak keluar,
		tidak ada kabar, tidak ada kejelasan, tidak ada kepastian, tanpa kepastian, tanpa kejelasan,
		tidak ada perkembangan, tidak diproses, tidak dilepas, lambat, telat, larut, mandek, mandeg,
		macet, stuck, nyangkut, sangkut, tahan, tertahan, ngendap, mengendap, molor, delay, delayed,
		tunda, tunggu, nungguin, lama sekali, lama banget, kelamaan, lama amat, terlalu lama,
		sangat lama, sampai sekarang, sampai hari ini, sampai detik ini, sampai saat ini, waiting,
		no update, not been released, still not, held up, tidak sesuai jadwal, tidak tepat waktu,
		antri, antre, gantung, overdue, tidak beres
	`),
	overdue: phrases(`
		sejak senin, lebih dari seminggu, lebih dari sebulan, bertahun, setahun, sejak lama, dari dulu,
		dari awal bulan, tempo hari, seharian, setengah hari, for hours, since last, since monday,
		lalu, januari, februari, maret, april, juni, juli, agustus, september, oktober, november,
		desember, sudah hari, sudah minggu, sudah bulan, sudah seminggu, sudah sebulan, seminggu,
		sebulan, berhari, berminggu, berbulan, berjam, dari kemarin, sejak kemarin, dari minggu lalu,
		dari bulan lalu, sejak minggu lalu, sejak bulan lalu, minggu lalu, bulan lalu, dari tanggal,
		sejak tanggal, dari pagi, dari subuh, dari senin, dari jam, tiga kali, weeks, week, months,
		days, minggu, bulan, hari=, jam=, hari kerja
	`),
	silence: phrases(`
		tidak dibuka, gak dibuka, tidak baca, tidak dibaca, belum dibaca, diread doang, centang satu,
		tidak nyambung, susah nyambung, sibuk terus, nada sibuk, tidak tersambung,
		tidak ada yang jawab, tidak digubris, tanpa jawaban, tanpa balasan, tanpa tanggapan,
		tak dibalas, never answer, never answered, no answer, unanswered, tidak ditindaklanjuti,
		pesan tidak, baca dm, tidak jawab, tidak dijawab, tidak balas, tidak dibalas, tidak ada balas,
		tidak ada yang balas, tidak ada jawab, tidak ada respon, tidak respon, tidak direspon,
		tidak respons, tidak direspons, tidak tanggap, tidak ditanggapi, tidak ada tanggap,
		belum jawab, belum dijawab, belum balas, belum dibalas, belum tanggap, belum direspon,
		belum respon, tidak angkat, tidak diangkat, tidak ada yang angkat, tidak bisa dihubungi,
		sulit dihubungi, susah dihubungi, cuma dibaca, dibaca saja, di read, read=, didiamkan,
		didiemin, dicuekin, diabaikan, abai, no reply, no response, nobody answers, no one answers,
		never replied, ignored, tidak dilayani, tidak gubris, digubris, slow response, slow respon,
		slowrespon
	`),
	rude: phrases(`
		membentak bentak, nada tinggi, nyolot, sewot, sengak, belagu, tidak mau membantu,
		tidak mau melayani, tidak mau menjelaskan, tidak bisa menjelaskan, tidak menjelaskan,
		tidak paham, tidak ngerti, tidak menguasai, tidak kompeten, plonga, asal asalan, asal jawab,
		ogah, ogah ogahan, cemberut, tidak senyum, tidak sabar, kurang ajar, membiarkan, dibiarin,
		menyepelekan, sepele, meremehkan, remeh, ngusir, usir, diusir, shouted, yelled, screamed,
		arrogant, dismissive, refused to help, not helpful, unhelpful, mocking, cari di google,
		googling sendiri, merokok, istirahat terus, datang terlambat, kasar, jutek, judes, cuek,
		sombong, arogan, ketus, galak, songong, tengil, tidak ramah, tidak sopan, kurang sopan,
		kurang ramah, bentak, marah, ngegas, ngomel, acuh, angkuh, tidak peduli, tidak profesional,
		main hp, main ponsel, asik main, rude, unfriendly, impolite, unprofessional, seenaknya, semena,
		tidak becus, malas, males, tidur, ngobrol, teriak, sinis, lempar, tidak membantu, kosong,
		sikap
	`),
	bad: phrases(`
		padahal, malah, berulang, berkali, bolak-balik, terpaksa, susah amat, ruwet, rumit sekali,
		njelimet, mbulet, makan waktu, buang waktu, percuma, sia sia, zonk, amit, heran, aneh banget,
		gak adil, gak fair, unfair, keterlaluan, kebangetan, mengecewakan, kurang memuaskan,
		tidak memuaskan, tidak nyaman, panas, kotor, bau=, toilet, parkir, kursi, ac mati, berdesakan,
		penuh sesak, numpuk, menumpuk, salah ketik, keliru, dibohongi, dijanjikan, ingkar, tidak tepat,
		tidak sinkron jawabannya, masih kurang, dibilang kurang, kurang terus, diping, saling lempar,
		tidak solutif, tidak ada solusi, annoying, useless, waste of time, angry, upset, mess, buruk,
		parah, payah, jelek, kecewa, kesal, kesel, jengkel, dongkol, nyesel, sesal, menyesalkan,
		tidak puas, ribet, belit, bolak balik, bolak, mondar mandir, disuruh balik, pingpong, oper=,
		dioper, dipersulit, mempersulit, tidak jelas, tidak transparan, tidak adil, tidak wajar,
		tidak masuk akal, rugi, dirugikan, ngaco, kacau, berantakan, amburadul, tidak teratur,
		tidak tertib, capek, cape=, muak, kapok, disappoint*, terrible, worst, awful, unacceptable,
		bad service, poor service, frustrat*, ridiculous, gimana sih, bagaimana sih, begini amat, gila,
		ga beres, tidak beres, beda beda, simpang siur, tidak konsisten, berubah ubah, dilewati,
		serobot, salah input, tidak ada petugas, tanpa penjelasan, tidak dijelaskan,
		tidak dapat penjelasan, tidak mendapat penjelasan, tanpa pemberitahuan, tanpa alasan,
		alasan jelas, janji
	`),
	complain: phrases(`
		memprotes, protes, menyampaikan keluhan, ketidakpuasan, kekecewaan, dissatisfied,
		dissatisfaction, i complain, lodge, tidak setuju, menolak penetapan, dirugikan,
		minta pertanggungjawaban, bertanggungjawab, bertanggung jawab, tanggungjawab, kok bisa,
		teguran, tegur, mohon diperbaiki, gimana pertanggungjawaban, somasi, keluh, keluhan, komplain,
		komplen, complain, complaint, ngadu, mengadu, pengaduan, adukan, aduan, tidak terima,
		keberatan dengan, keberatan karena, keberatan atas lambat, sangat keberatan, tanggung jawab,
		atensi, perhatian, mohon ditinjau, tinjau kembali, tuntut ganti, ganti rugi
	`),
	damage: phrases(`
		hilang, rusak, pecah, penyok, sobek, robek, cacat, bongkar, kurang satu, kurang isi, lost,
		damaged, missing, broken, balikin, busuk, basi, mati di
	`),
	goods: phrases(`
		barang, paket, kiriman, dokumen, kontainer, kargo, cargo, resi, parcel, package, shipment,
		goods, hp=, imei, sppb, pib, peb, berkas, nota, permohonan, pengajuan, laporan, jaminan,
		restitusi, surat, mobil, unit, kemasan, barangnya
	`),
	serviceWord: phrases(`
		ruang tunggu, help desk, helpdesk, admin, admin medsos, dm=, chat=, konter, client coordinator,
		front desk, bravo, kring, telepon, konsultasi, pelayanan, layanan, service, layan, loket,
		counter, antrian, antrean, cs=, customer service, call center, operator, hotline
	`),
	why: phrases(`kenapa, mengapa, why=, masa=, masak=, kok`),
	dear: phrases(`
		terlalu tinggi, terlalu mahal, terlalu besar, tidak sesuai, didenda, kena denda, overpriced,
		excessive, kegedean, gede banget, sebesar itu, lebih mahal, mahal, besar, tinggi, segitu,
		tidak wajar, kemahalan, ketinggian, melebihi, lebih dari harga, expensive, too high, too much,
		dobel, dua kali, double
	`),
	howLong: phrases(`
		berapa lama, how long, jangka waktu, berapa hari, lama waktu, batas waktu, lama proses,
		lamanya
	`),
	notYet: phrases(`
		belum, tidak gerak, masih, still, tidak ada, tidak pernah, never, tak kunjung, tetap, not yet,
		hasn t, haven t
	`),
};
