import { FormVisitor, type FormPage } from '../formVisitor';
import { POLICY_WORKFLOW, silent } from '../rig';
import { shippedWorkflow } from '../shippedWorkflows';
import { post, threadOf, type GetContext } from './context';
import { newThread, planted } from './planted';

const FORM = '/form/djbc-policy';
const DOOR = 'Apa yang ingin Anda lakukan?';
const SAVE = 'Simpan perubahan ini?';

/** Received, as typed by an officer (A43), Mon 12 Jan 2026 10:00 WITA: three working days are Tue, Wed, Thu, for Fri 16 Jan is a holiday. */
const receivedAt = '2026-01-12T02:00:00.000Z';
const due = { given: '2026-01-15T09:00:00.000Z', afterRow: '2026-01-19T09:00:00.000Z' };
const dayOff = { Tanggal: '2026-01-14', 'Nama hari': 'Cuti bersama uji' };

/** Workflow 05 and the messages that come after: an admin changes the policy by a form. */
export function policyForm(context: GetContext): void {
	let admin: FormVisitor;
	let running: { key: string; number: string };

	beforeAll(async () => {
		const { editor, n8n, login } = context().rig;
		await editor.activate(POLICY_WORKFLOW);
		admin = new FormVisitor(n8n.url);
		await admin.logIn(login);
		running = await message();
	});

	/** A private message whose due time the row changes: its thread and ticket. */
	async function message(): Promise<{ key: string; number: string; due: string; intakeId: string }> {
		const thread = newThread();
		const typed = { channel: 'whatsapp', receivedAt, meta: { manual_time: 'true' } };
		const answer = await post(context(), planted(thread, typed).message);
		expect(answer.status).toBe(202);
		const { intakeId, ticketNumber } = answer.body;
		return { key: thread.key, number: ticketNumber, due: await dueOf(thread.key), intakeId };
	}

	async function dueOf(key: string): Promise<string> {
		const [ticket] = (await threadOf(context().desk, key)).tickets;
		return new Date(ticket.djbc_due_at).toISOString();
	}

	const rows = () => context().rig.editor.rows('djbc_policy');
	const choose = async (wanted: string): Promise<FormPage> =>
		await (await admin.open(FORM)).submit({ [DOOR]: wanted });

	it('lets nobody in who is not a user of this n8n', async () => {
		const { n8n, editor } = context().rig;
		const before = await editor.settledExecutionIds();
		const stranger = new FormVisitor(n8n.url);
		await expect(stranger.open(FORM)).rejects.toThrow('does not open the form: 401');
		expect(await stranger.post(FORM, { 'field-0': 'Cuti bersama' })).toBe(401);
		expect(await editor.settledExecutionIds()).toEqual(before);
	});

	it('lets no user in who may not run the workflow', async () => {
		const { n8n, editor } = context().rig;
		const colleague = { email: 'tamu@kantor.example', password: 'Djbc-0a1b2c3d4e' };
		await editor.invite(colleague);
		const visitor = new FormVisitor(n8n.url);
		await visitor.logIn(colleague);
		await expect(visitor.open(FORM)).rejects.toThrow('does not open the form: 403');
	});

	it('saves a day of cuti bersama that counts from tomorrow on, and today not', async () => {
		const tomorrow = new Date(Date.now() + 24 * 3_600_000).toISOString().slice(0, 10);
		const page = await choose('Cuti bersama');
		const shown = await page.submit({
			...dayOff,
			'Mulai berlaku tanggal (kosong: seketika)': tomorrow,
			'Mulai berlaku pukul (WIB)': '08:00',
			'Dasar atau alasan': 'SKB uji',
		});
		expect(shown.text).toContain('cuti_bersama | 2026-01-14 | Cuti bersama uji');
		expect(shown.text).toMatch(/Mulai berlaku ?: \d.* 08\.00 WIB/);
		expect(shown.text).toContain('/calendars/holidays/cutiBersama/2026-01-14');
		expect(await rows()).toEqual([]);
		expect((await shown.submit({ [SAVE]: 'Ya, simpan' })).text).toContain('Perubahan disimpan');
		expect(await rows()).toMatchObject([
			{
				kind: 'cuti_bersama',
				key: '2026-01-14',
				effectiveAt: `${tomorrow}T08:00:00.000+07:00`,
				note: `SKB uji; oleh ${context().rig.login.email}`,
			},
		]);
		expect((await message()).due).toBe(due.given);
	});

	it('moves the due time of the next message once the row is in force, and none that runs', async () => {
		const shown = await (await choose('Cuti bersama')).submit(dayOff);
		expect(shown.text).toContain('seketika');
		await shown.submit({ [SAVE]: 'Ya, simpan' });
		expect((await message()).due).toBe(due.afterRow);
		expect(await dueOf(running.key)).toBe(due.given);
	});

	it('lists running clocks that the policy would time otherwise, and writes them when told to', async () => {
		const { desk } = context();
		const listed = await choose('Hitung ulang tenggat yang sedang berjalan');
		expect(listed.text).toContain(`${running.number}, SOCIAL: 15 Jan 2026 16.00 → 19 Jan 2026 16.00`);
		expect(await dueOf(running.key)).toBe(due.given);
		const done = await listed.submit({
			'Tulis semua perubahan di atas?': 'Ya, tulis semuanya',
			'Diputuskan oleh': 'Kepala Seksi',
			'Dasar atau alasan': 'Cuti bersama uji',
		});
		expect(done.text).toMatch(/\b[1-9]\d* tenggat ditulis/);
		expect(done.text).not.toContain('dilewati');
		expect(await dueOf(running.key)).toBe(due.afterRow);
		const { tickets } = await threadOf(desk, running.key);
		const notes = (await desk.agent.articles(tickets[0].id)).filter(({ internal }) => internal);
		expect(notes.at(-1)?.body).toContain('Kepala Seksi');
		const again = await choose('Hitung ulang tenggat yang sedang berjalan');
		expect(again.text).toContain('sudah sesuai dengan kebijakan');
	});

	it('refuses a row that cannot be read, and writes nothing', async () => {
		const before = await rows();
		const page = await choose('Target KPI');
		const [indicator] = page.choices('Indikator');
		const refused = await page.submit({ Indikator: indicator!, Target: 'banyak' });
		expect(refused.text).toContain('Perubahan ditolak');
		expect(refused.text).toContain('must be a number');
		expect(await rows()).toEqual(before);
	});

	it('leaves out a broken row that somebody typed into the table, says so, and holds the message', async () => {
		const broken = { kind: 'rank', key: 'R1', value: 'besok', effectiveAt: '', note: '' };
		await context().rig.editor.addRow('djbc_policy', broken);
		const held = await message();
		expect(held.due).toBe(due.afterRow);
		const { data } = await context().rig.editor.executionOf(held.intakeId);
		const item = data!.resultData.runData['Compute Due']![0]!.data!.main[0]![0]!.json;
		expect(item.policyProblems).toMatchObject([{ path: expect.stringMatching(/^\/rows\/\d+\/value$/) }]);
		const seen = await choose('Lihat yang berlaku, atau tarik kembali sebuah baris');
		expect(seen.text).toMatch(/Bermasalah dan tidak dipakai.*\/rows\/\d+\/value/);
		expect(seen.choices('Tarik kembali sebuah baris?')).toHaveLength(1 + (await rows()).length);
	});

	it('works after an import in the editor, too', async () => {
		const { editor, n8n } = context().rig;
		const imported = await editor.importWorkflow(shippedWorkflow('05-policy'));
		await editor.deactivate(POLICY_WORKFLOW);
		await silent(n8n.url + FORM);
		await editor.activate(imported);
		expect((await choose('Cuti bersama')).labels).toContain('Nama hari');
	});
}
