import type { Templates } from '../../schema/templates';

type Variable = Templates[string]['variables'][number];

/** What an agent is told of a reply that did not reach the user as written (channels CH-12, CH-13). */
const note = (purpose: string, subject: string, text: string, ...more: Variable[]): Templates[string] => ({
	purpose,
	reader: 'staff',
	subject: `Penerusan balasan: ${subject}`,
	text: text.replace('%balasan%', 'Balasan tanggal {{waktu_balasan}} (artikel {{nomor_artikel}})'),
	variables: ['waktu_balasan', 'nomor_artikel', ...more],
	status: 'PROPOSED',
	trace: ['channels CH-12', 'channels CH-13'],
});

const AGAIN = 'tulis kembali sebagai balasan baru';
const OTHER_WAY = 'hubungi pemohon melalui telepon atau surel';

/** Internal notes of the reply relay: what happened, which article, what to do. Nothing of the reply's text. */
export const relay: Templates = {
	'relay-acknowledgement': {
		...note(
			'Reply relay: an automatic message that did not go out, or nobody knows; it is not sent again',
			'tidak terkirim, pesan otomatis',
			`Pesan otomatis (tanda terima atau ajakan survei) tanggal {{waktu_balasan}} (artikel {{nomor_artikel}}) tidak terkirim melalui {{saluran}} atau belum pasti sampai, dan tidak dikirim ulang.

Jika yang tidak terkirim adalah tanda terima, sebutkan nomor tiket dalam balasan kepada pemohon. Untuk ajakan survei tidak ada yang perlu dilakukan.`,
			'saluran',
		),
		trace: ['channels CH-13', 'channels CH-17'],
	},
	'relay-window-whatsapp': note(
		'Reply relay: the 24 hours of WhatsApp are over',
		'tidak terkirim, jendela 24 jam tertutup',
		`%balasan% tidak terkirim melalui WhatsApp karena sudah lebih dari 24 jam sejak pesan terakhir pemohon.

Kirim templat yang telah disetujui dari konsol WhatsApp, kemudian ${AGAIN} setelah pemohon menjawab; atau ${OTHER_WAY}.`,
	),
	'relay-window-meta': note(
		'Reply relay: the reply window of Messenger or Instagram is over',
		'tidak terkirim, jendela balasan tertutup',
		`%balasan% tidak terkirim melalui {{saluran}} karena jendela balasannya sudah tertutup.

Silakan ${OTHER_WAY}. Apabila pemohon menulis lagi di {{saluran}}, ${AGAIN}. Hingga 7 hari sejak pesan terakhir pemohon, balasan masih dapat diteruskan apabila diaktifkan oleh admin; untuk itu, hubungi admin.`,
		'saluran',
	),
	'relay-window': note(
		'Reply relay: the reply window of another channel is over',
		'tidak terkirim, jendela balasan tertutup',
		`%balasan% tidak terkirim melalui {{saluran}} karena jendela balasannya sudah tertutup.

Silakan ${OTHER_WAY}. Apabila pemohon menulis lagi di {{saluran}}, ${AGAIN}.`,
		'saluran',
	),
	'relay-restricted': note(
		'Reply relay: nothing but the fixed receipt leaves a restricted ticket (ESC-7)',
		'tidak terkirim, tiket terbatas',
		`%balasan% tidak diteruskan kepada pemohon. Dari tiket terbatas hanya tanda terima tetap yang boleh dikirim.

Gunakan makro "Tanda terima laporan" tanpa mengubah isinya.`,
	),
	'relay-empty': note(
		'Reply relay: the reply holds no text, and files stay in the desk',
		'tidak terkirim, tanpa teks',
		`%balasan% tidak terkirim melalui {{saluran}} karena tidak berisi teks. Berkas belum dapat diteruskan.

Tulis balasan baru yang berisi teks, atau kirim berkas melalui surel.`,
		'saluran',
	),
	'relay-no-escalation': note(
		'Reply relay: the notice of an escalation was chosen though none was opened',
		'tidak terkirim, belum dieskalasikan',
		`%balasan% tidak terkirim melalui {{saluran}} karena tiket ini belum dieskalasikan: pemberitahuan itu tidak menyebut nomor tiket eskalasi.

Pilih makro "Eskalasikan" dahulu, lalu makro "Pemberitahuan eskalasi" sekali lagi.`,
		'saluran',
	),
	'relay-files': note(
		'Reply relay: the text went out, the files did not',
		'terkirim tanpa berkas',
		`%balasan% sudah terkirim melalui {{saluran}}, tetapi {{jumlah_berkas}} berkas tidak ikut terkirim.

Kirim berkas melalui surel, atau berikan tautannya dalam balasan baru.`,
		'saluran',
		'jumlah_berkas',
	),
	'relay-merged': note(
		'Reply relay: written on a ticket that was merged into this one before the reply went out',
		'tidak terkirim, tiket digabungkan',
		`%balasan% ditulis pada tiket lain dan belum diteruskan ketika tiket itu digabungkan ke tiket ini.

Apabila masih diperlukan, ${AGAIN} di tiket ini.`,
	),
	'relay-late': note(
		'Reply relay: found too late, after newer replies or more than the look back after it was written',
		'tidak terkirim, terlambat ditemukan',
		`%balasan% terlambat ditemukan dan tidak diteruskan melalui {{saluran}}; demikian pula balasan sebelumnya yang belum terkirim.

Apabila isinya belum sampai kepada pemohon dengan cara lain, ${AGAIN}.`,
		'saluran',
	),
	'relay-uncertain': note(
		'Reply relay: nobody knows whether the reply went out; it is not sent again by itself',
		'belum pasti terkirim',
		`%balasan% belum pasti sampai kepada pemohon melalui {{saluran}}. Balasan ini tidak dikirim ulang secara otomatis.

Periksa percakapan di {{saluran}}. Apabila balasan belum ada di sana, ${AGAIN}.`,
		'saluran',
	),
	'relay-partly': note(
		'Reply relay: of a long reply only the first parts went out',
		'terkirim sebagian',
		`%balasan% hanya terkirim sebagian melalui {{saluran}}. Sisanya tidak dikirim secara otomatis.

Periksa percakapan di {{saluran}}, kemudian tulis bagian yang belum sampai sebagai balasan baru.`,
		'saluran',
	),
	'relay-post': note(
		'Reply relay: nothing goes out under a public comment or mention (A14)',
		'tidak terkirim, unggahan publik',
		`%balasan% tidak terkirim karena {{saluran}} bersifat publik dan tidak dijawab dari tiket.

Ajak pemohon menulis melalui pesan pribadi, langsung di media sosial itu dan tanpa menyebut data atau perkaranya; atau ${OTHER_WAY}. Setelah ada pesan pribadi dari pemohon, balas di tiket pesan itu.`,
		'saluran',
	),
	'relay-recipient': note(
		'Reply relay: the channel does not know the recipient',
		'tidak terkirim, penerima tidak dikenal',
		`%balasan% tidak terkirim karena penerimanya tidak dikenal di {{saluran}}.

Silakan ${OTHER_WAY}.`,
		'saluran',
	),
	'relay-credential': note(
		'Reply relay: account, token or address of the channel is wrong',
		'tidak terkirim, akun pengirim bermasalah',
		`%balasan% tidak terkirim karena akun pengirim untuk {{saluran}} belum diatur atau ditolak.

Beri tahu admin. Setelah diperbaiki, ${AGAIN}; apabila mendesak, ${OTHER_WAY}.`,
		'saluran',
	),
	'relay-too-long': note(
		'Reply relay: longer than the channel takes',
		'tidak terkirim, terlalu panjang',
		`%balasan% tidak terkirim karena terlalu panjang untuk {{saluran}}.

Ringkas isinya dan ${AGAIN}.`,
		'saluran',
	),
	'relay-unreachable': note(
		'Reply relay: the channel is down or takes no more for now',
		'tidak terkirim, saluran terganggu',
		`%balasan% tidak terkirim karena {{saluran}} sedang tidak dapat dihubungi atau membatasi pengiriman.

Tunggu beberapa menit dan ${AGAIN}; apabila mendesak, ${OTHER_WAY}.`,
		'saluran',
	),
	'relay-refused': note(
		'Reply relay: the channel refuses the reply',
		'tidak terkirim, ditolak',
		`%balasan% ditolak oleh {{saluran}} dan tidak terkirim.

Periksa percakapan di {{saluran}}, atau ${OTHER_WAY}. Apabila penolakan berulang, beri tahu admin.`,
		'saluran',
	),
	'relay-unsupported': note(
		'Reply relay: no sending account for this channel is switched on',
		'tidak terkirim, saluran belum aktif',
		`%balasan% tidak terkirim karena pengiriman melalui {{saluran}} belum diaktifkan untuk percakapan ini.

Balas langsung di {{saluran}} atau ${OTHER_WAY}, dan beri tahu admin.`,
		'saluran',
	),
};
