import { signatureOf } from '../../nodes/events';
import { TOKEN, TriggerHost } from './helpdeskTriggerHost';
import { World } from './helpdeskTriggerWorld';

/** What never becomes a run: forged, broken and too large requests, and deliveries seen before. */

jest.setTimeout(60_000);

describe('a request', () => {
	let host: TriggerHost;
	beforeAll(async () => {
		host = await TriggerHost.open();
		host.use({ credential: { baseUrl: 'http://127.0.0.1:9', token: 't' } });
	});
	afterAll(() => host.close());
	beforeEach(() => (host.items = []));

	async function post(body: string | Buffer, headers: Record<string, string> = {}) {
		const bytes = Buffer.from(body);
		const response = await fetch(host.url(), {
			method: 'POST',
			body: bytes,
			headers: {
				'content-type': 'application/json',
				'x-hub-signature': signatureOf(TOKEN, bytes),
				...headers,
			},
		});
		return { status: response.status, body: await response.text() };
	}

	const at = '2026-03-02T08:30:00.401Z';
	const ticket = {
		id: 8123,
		number: '48812',
		title: 'Rahasia',
		group: { name: 'Users' },
		group_id: 1,
		state: 'open',
		state_id: 2,
		article_ids: [1],
		created_at: at,
		updated_at: at,
		created_by_id: 4,
		updated_by_id: 4,
	};

	test.each([
		['unsigned', JSON.stringify({ ticket, article: {} }), { 'x-hub-signature': '' }, 401],
		[
			'signed by another',
			JSON.stringify({ ticket, article: {} }),
			{ 'x-hub-signature': `sha1=${'0'.repeat(40)}` },
			401,
		],
		['no JSON', '{"ticket"', {}, 400],
		['no ticket', '{"x":1}', {}, 400],
		['compressed', 'x', { 'content-encoding': 'gzip' }, 415],
		['too large', Buffer.alloc(13 * 1024 * 1024, 'x'), {}, 413],
		['when the desk is away', JSON.stringify({ ticket, article: {} }), {}, 503],
	])('%s starts no run and is answered without a word of it', async (_name, body, headers, status) => {
		const answer = await post(body, headers);
		expect(answer.status).toBe(status);
		expect(answer.body).toMatch(/^\{"error":"[a-z_]+"\}$/);
		expect(host.items).toEqual([]);
		expect(host.log.join()).not.toMatch(/Rahasia|48812/);
	});

	test('is put off while the credential cannot be used', async () => {
		host.use({ credential: { baseUrl: 'http://127.0.0.1:9', token: 't', webhookToken: '' } });
		expect((await post('{}')).status).toBe(503);
		expect(host.log.at(-1)).toMatch(/no webhook token/);
		host.use({ credential: { baseUrl: 'http://127.0.0.1:9', token: 't' } });
	});
});

describe('construction', () => {
	test('n8n leaves the bytes to us and answers itself when a run starts', async () => {
		const host = await TriggerHost.open();
		host.close();
		const { description } = host.trigger;
		expect(description.version).toBe(1);
		expect(description.properties.find(({ name }) => name === 'options')).toMatchObject({
			type: 'hidden',
			default: { binaryData: true },
		});
		expect(description.webhooks).toEqual([
			{
				name: 'default',
				httpMethod: 'POST',
				responseMode: 'onReceived',
				isFullPath: true,
				path: '={{$parameter["path"]}}',
			},
		]);
		const silent = description.properties.filter(
			({ type, name, description: text = '' }) => type !== 'notice' && name !== 'options' && text.length < 10,
		);
		expect(silent).toEqual([]);
	});
});

describe('deliveries of one change', () => {
	let world: World;
	beforeEach(async () => {
		world = await World.open();
		await world.listen();
	});
	afterEach(() => world.close());

	test('repeated, by two registrations, at the same moment: one run', async () => {
		const webhook = await world.admin('POST', '/webhooks', {
			name: `djbc-events setup ${world.host.url()}`,
			endpoint: world.host.url(),
			signature_token: TOKEN,
			active: true,
		});
		await world.admin('POST', '/triggers', {
			name: `djbc-events setup ${world.host.url()}: updated`,
			condition: {
				'ticket.action': { operator: 'is', value: 'update' },
				'ticket.group_id': { operator: 'is not', value: ['0'] },
			},
			perform: { 'notification.webhook': { webhook_id: webhook.id } },
			active: true,
		});
		const { id } = await world.ticket();
		await world.told();
		world.host.instead.push(() => 500);
		const answer = await world.write(id, { type: 'web' });
		const told = await world.told();
		expect(told.map(({ articleIds }) => articleIds)).toEqual([[answer]]);
		const all = await world.deliveries();
		expect(all.filter(({ trigger }) => trigger.endsWith(': updated'))).toHaveLength(3);
		expect(all.some(({ attempts }) => attempts.length === 2)).toBe(true);
	});

	test('while the desk answers nothing else: told by the repetition', async () => {
		const { id } = await world.ticket();
		await world.told();
		// The desk is silent for one question: the article of the delivery that left it out.
		const fault = { method: 'GET', path: '/ticket_articles/\\d+$', fault: 'status', status: 500, times: 1 };
		await fetch(`${world.sandbox.url}/sandbox/faults`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(fault),
		});
		const answer = await world.write(id, { type: 'web' });
		expect((await world.told()).map(({ articleIds }) => articleIds)).toEqual([[answer]]);
	});
});
