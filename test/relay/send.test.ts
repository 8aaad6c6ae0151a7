import * as http from 'node:http';

import type { Delivery } from '../../nodes/channels/delivery';
import type { OutgoingSettings } from '../../nodes/channels/outgoing';
import { apiOfThread, SENDING_APIS, type SendingApiName } from '../../nodes/channels/sendingApis';
import { keyHash } from '../../nodes/intake/hashes';
import { readChannelServer } from '../../nodes/relay/channelServer';
import { sendAnswer, type Sending, type WindowedAnswer } from '../../nodes/relay/send';
import { answering, closeAll, listen, refusedPort } from '../http/loopback';
import { type Channel, startChannel } from '../sandbox/channel/channel';
import { graphError, WINDOW_CLOSED } from '../sandbox/channel/vendors';

const NUMBER = '6281234567890';
const TEXT = 'KANARI jawaban untuk Budi';
const NOW = Date.parse('2026-01-12T02:00:00Z');
const SETTINGS: OutgoingSettings = {
	userIdField: 'recipient',
	sms: { format: 'form', toField: 'to', textField: 'text', from: '', fromField: 'from', answerField: 'id' },
};

let channel: Channel;
beforeAll(async () => {
	channel = await startChannel();
});
afterAll(async () => await channel.close());
beforeEach(() => {
	channel.clear();
	jest.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(async () => {
	jest.restoreAllMocks();
	await closeAll();
});

const THREADS: Record<SendingApiName, string> = {
	whatsapp: `wa:106540352242922:${NUMBER}`,
	meta: 'meta:104895041:7091234567',
	x: 'x:1111:3333',
	sms: `sms:+${NUMBER}`,
	chatwoot: 'chatwoot:1:5512',
	widget: `chat.example:${NUMBER}`,
};

/** Sends by the receiver, and looks that nothing of what is secret or personal comes back. */
async function send(
	api: SendingApiName,
	more: Partial<WindowedAnswer> = {},
	how: Partial<Sending> & { ms?: number } = {},
): Promise<Delivery> {
	const server = readChannelServer(channel.credential(api));
	const delivery = await sendAnswer(
		{
			ticketNumber: '10018282423',
			articleId: 77,
			channel: api === 'meta' ? 'facebook_dm' : 'whatsapp',
			threadKey: THREADS[api],
			text: TEXT,
			humanAgentTag: false,
			windowUntil: null,
			...more,
		},
		{
			server,
			api: SENDING_APIS[api],
			settings: SETTINGS,
			now: NOW,
			deadline: Date.now() + (how.ms ?? 20_000),
			...how,
		},
	);
	const said = JSON.stringify(delivery);
	for (const secret of ['KANARI', NUMBER, '7091234567', channel.token, ...channel.taken.map(({ id }) => id)])
		expect(said).not.toContain(secret);
	return delivery;
}

describe('an answer goes out', () => {
	test.each<[SendingApiName, string, string | null]>([
		['whatsapp', NUMBER, 'wa:'],
		['meta', '7091234567', 'meta:'],
		['x', '3333', 'x:'],
		['chatwoot', '5512', 'chatwoot:1:'],
		['sms', `+${NUMBER}`, null],
		['widget', THREADS.widget, ''],
	])('by %s, once, to the person of the thread, and its echo will be known', async (api, to, prefix) => {
		const delivery = await send(api);
		expect(channel.taken).toMatchObject([{ api, to, text: TEXT }]);
		expect(channel.requests()).toBe(1);
		expect(delivery).toMatchObject({ outcome: 'sent', code: 'sent', parts: 1 });
		const { id } = channel.taken[0]!;
		expect(delivery.keyHashes).toEqual(prefix === null ? [] : [keyHash(prefix + id)]);
	});

	test('in parts and in order when it is long, each on a connection of its own', async () => {
		const text = Array.from({ length: 500 }, (_, i) => `Kalimat KANARI nomor ${i}.`).join(' ');
		const delivery = await send('meta', { text });
		expect(channel.taken.length).toBeGreaterThan(2);
		expect(channel.taken.map((part) => part.text).join(' ')).toBe(text);
		expect(channel.taken.every(({ headers }) => headers.connection === 'close')).toBe(true);
		expect(delivery).toMatchObject({ code: 'sent', parts: channel.taken.length });
		expect(delivery.keyHashes).toEqual(channel.taken.map(({ id }) => keyHash(`meta:${id}`)));
	});
});

describe('nothing is sent twice', () => {
	const times = (fault: object, requests: number, taken: number) => ({ fault, requests, taken });

	test.each([
		['down twice', times({ fault: 'status', status: 503, times: 2 }, 3, 1), 'sent', 'sent', 200],
		['down', times({ fault: 'status', status: 503 }, 4, 0), 'notSent', 'unreachable', 503],
		[
			'down for longer than we wait',
			times({ fault: 'status', status: 503, headers: { 'retry-after': '600' } }, 1, 0),
			'notSent',
			'unreachable',
			503,
		],
		[
			'asking to wait a second',
			times({ fault: 'status', status: 429, headers: { 'retry-after': '1' }, times: 1 }, 2, 1),
			'sent',
			'sent',
			200,
		],
		[
			'asking to wait for longer than we do',
			times({ fault: 'status', status: 429, headers: { 'retry-after': '600' } }, 1, 0),
			'notSent',
			'tooMany',
			429,
		],
		['failing', times({ fault: 'status', status: 500 }, 1, 0), 'uncertain', 'badAnswer', 500],
		[
			'behind a proxy that lost it',
			times({ fault: 'html', status: 502 }, 1, 0),
			'uncertain',
			'badAnswer',
			502,
		],
		[
			'behind a proxy that says 503 to that',
			times(
				{
					fault: 'status',
					status: 503,
					body: 'upstream connect error or disconnect/reset before headers. reset reason: connection termination',
				},
				1,
				0,
			),
			'uncertain',
			'badAnswer',
			503,
		],
		['hanging up after it took it', times({ fault: 'reset-after' }, 1, 1), 'uncertain', 'badAnswer', null],
		['hanging up before', times({ fault: 'reset-before' }, 1, 0), 'uncertain', 'badAnswer', null],
		['silent after it took it', times({ fault: 'lost-answer' }, 1, 1), 'uncertain', 'timeout', null],
		['silent before', times({ fault: 'hang' }, 1, 0), 'uncertain', 'timeout', null],
		[
			'refusing',
			times({ fault: 'status', status: 422, body: { error: 'KANARI' } }, 1, 0),
			'refused',
			'refused',
			422,
		],
		[
			'outside the window',
			times({ fault: 'status', ...WINDOW_CLOSED.whatsapp }, 1, 0),
			'refused',
			'windowClosed',
			400,
		],
		[
			'without the person',
			times({ fault: 'status', ...graphError(400, 131026) }, 1, 0),
			'refused',
			'recipientUnknown',
			400,
		],
	])('by a channel %s', async (name, { fault, requests, taken }, outcome, code, status) => {
		channel.fail(fault as never);
		const delivery = await send('whatsapp', {}, { ms: name.startsWith('silent') ? 1000 : 20_000 });
		expect([channel.requests(), channel.taken.length]).toEqual([requests, taken]);
		expect(delivery).toMatchObject({ outcome, code, status, parts: outcome === 'sent' ? 1 : 0 });
	});

	test('where nobody listens', async () => {
		const port = await refusedPort();
		const server = readChannelServer({
			...channel.credential('whatsapp'),
			baseUrl: `http://127.0.0.1:${port}/v24.0`,
			allowedHost: `127.0.0.1:${port}`,
		});
		const delivery = await send('whatsapp', {}, { server });
		expect(delivery).toEqual({
			outcome: 'notSent',
			code: 'unreachable',
			status: null,
			parts: 0,
			keyHashes: [],
		});
	});

	test('when the run is cancelled: uncertain once it is under way, certain before', async () => {
		const stop = new AbortController();
		channel.fail({ fault: 'lost-answer' });
		const sending = send('whatsapp', {}, { signal: stop.signal });
		while (channel.taken.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
		stop.abort();
		expect(await sending).toMatchObject({ outcome: 'uncertain', code: 'timeout' });
		expect(await send('whatsapp', {}, { signal: stop.signal })).toMatchObject({ outcome: 'notSent' });
		expect([channel.requests(), channel.taken.length]).toEqual([1, 1]);
	});

	test('nor sent elsewhere: a redirect is not followed', async () => {
		const seen: string[] = [];
		const elsewhere = await listen(
			http.createServer(
				answering((request, response) => {
					seen.push(request.url ?? '');
					response.end('{}');
				}),
			),
		);
		for (const status of [301, 307, 308]) {
			const location = `http://127.0.0.1:${elsewhere.port}/v24.0/106540352242922/messages`;
			const server = await listen(
				http.createServer(answering((_request, response) => response.writeHead(status, { location }).end())),
			);
			const delivery = await send(
				'whatsapp',
				{},
				{
					server: readChannelServer({
						...channel.credential('whatsapp'),
						baseUrl: `http://127.0.0.1:${server.port}/v24.0`,
						allowedHost: `127.0.0.1:${server.port}`,
					}),
				},
			);
			expect(delivery).toMatchObject({ outcome: 'notSent', code: 'credential', status });
		}
		expect(seen).toEqual([]);
	});
});

describe('a long answer', () => {
	const text = Array.from({ length: 200 }, (_, i) => `Kalimat KANARI nomor ${i}.`).join(' ');

	test('of which a later part fails is partly sent, and what follows stays back', async () => {
		const whole = await send('meta', { text });
		expect(whole.parts).toBeGreaterThan(2);
		channel.clear();
		// The first fault takes the first request and does nothing to it.
		channel.fail({ fault: 'latency', ms: 0, times: 1 });
		channel.fail({ fault: 'status', status: 500, times: 1 });
		const delivery = await send('meta', { text });
		expect(delivery).toMatchObject({ outcome: 'uncertain', code: 'partlySent', status: 500, parts: 1 });
		expect(delivery.keyHashes).toEqual([keyHash(`meta:${channel.taken[0]!.id}`)]);
		expect([channel.requests(), channel.taken.length]).toEqual([2, 1]);
	});

	test('of which the first part fails is as if it were short', async () => {
		channel.fail({ fault: 'status', ...WINDOW_CLOSED.messenger });
		expect(await send('meta', { text })).toMatchObject({
			outcome: 'refused',
			code: 'windowClosed',
			parts: 0,
		});
		expect(channel.requests()).toBe(1);
	});

	test('of which a part meets a channel that is down goes on where it was', async () => {
		channel.fail({ fault: 'latency', ms: 0, times: 1 });
		channel.fail({ fault: 'status', status: 503, times: 1 });
		const delivery = await send('meta', { text });
		expect(delivery).toMatchObject({ code: 'sent', parts: channel.taken.length });
		expect(channel.taken.map((part) => part.text).join(' ')).toBe(text);
		expect(channel.requests()).toBe(channel.taken.length + 1);
	});
});

describe('without any request', () => {
	const at = (ms: number) => new Date(NOW + ms).toISOString();
	const DAY = 86_400_000;

	test.each<[string, Partial<WindowedAnswer>, string]>([
		['the window is over', { windowUntil: at(0) }, 'windowClosed'],
		[
			'a human agent would be too late as well',
			{ windowUntil: at(-6 * DAY), humanAgentTag: true },
			'windowClosed',
		],
		['the thread is of another channel', { threadKey: THREADS.chatwoot }, 'unsupported'],
		['there is no text', { text: ' \n' }, 'unsupported'],
	])('%s', async (_name, more, code) => {
		const delivery = await send('meta', more);
		expect(delivery).toEqual({ outcome: 'refused', code, status: null, parts: 0, keyHashes: [] });
		expect(channel.requests()).toBe(0);
	});

	test('the thread names no channel', async () => {
		expect(apiOfThread('maraga:KANARI:2026-01-12')).toBeNull();
		expect(await send('meta', {}, { api: null })).toMatchObject({ outcome: 'refused', code: 'unsupported' });
		expect(channel.requests()).toBe(0);
	});

	test.each<[string, Partial<WindowedAnswer>]>([
		['a millisecond before the window is over', { windowUntil: at(1) }],
		[
			'as a human agent a millisecond before the seven days are over',
			{ windowUntil: at(1 - 6 * DAY), humanAgentTag: true },
		],
	])('not so %s', async (_name, more) => {
		expect((await send('meta', more)).code).toBe('sent');
		expect(channel.requests()).toBe(1);
	});
});

test.each<SendingApiName>(['whatsapp', 'meta', 'x', 'chatwoot', 'sms', 'widget'])(
	'%s: a token the channel does not know is a matter of the credential',
	async (api) => {
		const credential = { ...channel.credential(api), token: 'wrong', headerToken: 'wrong' };
		const delivery = await send(api, {}, { server: readChannelServer(credential) });
		expect(delivery).toMatchObject({ outcome: 'notSent', code: 'credential', status: 401 });
		expect(channel.taken).toEqual([]);
	},
);
