import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { call, type Json } from '../zammad/desk';
import attributes from '../zammad/recorded/03-attributes.json';
import payload from '../zammad/recorded/07-payload.json';
import { Replay } from '../zammad/replay';
import { make } from './make';
import { startSandbox, type Sandbox } from './sandbox';
import type { Delivery } from './hooks/deliveries';

/** Webhooks that really arrive (zammad-api 7.2; recording 07). The receiver stands on this machine. */

interface Received {
	headers: IncomingHttpHeaders;
	raw: string;
	body: any;
}

let server: Server;
let received: Received[];
/** What the receiver answers next, perhaps after doing something. 200 when there is none. */
let answers: Array<number | (() => Promise<number>)>;
let sandbox: Sandbox;

beforeAll(async () => {
	server = createServer((request, response) => {
		const chunks: Buffer[] = [];
		request.on('data', (chunk: Buffer) => chunks.push(chunk));
		request.on('end', () => {
			const raw = Buffer.concat(chunks).toString('utf8');
			received.push({ headers: request.headers, raw, body: JSON.parse(raw) });
			const next = answers.shift() ?? 200;
			void Promise.resolve(typeof next === 'number' ? next : next()).then((status) => {
				response.statusCode = status;
				response.end();
			});
		});
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
});
afterAll(() => server.close());

const endpoint = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;

async function start(
	version: '5.2' | '6.5' | '7.0',
	webhookDelays = { firstMs: 1, repeatMs: [1, 1, 1, 1] },
): Promise<void> {
	received = [];
	answers = [];
	sandbox = await startSandbox({ version, webhookDelays });
}
afterEach(() => sandbox.close());

async function hook(condition: Json, webhook: Json = {}): Promise<void> {
	const { id } = await make(sandbox, '/webhooks', {
		name: 'DJBC events',
		endpoint: endpoint(),
		signature_token: 'rahasia-1',
		ssl_verify: true,
		active: true,
		...webhook,
	});
	await make(sandbox, '/triggers', {
		name: 'DJBC events trigger',
		condition,
		perform: { 'notification.webhook': { webhook_id: id } },
		active: true,
	});
}

const CREATE = { 'ticket.action': { operator: 'is', value: 'create' } };
const UPDATE = { 'ticket.action': { operator: 'is', value: 'update' } };

const newTicket = (): Promise<Json & { id: number }> =>
	make(
		sandbox,
		'/tickets',
		{
			title: 'Webhook',
			group: 'Users',
			customer: { login: 'wa:hook', firstname: 'Hook', email: 'hook@contoh.test' },
			article: {
				body: 'Halo ñ — é',
				type: 'web',
				sender: 'Customer',
				attachments: [{ filename: 'a.txt', data: 'aGFsbw==', 'mime-type': 'text/plain' }],
			},
		},
		'agent',
	);

const deliveries = async (): Promise<Delivery[]> =>
	(await (await fetch(`${sandbox.url}/sandbox/deliveries`)).json()) as Delivery[];

/** Once nothing waits any more. */
async function settled(): Promise<Delivery[]> {
	for (;;) {
		const all = await deliveries();
		if (all.every(({ state }) => state !== 'waiting')) return all;
		await new Promise((resolve) => setImmediate(resolve));
	}
}

it('arrives signed over its raw bytes, with the ticket, its people and the article', async () => {
	await start('5.2');
	await hook(CREATE);
	const ticket = await newTicket();
	const [delivery] = await settled();
	expect(delivery).toMatchObject({ trigger: 'DJBC events trigger', state: 'delivered', ticketId: ticket.id });
	const { headers, raw, body } = received[0] as Received;
	expect(headers).toMatchObject({
		accept: '*/*',
		'user-agent': 'Zammad User Agent',
		'content-type': 'application/json',
		'x-zammad-trigger': 'DJBC events trigger',
		'x-zammad-delivery': delivery?.id,
		'x-hub-signature': `sha1=${createHmac('sha1', 'rahasia-1').update(raw, 'utf8').digest('hex')}`,
	});
	expect(raw).toContain('Halo ñ — é');
	expect(body.ticket).toMatchObject({
		id: ticket.id,
		state: 'new',
		group: { name: 'Users', users: ['admin@djbc.test', 'agent@djbc.test'] },
		customer: { login: 'wa:hook', roles: ['Customer'] },
		owner: { login: '-' },
		organization: {},
	});
	expect(body.article).toMatchObject({
		type: 'web',
		sender: 'Customer',
		internal: false,
		attachments: [
			{ filename: 'a.txt', size: '4', url: expect.stringContaining('/api/v1/ticket_attachment/') },
		],
	});
});

it('has the keys of the recorded one', async () => {
	await start('5.2');
	const replay = new Replay(sandbox);
	for (const exchange of attributes.exchanges) {
		if (exchange.path.startsWith('/object_manager_attributes') && exchange.method === 'POST') {
			await replay.ask(exchange as never);
		}
	}
	await hook(UPDATE);
	const ticket = await newTicket();
	await make(
		sandbox,
		'/ticket_articles',
		{ ticket_id: ticket.id, body: 'Jawab', type: 'web', sender: 'Agent' },
		'agent',
	);
	await settled();
	const keys = (value: unknown): unknown =>
		typeof value === 'object' && value !== null && !Array.isArray(value)
			? Object.fromEntries(Object.entries(value).map(([key, held]) => [key, keys(held)]))
			: true;
	const told = keys({ ...(received[0]?.body.ticket as Json), preferences: true }) as Json;
	// The list of karma that people without a token of their own carry is left out here.
	const wanted = JSON.parse(JSON.stringify(payload.ticket), (key, value) =>
		key === 'karma_user' ? undefined : value,
	);
	expect(told).toEqual(wanted);
	expect(Object.keys(received[0]?.body.ticket as Json)).toEqual(Object.keys(payload.ticket));
});

it('tells an answer that opens a ticket twice: first without the article', async () => {
	await start('5.2');
	await hook(UPDATE);
	const ticket = await newTicket();
	const answer = await make(
		sandbox,
		'/ticket_articles',
		{ ticket_id: ticket.id, body: 'Jawab', type: 'web', sender: 'Agent' },
		'agent',
	);
	const all = await settled();
	expect(all.map(({ articleId }) => articleId)).toEqual([null, answer.id]);
	const bodies = received
		.map(({ body }) => body)
		.sort((a, b) => Object.keys(a.article).length - Object.keys(b.article).length);
	expect(bodies[0].article).toEqual({});
	expect(bodies[0].ticket.article_ids).toContain(answer.id);
	expect(bodies[1].article).toMatchObject({ id: answer.id, body: 'Jawab', sender: 'Agent' });
	expect(new Set(all.map(({ id }) => id)).size).toBe(2);
});

it('is repeated with one delivery id, rebuilt from what the ticket is by then', async () => {
	await start('5.2', { firstMs: 1, repeatMs: [60_000] });
	const shorter = await fetch(`${sandbox.url}/sandbox/deliveries`, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify({ repeatMs: [1] }),
	});
	expect(shorter.status).toBe(200);
	await hook(CREATE);
	answers = [
		async () => {
			const id = received[0]?.body.ticket.id as number;
			await call(sandbox, 'agent', 'PUT', `/tickets/${id}`, { title: 'Sesudahnya' });
			return 503;
		},
	];
	await newTicket();
	const [delivery] = await settled();
	expect([delivery?.state, delivery?.attempts.map(({ status }) => status)]).toEqual([
		'delivered',
		[503, 200],
	]);
	expect(received.map(({ headers }) => headers['x-zammad-delivery'])).toEqual([delivery?.id, delivery?.id]);
	expect(received.map(({ body }) => body.ticket.title)).toEqual(['Webhook', 'Sesudahnya']);
});

it('is given up after five attempts, and nowhere for a webhook that is off', async () => {
	await start('5.2');
	await hook(CREATE);
	answers = [500, 500, 500, 500, 500];
	await newTicket();
	const [delivery] = await settled();
	expect([delivery?.state, delivery?.attempts.length]).toEqual(['given up', 5]);
	expect(new Set(received.map(({ headers }) => headers['x-zammad-delivery'])).size).toBe(1);
	await call(sandbox, 'admin', 'PUT', '/webhooks/1', { active: false });
	await newTicket();
	expect((await settled()).map(({ state }) => state)).toEqual(['given up', 'discarded']);
	expect(received).toHaveLength(5);
});

it('tells nothing of a refused write, of one that changes nothing, of a tag', async () => {
	await start('5.2');
	const ticket = await newTicket();
	await hook(UPDATE);
	const put = (body: Json) => call(sandbox, 'agent', 'PUT', `/tickets/${ticket.id}`, body);
	expect((await put({ title: 'x', article: { body: 'x', type: 'tidak ada' } })).status).toBe(422);
	expect((await put({ title: 'Webhook' })).status).toBe(200);
	await make(sandbox, '/tags/add', { object: 'Ticket', o_id: ticket.id, item: 'satu' }, 'agent').catch(
		() => undefined,
	);
	expect(await deliveries()).toEqual([]);
});

it.each(['6.5', '7.0'] as const)(
	'on %s fires always when told so, and sends a text of its own',
	async (version) => {
		await start(version);
		const custom_payload =
			'{"nomor": "#{ticket.number}", "jenis": "#{event.type}", "nama": "#{ticket.customer.firstname}"}';
		await hook(UPDATE, { customized_payload: true, custom_payload });
		const ticket = await newTicket();
		await call(sandbox, 'agent', 'PUT', `/tickets/${ticket.id}`, { title: 'Selektif' });
		expect(await settled()).toEqual([]);
		const [own] = ((await call(sandbox, 'admin', 'GET', '/triggers')).body as Json[]).filter(
			(row) => row.name === 'DJBC events trigger',
		);
		expect(own).toMatchObject({ activator: 'action', execution_condition_mode: 'selective' });
		await call(sandbox, 'admin', 'PUT', `/triggers/${own?.id}`, { execution_condition_mode: 'always' });
		await call(sandbox, 'agent', 'PUT', `/tickets/${ticket.id}`, { title: 'Selalu' });
		await settled();
		expect(received.map(({ body }) => body)).toEqual([
			{ nomor: ticket.number, jenis: 'update', nama: 'Hook' },
		]);
	},
);
