import { draft, type Drafted } from '../../nodes/letter';
import { defaultPolicy } from '../../nodes/policy/document';
import { createZammad } from '../../nodes/zammad';
import { FollowedDesk } from '../clocks/desk';
import { paragraphs } from '../exports/docx';
import { SetupDesk } from '../setup/desk';

const NOW = Date.parse('2026-01-12T03:00:00Z');
const CANARY = 'KANARI melihat uang diserahkan di loket 3';
const policy = defaultPolicy();

let desk: FollowedDesk;
beforeAll(async () => {
	desk = await FollowedDesk.open();
});
afterAll(SetupDesk.closeAll);

/** What the operation cost, beside what it gave. */
let requests = 0;

async function drafted(ticketId: number, now = NOW): Promise<Drafted> {
	const zammad = createZammad(desk.credential, { deadline: Date.now() + 20_000 });
	try {
		const rules = { policy, restrictedGroups: [] };
		return await draft({ zammad, claim: desk.claim }, ticketId, rules, now);
	} finally {
		requests = zammad.requests;
	}
}

const ours = async (method: string, path: string, body?: object) =>
	await desk.as('integrasi', method, path, body);
const sets = async (id: number, values: object) => await ours('PUT', `/tickets/${id}`, values);
const now = async (id: number) => await ours('GET', `/tickets/${id}?expand=true`);
const articles = async (id: number): Promise<any[]> => await ours('GET', `/ticket_articles/by_ticket/${id}`);

/** A message by the intake, moved where a human would move it. */
async function asked(group: string, values: object = {}): Promise<any> {
	const { id } = await desk.asked(30, { text: CANARY });
	return await sets(id, { group, ...values });
}

/** The ticket of an escalation, as Escalation: Open makes it. */
async function escalated(parent: any, group: string, values: object = {}): Promise<any> {
	return await ours('POST', '/tickets', {
		title: `Eskalasi tiket ${parent.number}`,
		group,
		customer: { login: 'unit-uji', firstname: 'Unit' },
		djbc_record: 'escalation',
		djbc_thread_key: `escalation:${parent.number}:1`,
		djbc_office: 'BRAVO',
		djbc_category: parent.djbc_category,
		djbc_unit: 'DIT-PPKC',
		djbc_rank_due_at: '2026-01-13T10:00:00.000Z',
		djbc_request: 'letter',
		article: { type: 'note', sender: 'Agent', internal: true, body: 'Uraian' },
		...values,
	});
}

async function draftOf(ticketId: number): Promise<{ article: any; lines: string[] }> {
	const article = (await articles(ticketId)).at(-1);
	const [{ id, filename }] = article.attachments;
	const url = `${desk.setup.sandbox.url}/api/v1/ticket_attachment/${ticketId}/${article.id}/${id}`;
	const headers = { authorization: `Token token=${desk.setup.sandbox.adminToken}`, from: 'integrasi' };
	const bytes = Buffer.from(await (await fetch(url, { headers })).arrayBuffer());
	return { article: { ...article, filename }, lines: paragraphs(bytes) };
}

describe('on an escalation', () => {
	test('one internal note holds the nota dinas, filled from the ticket and from what the user wrote', async () => {
		const parent = await asked('Bravo::Manajemen', {
			djbc_category: 'CPL::SVC',
			djbc_received_at: '2026-01-12T02:30:00.000Z',
		});
		const child = await escalated(parent, 'Unit::DIT-PPKC');
		const outcome = await drafted(child.id);
		expect(requests).toBe(6);
		const { article, lines } = await draftOf(child.id);
		expect(outcome).toEqual({
			ticketId: child.id,
			outcome: 'drafted',
			template: 'memo-escalation',
			articleId: article.id,
			reasons: [],
		});
		expect(article).toMatchObject({
			type: 'note',
			sender: 'Agent',
			internal: true,
			filename: `nota-dinas-${child.number}.docx`,
			message_id: expect.stringMatching(new RegExp(`^<?letter\\.${child.id}\\.[0-9a-f]{16}@djbc>?$`)),
		});
		expect(lines).toEqual(
			expect.arrayContaining([
				'Contact Center Bravo Bea Cukai 1500225',
				'Yth.\t:\t...................., Direktorat PPKC',
				'Dari\t:\tKepala Subdirektorat',
				`Hal\t:\tPermintaan penjelasan atas tiket ${child.number}`,
				`Sehubungan dengan permasalahan (kategori: Keluhan pelayanan) yang kami terima melalui Web-chat pada 12 Januari 2026 pukul 09.30 WIB dengan nomor tiket ${child.number}, dengan ini disampaikan hal sebagai berikut.`,
				CANARY,
			]),
		);
		expect(lines).toContain('Sifat\t:\tBiasa');
		expect(lines.join('\n')).toContain('paling lambat 13 Januari 2026 pukul 17.00 WIB');
		expect(lines.join('\n')).not.toMatch(/Budi|Santoso/);
		// Nothing is completed and nothing is sent (ESC-6).
		expect(await now(child.id)).toMatchObject({ djbc_request: null, state: 'new', djbc_letter_no: '' });
		expect((await articles(child.id)).filter(({ type }) => type === 'email')).toEqual([]);
	});

	test('twice, or two at once, writes once; wished again it is known; a changed ticket gives another draft', async () => {
		const child = await escalated(await asked('Bravo::Manajemen'), 'Unit::DIT-PPKC');
		const both = await Promise.all([drafted(child.id), drafted(child.id)]);
		expect(both.map(({ outcome }) => outcome).sort()).toEqual(['drafted', 'nothing']);
		expect(await drafted(child.id)).toMatchObject({ outcome: 'nothing' });
		expect(requests).toBe(1);
		const { articleId } = both.find(({ outcome }) => outcome === 'drafted')!;
		await sets(child.id, { djbc_request: 'letter' });
		expect(await drafted(child.id, NOW + 86_400_000)).toMatchObject({ outcome: 'already', articleId });
		expect(await now(child.id)).toMatchObject({ djbc_request: null, article_count: 2 });
		await sets(child.id, { djbc_request: 'letter', djbc_esc_medium: 'letter' });
		expect(await drafted(child.id)).toMatchObject({ outcome: 'drafted', template: 'letter-escalation' });
		expect((await draftOf(child.id)).article.filename).toBe(`surat-${child.number}.docx`);
	});

	test('of a Makassar ticket every time is of Makassar, and urgent is what has the first priority', async () => {
		const parent = await asked('Bravo::Manajemen', {
			djbc_office: 'KPPBC-MKS',
			djbc_received_at: '2026-01-12T02:30:00.000Z',
		});
		const child = await escalated(parent, 'Unit::DIT-PPKC', {
			...{ djbc_office: 'KPPBC-MKS', djbc_priority_scale: 'P1' },
		});
		await drafted(child.id);
		const { lines } = await draftOf(child.id);
		expect(lines).toContain('Sifat\t:\tSegera');
		expect(lines.join('\n')).toMatch(/12 Januari 2026 pukul 10.30 WITA[^]*13 Januari 2026 pukul 18.00 WITA/);
		expect(lines.join('\n')).not.toMatch(/WIB/);
	});

	test('of a parent out of sight the draft has blanks', async () => {
		const child = await escalated({ number: '70000000001' }, 'Unit::DIT-PPKC');
		expect(await drafted(child.id)).toMatchObject({ outcome: 'drafted' });
		expect((await draftOf(child.id)).lines.join('\n')).toContain('melalui .................... pada ....');
	});
});

describe('of ethics and crime', () => {
	test.each([
		['Terbatas::Kode Etik', 'CPL::ETH', 'memo-ethics', 'Direktorat Kepatuhan Internal'],
		['Terbatas::Pidana', 'CPL::CRM', 'memo-crime', 'Direktorat Penindakan dan Penyidikan'],
	])(
		'a report in %s that was not escalated is drafted there',
		async (group, djbc_category, template, unit) => {
			const { id } = await asked(group, { djbc_category, djbc_request: 'letter' });
			expect(await drafted(id)).toMatchObject({ outcome: 'drafted', template });
			const { lines } = await draftOf(id);
			expect(lines).toEqual(
				expect.arrayContaining([CANARY, `Yth.\t:\t...................., ${unit}`, 'Sifat\t:\tRahasia']),
			);
		},
	);

	test('the escalation of one is drafted in its group, and nowhere else', async () => {
		const parent = await asked('Terbatas::Kode Etik', { djbc_category: 'CPL::ETH' });
		const inside = await escalated(parent, 'Terbatas::Kode Etik', { djbc_unit: 'PUSAT-KI' });
		expect(await drafted(inside.id)).toMatchObject({ outcome: 'drafted', template: 'memo-ethics' });
		// Never to the unit that is complained of, whatever the ticket says (A32).
		await sets(inside.id, { djbc_unit: 'DIT-PPKC', djbc_request: 'letter' });
		await drafted(inside.id);
		expect((await draftOf(inside.id)).lines).toContain(
			'Yth.\t:\t...................., Direktorat Kepatuhan Internal',
		);
		// Also where the child's category says nothing of it.
		const outside = await escalated(parent, 'Unit::DIT-PPKC', {
			djbc_category: null,
			djbc_thread_key: `escalation:${parent.number}:2`,
		});
		expect(await drafted(outside.id)).toMatchObject({
			outcome: 'refused',
			reasons: ['outsideRestricted'],
		});
		expect(JSON.stringify(await articles(outside.id))).not.toMatch(/KANARI|docx/);
	});

	test('of what the user wrote nothing leaves in the outcome or a failure', async () => {
		const { id } = await asked('Terbatas::Kode Etik', { djbc_category: 'CPL::ETH', djbc_request: 'letter' });
		await desk.control('POST', '/faults', {
			fault: 'status',
			method: 'PUT',
			path: `/tickets/${id}`,
			status: 422,
		});
		const failed: Error = await drafted(id).then(
			() => Promise.reject(new Error('did not fail')),
			(error) => error,
		);
		expect(failed.name).toBe('ZammadFailure');
		expect(JSON.stringify(failed) + failed.message + failed.stack).not.toContain('KANARI');
		await desk.control('DELETE', '/faults');
		expect(JSON.stringify(await drafted(id))).not.toContain('KANARI');
	});
});

describe('what cannot be drafted is refused on the ticket, and the wish is over', () => {
	test.each<[string, object, string, RegExp]>([
		['notEscalated', {}, 'Bravo::Layanan', /"Eskalasikan"/],
		[
			'onChild',
			{ djbc_escalated_at: '2026-01-12T02:00:00.000Z' },
			'Bravo::Manajemen',
			/tiket eskalasi yang dimaksud/,
		],
		['notEscalated', { djbc_category: 'CPL::SVC' }, 'Terbatas::Saring', /kategorinya diisi/],
		['notEscalated', { djbc_category: 'CPL::ETH' }, 'Bravo::Manajemen', /grup Terbatas/],
	])('%s: %p in %s', async (reason, values, group, remedy) => {
		const { id } = await asked(group, { ...values, djbc_request: 'letter' });
		expect(await drafted(id)).toMatchObject({ outcome: 'refused', reasons: [reason], articleId: null });
		expect(await now(id)).toMatchObject({ djbc_request: null });
		expect((await articles(id)).at(-1)).toMatchObject({
			internal: true,
			body: expect.stringMatching(remedy),
		});
	});

	test('an escalation without a unit', async () => {
		const parent = await asked('Bravo::Manajemen');
		const { id } = await escalated(parent, 'Unit::DIT-PPKC', { djbc_unit: null, djbc_category: null });
		expect(await drafted(id)).toMatchObject({ outcome: 'refused', reasons: ['noUnit'] });
		expect((await articles(id)).at(-1).body).toContain('Isi "Unit teknis"');
	});
});
