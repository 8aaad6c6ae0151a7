import { randomBytes } from 'node:crypto';
import type { DemoMessage, Held, Refused } from './demoExpectation';

export interface DemoRun {
	/** Stands in all that a run writes, so that it is found and told apart. */
	run: string;
	messages: DemoMessage[];
	/** Words that may be found nowhere in n8n's folder. */
	canaries: string[];
}

/**
 * The messages of one run. Thread keys are new in each, so that a run can be repeated on one desk; `now` is the
 * moment of sending.
 */
export function demoRun(now: Date, run = randomBytes(5).toString('hex')): DemoRun {
	const digits = String(Number.parseInt(run.slice(0, 8), 16))
		.padStart(10, '0')
		.slice(-9);
	const office = 'KPPBC-MKS';
	let count = 0;
	const base = (
		channel: string,
		system: string,
		thread: string,
		sender: object,
		text: string,
		at = office,
	) => {
		count += 1;
		return {
			schema: 'djbc.intake.v1',
			type: 'message',
			idempotencyKey: `${system}:kunci${run}:${count}`,
			channel,
			receivedAt: new Date(now.getTime() - 20_000).toISOString(),
			source: { system: `demo-${system}`, office: at },
			thread: { key: `${system}:utas${run}:${thread}` },
			sender: { kind: 'user', ...sender },
			body: { text },
		};
	};
	const budi = {
		id: `contact:${run}`,
		name: `Budi Nama${run}`,
		email: `surel${run}@example.com`,
		company: `PT Contoh${run} Niaga`,
		applicant: 'trader',
	};
	const siti = { id: `wa:62${digits}`, handle: `siti${run}`, phone: `+62813${digits}` };

	// The thread says by which API and in which conversation an answer goes out (channels 4.3).
	const conversation = { key: `chatwoot:1:${digits}` };
	const webchat = {
		...base(
			'webchat',
			'webchat',
			'1',
			budi,
			`Selamat pagi, berapa lama proses PIB jalur hijau dan dokumen impor apa saja yang harus dilampirkan? Rujukan kami teks${run}.`,
		),
		thread: conversation,
		subject: `Pertanyaan PIB subjek${run}`,
		document: { type: 'PIB', number: `NODOK${run}`, date: '2026-01-05' },
		attachments: [
			{
				fileName: `berkas${run}.txt`,
				mimeType: 'text/plain',
				contentBase64: Buffer.from(`Daftar barang: isi${run}\n`).toString('base64'),
			},
		],
	};
	const whatsapp = base(
		'whatsapp',
		'wa',
		'2',
		siti,
		`Saya kecewa dengan pelayanan di loket: sudah tiga hari menunggu dan petugasnya lambat sekali. Keluhan teks${run}.`,
	);
	const messages: DemoMessage[] = [
		held('webchat', webchat, 'INF::KEP'),
		held('whatsapp', whatsapp, 'CPL::SVC', { rank: 'R3' }),
		held(
			'instagram_dm',
			base(
				'instagram_dm',
				'meta',
				'3',
				{ id: `ig:${run}`, handle: `toko${run}` },
				`Halo, bagaimana cara memesan pita cukai untuk rokok SKM golongan II? teks${run}`,
			),
			'INF::CUK',
		),
		held(
			'x_dm',
			base(
				'x_dm',
				'x',
				'4',
				{ id: `x:${run}`, handle: `warga${run}` },
				`Saran saya: sebaiknya jam layanan web-chat diperpanjang sampai malam. Masukan teks${run}, terima kasih.`,
				'BRAVO',
			),
			'SUG',
		),
		held(
			'sms, ethics complaint',
			base(
				'sms',
				'sms',
				'5',
				{ id: `+62811${digits}`, phone: `+62811${digits}` },
				`Lapor: oknum petugas bea cukai meminta uang pelicin agar barang saya keluar. Buktinya teks${run}.`,
				'BRAVO',
			),
			'CPL::ETH',
			{ rank: 'R2', restricted: true },
		),
		held(
			'whatsapp_group',
			{
				...base(
					'whatsapp_group',
					'maraga',
					'6',
					{ id: `+62812${digits}`, phone: `+62812${digits}`, applicant: 'staff' },
					`CEISA 4.0 error sejak pagi, tidak bisa login dan tidak bisa kirim dokumen. teks${run}`,
				),
				thread: { key: `maraga:utas${run}:6`, isGroup: true, groupName: 'Maraga Care' },
			},
			'ICT::INC',
		),
		held(
			'ceisacare',
			base(
				'ceisacare',
				'ceisa',
				'7',
				{ id: `ceisa:${run}`, handle: `ppjk${run}`, applicant: 'trader' },
				`Modul PEB di CEISA 4.0 gagal mengirim dokumen sejak pagi dan muncul pesan error. Mohon dibantu. teks${run}`,
			),
			'ICT::INC',
		),
		held(
			'bcare',
			base(
				'bcare',
				'bcare',
				'8',
				{ id: `bcare:${run}`, handle: `edi${run}`, applicant: 'trader' },
				`Aplikasi EDI kami tidak dapat mengirim manifes sejak kemarin, muncul error koneksi. Mohon dibuatkan tiket BCare. teks${run}`,
			),
			'ICT::INC',
		),
		held(
			'webchat, follow-up',
			{
				...base('webchat', 'webchat', '1', budi, `Apakah PIB harus dilampiri invoice asli? teks${run}`),
				thread: conversation,
			},
			'INF::KEP',
			{ articles: 2, cost: 2 },
		),
		held(
			'whatsapp, follow-up shows an ethics breach',
			base(
				'whatsapp',
				'wa',
				'2',
				siti,
				`Ternyata petugas itu meminta suap: saya disuruh membayar uang pelicin supaya dilayani. teks${run}`,
			),
			'CPL::ETH',
			{ rank: 'R2', restricted: true, articles: 2, cost: 2 },
		),
		held(
			'instagram_dm, answered in Instagram itself',
			{
				...base(
					'instagram_dm',
					'meta',
					'3',
					{ kind: 'staff', id: `petugas:${run}`, name: `Rina Petugas${run}` },
					`Pita cukai dipesan melalui aplikasi ExSIS: pilih P3C, lalu CK-1. Silakan ajukan paling lambat tanggal 10. teks${run}`,
				),
				receivedAt: new Date(now.getTime() - 5_000).toISOString(),
			},
			'INF::CUK',
			{ articles: 2, cost: 2, stopped: 'met' },
		),
		// The first message once more, byte for byte: nothing is written.
		held('webchat, duplicate', webchat, 'INF::KEP', { status: 200, articles: 2, cost: 1 }),
		{
			label: 'webchat, same key with another text',
			message: { ...webchat, body: { text: `Isi lain teks${run}` } },
			expect: { status: 409 },
		},
		refused('sms, forged', 'forged', 401),
		refused('sms, stale', 'stale', 401),
		refused('sms, broken', 'broken', 400),
	];

	function refused(label: string, mischief: DemoMessage['mischief'], status: Refused['status']): DemoMessage {
		const sender = { id: `+62810${digits}`, phone: `+62810${digits}` };
		const message = base('sms', 'sms', mischief!, sender, `Pesan ini ditolak. teks${run}`, 'BRAVO');
		return { label, message, mischief, expect: { status } };
	}

	const words = [
		'teks',
		'subjek',
		'nama',
		'surel',
		'contoh',
		'nodok',
		'berkas',
		'isi',
		'kunci',
		'utas',
		'siti',
		'toko',
		'ppjk',
		'edi',
		'jawab',
	];
	const written = ['Nama', 'Contoh', 'NODOK'].map((word) => word + run);
	const phones = ['813', '811', '812', '810'].map((prefix) => `62${prefix}${digits}`);
	return {
		run,
		messages,
		canaries: [...words.map((word) => word + run), ...written, ...phones, conversation.key],
	};
}

function held(
	label: string,
	message: Record<string, any>,
	category: string,
	more: Partial<Held> = {},
): DemoMessage {
	return {
		label,
		message,
		expect: { status: 202, category, rank: null, restricted: false, articles: 1, cost: 1, ...more },
	};
}
