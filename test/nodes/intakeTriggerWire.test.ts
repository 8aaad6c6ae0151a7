import { once } from 'node:events';
import { request as open, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { Readable } from 'node:stream';

import { message, post, signedHeaders } from './triggerRequest';
import { serveTrigger, type TriggerServer } from './triggerServer';

/** The trigger on a real HTTP server, its body unread as with n8n. */

const MIB = 1024 * 1024;

let server: TriggerServer;
let meanwhile: ((answer: ServerResponse) => unknown) | undefined;

beforeAll(async () => {
	server = await serveTrigger((answer) => ({ most: 1, meanwhile: () => meanwhile?.(answer) }));
});

afterAll(() => server.close());

beforeEach(() => (meanwhile = undefined));

/** A sender that writes its whole body, piece by piece, before it reads: the answer must still be there. */
async function sent(body: Buffer, headers: Record<string, string>): Promise<string> {
	const socket = connect(server.port(), '127.0.0.1').pause();
	const broken = new Promise<never>((_resolve, reject) => socket.once('error', reject));
	const write = async (bytes: Buffer | string) =>
		await Promise.race([broken, new Promise((resolve) => socket.write(bytes, resolve))]);
	const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
	await write(`POST / HTTP/1.1\r\nhost: n8n\r\nconnection: close\r\n${lines.join('')}\r\n`);
	for (let at = 0; at < body.length; at += MIB) {
		const piece = body.subarray(at, at + MIB);
		const chunked = 'transfer-encoding' in headers;
		await write(chunked ? Buffer.concat([Buffer.from('100000\r\n'), piece, Buffer.from('\r\n')]) : piece);
		await new Promise((resolve) => setTimeout(resolve, 2));
	}
	if ('transfer-encoding' in headers) await write('0\r\n\r\n');
	const parts: Buffer[] = [];
	socket.on('data', (part: Buffer) => parts.push(part)).resume();
	await Promise.race([broken, once(socket, 'end')]);
	const answer = Buffer.concat(parts).toString();
	return `${answer.split('\r\n')[0]} ${answer.split('\r\n\r\n')[1]}`;
}

describe('a refusal reaches a sender who reads it only at the end, on a connection that closes', () => {
	const large = Buffer.alloc(24 * MIB, 32);

	test('413 by the announced length', async () => {
		expect(await sent(large, signedHeaders(large))).toMatch(/^HTTP\/1.1 413 .*"too_large"/s);
	});

	test("413 by n8n's own limit, without a length", async () => {
		const { 'content-length': _length, ...headers } = signedHeaders(large);
		const answer = await sent(large, { ...headers, 'transfer-encoding': 'chunked' });
		expect(answer).toMatch(/^HTTP\/1.1 413 .*"too_large"/s);
	});

	test('415', async () => {
		const body = large.subarray(0, 9 * MIB);
		const headers = { ...signedHeaders(body), 'content-type': 'text/plain' };
		expect(await sent(body, headers)).toMatch(/^HTTP\/1.1 415 .*"unsupported"/s);
	});
});

describe('a refused body is awaited within bounds', () => {
	const timers = ['nextTick', 'setImmediate', 'queueMicrotask', 'Date'] as const;
	beforeEach(() => jest.useFakeTimers({ doNotFake: [...timers] }));
	afterEach(() => jest.useRealTimers());
	const headers = { 'content-type': 'text/plain' };

	test('of time', async () => {
		const silent = new Readable({ read: () => undefined });
		const call = post({ coming: silent, headers });
		await jest.advanceTimersByTimeAsync(1_999);
		let written = false;
		void call.then(() => (written = true));
		await jest.advanceTimersByTimeAsync(0);
		expect(written).toBe(false);
		await jest.advanceTimersByTimeAsync(1);
		expect((await call).answer.status).toBe(415);
	});

	test('of bytes', async () => {
		let given = 0;
		const endless = new Readable({
			read() {
				given += MIB;
				setImmediate(() => this.push(Buffer.alloc(MIB)));
			},
		});
		expect((await post({ coming: endless, headers })).answer.status).toBe(415);
		expect(given).toBeGreaterThan(32 * MIB);
		expect(given).toBeLessThan(64 * MIB);
		endless.destroy();
		expect(jest.getTimerCount()).toBe(0);
	});

	test('and not at all once the sender left', async () => {
		const broken = new Readable({ read: () => undefined });
		broken.on('error', () => undefined).destroy(new Error('aborted'));
		expect((await post({ coming: broken, headers })).answer.status).toBe(415);
	});
});

describe('a sender who leaves', () => {
	test('after his body was read, before the run: no run, and his place is free', async () => {
		const body = Buffer.from(JSON.stringify(message()));
		const headers = signedHeaders(body);
		const request = open({ port: server.port(), host: '127.0.0.1', method: 'POST', headers });
		const left = new Promise((resolve) => request.on('error', resolve));
		meanwhile = async (answer) => {
			request.destroy(new Error('time is up'));
			await new Promise((resolve) => answer.once('close', resolve));
		};
		request.end(body);
		await left;
		expect(await server.outcome()).toEqual({ noWebhookResponse: true });
		expect((await post({ most: 1 })).outcome).toHaveProperty('workflowData');
	});
});
