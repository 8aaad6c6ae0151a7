import type { Json } from '../desk';
import type { RoleDesk } from './roleDesk';

interface After {
	macro: string;
	/** What the ticket holds before. */
	given?: Json;
	/** What the ticket holds afterwards, beside what it held. */
	holds: Json;
	/** Times set at once from 6.2 on; before, a workflow sets them by the wish (zammad#4677, #4905). */
	from62?: readonly string[];
	/** The note that the macro leaves, if any: for the citizen or for the house, and words it must have. */
	note?: { internal: boolean; says: string };
}

const CITIZEN = 'Yth';
const CHILD = '70123456789';

/** A wish for a workflow: nothing is written to anybody. */
const wish = (macro: string, code: string, more: Json = {}): After => ({
	macro,
	holds: { djbc_request: code, ...more },
});

/** Issue 5, item 1 with catalogue 2.2, CLK-1, CLK-4, A11, A44. */
const DAILY: After[] = [
	{
		macro: 'Pemberitahuan eskalasi',
		given: { djbc_esc_ref: CHILD },
		holds: { djbc_reply_kind: 'escalation_notice' },
		note: { internal: false, says: `nomor tiket ${CHILD}` },
	},
	{
		macro: 'Balasan sementara',
		holds: { djbc_reply_kind: 'holding' },
		note: { internal: false, says: CITIZEN },
	},
	wish('Alihkan ke PPID', 'ppid', { djbc_category: 'EXC::PPID' }),
	...Object.entries({
		'EXC::TAFSIR': 'Penafsiran/penegasan peraturan',
		'EXC::BELUM': 'Belum diatur',
		'EXC::DATA': 'Data pengguna lain',
		'EXC::KASUS': 'Penanganan kasus',
		'EXC::PPID': 'Wewenang PPID',
	}).map(([code, label]) => ({
		macro: `Tolak: ${label}`,
		holds: { djbc_category: code, djbc_close_reason: 'declined_excluded' },
		note: { internal: true, says: 'Jangan' },
	})),
];

/** In restricted groups too: they write nothing to a citizen. */
const EVERYWHERE: After[] = [
	{ macro: 'Tanpa pertanyaan', holds: { djbc_reply_kind: 'no_request' } },
	{ macro: 'Kategori benar', holds: { djbc_request: 'confirm' }, from62: ['djbc_category_confirmed_at'] },
	wish('Eskalasikan', 'escalate'),
	wish('Unit memahami masalah', 'understood'),
	wish('Jawaban unit diterima', 'unit_answer'),
	wish('Batalkan eskalasi', 'cancel_escalation'),
	wish('Siapkan surat/nota dinas', 'letter'),
	wish('Laporan kasus sulit (RPT-1)', 'rpt1'),
	wish('Laporan masalah operasional (RPT-2)', 'rpt2'),
	wish('Laporan masalah pengawasan (RPT-3)', 'rpt3'),
	wish('Sampaikan laporan', 'deliver'),
];

/** On verifications: Team 3's, and inside restricted groups (QA-1, CONF-4). */
const QUALITY: After[] = [
	{ macro: 'Verifikasi: ditindaklanjuti', holds: { djbc_qa_outcome: 'confirmed' } },
	{ macro: 'Verifikasi: belum ditindaklanjuti', holds: { djbc_qa_outcome: 'not_followed_up' } },
	wish('Pemohon tidak terhubungi', 'qa_try'),
];

/** ESC-7: received, forwarded, number; the only text that leaves a restricted group. */
const RECEIPT: After = {
	macro: 'Tanda terima laporan',
	holds: {},
	note: { internal: false, says: 'NUMBER' },
};

export function macroCases(desk: () => RoleDesk): void {
	/** Runs it as the person and looks at everything it did. */
	async function check(
		name: string,
		group: string,
		{ macro, given = {}, holds, from62 = [], note }: After,
	): Promise<void> {
		const made = await desk().ticket(group, given);
		const before = await desk().read(made.id);
		const { status, body } = await desk().run(name, macro, made.id);
		expect([status, body.ticket_ids]).toEqual([200, [made.id]]);
		const after = await desk().read(made.id);
		expect(after).toMatchObject({ state: 'new', group, ...holds });
		const changed = Object.keys(after).filter(
			(key) => key.startsWith('djbc_') && JSON.stringify(after[key]) !== JSON.stringify(before[key]),
		);
		const times = desk().since62 ? from62 : [];
		expect(changed.sort()).toEqual([...Object.keys(holds), ...times].sort());
		for (const time of times) expect(after[time]).toMatch(/^\d{4}-/);
		const tags = await desk().as('integrasi', 'GET', `/tags?object=Ticket&o_id=${made.id}`);
		expect(tags.body.tags).toEqual([]);

		const articles = (await desk().as(name, 'GET', `/ticket_articles/by_ticket/${made.id}`)).body as Json[];
		const added = articles.slice(1);
		// Of System, but written by the person (recording 18): so the clock sees a human behind it.
		expect(added).toMatchObject(
			note
				? [{ type: 'note', sender: 'System', internal: note.internal, created_by_id: desk().userId(name) }]
				: [],
		);
		for (const { body: text } of added as Array<{ body: string }>) {
			expect(text).toContain(note!.says.replace('NUMBER', made.number));
			expect(text).not.toMatch(/\{\{|#\{/);
		}
	}

	test('are those of the issue, and no other', async () => {
		const names = [...DAILY, ...EVERYWHERE, ...QUALITY, RECEIPT].map(({ macro }) => macro);
		expect((await desk().macros()).sort()).toEqual(names.sort());
	});

	test.each([...DAILY, ...EVERYWHERE])('an agent runs $macro', (after) =>
		check('layanan', 'Bravo::Layanan', after),
	);

	test.each(QUALITY)('an assessor runs $macro', (after) => check('penilai', 'Bravo::Mutu', after));

	test.each([...EVERYWHERE, ...QUALITY, RECEIPT])(
		'a named person runs $macro on a restricted ticket',
		(after) => check('etik', 'Terbatas::Kode Etik', after),
	);

	test('no other macro runs on a restricted ticket, so nothing but the receipt is written to its citizen', async () => {
		const { id } = await desk().ticket('Terbatas::Saring');
		for (const { macro } of DAILY) {
			expect([macro, (await desk().run('saring', macro, id)).status]).toEqual([macro, 422]);
		}
		const articles = await desk().as('saring', 'GET', `/ticket_articles/by_ticket/${id}`);
		expect(articles.body).toHaveLength(1);
	});

	test('an officer of an office escalates and confirms there, and has no macro of the restricted', async () => {
		const { id } = await desk().ticket('Kantor::KPPBC-MKS::PLI');
		expect((await desk().run('pli', 'Eskalasikan', id)).status).toBe(200);
		expect((await desk().run('pli', 'Kategori benar', id)).status).toBe(200);
		expect((await desk().run('pli', 'Tanda terima laporan', id)).status).toBe(422);
	});
}
