import { readLog } from '../../nodes/policy/cycle/log';
import { SetupDesk } from '../setup/desk';

import { FollowedDesk, type Thread } from './desk';

/** Who decided on the category (2.1), and what that does to the clock (CLK-4). */
let desk: FollowedDesk;
beforeAll(async () => {
	desk = await FollowedDesk.open();
});
afterAll(SetupDesk.closeAll);

const results = async (thread: Thread) =>
	readLog((await thread.now()).djbc_clock_log).cycles.map(({ state }) => state);

test('a category that we gave is no decision; another one is, and is confirmed when it was saved', async () => {
	const thread = await desk.asked(10);
	expect((await thread.now()).djbc_category).toBe('INF::KEP');
	expect(await thread.settles()).toMatchObject({ changed: false });
	const { updated_at: saved } = await thread.sets({ djbc_category: 'INF::CUK' });
	expect(await thread.settles()).toMatchObject({ changed: true, saw: ['category'], state: 'running' });
	const { djbc_category_confirmed_at: confirmed } = await thread.now();
	expect(Math.abs(Date.parse(confirmed) - Date.parse(saved))).toBeLessThan(50);
});

test('a complaint is never given by us, so the suggested code is a decision too', async () => {
	const thread = await desk.asked(10, { restricted: true });
	thread.agent = 'saring';
	expect(await thread.now()).toMatchObject({
		djbc_category_suggested: expect.stringMatching(/^CPL::ETH /),
		djbc_category_confirmed_at: null,
	});
	await thread.sets({ djbc_category: 'CPL::ETH' });
	expect(await thread.settles()).toMatchObject({ saw: ['category'], state: 'running' });
	expect((await thread.now()).djbc_category_confirmed_at).toEqual(expect.any(String));
});

test.each(['OTH::OUT', 'OTH::SPAM', 'OTH::TEST'])(
	'%s confirmed has no clock, and has one again',
	async (code) => {
		const thread = await desk.asked(10);
		await thread.says('Silakan ke kantor pajak.');
		await thread.asks('Di mana itu?');
		await thread.settles();
		await thread.sets({ djbc_category: code });
		expect(await thread.settles()).toMatchObject({ saw: ['category'], state: 'none', cycle: 2 });
		expect(await results(thread)).toEqual(['void']);
		await thread.sets({ djbc_category: 'INF::KEP' });
		expect(await thread.settles()).toMatchObject({ state: 'running', cycle: 2 });
		expect(await results(thread)).toEqual(['met']);
	},
);

test('the macro "Kategori benar" confirms what we gave, a decline decides', async () => {
	const right = await desk.asked(10);
	await right.macro('Kategori benar');
	expect(await right.settles()).toMatchObject({ changed: true, saw: ['category'], state: 'running' });
	const { djbc_category_confirmed_at: confirmed, djbc_request: wish } = await right.now();
	expect([confirmed, wish ?? '']).toEqual([expect.any(String), '']);
	expect(await right.settles()).toMatchObject({ changed: false });
	const declined = await desk.asked(10);
	await declined.macro('Tolak: Belum diatur');
	expect(await declined.settles()).toMatchObject({ saw: ['category'], state: 'running' });
	expect(await declined.now()).toMatchObject({ djbc_category: 'EXC::BELUM', djbc_reply_kind: '' });
});

test('of a ticket from before we remembered what we gave, the history tells who saved it', async () => {
	const forget = async (thread: Thread) => {
		const { seen, ...open } = JSON.parse((await thread.now()).djbc_clock_open);
		await desk.as('integrasi', 'PUT', `/tickets/${thread.id}`, { djbc_clock_open: JSON.stringify(open) });
	};
	const ours = await desk.asked(10);
	await forget(ours);
	expect(await ours.settles()).toMatchObject({ changed: false });
	await desk.as('integrasi', 'PUT', `/tickets/${ours.id}`, { djbc_category: 'SUG' });
	expect(await ours.settles()).toMatchObject({ changed: false });
	const theirs = await desk.asked(10);
	await forget(theirs);
	await theirs.sets({ djbc_category: 'SUG' });
	expect(await theirs.settles()).toMatchObject({ saw: ['category'] });
});

test('an agent who opens a ticket himself has decided on its category, and its first article begins the clock', async () => {
	const own = await desk.as('agen', 'POST', '/tickets', {
		...{ title: 'Telepon', group: 'Bravo::Layanan', customer: { login: 'p', firstname: 'P' } },
		article: { type: 'phone', sender: 'Customer', body: 'Halo', internal: false },
		...{ djbc_channel: 'phone', djbc_office: 'BRAVO', djbc_category: 'INF::KEP' },
	});
	expect(await desk.follow(own.id)).toMatchObject({
		saw: ['request', 'category'],
		rule: 'PHONE',
		state: 'running',
	});
	const now = await desk.as('integrasi', 'GET', `/tickets/${own.id}`);
	expect(now.djbc_category_confirmed_at).toBe(own.created_at);
	expect(now.djbc_received_at).toEqual(expect.any(String));
	expect(await desk.follow(own.id)).toMatchObject({ changed: false });
});
