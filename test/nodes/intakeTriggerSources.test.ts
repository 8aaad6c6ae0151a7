import { createHmac } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { INodeExecutionData } from 'n8n-workflow';

import { open } from '../../nodes/intake/seal';
import type { IntakeMessage, SealedItem } from '../../nodes/intake/types';
import { DELIVERIES } from '../channels/deliveries';
import * as made from '../channels/payloads';
import { credential, SEAL } from './triggerRequest';
import { serveTrigger, type TriggerServer } from './triggerServer';

/** Each source as its vendor delivers: over HTTP, signed over the bytes. */

const SECRETS = {
	whatsapp: 'app-secret-whatsapp',
	meta: 'app-secret-meta',
	x: 'consumer-secret-x',
	sms: 'secret-of-the-gateway',
	chatwoot: 'webhook-secret-chatwoot',
};
type Name = keyof typeof SECRETS;
const OFFICE = 'KPPBC-MKS';

let server: TriggerServer;
let fields: Record<string, unknown>;
/** What the run is told to hold before its answer. */
let items: INodeExecutionData[];

beforeAll(async () => {
	const channel = Object.entries(SECRETS).map(([source, secret]) => ({
		source,
		secret,
		previousSecret: `previous-${secret}`,
	}));
	server = await serveTrigger(
		() => ({ fields, credential: { ...credential, channels: { channel }, verifyToken: 'verify-token' } }),
		(run, response) => {
			items = run;
			response.writeHead(202).end('{"held":true}');
		},
	);
});

afterAll(() => server.close());

beforeEach(() => (items = []));

const now = () => Math.floor(Date.now() / 1000);
const NAMES = Object.keys(SECRETS) as Name[];

interface Sent {
	secret?: string;
	/** Null: without this one. */
	headers?: Record<string, string | null>;
	path?: string;
	fields?: object;
}

async function deliver(name: Name, payload: unknown, sent: Sent = {}) {
	const body = Buffer.isBuffer(payload)
		? payload
		: Buffer.from(typeof payload === 'string' ? payload : JSON.stringify(payload));
	fields = { source: name, office: OFFICE, ...sent.fields };
	const response = await fetch(`http://127.0.0.1:${server.port()}/hook${sent.path ?? ''}`, {
		method: 'POST',
		headers: Object.entries({
			'content-type': 'application/json',
			...DELIVERIES[name].sign(body, sent.secret ?? SECRETS[name]),
			...sent.headers,
		}).filter((header): header is [string, string] => header[1] !== null),
		body,
	});
	return { status: response.status, body: await response.json() };
}

async function ask(name: Name | 'intakeMessage', query: Record<string, string>) {
	fields = { source: name, office: OFFICE };
	const response = await fetch(`http://127.0.0.1:${server.port()}/hook?${new URLSearchParams(query)}`);
	return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
}

const sealedItems = () => items.map(({ json }) => json as unknown as SealedItem);
const messages = () =>
	sealedItems().map(
		(item) => JSON.parse(open({ sealSecret: SEAL }, item.keyHash, item.sealed)) as IntakeMessage,
	);

describe.each(NAMES)('%s', (name) => {
	test('a signed delivery becomes one sealed item, and waits for the run', async () => {
		expect(await deliver(name, DELIVERIES[name].payload())).toEqual({ status: 202, body: { held: true } });
		expect(sealedItems()).toMatchObject([
			{ schema: 'djbc.sealed.v1', source: name, office: OFFICE, role: 'user', direction: 'in' },
		]);
		expect(sealedItems()[0]).not.toHaveProperty('batch');
		expect(JSON.stringify(items)).not.toMatch(/Budi|Selamat|kiriman|6281234567890/);
		expect(messages()[0]!.body!.text).toBe('Selamat pagi');
	});

	test('the secret it had before still holds', async () => {
		const answer = await deliver(name, DELIVERIES[name].payload(), { secret: `previous-${SECRETS[name]}` });
		expect(answer.status).toBe(202);
	});

	test.each<[string, (headers: Record<string, string>) => Record<string, string | null>]>([
		['wrong', (headers) => Object.fromEntries(Object.entries(headers).map(([key, one]) => [key, `${one}0`]))],
		['empty', (headers) => Object.fromEntries(Object.keys(headers).map((key) => [key, '']))],
		['missing', (headers) => Object.fromEntries(Object.keys(headers).map((key) => [key, null]))],
	])('a %s signature is refused, echoes nothing and leaves no run', async (_name, change) => {
		const body = JSON.stringify(DELIVERIES[name].payload());
		const headers = change(DELIVERIES[name].sign(Buffer.from(body), SECRETS[name]));
		expect(await deliver(name, body, { headers })).toEqual({ status: 401, body: { error: 'unauthorized' } });
		expect(items).toEqual([]);
	});

	test('a signature by the empty secret is refused', async () => {
		expect((await deliver(name, DELIVERIES[name].payload(), { secret: '' })).status).toBe(401);
	});

	test('bytes are signed, not what they mean', async () => {
		const body = JSON.stringify(DELIVERIES[name].payload());
		const headers = DELIVERIES[name].sign(Buffer.from(body), SECRETS[name]);
		expect((await deliver(name, `${body} `, { headers })).status).toBe(401);
	});

	test('emoji and escapes arrive as written', async () => {
		const text = JSON.stringify(DELIVERIES[name].payload()).replace(
			'Selamat pagi',
			'\\ud83d\\ude00 caf\u00e9',
		);
		expect((await deliver(name, text)).status).toBe(202);
		expect(messages()[0]!.body!.text).toBe('😀 café');
	});

	test('malformed, compressed, too large, of another type', async () => {
		expect(await deliver(name, '{"entry":[')).toEqual({
			status: 400,
			body: { error: 'invalid', details: [{ path: '', rule: 'json' }] },
		});
		const zipped = gzipSync(JSON.stringify(DELIVERIES[name].payload()));
		expect((await deliver(name, zipped, { headers: { 'content-encoding': 'gzip' } })).status).toBe(415);
		expect((await deliver(name, Buffer.alloc(10 * 1024 * 1024 + 1, 32))).status).toBe(413);
		expect((await deliver(name, '{}', { headers: { 'content-type': 'text/plain' } })).status).toBe(415);
		expect(items).toEqual([]);
	});

	test('what is no message gets 200 and no run', async () => {
		for (const nothing of [{}, [], 5, null]) {
			const { status, body } = await deliver(name, JSON.stringify(nothing));
			expect([status, Object.keys(body as object)]).toEqual([200, ['ignored']]);
			expect(await server.outcome()).toEqual({ noWebhookResponse: true });
		}
	});
});

test('a batch: one item for each message, in one run, each knowing how many there are', async () => {
	const stamp = { timestamp: String(now()) };
	const payload = made.whatsapp(
		made.whatsappMessage({ ...stamp, id: 'wamid.A' }),
		made.whatsappMessage({ ...stamp, id: 'wamid.B' }),
		made.whatsappMessage({ ...stamp, id: 'wamid.C', type: 'revoke', revoke: { original_message_id: 'w' } }),
	);
	payload.entry.push(...made.whatsappChange({ statuses: [{ id: 'w' }] }).entry);
	expect((await deliver('whatsapp', payload)).status).toBe(202);
	expect(sealedItems().map(({ batch, role }) => [batch, role])).toEqual([
		[3, 'user'],
		[3, 'user'],
		[3, 'bot'],
	]);
	expect(new Set(sealedItems().map(({ threadHash }) => threadHash)).size).toBe(1);
	expect(new Set(sealedItems().map(({ keyHash }) => keyHash)).size).toBe(3);
});

test.each<[Name, string]>([
	['whatsapp', made.NUMBER_ID],
	['meta', '77001'],
	['x', '1111'],
	['sms', '+6281500225'],
	['chatwoot', '3'],
])('%s: one app, accounts of several offices', async (name, id) => {
	const officesByAccount = {
		row: [
			{ id: ` ${id} `, office: 'BRAVO' },
			{ id: '', office: 'BRAVO' },
		],
	};
	await deliver(name, DELIVERIES[name].payload(), { fields: { officesByAccount } });
	expect([sealedItems()[0]!.office, messages()[0]!.source.office]).toEqual(['BRAVO', 'BRAVO']);
	const others = { row: [{ id: `${id}0`, office: 'BRAVO' }] };
	await deliver(name, DELIVERIES[name].payload(), { fields: { officesByAccount: others } });
	expect(sealedItems()[0]!.office).toBe(OFFICE);
});

test('statuses are counted, never shown', async () => {
	const statuses = [{ id: 'wamid.X', recipient_id: made.PHONE, status: 'read' }];
	const { status, body } = await deliver('whatsapp', made.whatsappChange({ statuses }));
	expect([status, body]).toEqual([200, { ignored: { status: 1 } }]);
});

test('a message without sender is told in the log by number only', async () => {
	const nobody = made.whatsappMessage({ from: undefined, from_user_id: undefined });
	expect((await deliver('whatsapp', made.whatsappChange({ messages: [nobody] }))).status).toBe(200);
	expect(server.log()).toEqual([
		'DJBC Intake Trigger: 1 message(s) of WhatsApp Cloud without id or sender were passed over',
	]);
});

test("an echo is an employee's, on its way out", async () => {
	const sender = { id: 12, name: 'Siti', type: 'user' };
	const echo = made.chatwoot({ created_at: now(), message_type: 'outgoing', sender });
	await deliver('chatwoot', echo);
	expect(sealedItems()).toMatchObject([{ role: 'staff', direction: 'out', channel: 'webchat' }]);
});

describe('the same event twice is the same to the desk', () => {
	async function twice(name: Name, payload: (index: number) => object) {
		await deliver(name, payload(1));
		const [first] = sealedItems();
		await deliver(name, payload(2));
		return [first!, sealedItems()[0]!] as const;
	}

	test.each<[Name, (index: number) => object]>([
		['whatsapp', () => made.whatsapp(made.whatsappMessage())],
		// No time of its own: ours differs, and is no part of the hash.
		['sms', () => made.sms({ receivedAt: undefined })],
		[
			'meta',
			(index) => {
				const url = `https://cdn.example/i.jpg?oe=${index}`;
				const attachments = [{ type: 'image', payload: { url } }];
				return made.messenger(made.messengerEvent({ message: { mid: 'm_UJI1', attachments } }));
			},
		],
	])('%s', async (name, payload) => {
		const [first, second] = await twice(name, payload);
		expect([second.keyHash, second.bodyHash]).toEqual([first.keyHash, first.bodyHash]);
	});

	test('other words under the same key are another body', async () => {
		const [first, second] = await twice('chatwoot', (index) => made.chatwoot({ content: `isi ${index}` }));
		expect(second.keyHash).toBe(first.keyHash);
		expect(second.bodyHash).not.toBe(first.bodyHash);
	});
});

describe('times too far off (A42): the message comes in, the clock counts from ours', () => {
	test.each([
		['eight days ago', -8 * 86_400],
		['an hour ahead', 3600],
	])('%s', async (_name, seconds) => {
		const at = now() + seconds;
		const payload = made.whatsapp(made.whatsappMessage({ timestamp: String(at) }));
		expect((await deliver('whatsapp', payload)).status).toBe(202);
		expect(Math.abs(Date.parse(sealedItems()[0]!.receivedAt) - Date.now())).toBeLessThan(60_000);
		expect(Date.parse(messages()[0]!.receivedAt)).toBe(at * 1000);
	});

	test('three days ago is its own time', async () => {
		const at = now() - 3 * 86_400;
		await deliver('whatsapp', made.whatsapp(made.whatsappMessage({ timestamp: String(at) })));
		expect(Date.parse(sealedItems()[0]!.receivedAt)).toBe(at * 1000);
	});
});

test('programs and private addresses leave a word, and never hold the text back', async () => {
	const attachments = [
		{ file_type: 'file', data_url: 'https://chat.example.go.id/blob/gratis.apk' },
		{ file_type: 'image', data_url: 'https://127.0.0.1/i.png' },
		{ file_type: 'image', data_url: 'https://chat.example.go.id/blob/i.png' },
	];
	await deliver('chatwoot', made.chatwoot({ created_at: now(), attachments }));
	expect(messages()[0]).toMatchObject({
		body: {
			text: 'Selamat pagi\n[lampiran ditolak karena berupa program: gratis.apk]\n[lampiran tidak diterima: i.png]',
		},
		attachments: [{ url: 'https://chat.example.go.id/blob/i.png' }],
	});
});

describe('handshakes', () => {
	const hub = { 'hub.mode': 'subscribe', 'hub.verify_token': 'verify-token', 'hub.challenge': '1158201444' };

	test.each<Name>(['whatsapp', 'meta'])('%s: the challenge as plain text', async (name) => {
		expect(await ask(name, hub)).toEqual({
			status: 200,
			type: 'text/plain; charset=utf-8',
			text: '1158201444',
		});
		expect(await ask(name, { ...hub, 'hub.verify_token': 'verify-tokem' })).toMatchObject({
			status: 403,
			text: '{"error":"forbidden"}',
		});
		expect((await ask(name, {})).status).toBe(403);
	});

	test('x: CRC by the consumer secret', async () => {
		const { status, type, text } = await ask('x', { crc_token: 'abc123token' });
		const expected = createHmac('sha256', SECRETS.x).update('abc123token').digest('base64');
		expect([status, type]).toEqual([200, 'application/json; charset=utf-8']);
		expect(JSON.parse(text)).toEqual({ response_token: `sha256=${expected}` });
		expect((await ask('x', {})).status).toBe(403);
	});

	test.each(['sms', 'chatwoot', 'intakeMessage'] as const)('%s has none', async (name) => {
		expect((await ask(name, hub)).status).toBe(405);
	});
});

describe('senders that cannot sign', () => {
	const form = 'id=gw-991&from=%2B6281234567890&to=%2B6281500225&text=Halo+%C3%A9';
	const type = { 'content-type': 'application/x-www-form-urlencoded' };

	test('a form, signed', async () => {
		expect((await deliver('sms', form, { headers: type })).status).toBe(202);
		expect(messages()[0]!.body!.text).toBe('Halo é');
		expect((await deliver('whatsapp', form, { headers: type })).status).toBe(415);
	});

	test("the secret in a header, the gateway's own names", async () => {
		const settings = {
			proof: 'header',
			proofHeader: 'X-Api-Key',
			gatewayFields: { id: 'MessageSid', from: 'From', to: 'To', text: 'Body' },
			account: 'twilio',
		};
		const body = 'MessageSid=SM01&From=%2B6281234567890&To=%2B6281500225&Body=Halo';
		const headers = { ...type, 'x-api-key': SECRETS.sms };
		expect((await deliver('sms', body, { fields: settings, headers })).status).toBe(202);
		expect(messages()[0]!.idempotencyKey).toBe('sms:twilio:SM01');
		const wrong = { ...type, 'x-api-key': 'another-secret-of-it' };
		expect((await deliver('sms', body, { fields: settings, headers: wrong })).status).toBe(401);
		expect((await deliver('sms', body, { fields: settings, headers: type })).status).toBe(401);
	});

	test.each<[Name, object]>([
		['sms', { proof: 'path' }],
		['chatwoot', { unsigned: true }],
	])('%s: the secret in the path', async (name, settings) => {
		const sent = (path: string) => ({ fields: settings, path, headers: { 'x-chatwoot-signature': '' } });
		expect((await deliver(name, DELIVERIES[name].payload(), sent(`/${SECRETS[name]}`))).status).toBe(202);
		expect((await deliver(name, DELIVERIES[name].payload(), sent('/another'))).status).toBe(401);
		expect((await deliver(name, DELIVERIES[name].payload(), sent(''))).status).toBe(401);
	});

	test.each<Name>(['sms', 'chatwoot'])('%s: the path is no proof unless the admin says so', async (name) => {
		const headers = { 'x-signature': '', 'x-chatwoot-signature': '' };
		const sent = { path: `/${SECRETS[name]}`, headers };
		expect((await deliver(name, DELIVERIES[name].payload(), sent)).status).toBe(401);
	});
});
