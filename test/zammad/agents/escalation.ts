import { randomInt } from 'node:crypto';
import type { Answer, Json } from '../desk';
import type { RoleDesk } from './roleDesk';

const UNIT = 'Unit::DIT-IKC';
const ETHICS = 'Terbatas::Kode Etik';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** `PK`, as a DOCX begins. */
const FILE = Buffer.from('PK\u0003\u0004 surat');

/**
 * What the desk has to do for an escalation (catalogue 2.3, ESC-3 to ESC-8), from the macro to the recorded letter: each
 * step as the integration or a person of the role writes it, without n8n.
 */
export function escalationCases(desk: () => RoleDesk): void {
	type Made = Json & { id: number; number: string };

	const ours = async (method: string, path: string, body?: object): Promise<Answer> =>
		await desk().as('integrasi', method, path, body);

	async function freshNumber(): Promise<string> {
		const { body } = await desk().admin('GET', '/settings');
		const { state_current: state } = (body as Json[]).find(({ name }) => name === 'system_id')!;
		return `${String((state as Json).value)}${String(randomInt(1e9)).padStart(9, '0')}`;
	}

	const childOf = (parent: Made, number: string, more: Json = {}): Json => ({
		number,
		customer: { login: 'djbc-uji-unit-kontak', firstname: 'Kepala Subbagian Umum' },
		links: { Ticket: { child: [parent.id] } },
		djbc_record: 'escalation',
		djbc_thread_key: `escalation:${parent.number}:1`,
		djbc_rank_due_at: '2026-01-13T10:00:00.000Z',
		article: { type: 'note', sender: 'Agent', internal: true, body: 'Uraian eskalasi' },
		...more,
	});

	const linksOf = async (id: number): Promise<Json[]> =>
		(await ours('GET', `/links?link_object=Ticket&link_object_value=${id}`)).body.links as Json[];

	const articlesOf = async (id: number): Promise<any[]> =>
		(await ours('GET', `/ticket_articles/by_ticket/${id}`)).body as any[];

	/** Who saved which value last, as the instant of a letter is found (A45). */
	async function saved(id: number, attribute: string): Promise<Json | undefined> {
		const { history } = (await ours('GET', `/ticket_history/${id}`)).body as { history: Json[] };
		return history.filter((entry) => entry.attribute === attribute).at(-1);
	}

	async function attach(id: number): Promise<any> {
		const attachments = [{ filename: 'nota-dinas.docx', data: FILE.toString('base64'), 'mime-type': DOCX }];
		const article = { type: 'note', sender: 'Agent', internal: true, body: 'Konsep terlampir', attachments };
		const { status } = await ours('PUT', `/tickets/${id}`, {
			djbc_request: null,
			article: { ...article, message_id: `<letter.${id}.0123456789abcdef@djbc>` },
		});
		expect(status).toBe(200);
		return (await articlesOf(id)).at(-1);
	}

	const fileOf = async (name: string, ticketId: number, article: any): Promise<Answer> =>
		await desk().as(name, 'GET', `/ticket_attachment/${ticketId}/${article.id}/${article.attachments[0].id}`);

	describe('of a complaint about service', () => {
		let parent: Made;
		let child: Made;

		beforeAll(async () => {
			parent = await desk().ticket('Bravo::Manajemen', { djbc_category: 'CPL::SVC' });
			const { status } = await desk().run('manajemen', 'Eskalasikan', parent.id);
			expect(status).toBe(200);
			child = await desk().ticket(UNIT, childOf(parent, await freshNumber()));
		});

		test('Team 2 leaves the wish, and no other word on the ticket', async () => {
			expect(await desk().read(parent.id)).toMatchObject({ djbc_request: 'escalate', state: 'new' });
			expect(await saved(parent.id, 'djbc_request')).toMatchObject({
				value_to: 'escalate',
				created_by_id: desk().userId('manajemen'),
			});
		});

		test('the child has our number, the contact as customer and its parent, and is made once', async () => {
			const held = await desk().read(child.id);
			expect(held).toMatchObject({
				group: UNIT,
				customer: 'djbc-uji-unit-kontak',
				djbc_record: 'escalation',
			});
			expect(await linksOf(child.id)).toEqual([
				{ link_type: 'parent', link_object: 'Ticket', link_object_value: parent.id },
			]);
			expect(await linksOf(parent.id)).toEqual([
				{ link_type: 'child', link_object: 'Ticket', link_object_value: child.id },
			]);
			const again = await ours('POST', '/tickets', {
				...childOf(parent, child.number),
				title: 'Uji peran DJBC',
				group: UNIT,
			});
			expect(again.status).toBe(422);
			expect(await linksOf(parent.id)).toHaveLength(1);
		});

		test('the unit works on the child and does not see the citizen’s ticket', async () => {
			expect((await desk().as('unit', 'GET', `/tickets/${child.id}`)).status).toBe(200);
			expect((await desk().as('unit', 'GET', `/tickets/${parent.id}`)).status).toBe(403);
			const answer = { type: 'note', internal: true, body: 'Antrean sudah ditambah.' };
			const values = { djbc_request: 'unit_answer', article: answer };
			expect((await desk().as('unit', 'PUT', `/tickets/${child.id}`, values)).status).toBe(200);
			expect((await articlesOf(child.id)).at(-1)).toMatchObject({
				created_by_id: desk().userId('unit'),
				internal: true,
			});
		});

		test('Team 2 follows it there: it records and asks, and no other team sees it', async () => {
			expect((await desk().run('manajemen', 'Unit memahami masalah', child.id)).status).toBe(200);
			const note = { article: { type: 'note', internal: true, body: 'Unit dihubungi lewat telepon.' } };
			expect((await desk().as('manajemen', 'PUT', `/tickets/${child.id}`, note)).status).toBe(200);
			expect((await ours('PUT', `/tickets/${child.id}`, { djbc_request: null })).status).toBe(200);
			expect((await desk().as('layanan', 'GET', `/tickets/${child.id}`)).status).toBe(403);
		});

		test('a mention makes somebody of the group follow the child', async () => {
			const id = desk().userId('unit');
			const body = `<a href="#" data-mention-user-id="${id}">Uji unit</a> batas waktu`;
			const note = { ticket_id: child.id, type: 'note', internal: true, content_type: 'text/html', body };
			expect((await ours('POST', '/ticket_articles', note)).status).toBe(201);
			const path = `/mentions?mentionable_type=Ticket&mentionable_id=${child.id}`;
			const { mentions } = (await ours('GET', path)).body as { mentions: Json[] };
			expect(mentions.map(({ user_id }) => user_id)).toContain(id);
		});

		test('a mail is refused whole where the group has no address, and is written where it has one', async () => {
			const group = desk().id('group', UNIT);
			const { body: held } = await desk().admin('GET', `/groups/${group}`);
			// A live desk that can mail would.
			if (held.email_address_id) return;
			const article = { type: 'email', sender: 'Agent', internal: false, to: 'unit@contoh.test' };
			const mail = { ticket_id: child.id, ...article, subject: 'Tiket', body: 'Mohon penjelasan' };
			const known = (await articlesOf(child.id)).length;
			expect((await ours('POST', '/ticket_articles', mail)).status).toBe(500);
			expect(await articlesOf(child.id)).toHaveLength(known);
			if (desk().live) return;
			const address = { name: 'Bravo', email: 'bravo@contoh.test' };
			const made = await desk().admin('POST', '/email_addresses', address);
			await desk().admin('PUT', `/groups/${group}`, { email_address_id: made.body.id });
			const { status, body } = await ours('POST', '/ticket_articles', mail);
			expect([status, body.type, body.to]).toEqual([201, 'email', 'unit@contoh.test']);
		});

		test('a draft is one note with a file, and what it set; the parent keeps its own', async () => {
			const { state } = await desk().read(child.id);
			const article = await attach(child.id);
			expect(article).toMatchObject({
				internal: true,
				message_id: `<letter.${child.id}.0123456789abcdef@djbc>`,
				attachments: [{ filename: 'nota-dinas.docx', size: String(FILE.length) }],
			});
			const file = await fileOf('unit', child.id, article);
			expect([file.status, file.text]).toEqual([200, FILE.toString()]);
			const after = await desk().read(child.id);
			expect([after.djbc_request || null, after.state]).toEqual([null, state]);
			expect(await articlesOf(parent.id)).toHaveLength(1);
		});

		test('completed by feedback it closes without a letter', async () => {
			const closing = { state: 'closed', djbc_close_reason: 'answered' };
			expect((await ours('PUT', `/tickets/${child.id}`, closing)).status).toBe(200);
			expect(await desk().read(parent.id)).toMatchObject({ state: 'new', group: 'Bravo::Manajemen' });
		});
	});

	describe('of an ethics report', () => {
		let parent: Made;
		let child: Made;

		beforeAll(async () => {
			parent = await desk().ticket('Terbatas::Saring', { djbc_category: 'CPL::ETH' });
			expect((await ours('PUT', `/tickets/${parent.id}`, { group: ETHICS })).status).toBe(200);
			expect((await desk().run('etik', 'Eskalasikan', parent.id)).status).toBe(200);
			const more = { djbc_category: 'CPL::ETH', djbc_unit: 'PUSAT-KI' };
			child = await desk().ticket(ETHICS, childOf(parent, await freshNumber(), more));
		});

		test('child and draft are there for the named persons, and for nobody else', async () => {
			expect((await desk().run('etik', 'Siapkan surat/nota dinas', child.id)).status).toBe(200);
			expect(await desk().read(child.id)).toMatchObject({ djbc_request: 'letter' });
			const article = await attach(child.id);
			for (const [name, status] of [
				['etik', 200],
				['saring', 403],
				['pidana', 403],
				['manajemen', 403],
				['unit', 403],
			] as const) {
				const file = await fileOf(name, child.id, article);
				const read = await desk().as(name, 'GET', `/tickets/${child.id}`);
				expect([name, file.status, read.status]).toEqual([name, status, status]);
			}
		});

		test('it closes only with number and date of the letter, and the history tells who recorded them when', async () => {
			const close = async (more: Json) =>
				await desk().as('etik', 'PUT', `/tickets/${child.id}`, {
					state: 'closed',
					djbc_close_reason: 'relayed',
					...more,
				});
			expect((await close({})).status).toBe(422);
			expect((await close({ djbc_letter_no: 'ND-7/BC.09/2026' })).status).toBe(422);
			const held = await desk().read(child.id);
			expect([held.state, held.djbc_letter_no || null]).toEqual(['new', null]);
			const letter = { djbc_letter_no: 'ND-7/BC.09/2026', djbc_letter_date: '2026-01-13' };
			expect((await desk().as('etik', 'PUT', `/tickets/${child.id}`, letter)).status).toBe(200);
			for (const [name, value] of Object.entries(letter)) {
				expect(await saved(child.id, name)).toMatchObject({
					value_to: expect.stringContaining(value),
					created_by_id: desk().userId('etik'),
				});
			}
			expect((await close({})).status).toBe(200);
		});
	});
}
