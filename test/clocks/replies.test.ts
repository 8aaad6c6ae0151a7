import { readLog } from '../../nodes/policy/cycle/log';
import { SetupDesk } from '../setup/desk';

import { FollowedDesk } from './desk';

describe.each(['5.2', '6.5'] as const)("Agents' replies on a desk like %s", (version) => {
	let desk: FollowedDesk;
	beforeAll(async () => {
		desk = await FollowedDesk.open(version);
	});
	afterAll(SetupDesk.closeAll);

	const cycles = async (thread: { now(): Promise<any> }) =>
		readLog((await thread.now()).djbc_clock_log).cycles;

	test('an answer stops the clock at its own time, in one write; a second look writes nothing', async () => {
		const thread = await desk.asked(10);
		await thread.says('Tarif bea masuknya 0 %, Pak.');
		const article = (await thread.articles()).at(-1);
		await desk.control('DELETE', '/requests');
		expect(await thread.follow()).toMatchObject({
			...{ outcome: 'followed', changed: true, saw: ['answer'], cycle: 1, state: 'met' },
			...{ stoppedAt: article.created_at, restored: [], lines: [expect.stringContaining('result=met')] },
		});
		expect(await desk.writes()).toHaveLength(1);
		expect(await thread.now()).toMatchObject({
			...{ djbc_sla_state: 'met', djbc_stopped_at: article.created_at, updated_by: 'integrasi' },
			djbc_first_reply_at: article.created_at,
		});
		expect(await cycles(thread)).toMatchObject([
			{ cycle: 1, state: 'met', cause: 'answer', articleId: article.id },
		]);
		await thread.settles();
	});

	test('costs one request where nothing happened, and no more than five for an answer', async () => {
		const thread = await desk.asked(10);
		await thread.says('Tarif bea masuknya 0 %, Pak.');
		await thread.follow();
		// Ticket, articles, own user (once a process), ticket inside the claim, write.
		expect(desk.requests).toBe(5);
		await thread.follow();
		expect(desk.requests).toBe(1);
	});

	test('on a ticket that came by mail only a mail answers: a public note stays in the desk, with its mark', async () => {
		const thread = await desk.asked(10, { message: { channel: 'email' } });
		await thread.says('Tarif bea masuknya 0 %, Pak.', {}, { type: 'note' });
		expect(await thread.settles()).toMatchObject({ saw: [], state: 'running', stoppedAt: null });
		await thread.macro('Balasan sementara');
		expect(await thread.settles()).toMatchObject({ saw: [], state: 'running' });
		expect((await thread.now()).djbc_first_reply_at ?? '').toBe('');
		const { admin } = desk.setup;
		const address = await admin.call('POST', '/email_addresses', {
			name: 'DJBC',
			email: 'layanan@djbc.test',
		});
		const { group_id: group } = await thread.now();
		await admin.call('PUT', `/groups/${group}`, { email_address_id: address.id });
		await thread.says('Tarif bea masuknya 0 %, Pak.', {}, { type: 'email', to: 'uji@djbc.test' });
		expect(await thread.settles()).toMatchObject({ saw: ['answer'], state: 'met' });
	});

	test('a holding reply is the first reply and stops nothing, by its text, by its kind or by the macro', async () => {
		const byText = await desk.asked(10);
		await byText.says('Mohon ditunggu, sedang kami cek.');
		const byKind = await desk.asked(10);
		await byKind.says('Kami masih menunggu jawaban gudang soal kontainer.', { djbc_reply_kind: 'holding' });
		const byMacro = await desk.asked(10);
		await byMacro.macro('Balasan sementara');
		for (const thread of [byText, byKind, byMacro]) {
			expect(await thread.settles()).toMatchObject({ saw: ['holding'], state: 'running', stoppedAt: null });
			const now = await thread.now();
			expect(now.djbc_first_reply_at).toEqual(expect.any(String));
			expect(now.djbc_reply_kind ?? '').toBe('');
		}
	});

	test('neither internal notes stop a clock nor what the integration or Zammad itself writes', async () => {
		const thread = await desk.asked(10);
		await thread.says('Tarifnya 0 %.', {}, { type: 'note', internal: true });
		await desk.as('integrasi', 'PUT', `/tickets/${thread.id}`, {
			article: { type: 'web', sender: 'Agent', body: 'Nomor tiket Bapak 7012.', internal: false },
		});
		await desk.control('DELETE', '/requests');
		expect(await thread.follow()).toMatchObject({ changed: false, saw: [], state: 'running' });
		expect(await desk.writes()).toEqual([]);
		expect((await thread.now()).djbc_first_reply_at).toBeNull();
	});

	test('an internal note that is made public counts from then on, whatever was written of the clock meanwhile', async () => {
		const thread = await desk.asked(10);
		await thread.says('Tarifnya 0 %.', {}, { type: 'note', internal: true });
		const { id } = (await thread.articles()).at(-1);
		await thread.says('Mohon ditunggu, sedang kami cek.');
		expect(await thread.settles()).toMatchObject({ saw: ['holding'], state: 'running' });
		await new Promise((resolve) => setTimeout(resolve, 1_100));
		const { updated_at: shown } = await desk.as('agen', 'PUT', `/ticket_articles/${id}`, { internal: false });
		expect(await thread.settles()).toMatchObject({ saw: ['answer'], state: 'met', stoppedAt: shown });
	});

	test('"Tanpa pertanyaan" voids the cycle of a thank-you, though the answer before it was not looked at yet', async () => {
		const thread = await desk.asked(10);
		await thread.says('Tarif bea masuknya 0 %, Pak.');
		await thread.asks('Terima kasih banyak.');
		await thread.macro('Tanpa pertanyaan');
		const followed = await thread.settles();
		expect(followed.saw).toEqual(['answer', 'mark']);
		expect((await cycles(thread)).map(({ cycle, state }) => `${cycle} ${state}`)).toEqual([
			'1 met',
			'2 void',
		]);
		expect((await thread.now()).djbc_reply_kind ?? '').toBe('');
	});

	test('a mark alone re-marks the last human message, and marks it back', async () => {
		const thread = await desk.asked(10);
		await thread.says('Sudah kami tanyakan ke gudang.');
		expect(await thread.settles()).toMatchObject({ saw: ['answer'], state: 'met' });
		await thread.sets({ djbc_reply_kind: 'holding' });
		expect(await thread.settles()).toMatchObject({ saw: ['mark'], state: 'running', stoppedAt: null });
		await thread.sets({ djbc_reply_kind: 'answer' });
		const answer = (await thread.articles()).at(-1);
		expect(await thread.settles()).toMatchObject({ state: 'met', stoppedAt: answer.created_at });
		expect(readLog((await thread.now()).djbc_clock_log).lines.map(({ state }) => state)).toEqual([
			...['met', 'running', 'met'],
		]);
	});

	test('of two messages the kind is that of the one it was saved with, whoever wrote last', async () => {
		const thread = await desk.asked(10);
		await thread.says('Kami cek dahulu di gudang ya, Pak.', { djbc_reply_kind: 'holding' });
		await desk.as('agen2', 'POST', '/ticket_articles', {
			...{ ticket_id: thread.id, type: 'web', sender: 'Agent', internal: false },
			body: 'Barangnya sudah keluar.',
		});
		const answer = (await thread.articles()).at(-1);
		expect(await thread.settles()).toMatchObject({
			...{ saw: ['holding', 'answer'], state: 'met', stoppedAt: answer.created_at },
		});
	});

	test('lost events: answers and questions of a while are taken in by their own times', async () => {
		const thread = await desk.asked(10);
		await thread.says('Tarif bea masuknya 0 %, Pak.');
		const first = (await thread.articles()).at(-1);
		const asked = await thread.asks('Kalau buku tulis?');
		expect(asked).toMatchObject({ djbc_sla_state: 'running' });
		await thread.asks('Yang impor dari Cina.');
		await thread.says('Sama, Pak.');
		const second = (await thread.articles()).at(-1);
		expect(await thread.settles()).toMatchObject({ saw: ['answer'], cycle: 2, state: 'met' });
		expect(await cycles(thread)).toMatchObject([
			{ cycle: 1, stoppedAt: first.created_at },
			{ cycle: 2, stoppedAt: second.created_at },
		]);
	});

	test("a customer's article that Zammad took itself begins a cycle by the policy", async () => {
		const thread = await desk.asked(10);
		await thread.says('Tarif bea masuknya 0 %, Pak.');
		await thread.settles();
		await thread.says('Kalau buku tulis?', {}, { sender: 'Customer' });
		const question = (await thread.articles()).at(-1);
		expect(await thread.settles()).toMatchObject({ saw: ['request'], cycle: 2, state: 'running' });
		expect(await thread.now()).toMatchObject({
			...{ djbc_cycle_at: question.created_at, djbc_stopped_at: null, djbc_reminded: '' },
		});
	});

	test('a late answer breaches, and says so', async () => {
		const thread = await desk.asked(9_000);
		await thread.says('Tarif bea masuknya 0 %, Pak.');
		expect(await thread.settles()).toMatchObject({ state: 'breached' });
	});

	test('a line from before articles were looked at is read: only what came after it counts', async () => {
		const thread = await desk.asked(10);
		await thread.says('Tarif bea masuknya 0 %, Pak.');
		await thread.settles();
		const { seen, ...before } = JSON.parse((await thread.now()).djbc_clock_open);
		expect(seen.articles).toHaveLength(2);
		await desk.as('integrasi', 'PUT', `/tickets/${thread.id}`, { djbc_clock_open: JSON.stringify(before) });
		expect(await thread.follow()).toMatchObject({ changed: false, saw: [], state: 'met' });
		await thread.says('Ada lagi, Pak?');
		expect(await thread.settles()).toMatchObject({ changed: true, saw: ['answer'], state: 'met' });
		expect(await cycles(thread)).toHaveLength(1);
	});

	test('a ticket without channel and clock is left alone, a restricted one is followed like any other', async () => {
		const own = await desk.as('agen', 'POST', '/tickets', {
			...{ title: 'Sendiri', group: 'Bravo::Layanan', customer: { login: 'p', firstname: 'P' } },
			article: { type: 'phone', sender: 'Customer', body: 'Halo', internal: false },
		});
		await desk.control('DELETE', '/requests');
		expect(await desk.follow(own.id)).toMatchObject({ outcome: 'noClock', changed: false, state: 'none' });
		expect(await desk.writes()).toEqual([]);

		const restricted = await desk.asked(10, { restricted: true, text: 'Kenari rahasia' });
		restricted.agent = 'saring';
		await restricted.macro('Tanda terima laporan');
		const followed = await restricted.settles();
		expect(followed).toMatchObject({ changed: true, saw: ['answer'], state: 'met' });
		expect(JSON.stringify(followed)).not.toMatch(/kenari/i);
	});
});
