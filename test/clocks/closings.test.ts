import { readLog } from '../../nodes/policy/cycle/log';
import { SetupDesk } from '../setup/desk';

import { ago, FollowedDesk, type Thread } from './desk';

describe.each(['5.2', '6.5'] as const)('Closings on a desk like %s (K04, K10)', (version) => {
	let desk: FollowedDesk;
	beforeAll(async () => {
		desk = await FollowedDesk.open(version);
	});
	afterAll(SetupDesk.closeAll);

	const steps = async (thread: Thread) => readLog((await thread.now()).djbc_clock_log).ticket;
	const close = async (thread: Thread, reason = 'answered') =>
		await thread.sets({ state: 'closed', djbc_close_reason: reason, djbc_basis: 'PERATURAN' });

	test('a closing is one line with its reason, a reopening one more, each at its own time', async () => {
		const thread = await desk.asked(10);
		await thread.says('Tarif bea masuknya 0 %.');
		const closed = await close(thread);
		expect((await thread.settles()).saw).toEqual(['answer', 'closed']);
		const { updated_at: reopened } = await thread.sets({ state: 'open' });
		expect(await thread.settles()).toMatchObject({ saw: ['reopened'], state: 'met' });
		const again = await close(thread, 'relayed');
		await thread.settles();
		const found = await steps(thread);
		expect(found).toMatchObject([
			{ event: 'closed', reason: 'answered' },
			{ event: 'reopened', by: 'staff' },
			{ event: 'closed', reason: 'relayed' },
		]);
		const apart = (one: string, other: string) => Math.abs(Date.parse(one) - Date.parse(other));
		expect(apart(found[0]!.at, closed.close_at)).toBeLessThan(50);
		expect(apart(found[1]!.at, reopened)).toBeLessThan(50);
		expect(apart(found[2]!.at, again.updated_at)).toBeLessThan(50);
	});

	test("the user's reopening is Receive's line, and the closing before it is not lost", async () => {
		const thread = await desk.asked(10);
		await thread.says('Tarif bea masuknya 0 %.');
		await close(thread);
		await thread.asks('Kalau buku tulis?');
		expect(await thread.settles()).toMatchObject({ saw: ['answer'], cycle: 2, state: 'running' });
		expect(await steps(thread)).toMatchObject([{ event: 'closed' }, { event: 'reopened', by: 'user' }]);
	});

	test('an unstopped clock runs on in a closed ticket, unless the user withdrew', async () => {
		const thread = await desk.asked(10);
		await close(thread);
		expect(await thread.settles()).toMatchObject({ saw: ['closed'], state: 'running' });
		await thread.sets({ djbc_close_reason: 'withdrawn' });
		expect(await thread.settles()).toMatchObject({ saw: ['withdrawn'], state: 'void' });
		const late = await desk.asked(9_000);
		await close(late, 'withdrawn');
		expect(await late.settles()).toMatchObject({ saw: ['closed', 'withdrawn'], state: 'breached' });
	});

	test('closed and opened again while nobody looked: both are told', async () => {
		const thread = await desk.asked(10);
		await close(thread);
		await thread.sets({ state: 'open' });
		expect((await thread.settles()).saw).toEqual(['closed', 'reopened']);
		expect(await steps(thread)).toMatchObject([{ event: 'closed' }, { event: 'reopened' }]);
	});

	test('what the desk closed by itself, without basis or letter, is followed, answered to and written on', async () => {
		const thread = await desk.asked(10);
		const told = await desk.asked(9);
		for (const one of [thread, told]) {
			await one.sets({ djbc_category: 'INF::KEP', state: 'pending close', pending_time: ago(5) });
		}
		await thread.says('Tarif bea masuknya 0 %.');
		await desk.control('POST', '/pending');
		expect(await thread.now()).toMatchObject({ state: 'closed', updated_by_id: 1 });
		expect((await thread.settles()).saw).toEqual(['answer', 'closed']);

		const echoed = await told.asks('Sudah kami jawab di sini.', { role: 'staff' });
		expect(echoed).toMatchObject({ djbc_sla_state: 'met', state_id: (await thread.now()).state_id });
		await desk.as('integrasi', 'PUT', `/tickets/${told.id}`, { djbc_relay_done: 7 });
		expect((await told.settles()).saw).toContain('closed');
	});

	test('whoever closes it must give the basis, by its state alone, at its creation and again after a reopening', async () => {
		const thread = await desk.asked(10);
		await thread.sets({ djbc_category: 'INF::KEP' });
		const state = (name: string, more: object = {}) =>
			desk.ask('agen', 'PUT', `/tickets/${thread.id}`, { state: name, ...more });
		expect((await state('closed')).status).toBe(422);
		expect((await state('closed', { djbc_basis: 'CEKB' })).status).toBe(200);
		expect((await state('open', { djbc_basis: '' })).status).toBe(200);
		expect((await state('closed')).status).toBe(422);
		const { customer_id: customer } = await thread.now();
		const create = (more: object) =>
			desk.ask('agen', 'POST', '/tickets', {
				...{ title: 'Telepon', group: 'Bravo::Layanan', customer_id: customer, state: 'closed', ...more },
				...{ djbc_channel: 'phone', djbc_category: 'INF::KEP' },
				article: { type: 'phone', sender: 'Customer', body: 'Bertanya tarif.' },
			});
		expect((await create({})).status).toBe(422);
		expect((await create({ djbc_basis: 'CEKB' })).status).toBe(201);
	});
});
