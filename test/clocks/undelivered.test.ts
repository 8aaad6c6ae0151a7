import { readLog } from '../../nodes/policy/cycle/log';
import { undeliveredAttributes } from '../../nodes/policy/cycle/undelivered';
import { SetupDesk } from '../setup/desk';

import { FollowedDesk, policy, type Thread } from './desk';

let desk: FollowedDesk;
beforeAll(async () => {
	desk = await FollowedDesk.open();
});
afterAll(SetupDesk.closeAll);

/** As the relay does it: in the `PUT` that says so. */
async function tells(thread: Thread, articleId: number): Promise<Record<string, unknown>> {
	const values = undeliveredAttributes(policy, await thread.now(), articleId, Date.now());
	await desk.as('integrasi', 'PUT', `/tickets/${thread.id}`, { djbc_relay_done: articleId, ...values });
	return values;
}

async function says(thread: Thread, text: string, more: object = {}) {
	await thread.says(text, more);
	return (await thread.articles()).at(-1);
}

const states = async (thread: Thread) =>
	readLog((await thread.now()).djbc_clock_log).lines.map(({ cycle, state }) => `${cycle} ${state}`);

describe('An answer that did not reach the user', () => {
	test('told after it was counted: the clock runs again, and the log says both', async () => {
		const thread = await desk.asked(10);
		const { id, created_at: at } = await says(thread, 'Tarif bea masuknya 0 %, Pak.');
		const dueAt = (await thread.now()).djbc_due_at;
		expect(await thread.settles()).toMatchObject({ state: 'met', stoppedAt: at });
		await tells(thread, id);
		expect(await thread.now()).toMatchObject({
			...{ djbc_sla_state: 'running', djbc_stopped_at: null, djbc_first_reply_at: null, djbc_due_at: dueAt },
		});
		expect(await states(thread)).toEqual(['1 met', '1 running']);
		expect(await tells(thread, id)).toEqual({});
		expect(await thread.settles()).toMatchObject({ changed: false, state: 'running', cycle: 1 });

		const next = await says(thread, 'Kami ulangi: tarifnya 0 %.');
		expect(await thread.settles()).toMatchObject({ state: 'met', stoppedAt: next.created_at });
		expect((await thread.now()).djbc_first_reply_at).toBe(next.created_at);
	});

	test('told before it was looked at, with the kind that was saved with it: neither counts', async () => {
		const thread = await desk.asked(10);
		await says(thread, 'Mohon ditunggu, sedang kami cek.');
		expect(await thread.settles()).toMatchObject({ saw: ['holding'], state: 'running' });
		const first = (await thread.now()).djbc_first_reply_at;
		const { id } = await says(thread, 'Tarifnya 0 %.', { djbc_reply_kind: 'answer' });
		await tells(thread, id);
		expect(await thread.settles()).toMatchObject({ saw: [], state: 'running' });
		expect(await thread.now()).toMatchObject({ djbc_first_reply_at: first, djbc_reply_kind: null });
		expect(await states(thread)).toEqual([]);
	});

	test('with answers after it: the next one that was delivered counts, as first reply too', async () => {
		const thread = await desk.asked(10);
		const lost = await says(thread, 'Tarifnya 0 %.');
		await thread.follow();
		const second = await says(thread, 'Dan PPN-nya 11 %.');
		await thread.follow();
		await tells(thread, lost.id);
		expect(await thread.settles()).toMatchObject({ state: 'met', stoppedAt: second.created_at });
		expect((await thread.now()).djbc_first_reply_at).toBe(second.created_at);
	});

	test('the question after it began no cycle of its own, though it was answered already', async () => {
		const thread = await desk.asked(10);
		const lost = await says(thread, 'Tarifnya 0 %.');
		await thread.follow();
		await thread.asks('Halo? Bagaimana?');
		expect(await thread.now()).toMatchObject({ djbc_reminded: '' });
		const answer = await says(thread, 'Tarifnya 0 %, Pak.');
		expect(await thread.settles()).toMatchObject({ cycle: 2, state: 'met' });
		await tells(thread, lost.id);
		expect(await thread.settles()).toMatchObject({ cycle: 1, state: 'met', stoppedAt: answer.created_at });
		const { cycles } = readLog((await thread.now()).djbc_clock_log);
		expect(cycles).toMatchObject([
			{ cycle: 1, state: 'met', articleId: answer.id },
			{ cycle: 2, state: 'void', cause: 'recounted' },
		]);
	});

	test('what somebody typed into clock fields is put back with it, and a ticket without a clock is left alone', async () => {
		const thread = await desk.asked(10);
		const { id } = await says(thread, 'Tarifnya 0 %.');
		await thread.follow();
		await thread.sets({
			djbc_due_at: '2030-01-01T00:00:00.000Z',
			djbc_stopped_at: '2029-01-01T00:00:00.000Z',
		});
		const { djbc_due_at: due } = await tells(thread, id);
		expect(due).not.toBe('2030-01-01T00:00:00.000Z');
		expect(await thread.now()).toMatchObject({ djbc_due_at: due, djbc_stopped_at: null });
		expect(undeliveredAttributes(policy, { id: 1 }, 5, Date.now())).toEqual({});
	});

	test('unseen on a ticket that was merged away, it does not count in the survivor either', async () => {
		const survivor = await desk.asked(10);
		const source = await desk.asked(9);
		const { id } = await says(source, 'Tarifnya 0 %.');
		await tells(source, id);
		await desk.as('agen', 'PUT', `/ticket_merge/${source.id}/${(await survivor.now()).number}`);
		await source.follow();
		expect(await survivor.settles()).toMatchObject({ state: 'running' });
	});
});
