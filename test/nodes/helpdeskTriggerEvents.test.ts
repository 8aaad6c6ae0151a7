import { openArticles, sealedArticlesOf } from '../../nodes/intake/sealedArticles';
import { sealSecrets } from './helpdeskTriggerHost';
import { World } from './helpdeskTriggerWorld';

/** What the trigger tells of what people do on a desk, over real webhooks. */

jest.setTimeout(60_000);
let world: World;
afterEach(() => world.close());

describe.each(['5.2', '5.5', '6.5', '7.0'] as const)('on %s', (version) => {
	test('tells each thing that happens once, with ids and codes only', async () => {
		world = await World.open(version);
		await world.listen();

		const { id, number } = await world.ticket({ djbc_channel: 'whatsapp', djbc_record: 'request' });
		const [first] = (await world.settled()).map(({ articleId }) => articleId);
		expect(await world.told()).toEqual([
			expect.objectContaining({
				event: 'ticketCreated',
				events: ['ticketCreated', 'articleByCustomer'],
				ticketId: id,
				ticketNumber: number,
				group: 'Users',
				state: 'new',
				channel: 'whatsapp',
				record: 'request',
				articleId: first,
				articleIds: [first],
				changed: null,
				trigger: expect.stringMatching(/^djbc-events abcdefgh wf1 12345678 live: created$/),
			}),
		]);

		// Opens the ticket: told twice by the desk, first without the article (recording 07).
		const answer = await world.write(id, { type: 'web' });
		expect(await world.told()).toEqual([
			expect.objectContaining({
				event: 'articleByAgent',
				events: ['articleByAgent', 'ticketUpdated'],
				articleIds: [answer],
				changed: ['state_id'],
				state: 'open',
			}),
		]);

		await world.human('PUT', `/tickets/${id}`, {
			djbc_category: 'INF::KEP',
			djbc_typed_at: '2026-03-02T01:00:00Z',
		});
		const changes = await world.told();
		expect(changes).toEqual([
			expect.objectContaining({
				event: 'ticketUpdated',
				events: ['ticketUpdated'],
				articleId: null,
				changed: ['djbc_category', 'djbc_typed_at'],
				attributes: expect.objectContaining({ djbc_category: 'INF::KEP' }),
			}),
		]);
		// One delivery for the codes, one for the instant, one effect.
		expect(
			(await world.deliveries()).filter(({ trigger }) => /: (updated|djbc_typed_at)$/.test(trigger)),
		).toHaveLength(4);

		const note = await world.write(id, { internal: true });
		expect(await world.told()).toEqual([
			expect.objectContaining({ events: ['articleByAgent'], articleIds: [note] }),
		]);
		expect(world.host.statuses.every((status) => status === 200)).toBe(true);
	});
});

describe('own writes', () => {
	beforeEach(async () => {
		world = await World.open();
		await world.listen();
	});

	test('are left out, except with a wish or a foreign article', async () => {
		const { id } = await world.ticket({}, null);
		await world.write(id, {}, null);
		await world.admin('PUT', `/tickets/${id}`, { djbc_rank: 'R2' });
		expect(await world.told()).toEqual([]);

		await world.admin('PUT', `/tickets/${id}`, { djbc_reply_kind: 'holding' });
		expect(await world.told()).toEqual([expect.objectContaining({ changed: ['djbc_reply_kind'] })]);
		await world.admin('PUT', `/tickets/${id}`, { djbc_reply_kind: '' });
		expect(await world.told()).toEqual([]);

		// The human's article is in a delivery that the desk builds only after our own write.
		await fetch(`${world.sandbox.url}/sandbox/deliveries`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ firstMs: 50 }),
		});
		const answer = await world.write(id);
		await world.admin('PUT', `/tickets/${id}`, { djbc_rank: 'R3' });
		expect((await world.told()).map(({ articleIds }) => articleIds)).toEqual([[answer]]);
	});

	test('the article of a macro that the server runs is the agent’s, one of a Zammad trigger the system’s', async () => {
		const { id } = await world.ticket();
		const macro = await world.admin('POST', '/macros', {
			name: 'Balas',
			perform: { 'article.note': { body: 'Mohon menunggu', internal: 'false', subject: 'x' } },
			active: true,
		});
		await world.told();
		await world.human('POST', '/tickets/mass_macro', { ticket_ids: [id], macro_id: macro.id });
		expect((await world.told()).map(({ event }) => event)).toEqual(['articleByAgent']);

		await world.admin('POST', '/triggers', {
			name: 'aaa catatan',
			condition: {
				'ticket.action': { operator: 'is', value: 'update' },
				'ticket.priority_id': { operator: 'has changed' },
			},
			perform: { 'article.note': { body: 'Prioritas diubah', internal: 'true', subject: 'x' } },
			active: true,
		});
		await world.human('PUT', `/tickets/${id}`, { priority: '3 high' });
		expect((await world.told()).map(({ events }) => events)).toEqual([['articleBySystem', 'ticketUpdated']]);
	});
});

test('a message that Receive brought is told to who listens for it, with the ticket or after it, and nothing else of own writes', async () => {
	world = await World.open();
	await world.listen({ parameters: { events: ['articleByAgent', 'messageReceived'] } });
	const names = ((await world.admin('GET', '/triggers')) as unknown as Array<{ name: string }>).map(
		({ name }) => name.split(': ')[1],
	);
	expect(names.filter(Boolean).sort()).toEqual(['articles', 'created']);
	const message = { type: 'web', sender: 'Customer', internal: false, body: 'Rahasia-isi' };
	const { id } = await world.ticket(
		{ djbc_channel: 'sms', article: { ...message, message_id: '<aa.bb@djbc>' } },
		null,
	);
	expect(await world.told()).toEqual([
		expect.objectContaining({ events: ['messageReceived'], ticketId: id, channel: 'sms' }),
	]);
	const second = await world.write(id, { ...message, message_id: '<cc.dd@djbc>' }, null);
	expect(await world.told()).toEqual([
		expect.objectContaining({ event: 'messageReceived', articleIds: [second] }),
	]);
	await world.write(id, { sender: 'System', message_id: '<acknowledgement.1@djbc>' }, null);
	await world.write(id, { ...message }, null);
	await world.admin('PUT', `/tickets/${id}`, { djbc_rank: 'R2' });
	expect(await world.told()).toEqual([]);
});

test('a ticket that is restricted when its delivery is built is dropped, also in a group unknown at registration', async () => {
	world = await World.open();
	await world.listen({ parameters: { restrictedGroups: 'Investigasi' } });
	await world.admin('POST', '/groups', { name: 'Investigasi', active: true });
	const { id } = await world.ticket();
	await world.told();
	world.host.instead.push(async () => {
		await world.admin('PUT', `/tickets/${id}`, { group: 'Terbatas::Saring' });
		return 503;
	});
	await world.write(id);
	expect(await world.told()).toEqual([]);
	expect((await world.settled()).at(-1)).toMatchObject({ state: 'delivered' });
	const all = (await world.deliveries()).length;
	await world.human('PUT', `/tickets/${id}`, { djbc_category: 'CPL::ETH' });
	expect(await world.deliveries()).toHaveLength(all);
});

test('filters by event, group, state, channel and changed attribute', async () => {
	world = await World.open();
	await world.listen({
		parameters: {
			events: ['ticketUpdated'],
			filters: { groups: ['Users'], states: ['open'], channels: ['sms'], changed: ['djbc_category'] },
		},
	});
	const { id } = await world.ticket({ djbc_channel: 'sms', state: 'open' });
	const other = await world.ticket({ djbc_channel: 'email', state: 'open' });
	for (const ticket of [id, other.id])
		await world.human('PUT', `/tickets/${ticket}`, { djbc_category: 'INF::KEP' });
	expect((await world.told()).map(({ ticketId }) => ticketId)).toEqual([id]);
	await world.human('PUT', `/tickets/${id}`, { djbc_rank: 'R2' });
	await world.human('PUT', `/tickets/${id}`, { djbc_category: 'INF::CUK', state: 'closed' });
	expect(await world.told()).toEqual([]);
	await world.human('PUT', `/tickets/${id}`, { djbc_category: 'INF::KEP', state: 'open' });
	expect((await world.told()).map(({ changed }) => changed)).toEqual([['state_id', 'djbc_category']]);
});

test('the text comes sealed when asked for, and nowhere else; what failed is told by the repetition', async () => {
	world = await World.open();
	await world.listen({ parameters: { fetchText: true } });
	const { id } = await world.ticket();
	await world.told();
	const fault = { method: 'GET', path: '/ticket_articles/', fault: 'status', status: 500, times: 1 };
	const armed = await fetch(`${world.sandbox.url}/sandbox/faults`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(fault),
	});
	expect(armed.status).toBe(200);
	const answer = await world.write(id, { type: 'web', body: 'Canary-jawaban' });
	const events = await world.told();
	expect(world.host.statuses).toContain(503);
	expect(events).toEqual([expect.objectContaining({ articleIds: [answer], sealed: expect.any(String) })]);
	expect(JSON.stringify([events, world.host.log])).not.toMatch(/Canary|Rahasia|Hadi|pemohon/);
	expect(openArticles(sealSecrets, sealedArticlesOf(events[0])!)).toEqual([
		expect.objectContaining({ articleId: answer, body: 'Canary-jawaban', sender: 'Agent', type: 'web' }),
	]);
});
