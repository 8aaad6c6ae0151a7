import { defaultPolicy } from '../../nodes/policy/document';
import { RESTRICTED } from '../../nodes/setup/places';
import { READ_ONLY } from '../../nodes/setup/readOnly';
import { SetupDesk } from './desk';

/** What a person of each role meets on a desk that Setup made: lists, forms, macros, closed doors. */
let desk: SetupDesk;
const ids = new Map<string, number>();

beforeAll(async () => {
	desk = await SetupDesk.open();
	await desk.setUp();
	for (const [path, name] of [['/groups', 'group'] as const, ['/macros', 'macro'] as const]) {
		for (const row of await desk.admin.all(path)) ids.set(`${name} ${row.name}`, row.id);
	}
	await person('layanan', 'Agent Layanan');
	await person('ketua', 'Team Leader', 'Agent Layanan');
	await person('supervisor', 'Supervisor', 'Agent Manajemen');
	await person('penilai', 'Assessor');
	await person('kasi', 'Kepala Seksi');
	await person('pli', 'Petugas KPPBC-MKS::PLI');
	await person('kepala', 'Kepala Kantor KPPBC-MKS');
	await person('atasan', 'Koordinator/Atasan KPPBC-MKS');
	await person('unit', 'Unit DIT-IKC');
	await person('saring', 'Terbatas::Saring');
	await person('integrasi', 'Integrasi', ...Object.keys(RESTRICTED));
});
afterAll(SetupDesk.closeAll);

const person = (login: string, ...roles: string[]) =>
	desk.admin.call('POST', '/users', { login, firstname: login, lastname: 'Uji', roles });

async function as(login: string, method: string, path: string, body?: object) {
	const response = await fetch(`${desk.sandbox.url}/api/v1${path}`, {
		method,
		headers: {
			accept: 'application/json',
			authorization: `Token token=${desk.sandbox.adminToken}`,
			from: login,
			...(body ? { 'content-type': 'application/json' } : {}),
		},
		...(body ? { body: JSON.stringify(body) } : {}),
	});
	return { status: response.status, json: (await response.json()) as any };
}

async function ticket(group: string, more: object = {}): Promise<any> {
	const { status, json } = await as('integrasi', 'POST', '/tickets', {
		title: 'Uji',
		group,
		customer: { login: 'pemohon', firstname: 'Pemohon' },
		article: { type: 'web', sender: 'Customer', body: 'Halo', internal: false },
		djbc_record: 'request',
		...more,
	});
	expect(status).toBe(201);
	return json;
}

const run = (login: string, macro: string, id: number) =>
	as(login, 'POST', '/tickets/mass_macro', { ticket_ids: [id], macro_id: ids.get(`macro ${macro}`) });

const mine = ['djbc_tiket_saya', 'djbc_lewat_batas', 'djbc_batas_hari_ini'];

test.each([
	['layanan', [...mine, 'djbc_eskalasi', 'djbc_kategori_belum', 'djbc_laporan']],
	['ketua', [...mine, 'djbc_eskalasi', 'djbc_verifikasi_mutu', 'djbc_kategori_belum', 'djbc_laporan']],
	['penilai', [...mine, 'djbc_eskalasi', 'djbc_verifikasi_mutu', 'djbc_laporan']],
	['kasi', [...mine.slice(1), 'djbc_eskalasi', 'djbc_verifikasi_mutu', 'djbc_laporan']],
	['unit', mine],
	['saring', [...mine, 'djbc_verifikasi_mutu', 'djbc_terbatas', 'djbc_kategori_belum']],
	['integrasi', [...mine, 'djbc_verifikasi_mutu', 'djbc_terbatas', 'djbc_kategori_belum']],
])('%s has these overviews, in this order', async (login, links) => {
	const { json } = await as(login, 'GET', '/ticket_overviews');
	expect(json.map(({ link }: any) => link)).toEqual(links);
});

test('the overviews find what is overdue, in due order, what is escalated and what is unconfirmed', async () => {
	const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
	const running = { djbc_sla_state: 'running' };
	const later = await ticket('Bravo::Layanan', { ...running, djbc_due_at: at(-10) });
	const sooner = await ticket('Bravo::Layanan', { ...running, djbc_due_at: at(-3000) });
	const answered = await ticket('Bravo::Layanan', { djbc_sla_state: 'met', djbc_due_at: at(-20) });
	const ahead = await ticket('Bravo::Layanan', {
		...running,
		djbc_due_at: at(3000),
		djbc_escalated_at: at(-5),
	});
	const confirmed = await ticket('Bravo::Layanan', { djbc_category_confirmed_at: at(-5) });
	const seen = async (view: string): Promise<number[]> =>
		(await as('layanan', 'GET', `/ticket_overviews?view=${view}`)).json.index.tickets.map(
			({ id }: any) => id,
		);
	expect(await seen('djbc_lewat_batas')).toEqual([sooner.id, later.id]);
	expect(await seen('djbc_eskalasi')).toEqual([ahead.id]);
	const unconfirmed = await seen('djbc_kategori_belum');
	expect(unconfirmed).toEqual(expect.arrayContaining([later.id, sooner.id, answered.id, ahead.id]));
	expect(unconfirmed).not.toContain(confirmed.id);
});

describe('a restricted ticket', () => {
	test.each(['layanan', 'ketua', 'supervisor', 'penilai', 'kasi', 'pli', 'kepala', 'atasan', 'unit'])(
		'is closed to %s',
		async (login) => {
			for (const group of Object.keys(RESTRICTED)) {
				const { id } = await ticket(group);
				expect((await as(login, 'GET', `/tickets/${id}`)).status).toBe(403);
			}
		},
	);

	test('is open to the people of its group only', async () => {
		const [screening, ethics] = [await ticket('Terbatas::Saring'), await ticket('Terbatas::Kode Etik')];
		expect((await as('saring', 'GET', `/tickets/${screening.id}`)).status).toBe(200);
		expect((await as('saring', 'GET', `/tickets/${ethics.id}`)).status).toBe(403);
	});

	test('gives out the fixed receipt with its number, and no other macro that writes to a citizen', async () => {
		const { id, number } = await ticket('Terbatas::Saring');
		expect((await run('saring', 'Tanda terima laporan', id)).status).toBe(200);
		const articles = (await as('saring', 'GET', `/ticket_articles/by_ticket/${id}`)).json;
		expect(articles.at(-1)).toMatchObject({ internal: false, body: expect.stringContaining(number) });
		for (const macro of ['Pemberitahuan eskalasi', 'Balasan sementara', 'Tolak: Belum diatur']) {
			expect((await run('saring', macro, id)).status).toBe(422);
		}
	});
});

test.each([
	['Eskalasikan', { djbc_request: 'escalate' }],
	['Pemberitahuan eskalasi', { djbc_reply_kind: 'escalation_notice' }],
	['Balasan sementara', { djbc_reply_kind: 'holding' }],
	['Tanpa pertanyaan', { djbc_reply_kind: 'no_request' }],
	['Kategori benar', { djbc_category_confirmed_at: expect.stringMatching(/^\d{4}-/) }],
	['Alihkan ke PPID', { djbc_request: 'ppid', djbc_category: 'EXC::PPID' }],
	['Tolak: Data pengguna lain', { djbc_category: 'EXC::DATA', djbc_close_reason: 'declined_excluded' }],
	['Tolak: Belum diatur', { djbc_category: 'EXC::BELUM', djbc_close_reason: 'declined_excluded' }],
	['Laporan kasus sulit (RPT-1)', { djbc_request: 'rpt1' }],
	['Laporan masalah operasional (RPT-2)', { djbc_request: 'rpt2' }],
	['Laporan masalah pengawasan (RPT-3)', { djbc_request: 'rpt3' }],
])('the macro %s leaves what the workflows wait for', async (macro, after) => {
	const { id, number } = await ticket('Bravo::Layanan');
	expect((await run('layanan', macro, id)).status).toBe(200);
	expect((await as('layanan', 'GET', `/tickets/${id}`)).json).toMatchObject(after);
	const articles = (await as('layanan', 'GET', `/ticket_articles/by_ticket/${id}`)).json;
	if (macro === 'Pemberitahuan eskalasi') expect(articles.at(-1).body).toContain(number);
	for (const { body } of articles) expect(body).not.toMatch(/\{\{|#\{/);
	// The citizen's message was public: what a decline says to do is for the house.
	if (macro.startsWith('Tolak')) expect(articles.at(-1)).toMatchObject({ internal: true });
});

test('agents see clocks and keys and cannot write them; a new ticket does not ask for them', async () => {
	const { id, group_id } = await ticket('Bravo::Layanan');
	const form = async (screen: string, params: object) =>
		(
			await as('layanan', 'POST', '/core_workflows/perform', {
				event: 'core_workflow',
				request_id: '1',
				class_name: 'Ticket',
				screen,
				params,
			})
		).json;
	const edit = await form('edit', { id, group_id });
	expect(READ_ONLY.filter((name) => edit.readonly[name] !== true)).toEqual([]);
	expect(edit.readonly).toMatchObject({ djbc_reply_kind: false, djbc_typed_at: false, djbc_category: false });
	expect(edit.visibility).toMatchObject({
		djbc_due_at: 'show',
		djbc_recent: 'hide',
		djbc_clock_open: 'hide',
	});
	const create = await form('create_middle', { group_id });
	expect(create.visibility).toMatchObject({
		djbc_due_at: 'hide',
		djbc_channel: 'show',
		djbc_category: 'show',
	});
});

test.each([
	['INF::KEP', 'answered', 422],
	['INF::KEP', 'duplicate', 200],
	['CPL::ETH', 'relayed', 422],
	['CPL::SVC', 'answered', 200],
])('closing %s as %s without basis or letter: %i', async (category, reason, status) => {
	const { id } = await ticket('Bravo::Layanan', { djbc_category: category });
	const closing = { state: 'closed', djbc_close_reason: reason };
	expect((await as('layanan', 'PUT', `/tickets/${id}`, closing)).status).toBe(status);
	const complete = { djbc_basis: 'PERATURAN', djbc_letter_no: 'ND-1', djbc_letter_date: '2026-01-12' };
	expect((await as('layanan', 'PUT', `/tickets/${id}`, { ...closing, ...complete })).status).toBe(200);
});

test('texts for citizens hold no variable of ours, only those of Zammad and blanks to fill in', async () => {
	const modules = await desk.admin.all('/text_modules');
	const citizens = Object.values(defaultPolicy().templates).filter(({ reader }) => reader === 'citizen');
	expect(modules).toHaveLength(citizens.length);
	for (const { content } of modules) expect(content).not.toContain('{{');
	const [receipt] = modules.filter(({ keywords }: any) => keywords === 'restricted-receipt');
	expect(receipt.content).toContain('#{ticket.number}');
	// Restricted mails carry no signature with the practical-reference sentence.
	const [signature] = (await desk.admin.all('/signatures')).filter(({ name }: any) => name === 'DJBC');
	expect(signature.body).toContain('referensi praktis');
	const unsigned = (await desk.admin.all('/groups')).filter(({ name }: any) => name.startsWith('Terbatas'));
	expect(unsigned.map(({ signature_id }: any) => signature_id)).toEqual([null, null, null, null]);
});

test('calendars hold the hours and holidays of the policy', async () => {
	const calendars = await desk.admin.all('/calendars');
	const makassar = calendars.find(({ name }: any) => name === 'DJBC: OFFICE-MKS');
	expect(makassar).toMatchObject({
		timezone: 'Asia/Makassar',
		business_hours: {
			fri: {
				active: true,
				timeframes: [
					['07:30', '11:30'],
					['13:15', '17:00'],
				],
			},
		},
		public_holidays: { '2026-12-25': { active: true }, '2026-12-24': { active: true } },
	});
});
