import * as http from 'node:http';
import * as net from 'node:net';
import { gzipSync } from 'node:zlib';
import { createHttp, type HttpLimits, type HttpRequest } from '../../nodes/http/client';
import { answering, closeAll, json, listen, refusedPort } from './loopback';

const READ: HttpRequest = { method: 'GET', path: '/rows', safe: true };
const SEARCH: HttpRequest = { method: 'POST', path: '/rows/search', body: { a: 1 }, safe: true };
const WRITE: HttpRequest = { method: 'POST', path: '/rows', body: { a: 1 }, safe: false };

const clientOf = (port: number, limits: HttpLimits = {}) =>
	createHttp({ baseUrl: `http://127.0.0.1:${port}`, headers: { Accept: 'application/json' } }, limits);

beforeEach(() => jest.spyOn(Math, 'random').mockReturnValue(0));
afterEach(async () => {
	jest.restoreAllMocks();
	await closeAll();
});

describe('connections', () => {
	test('are kept and shared by all clients of a server', async () => {
		const server = await listen(http.createServer(answering((_q, response) => json(response, 200, []))));
		for (let i = 0; i < 3; i += 1) {
			expect((await clientOf(server.port).send(READ)).answer?.status).toBe(200);
		}
		expect(server.connections()).toBe(1);
	});

	test('send exactly Accept: application/json, and JSON bodies as they are', async () => {
		const seen: { accept?: string; type?: string; body: string }[] = [];
		const handler = answering((request, response, body) => {
			seen.push({ accept: request.headers.accept, type: request.headers['content-type'], body });
			json(response, 200, []);
		});
		const { port } = await listen(http.createServer(handler));
		await clientOf(port).send(READ);
		await clientOf(port).send(SEARCH);
		expect(seen).toEqual([
			{ accept: 'application/json', type: undefined, body: '' },
			{ accept: 'application/json', type: 'application/json', body: '{"a":1}' },
		]);
	});
});

describe('repetitions', () => {
	test.each([
		['GET', READ],
		['condition search by POST', SEARCH],
	])('a %s is sent again after 503, with its body', async (_name, request) => {
		const bodies: string[] = [];
		const handler = answering((_q, response, body, count) => {
			bodies.push(body);
			json(response, count < 3 ? 503 : 200, []);
		});
		const { port } = await listen(http.createServer(handler));
		const client = clientOf(port);
		expect((await client.send(request)).answer?.status).toBe(200);
		expect(client.tries).toBe(3);
		expect(new Set(bodies).size).toBe(1);
	});

	test('end after four tries with the last answer', async () => {
		const { port } = await listen(
			http.createServer(answering((_q, response, _b, count) => json(response, 503, { count }))),
		);
		const client = clientOf(port);
		expect((await client.send(READ)).answer).toMatchObject({ status: 503, body: '{"count":4}' });
		expect(client.tries).toBe(4);
	});

	test('a read is sent again after a reset, a write is not', async () => {
		const server = () =>
			listen(
				http.createServer(
					answering((request, response, _b, count) =>
						count === 1 ? request.socket.resetAndDestroy() : json(response, 200, []),
					),
				),
			);
		const reader = clientOf((await server()).port);
		expect((await reader.send(READ)).answer?.status).toBe(200);
		const writer = clientOf((await server()).port);
		expect((await writer.send(WRITE)).fault).toMatchObject({ reason: 'reset', sent: true });
		expect([reader.tries, writer.tries]).toEqual([2, 1]);
	});

	test('an answer cut off in its middle is no answer', async () => {
		const { port } = await listen(
			http.createServer(
				answering((request, response) => {
					response.writeHead(200, { 'Content-Length': '1000' });
					response.write('[1,');
					setImmediate(() => request.socket.destroy());
				}),
			),
		);
		const client = clientOf(port);
		expect((await client.send(WRITE)).fault).toMatchObject({ reason: 'reset', sent: true });
		expect(client.tries).toBe(1);
	});

	test('a write is sent again after a refused connection, and says that nothing was sent', async () => {
		const client = clientOf(await refusedPort());
		expect((await client.send(WRITE)).fault).toEqual({
			reason: 'unreachable',
			code: 'ECONNREFUSED',
			sent: false,
			proxyStatus: null,
		});
		expect(client.tries).toBe(4);
	});

	test('a write is sent again after 429, never before Retry-After', async () => {
		const at: number[] = [];
		const handler = answering((_q, response, _b, count) => {
			at.push(Date.now());
			if (count > 1) return json(response, 201, {});
			response.setHeader('Retry-After', '1');
			json(response, 429, {});
		});
		const { port } = await listen(http.createServer(handler));
		expect((await clientOf(port).send(WRITE)).answer?.status).toBe(201);
		expect(at[1]! - at[0]!).toBeGreaterThanOrEqual(990);
	});

	test('a Retry-After beyond the deadline is passed on instead of waited for', async () => {
		const handler = answering((_q, response) => {
			response.setHeader('Retry-After', '20');
			json(response, 429, {});
		});
		const { port } = await listen(http.createServer(handler));
		const client = clientOf(port, { deadline: Date.now() + 5000 });
		expect((await client.send(READ)).answer).toMatchObject({ status: 429, retryAfterMs: 20_000 });
		expect(client.tries).toBe(1);
	});
});

describe('time', () => {
	test('a server that never answers is left at the deadline, whatever it drips meanwhile', async () => {
		const drips: NodeJS.Timeout[] = [];
		const handler = answering((_q, response) => {
			response.writeHead(200);
			drips.push(setInterval(() => response.write(' '), 20));
		});
		const { port } = await listen(http.createServer(handler));
		const client = clientOf(port, { deadline: Date.now() + 400 });
		expect((await client.send(READ)).fault).toMatchObject({ reason: 'timeout', sent: true });
		drips.forEach(clearInterval);
	});

	test('a read that timed out is tried again within the deadline, a write is not', async () => {
		const hangsOnce = () =>
			listen(
				http.createServer(
					answering((_q, response, _b, count) => (count === 1 ? undefined : json(response, 200, []))),
				),
			);
		const limits = { answerMs: 150, deadline: Date.now() + 10_000 };
		const reader = clientOf((await hangsOnce()).port, limits);
		expect((await reader.send(READ)).answer?.status).toBe(200);
		const writer = clientOf((await hangsOnce()).port, limits);
		expect((await writer.send(WRITE)).fault).toMatchObject({ reason: 'timeout', sent: true });
		expect(writer.tries).toBe(1);
	});

	test('after the deadline nothing is sent', async () => {
		const server = await listen(http.createServer(answering((_q, response) => json(response, 200, []))));
		const client = clientOf(server.port, { deadline: Date.now() - 1 });
		expect((await client.send(WRITE)).fault).toMatchObject({ reason: 'deadline', sent: false });
		expect([client.tries, server.connections()]).toEqual([0, 0]);
	});

	test('a cancelled execution ends the running request and sends no other', async () => {
		const cancel = new AbortController();
		const { port } = await listen(http.createServer(answering(() => cancel.abort())));
		const client = clientOf(port, { signal: cancel.signal });
		expect((await client.send(READ)).fault).toMatchObject({ reason: 'cancelled', sent: true });
		expect((await client.send(READ)).fault).toMatchObject({ reason: 'cancelled', sent: false });
		expect(client.tries).toBe(1);
	});

	test.each([200, 503])('a cancelled execution ends an answer that is on its way (%s)', async (status) => {
		const cancel = new AbortController();
		const handler = answering((_q, response) => {
			response.writeHead(status, { 'Content-Length': '100' });
			response.write('{"half":');
			setTimeout(() => cancel.abort(), 50);
		});
		const { port } = await listen(http.createServer(handler));
		const client = clientOf(port, { signal: cancel.signal });
		expect((await client.send(READ)).fault).toMatchObject({ reason: 'cancelled' });
		expect(client.tries).toBe(1);
	});

	test('a cancelled execution ends the wait before a repetition', async () => {
		const cancel = new AbortController();
		const handler = answering((_q, response) => {
			response.setHeader('Retry-After', '25');
			json(response, 429, {});
			setTimeout(() => cancel.abort(), 50);
		});
		const { port } = await listen(http.createServer(handler));
		const client = clientOf(port, { signal: cancel.signal });
		expect((await client.send(WRITE)).fault).toMatchObject({ reason: 'cancelled', sent: false });
		expect(client.tries).toBe(1);
	});
});

describe('answers', () => {
	test('a redirect is not followed, neither for reads nor for writes', async () => {
		const other = await listen(http.createServer(answering((_q, response) => json(response, 200, []))));
		const handler = answering((_q, response) => {
			response.writeHead(302, { Location: `http://127.0.0.1:${other.port}/login?next=secret` });
			response.end();
		});
		const { port } = await listen(http.createServer(handler));
		for (const request of [READ, WRITE]) {
			expect((await clientOf(port).send(request)).answer).toMatchObject({
				status: 302,
				redirectOrigin: `http://127.0.0.1:${other.port}`,
			});
		}
		expect(other.connections()).toBe(0);
	});

	test('text comes whole, however it was cut, compressed and marked', async () => {
		const text = JSON.stringify('Bea Cukai – 税関 – 🛃'.repeat(9));
		const bytes = Buffer.from(`\ufeff${text}`);
		const handler = answering((_q, response, _body, count) => {
			if (count === 1) {
				response.writeHead(200, { 'Content-Encoding': 'gzip' });
				return response.end(gzipSync(bytes));
			}
			response.writeHead(200);
			for (const byte of bytes) response.write(Buffer.of(byte));
			response.end();
		});
		const { port } = await listen(http.createServer(handler));
		const client = clientOf(port);
		expect((await client.send(READ)).answer?.body).toBe(text);
		expect((await client.send(READ)).answer?.body).toBe(text);
	});

	test('one that cannot be unpacked says so, and is asked for again', async () => {
		const handler = answering((_q, response) => {
			response.writeHead(200, { 'Content-Encoding': 'gzip' });
			response.end('no gzip');
		});
		const { port } = await listen(http.createServer(handler));
		const client = clientOf(port);
		expect((await client.send(READ)).fault).toMatchObject({ reason: 'reset', code: 'Z_DATA_ERROR' });
		expect(client.tries).toBe(4);
	});

	test('statuses that stay after all repetitions keep their text, and their connection', async () => {
		const handler = answering((_q, response) => json(response, 503, { error: 'maintenance' }));
		const { port, connections } = await listen(http.createServer(handler));
		const client = clientOf(port, { deadline: Date.now() + 8000 });
		expect((await client.send(READ)).answer).toMatchObject({ status: 503, body: '{"error":"maintenance"}' });
		expect(connections()).toBe(1);
	});

	test('one larger than 32 MB is given up', async () => {
		const block = Buffer.alloc(1024 * 1024, 'x');
		const handler = answering((_q, response) => {
			response.writeHead(200);
			for (let i = 0; i < 33; i += 1) response.write(block);
			response.end();
		});
		const { port } = await listen(http.createServer(handler));
		const client = clientOf(port);
		expect((await client.send(READ)).fault).toMatchObject({ reason: 'tooLarge' });
		expect(client.tries).toBe(1);
	});

	test('something that is not HTTP is a broken connection', async () => {
		const { port } = await listen(net.createServer((socket) => socket.end('220 mail ready\r\n')));
		expect((await clientOf(port).send(WRITE)).fault).toMatchObject({ reason: 'reset', sent: true });
	});
});
