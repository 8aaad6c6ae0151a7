import { setTimeout as sleep } from 'node:timers/promises';
import { findCanaries } from './canaries';
import { post, threadOf, type Context } from './cases/context';
import { newThread, planted, plantedWords } from './cases/planted';
import { startCountingProxy } from './countingProxy';
import { startGatedRig, type GatedRig } from './gatedRig';
import { FormVisitor } from './formVisitor';
import { listening } from './rig';
import { quickInbox, shippedWorkflow } from './shippedWorkflows';

/** The desk is away for a while, and n8n is killed meanwhile: messages wait in n8n's own Data Table, and come in. */
jest.setTimeout(300_000);

let gated: GatedRig;
let context: Context;

beforeAll(async () => {
	gated = await startGatedRig();
	context = gated.context;
	const { editor } = context.rig;
	await editor.activate(await editor.importWorkflow(quickInbox()));
}, 600_000);

afterAll(async () => await gated?.close(), 60_000);

const [one, other] = [newThread(), newThread()];
const sent = [one, other, one, one, other].map((thread) => ({
	thread,
	...planted(thread, { attachments: undefined }),
}));

const rows = () => context.rig.editor.rows('djbc_inbox');
const stored = () => {
	const { rig } = context;
	const secrets = [rig.desk.agentToken, rig.secrets.key.secret, rig.secrets.sealSecret];
	return findCanaries(rig.n8n.folder, [...plantedWords, ...secrets]);
};

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
	for (const deadline = Date.now() + 200_000; !(await holds()); await sleep(1000)) {
		if (Date.now() > deadline) throw new Error(`not in time: ${what}`);
	}
}

it('the minute workflow makes the table', async () => {
	await until('a run of workflow 12', async () => (await context.rig.editor.executionIds()).length > 0);
	expect(await rows()).toEqual([]);
});

it('messages of two threads wait while the desk is away, nothing of them in clear', async () => {
	await context.gate.close();
	for (const { message } of sent) {
		expect(await post(context, message)).toMatchObject({
			status: 202,
			body: { accepted: true, duplicate: false, stored: 'inbox' },
		});
	}
	const first = sent[0]!.message;
	expect(await post(context, { ...first, body: { text: 'Isi lain dengan kunci yang sama.' } })).toMatchObject(
		{
			status: 202,
		},
	);
	const waiting = await rows();
	expect(waiting.map(({ state }) => state)).toEqual([...sent, first].map(() => 'waiting'));
	expect(waiting.map(({ sequence }) => sequence)).toEqual(waiting.map(({ sequence }) => sequence).sort());
	expect(findCanaries(context.rig.n8n.folder, [waiting[0]!.keyHash])).not.toEqual([]);
	expect(stored()).toEqual([]);
});

it('one with inline attachments stays with its sender', async () => {
	const answer = await post(context, planted().message);
	expect(answer).toMatchObject({ status: 503 });
	expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
	expect(await rows()).toHaveLength(sent.length + 1);
});

it('all are on the desk once it is back, exactly once and in order, though n8n was killed and a sender repeated', async () => {
	const { rig, desk, gate } = context;
	await rig.n8n.kill();
	await rig.n8n.start();
	await listening(rig.intakeUrl);
	context.gate = await startCountingProxy(desk.url, Number(new URL(gate.url).port));
	expect([200, 202]).toContain((await post(context, sent[0]!.message)).status);

	await until('nothing waits', async () => (await rows()).every(({ state }) => state !== 'waiting'));
	expect(await rows()).toMatchObject([{ state: 'dead', reason: 'conflict' }]);
	for (const thread of [one, other]) {
		const { tickets, articles } = await threadOf(desk, thread.key);
		const wanted = sent.filter((each) => each.thread === thread).map(({ word }) => word);
		expect(tickets).toHaveLength(1);
		expect(articles.map(({ body }) => wanted.find((word) => body.includes(word)))).toEqual(wanted);
	}
	expect((await post(context, sent[0]!.message)).status).toBe(200);
	expect(stored()).toEqual([]);
});

it('an admin finds the dead letter in the form, and discards it with a reason', async () => {
	const { editor, n8n, login } = context.rig;
	// The search for canaries held this process up: connections that n8n closed meanwhile must be noticed first.
	await sleep(500);
	await editor.activate(await editor.importWorkflow(shippedWorkflow('90-dead-letter')));
	const admin = new FormVisitor(n8n.url);
	await admin.logIn(login);
	const door = await admin.open('/form/djbc-dead-letters');
	const list = await door.submit({
		'Apa yang ingin Anda lakukan?': 'Lihat dan tangani pesan yang gagal',
	});
	expect(list.text).toMatch(/Pesan yang gagal: 1 .*conflict/);
	const [, letter] = list.choices('Pesan');
	const done = await list.submit({
		Tindakan: 'Buang dengan alasan',
		Pesan: letter!,
		'Alasan (wajib bila dibuang)': 'kunci ganda',
	});
	expect(done.text).toContain('Catatannya (tanpa isi) tetap ada');
	expect(await rows()).toMatchObject([
		{ state: 'discarded', item: '', note: `kunci ganda; oleh ${login.email}` },
	]);
	expect(stored()).toEqual([]);
});
