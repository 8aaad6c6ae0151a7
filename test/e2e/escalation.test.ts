import { setTimeout as sleep } from 'node:timers/promises';
import { paragraphs } from '../exports/docx';
import { findCanaries } from './canaries';
import { post } from './cases/context';
import { newThread, planted, plantedWords, type Planted } from './cases/planted';
import { reply } from './demoAnswers';
import { startGatedRig, type GatedRig } from './gatedRig';
import { Preparation } from './preparation';
import { listening } from './rig';
import { quick, savingAll } from './shippedWorkflows';
import { officer } from './staff';

/**
 * Workflows 21, 30 and 40 on the real n8n, as they are shipped but for their schedules: an escalation by mail to an
 * external unit, a reminder, and a letter of the restricted lane. Every run is saved, and searched.
 */
jest.setTimeout(120_000);

const ETHICS = 'Terbatas::Kode Etik';
const UNIT = 'DIT-PPKC';
const LISTENERS = { djbcEscal0000021: 'djbc-escalation', djbcQuality00040: 'djbc-qa' };
const SWEEP = 'djbcSweep0000030';

let gated: GatedRig;
let macros: Map<string, number>;

beforeAll(async () => {
	const workflows = ['21-escalation', '30-sla-sweep', '40-qa'].map((name) => savingAll(quick(name)));
	gated = await startGatedRig({ workflows });
	const { rig, desk } = gated.context;
	const { admin } = desk;
	await officer(admin, 'uji.tim2', 'Agent Manajemen');
	await officer(admin, 'uji.koordinator', 'Supervisor', 'Agent Layanan');
	await officer(admin, 'uji.penilai', 'Assessor');
	await officer(admin, 'uji.etik', 'Terbatas::Saring', ETHICS);
	await admin.call('POST', '/users', { login: 'lain@contoh.test', firstname: 'Lain', roles: ['Customer'] });
	macros = new Map((await admin.all('/macros')).map(({ name, id }) => [name, id]));

	const group = (await admin.all('/groups')).find(({ name }) => name === `Unit::${UNIT}`);
	const address = { name: 'Bravo', email: 'info@contoh.test' };
	const { id } = await admin.call('POST', '/email_addresses', address);
	await admin.call('PUT', `/groups/${group.id}`, { email_address_id: id });

	const { editor } = rig;
	await editor.makeTable('djbc_policy', 'kind', 'key', 'value', 'effectiveAt', 'note');
	for (const [kind, key, value] of [
		['unit', UNIT, 'email=unit@contoh.test; function=Kepala Subbagian Tata Usaha'],
		['person', 'supervisor SVC-CC', 'uji.koordinator'],
	] as const) {
		await editor.addRow('djbc_policy', { kind, key, value, effectiveAt: '', note: '' });
	}

	const urls = Object.values(LISTENERS).map((path) => `${rig.hooksUrl}/webhook/${path}`);
	const preparation = new Preparation(desk, new Map(), { urls, token: rig.secrets.webhookToken });
	await preparation.apply(await preparation.plan());
	for (const workflow of [...Object.keys(LISTENERS), SWEEP]) await editor.activate(workflow);
	for (const url of urls) await listening(url);
}, 600_000);

afterAll(async () => await gated?.close(), 60_000);

const agent = () => gated.context.desk.agent;
const as = (login: string) => gated.context.desk.admin.as(login);
const now = async (id: number) => await agent().call('GET', `/tickets/${id}?expand=true`);
const by = async (key: string) => (await agent().tickets('djbc_thread_key', key))[0] ?? null;

async function macro(login: string, name: string, id: number): Promise<void> {
	const body = { ticket_ids: [id], macro_id: macros.get(name) };
	await as(login).call('POST', '/tickets/mass_macro', body);
}

async function until<T>(what: string, look: () => Promise<T>): Promise<T> {
	for (const deadline = Date.now() + 60_000; ; await sleep(300)) {
		const found = await look();
		if (found) return found;
		if (Date.now() > deadline) throw new Error(`It did not happen that ${what}`);
	}
}

async function asked(changes: Record<string, any> = {}): Promise<Planted & { ticket: any }> {
	const sent = planted(newThread(), { source: { system: 'uji', office: 'BRAVO' }, ...changes });
	expect((await post(gated.context, sent.message)).status).toBe(202);
	return { ...sent, ticket: await by(sent.message.thread.key) };
}

const stored = () => findCanaries(gated.context.rig.n8n.folder, plantedWords);

test('an external unit is mailed, answers by mail, and the user’s answer completes it; Team 3 verifies', async () => {
	const { word, words, ticket } = await asked();
	const sorted = { djbc_category: 'INF::KEP', djbc_unit: UNIT, djbc_difficulty: 'D2' };
	await agent().call('PUT', `/tickets/${ticket.id}`, {
		...{ ...sorted, djbc_priority_scale: 'P2', group: 'Bravo::Manajemen' },
	});
	await macro('uji.tim2', 'Eskalasikan', ticket.id);
	const child = await until('there is a child', async () => await by(`escalation:${ticket.number}:1`));
	expect(child).toMatchObject({ group: `Unit::${UNIT}`, djbc_rank: 'R3', djbc_sla_state: 'running' });
	const [mail] = await agent().articles(child.id);
	expect(mail).toMatchObject({ type: 'email', sender: 'Agent', to: 'unit@contoh.test' });
	expect(mail.subject).toContain(child.number);
	expect(mail.body).toContain(word);
	expect(words.filter((one) => /^(Nama|surel|akun|pengirim)/.test(one) && mail.body.includes(one))).toEqual(
		[],
	);
	await until(
		'the parent tells its number',
		async () => (await now(ticket.id)).djbc_esc_ref === child.number,
	);

	const inbound = async (from: string, body: string) =>
		await gated.context.desk.control('POST', 'inbound', { type: 'email', ticket: child.id, from, body });
	await inbound('lain@contoh.test', 'Ini jawaban dari alamat lain.');
	const asksFor = /pengirim yang tidak dikenal/;
	await until('a stranger’s mail waits for confirmation', async () =>
		(await agent().articles(child.id)).some(({ internal, body }) => internal && asksFor.test(body)),
	);
	expect((await now(child.id)).djbc_unit_answered_at || null).toBeNull();

	const { login } = await agent().call('GET', `/users/${child.customer_id}`);
	await inbound(login, 'Tarifnya menurut lampiran PMK.');
	await until('the answer is known', async () => (await now(child.id)).djbc_unit_answered_at);
	const told = await until('the parent is told', async () =>
		(await agent().articles(ticket.id)).find(({ body }) => body.includes('menurut lampiran PMK')),
	);
	expect(told).toMatchObject({ internal: true });
	expect(await now(child.id)).toMatchObject({ djbc_sla_state: 'running' });

	await reply(as('uji.tim2'), ticket.id, 'Tarif barang tersebut 5 %, menurut lampiran peraturannya.');
	await until('it is completed', async () => (await now(child.id)).state === 'closed');
	expect(await now(child.id)).toMatchObject({ djbc_sla_state: 'met', djbc_close_reason: 'answered' });
	const task = await until('Team 3 has a task', async () => await by(`qa:${child.number}:1`));
	await macro('uji.penilai', 'Verifikasi: ditindaklanjuti', task.id);
	await until('it is verified', async () => (await now(child.id)).djbc_qa_outcome === 'confirmed');
	expect((await agent().tickets('djbc_thread_key', `escalation:${ticket.number}:2`))[0]).toBeUndefined();
	expect(stored()).toEqual([]);
});

test('a clock past its due is told to its supervisor once, however often the sweep runs', async () => {
	const receivedAt = new Date(Date.now() - 3 * 3_600_000).toISOString();
	const { ticket } = await asked({ receivedAt });
	const reminders = async () =>
		(await agent().articles(ticket.id)).filter(
			({ internal, body }) => internal && body.includes(ticket.number),
		);
	await until('there is a reminder', async () => (await reminders()).length > 0);
	const runs = (await gated.context.rig.editor.executionIds(SWEEP)).length;
	await until('the sweep runs again', async () => {
		return (await gated.context.rig.editor.executionIds(SWEEP)).length >= runs + 3;
	});
	expect(await reminders()).toHaveLength(1);
	const path = `/mentions?mentionable_type=Ticket&mentionable_id=${ticket.id}`;
	const { mentions } = await agent().call('GET', path);
	const { id } = await as('uji.koordinator').call('GET', '/users/me');
	expect(mentions.map((one: any) => one.user_id)).toContain(id);
});

test('a report on ethics stays in its group, draft and all, and completes with its letter; n8n stores no word of it', async () => {
	const text = `Lapor: petugas bea cukai meminta uang pelicin kepada sopir kami.`;
	const { word } = planted();
	const { ticket } = await asked({ body: { text: `${text} Buktinya ${word}.` } });
	expect(ticket.group).toBe('Terbatas::Saring');
	await as('uji.etik').call('PUT', `/tickets/${ticket.id}`, { group: ETHICS, djbc_category: 'CPL::ETH' });
	await macro('uji.etik', 'Eskalasikan', ticket.id);
	const child = await until('there is a child', async () => await by(`escalation:${ticket.number}:1`));
	expect(child).toMatchObject({ group: ETHICS, djbc_rank: 'R2', djbc_unit: 'PUSAT-KI' });
	await macro('uji.etik', 'Siapkan surat/nota dinas', child.id);
	const draft = await until('a draft is attached', async () =>
		(await agent().articles(child.id)).find(({ attachments }) => attachments?.length > 0),
	);
	expect(draft).toMatchObject({
		internal: true,
		attachments: [{ filename: `nota-dinas-${child.number}.docx` }],
	});
	expect(paragraphs(await fileOf(child.id, draft)).join('\n')).toContain(word);
	expect((await now(child.id)).djbc_sla_state).toBe('running');

	const letter = { djbc_letter_no: 'ND-7/BC.09/2026', djbc_letter_date: '2026-11-23' };
	await as('uji.etik').call('PUT', `/tickets/${child.id}`, letter);
	await until('the letter stops the clock', async () => (await now(child.id)).djbc_sla_state === 'met');
	const task = await until('its task is there', async () => await by(`qa:${child.number}:1`));
	expect(task.group).toBe(ETHICS);
	expect((await now(child.id)).state).not.toBe('closed');
	expect(stored()).toEqual([]);
});

async function fileOf(ticketId: number, { id, attachments }: any): Promise<Buffer> {
	const { url, agentToken } = gated.context.desk;
	const path = `/api/v1/ticket_attachment/${ticketId}/${id}/${attachments[0].id}`;
	const answer = await fetch(`${url}${path}`, { headers: { authorization: `Token token=${agentToken}` } });
	return Buffer.from(await answer.arrayBuffer());
}
