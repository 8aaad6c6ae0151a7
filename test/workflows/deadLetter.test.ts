import { shippedWorkflow } from '../e2e/shippedWorkflows';
import { InboxWorld, message, newThread } from './inboxWorld';

/** Workflow 90 on n8n's engine: what an admin sees of dead letters, and what becomes of them. */
jest.setTimeout(120_000);

const DAY = 24 * 3_600_000;
const user = { email: 'admin@kantor.example' };
const workflow = shippedWorkflow('90-dead-letter');
const forms = workflow.nodes.filter(({ type }) => type === 'n8n-nodes-base.form');
const endings = forms
	.filter(({ parameters }) => parameters.operation === 'completion')
	.map(({ name }) => name);

let world: InboxWorld;

beforeAll(async () => {
	world = await InboxWorld.open();
});
afterAll(async () => await world.sandbox.close());
beforeEach(async () => await world.fresh());

/** A message of its own thread that was given up. */
async function dead(text = '', reason = 'refused'): Promise<{ thread: string; row: Record<string, any> }> {
	const thread = newThread();
	await world.down();
	await world.post(message(thread, 1, { text }));
	await world.up();
	const row = world.rows.at(-1)!;
	Object.assign(row, { state: 'dead', reason, tries: 30 });
	return { thread, row };
}

async function fill(given: Record<string, object>, wanted = 'Lihat dan tangani pesan yang gagal') {
	const pages = Object.fromEntries(
		Object.entries(given).map(([page, values]) => [page, [{ user, ...values }]]),
	);
	const run = await world.run(
		shippedWorkflow('90-dead-letter'),
		{ node: 'Dead Letter Form', items: [{ wanted, user }] },
		{ ...pages, ...Object.fromEntries(endings.map((name) => [name, [{}]])) },
	);
	return { run, ended: endings.filter((name) => run.output(name)) };
}

const choose = async (action: string, row: Record<string, any> | null, more: object = {}) =>
	await fill({
		'Show and Choose': {
			action,
			letter: row ? `#${row.id} webchat` : 'Semua (hanya untuk kirim ulang)',
			...more,
		},
	});

/** What a page would show. */
async function shown(page: string, wanted?: string): Promise<string> {
	const { run } = await fill({ [page]: {} }, wanted);
	return JSON.stringify(run.output('Listed'));
}

it('asks its visitors to be users of n8n who may run it, and forgets a page that nobody answers', () => {
	expect(workflow.nodes.find(({ name }) => name === 'Dead Letter Form')!.parameters).toMatchObject({
		authentication: 'n8nUserAuth',
		requireExecuteAccess: true,
	});
	for (const { parameters } of forms) {
		expect(parameters).toMatchObject({ limitWaitTime: true, resumeAmount: 1, resumeUnit: 'hours' });
	}
});

it('lists dead letters by number, channel, office, time, reason and hash, and nothing of their text', async () => {
	const { row } = await dead();
	await world.down();
	await world.post(message(newThread(), 1));
	const list = await shown('Show and Choose');
	expect(list).toContain(`#${row.id} | webchat | KPPBC-MKS | 2026-01-12 09.00 | refused | 30x`);
	expect(list).toContain(row.keyHash.slice(0, 8));
	expect(JSON.parse(list)[0][0].letters).toHaveLength(1);
	expect(list).not.toMatch(/Kenari|uji:kotak|s1\./);
});

it('only looks when it is told to look', async () => {
	const { row } = await dead();
	const { ended } = await choose('Tidak, cukup melihat', row);
	expect([ended, world.waiting()]).toEqual([['Nothing Done'], ['dead refused 30']]);
});

it('replays one: it is on the desk within the minute', async () => {
	const [{ row, thread }, other] = [await dead(), await dead()];
	const { ended } = await choose('Kirim ulang ke desk', row);
	expect([ended, world.waiting()]).toEqual([['Replayed'], ['waiting refused 0', 'dead refused 30']]);
	await world.minute();
	expect(world.rows).toMatchObject([{ id: other.row.id }]);
	expect(await world.texts(thread)).toHaveLength(1);
});

it('replays all at once', async () => {
	const letters = [await dead(), await dead(), await dead()];
	await choose('Kirim ulang ke desk', null);
	await world.minute();
	expect(world.rows).toEqual([]);
	for (const { thread } of letters) expect(await world.texts(thread)).toHaveLength(1);
});

describe('opening', () => {
	const knowingly = { knowingly: 'Saya berwenang membaca pesan ini' };

	it('shows the text to who says that he may read it', async () => {
		const { row } = await dead('Kenari bertanya soal PIB.');
		const { run, ended } = await choose('Buka dan baca isinya', row, knowingly);
		expect(ended).toEqual(['Opened']);
		expect(run.output('Open the Message')![0]![0]).toMatchObject({
			message: { body: { text: 'Kenari bertanya soal PIB.' } },
		});
		expect(world.waiting()).toEqual(['dead refused 30']);
	});

	it.each([
		['without that word', { knowingly: 'Tidak' }],
		['all at once', { ...knowingly, letter: 'Semua (hanya untuk kirim ulang)' }],
	])('opens nothing %s', async (_what, more) => {
		const { row } = await dead();
		const { run, ended } = await choose('Buka dan baca isinya', row, more);
		expect(ended).toEqual(['Nothing Done']);
		expect(run.stored).not.toContain('Kenari');
	});

	it('never shows what is suspected of ethics or crime', async () => {
		const { row } = await dead('Oknum petugas bea cukai meminta uang pelicin kepada Kenari.');
		const { run, ended } = await choose('Buka dan baca isinya', row, knowingly);
		expect(ended).toEqual(['Not Opened']);
		expect(run.stored).not.toContain('Kenari');
	});

	it('says why a row cannot be opened', async () => {
		const { row } = await dead();
		row.item = 'diubah';
		const { run, ended } = await choose('Buka dan baca isinya', row, knowingly);
		expect(ended).toEqual(['Not Opened']);
		expect(run.output('Take Out')![1]![0]!.error).toContain('not from the DJBC Intake Trigger');
	});
});

describe('discarding', () => {
	it('keeps a log without the sealed text, with who and why', async () => {
		const { row, thread } = await dead();
		const { ended } = await choose('Buang dengan alasan', row, { reason: 'kiriman ganda' });
		expect(ended).toEqual(['Discarded']);
		expect(world.rows).toMatchObject([
			{
				keyHash: row.keyHash,
				state: 'discarded',
				item: '',
				size: 0,
				note: 'kiriman ganda; oleh admin@kantor.example',
			},
		]);
		world.later();
		await world.minute();
		expect(await world.texts(thread)).toEqual([]);
		expect(JSON.parse(await shown('Show and Choose'))[0][0].letters).toEqual([]);
	});

	it('wants a reason', async () => {
		const { row } = await dead();
		const { ended } = await choose('Buang dengan alasan', row, { reason: '  ' });
		expect([ended, world.waiting()]).toEqual([['Nothing Done'], ['dead refused 30']]);
	});

	it('never discards what waits for the desk', async () => {
		const { row } = await dead();
		row.state = 'waiting';
		const { ended } = await choose('Buang dengan alasan', row, { reason: 'salah' });
		expect([ended, world.rows.map(({ state }) => state)]).toEqual([['Nothing Done'], ['waiting']]);
	});
});

describe('purging by age', () => {
	const purge = async (days: number, confirmed: string) =>
		await fill({ 'Ask Age': { days, confirmed } }, 'Bersihkan yang lama');
	const aged = async (state: string, days: number) => {
		const { row } = await dead();
		Object.assign(row, { state, since: new Date(Date.now() - days * DAY) });
	};

	beforeEach(async () => {
		await aged('discarded', 40);
		await aged('discarded', 20);
		await aged('dead', 40);
		await aged('dead', 20);
		await aged('waiting', 40);
	});
	const states = () => world.rows.map(({ state, item }) => `${state} ${item ? 'sealed' : 'log'}`);

	it('deletes old logs, makes logs of old dead letters, and leaves the rest', async () => {
		const { ended } = await purge(30, 'Ya, bersihkan');
		expect(ended).toEqual(['Purged']);
		expect(states()).toEqual(['discarded sealed', 'discarded log', 'dead sealed', 'waiting sealed']);
		expect(world.rows[1]!.note).toBe('lebih lama dari 30 hari; oleh admin@kantor.example');
	});

	it.each([
		[30, 'Tidak, batalkan'],
		[0, 'Ya, bersihkan'],
	])('touches nothing with %s days and "%s"', async (days, confirmed) => {
		const { ended } = await purge(days, confirmed);
		expect(ended).toEqual(['Nothing Purged']);
		expect(world.rows).toHaveLength(5);
	});
});
