import * as http from 'node:http';
import * as https from 'node:https';
import * as net from 'node:net';
import { createHttp, type HttpRequest } from '../../nodes/http/client';
import { authorityFor } from './authority';
import { connectProxy, useNoProxies } from './connectProxy';
import { answering, closeAll, json, listen, refusedPort } from './loopback';

const READ: HttpRequest = { method: 'GET', path: '/rows', safe: true };
const WRITE: HttpRequest = { method: 'POST', path: '/rows', body: { a: 1 }, safe: false };
const headers = { Accept: 'application/json', Authorization: 'Token token=canary' };

const { ca, identity } = authorityFor('DNS:localhost', 'IP:127.0.0.1');

useNoProxies();
beforeEach(() => jest.spyOn(Math, 'random').mockReturnValue(0));
afterEach(async () => {
	jest.restoreAllMocks();
	await closeAll();
});

const secureServer = () =>
	listen(
		https.createServer(
			identity,
			answering((_q, response) => json(response, 200, ['secure'])),
		),
	);

describe('trust', () => {
	test('a server of an unknown authority is refused before anything is sent, and not tried again', async () => {
		const { port } = await secureServer();
		const client = createHttp({ baseUrl: `https://127.0.0.1:${port}`, headers });
		expect((await client.send(WRITE)).fault).toMatchObject({ reason: 'tls', sent: false });
		expect(client.tries).toBe(1);
	});

	test('its authority in the settings makes it trusted', async () => {
		const { port } = await secureServer();
		const client = createHttp({ baseUrl: `https://127.0.0.1:${port}`, headers, ca });
		expect((await client.send(WRITE)).answer?.body).toBe('["secure"]');
	});

	test('also when a single-line field took the line breaks away', async () => {
		const { port } = await secureServer();
		const baseUrl = `https://127.0.0.1:${port}`;
		for (const flat of [ca.replace(/\n/g, ' '), ca.replace(/\n/g, '\\n')]) {
			expect((await createHttp({ baseUrl, headers, ca: flat }).send(READ)).answer?.status).toBe(200);
		}
	});

	test('a certificate for another name stays refused', async () => {
		const { port } = await secureServer();
		const client = createHttp({ baseUrl: `https://127.0.0.2:${port}`, headers, ca });
		expect((await client.send(READ)).fault?.sent).toBe(false);
	});

	test.each(['nonsense', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'])(
		'a CA that is none is refused: %s',
		(text) => {
			expect(() => createHttp({ baseUrl: 'https://desk.test', headers, ca: text })).toThrow(TypeError);
		},
	);
});

describe('proxies', () => {
	test('https goes through CONNECT with the credentials of the proxy, on one tunnel, with our CA', async () => {
		const server = await secureServer();
		const proxy = await connectProxy();
		process.env.HTTPS_PROXY = `http://user:pass@127.0.0.1:${proxy.port}`;
		const client = createHttp({ baseUrl: `https://localhost:${server.port}`, headers, ca });
		expect((await client.send(WRITE)).answer?.body).toBe('["secure"]');
		expect((await client.send(READ)).answer?.body).toBe('["secure"]');
		const authorization = `Basic ${Buffer.from('user:pass').toString('base64')}`;
		expect(proxy.asked).toEqual([{ target: `localhost:${server.port}`, authorization }]);
	});

	test('NO_PROXY is honoured', async () => {
		const server = await secureServer();
		const proxy = await connectProxy();
		process.env.HTTPS_PROXY = `http://127.0.0.1:${proxy.port}`;
		process.env.NO_PROXY = 'desk.test,localhost';
		const client = createHttp({ baseUrl: `https://localhost:${server.port}`, headers, ca });
		expect((await client.send(READ)).answer?.status).toBe(200);
		expect(proxy.connections()).toBe(0);
	});

	test('plain http asks the proxy for the whole address', async () => {
		const asked: (string | undefined)[] = [];
		const handler = answering((request, response) => {
			asked.push(request.url);
			json(response, 200, []);
		});
		const proxy = await listen(http.createServer(handler));
		process.env.HTTP_PROXY = `http://127.0.0.1:${proxy.port}`;
		const client = createHttp({ baseUrl: 'http://desk.test:8080', headers });
		expect((await client.send(READ)).answer?.status).toBe(200);
		expect((await client.send(WRITE)).answer?.status).toBe(200);
		expect(asked).toEqual(['http://desk.test:8080/rows', 'http://desk.test:8080/rows']);
		expect(proxy.connections()).toBe(1);
	});

	test('one that wants credentials is an error of the proxy, and the server saw nothing', async () => {
		const proxy = await connectProxy({ status: 407 });
		process.env.HTTPS_PROXY = `http://127.0.0.1:${proxy.port}`;
		const client = createHttp({ baseUrl: 'https://desk.test', headers });
		expect((await client.send(WRITE)).fault).toMatchObject({
			reason: 'proxy',
			proxyStatus: 407,
			sent: false,
		});
		expect(client.tries).toBe(1);
	});

	test('one that cannot reach the server is asked again, also for writes', async () => {
		const proxy = await connectProxy({ status: 502 });
		process.env.HTTPS_PROXY = `http://127.0.0.1:${proxy.port}`;
		const client = createHttp({ baseUrl: 'https://desk.test', headers });
		expect((await client.send(WRITE)).fault).toMatchObject({
			reason: 'proxy',
			proxyStatus: 502,
			sent: false,
		});
		expect(client.tries).toBe(4);
	});

	test('one that is down counts as nothing sent', async () => {
		process.env.HTTPS_PROXY = `http://127.0.0.1:${await refusedPort()}`;
		const client = createHttp({ baseUrl: 'https://desk.test', headers });
		expect((await client.send(WRITE)).fault).toMatchObject({ reason: 'unreachable', sent: false });
	});

	test('one that does not answer is left at the connect time-out', async () => {
		const proxy = await listen(net.createServer(() => undefined));
		process.env.HTTPS_PROXY = `http://127.0.0.1:${proxy.port}`;
		const client = createHttp(
			{ baseUrl: 'https://desk.test', headers },
			{ connectMs: 100, deadline: Date.now() + 10_000 },
		);
		expect((await client.send(WRITE)).fault).toMatchObject({ reason: 'timeout', sent: false });
		expect(client.tries).toBe(4);
	});

	test('kinds we do not speak are refused', () => {
		process.env.HTTPS_PROXY = 'socks5://127.0.0.1:1080';
		expect(() => createHttp({ baseUrl: 'https://desk.test', headers })).toThrow(TypeError);
	});
});
