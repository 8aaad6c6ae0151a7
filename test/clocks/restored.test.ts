import { readLog } from '../../nodes/policy/cycle/log';
import { SetupDesk } from '../setup/desk';

import { ago, FollowedDesk, type Thread } from './desk';

/** CLK-9: the form keeps agents from clock fields, the API does not. */
let desk: FollowedDesk;
beforeAll(async () => {
	desk = await FollowedDesk.open();
});
afterAll(SetupDesk.closeAll);

const notes = async (thread: Thread) => (await thread.articles()).filter(({ internal }) => internal);

test('changed clock fields are put back in the same write as an internal note that names them and no person', async () => {
	const thread = await desk.asked(10);
	const before = await thread.now();
	await thread.sets({
		...{ djbc_due_at: ago(-9_999), djbc_sla_state: 'met', djbc_stopped_at: ago(1) },
		...{ djbc_received_at: ago(1), djbc_thread_key: 'wa:628123', djbc_rule: 'SOCIAL' },
	});
	await desk.control('DELETE', '/requests');
	const followed = await thread.follow();
	expect(await desk.writes()).toHaveLength(1);
	expect(followed).toMatchObject({ changed: true, saw: [], state: 'running', lines: [] });
	expect([...followed.restored].sort()).toEqual([
		...[
			'djbc_due_at',
			'djbc_received_at',
			'djbc_rule',
			'djbc_sla_state',
			'djbc_stopped_at',
			'djbc_thread_key',
		],
	]);
	const after = await thread.now();
	for (const name of [...followed.restored, 'djbc_clock_log']) expect(after[name]).toEqual(before[name]);
	const [note] = await notes(thread);
	expect(note).toMatchObject({ type: 'note', internal: true, created_by: 'integrasi' });
	expect(note.body).toContain('Batas waktu, ');
	expect(note.body).toContain('Kunci percakapan');
	expect(note.body).not.toMatch(/628123|djbc_/);
	await thread.settles();
	expect(await notes(thread)).toHaveLength(1);
});

test('restored and moved on in one write: the stop that somebody wrote does not count, the answer does', async () => {
	const thread = await desk.asked(10);
	await thread.says('Tarif bea masuknya 0 %.', { djbc_sla_state: 'met', djbc_stopped_at: ago(9) });
	const answer = (await thread.articles()).at(-1);
	expect(await thread.settles()).toMatchObject({
		...{ state: 'met', stoppedAt: answer.created_at, restored: ['djbc_sla_state', 'djbc_stopped_at'] },
	});
	expect(readLog((await thread.now()).djbc_clock_log).cycles).toMatchObject([{ cause: 'answer' }]);
});

test('typed times, reply kind and category are free', async () => {
	const thread = await desk.asked(10);
	await thread.sets({ djbc_typed_at: ago(20), djbc_typed_reply_at: ago(4), djbc_reply_kind: 'holding' });
	expect(await thread.settles()).toMatchObject({ restored: [], saw: ['mark'], state: 'running' });
	expect(await notes(thread)).toEqual([]);
});

test('a changed log is told once, and goes on', async () => {
	const thread = await desk.asked(10);
	await thread.says('Tarif bea masuknya 0 %.');
	await thread.settles();
	await thread.sets({ djbc_clock_log: 'dihapus' });
	expect(await thread.settles()).toMatchObject({ changed: true, restored: [], state: 'met' });
	await thread.says('Ada lagi, Pak?');
	await thread.settles();
	expect((await notes(thread)).map(({ body }) => /Catatan siklus \(teknis\) diubah/.test(body))).toEqual([
		true,
	]);
});

test('a damaged line is made anew from the attributes beside it, and nothing is counted twice', async () => {
	const thread = await desk.asked(10);
	await thread.says('Tarif bea masuknya 0 %.');
	await thread.settles();
	const before = await thread.now();
	await thread.sets({ djbc_clock_open: '{"v":2' });
	expect(await thread.settles()).toMatchObject({ changed: true, cycle: 1, state: 'met', lines: [] });
	expect((await thread.now()).djbc_stopped_at).toBe(before.djbc_stopped_at);
	expect((await notes(thread))[0].body).toContain('disusun ulang');
	await thread.asks('Kalau buku tulis?');
	expect(await thread.settles()).toMatchObject({ cycle: 2, state: 'running' });
});

test('what an agent writes while we write is taken in at once', async () => {
	const thread = await desk.asked(10);
	await thread.sets({ djbc_due_at: ago(-9_999) });
	await desk.control('POST', '/faults', { method: 'PUT', fault: 'latency', ms: 300, times: 1 });
	const following = thread.follow();
	await new Promise((resolve) => setTimeout(resolve, 150));
	await thread.says('Tarif bea masuknya 0 %.');
	expect(await following).toMatchObject({ restored: ['djbc_due_at'], state: 'met', saw: ['answer'] });
});
