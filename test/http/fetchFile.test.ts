import { gzipSync } from 'node:zlib';

import { isPrivateHost } from '../../nodes/http/addresses';
import { fetchFile, type FileRequest } from '../../nodes/http/fetchFile';
import { internet, type Network } from '../../nodes/http/internet';

import { connectProxy, useNoProxies } from './connectProxy';
import { closeAll } from './loopback';
import { bytes, LOOPBACK, mediaNet, redirect, type Serve } from './mediaNet';

useNoProxies();
afterEach(closeAll);

const LIMIT = 1000;

const get = (url: string, network: Network, more: Partial<FileRequest> = {}) =>
	fetchFile(
		{
			url,
			refusal: (link) => (isPrivateHost(new URL(link).hostname) ? 'privateAddress' : null),
			headers: () => ({}),
			maxBytes: LIMIT,
			deadline: Date.now() + 10_000,
			...more,
		},
		network,
	);

describe('a file', () => {
	test('comes as it is, with the type its server gives', async () => {
		const { at, network } = await mediaNet({ '/a': bytes('hello', { 'content-type': 'text/plain' }) });
		expect(await get(at('/a'), network)).toEqual({ bytes: Buffer.from('hello'), contentType: 'text/plain' });
	});

	test('may be behind three redirects, each of which is asked about, and not behind four', async () => {
		const { at, network } = await mediaNet({
			'/1': redirect('/2'),
			'/2': redirect('/3'),
			'/3': redirect('/4'),
			'/4': bytes('here'),
			'/0': redirect('/1'),
		});
		const links: string[] = [];
		const refusal = (link: string) => {
			links.push(new URL(link).pathname);
			return null;
		};
		expect(await get(at('/1'), network, { refusal })).toMatchObject({ bytes: Buffer.from('here') });
		expect(links).toEqual(['/1', '/2', '/3', '/4']);
		expect(await get(at('/0'), network)).toMatchObject({ problem: 'redirects' });
	});

	test('is refused before a byte of it is read where its length is too much, and while it streams', async () => {
		let sent = 0;
		const endless: Serve = (_request, response) => {
			const more = () => {
				while (!response.destroyed && response.write(Buffer.alloc(500))) sent += 500;
				sent += 500;
			};
			response.on('drain', more);
			more();
		};
		const { at, network } = await mediaNet({
			'/told': bytes(Buffer.alloc(LIMIT + 1)),
			'/just': bytes(Buffer.alloc(LIMIT)),
			'/endless': endless,
			'/bomb': (_request, response) => {
				response.writeHead(200, { 'content-encoding': 'gzip' });
				response.end(gzipSync(Buffer.alloc(50_000_000)));
			},
		});
		expect(await get(at('/told'), network)).toMatchObject({ problem: 'tooLarge' });
		expect((await get(at('/just'), network)).problem).toBeUndefined();
		expect(await get(at('/endless'), network)).toMatchObject({ problem: 'tooLarge' });
		expect(sent).toBeLessThan(10_000_000);
		expect(await get(at('/bomb'), network)).toMatchObject({ problem: 'tooLarge' });
	});

	test('that drips, breaks off, is not there or whose server is unknown is a failure of its kind', async () => {
		const { at, network } = await mediaNet({
			'/drip': (_request, response) => {
				const timer = setInterval(() => response.write('x'), 20);
				response.on('close', () => clearInterval(timer));
			},
			'/cut': (_request, response) => {
				response.writeHead(200, { 'content-length': 500 }).write('half');
				setTimeout(() => response.socket!.destroy(), 20);
			},
		});
		expect(await get(at('/drip'), network, { answerMs: 200 })).toMatchObject({ problem: 'timeout' });
		expect(await get(at('/cut'), network)).toMatchObject({ problem: 'reset' });
		expect(await get(at('/none'), network)).toMatchObject({ problem: 'status', status: 404 });
		expect(await get(at('/x'), { ...network, ca: undefined })).toMatchObject({ problem: 'tls' });
		const none = { ...network, resolve: async () => [] };
		expect(await get(at('/x'), none)).toMatchObject({ problem: 'unreachable' });
		expect(await get(at('/x'), network, { deadline: Date.now() - 1 })).toMatchObject({ problem: 'deadline' });
	});

	test('is let go when the run is cancelled', async () => {
		const cancel = new AbortController();
		const { at, network } = await mediaNet({
			'/hang': (_request, response) => {
				response.writeHead(200).write('x');
				setTimeout(() => cancel.abort(), 20);
			},
		});
		expect(await get(at('/hang'), network, { signal: cancel.signal })).toMatchObject({
			problem: 'cancelled',
		});
	});
});

describe('a private address', () => {
	test.each([
		['127.0.0.2'],
		['10.1.2.3'],
		['169.254.169.254'],
		['::1'],
		['::ffff:127.0.0.1'],
		['::ffff:8.8.8.8'],
		['fd00::1'],
		['fe80::1'],
		['2002:7f00:1::'],
	])('behind a public name is not connected to: %s', async (address) => {
		const { at, network, connections } = await mediaNet({}, { 'media.example': [[address]] });
		expect(await get(at('/a'), network)).toMatchObject({ problem: 'privateAddress' });
		expect(connections()).toBe(0);
	});

	test('beside a public one is not risked', async () => {
		const { at, network, connections } = await mediaNet({}, { 'media.example': [[LOOPBACK, '192.168.0.1']] });
		expect(await get(at('/a'), network)).toMatchObject({ problem: 'privateAddress' });
		expect(connections()).toBe(0);
	});

	test.each([
		['as an address', 'https://169.254.169.254/latest'],
		['in another notation', 'https://0x7f000001/'],
		['as a name that leads there', 'https://other.example/'],
	])('is refused behind a redirect: %s', async (_how, location) => {
		const { at, network, asked } = await mediaNet(
			{ '/a': redirect(location) },
			{ 'other.example': [['10.0.0.1']] },
		);
		const host = new URL(location).host;
		expect(await get(at('/a'), network)).toEqual({ problem: 'privateAddress', host });
		expect(asked).toHaveLength(1);
	});

	test('that a name changes to is refused: each connection goes where its own look-up was checked', async () => {
		const { at, network, asked } = await mediaNet(
			{ '/a': redirect('/b'), '/b': bytes('x') },
			{ 'media.example': [[LOOPBACK], ['127.0.0.9']] },
		);
		expect(await get(at('/a'), network)).toMatchObject({ problem: 'privateAddress' });
		expect(asked.map(({ path }) => path)).toEqual(['/a']);
	});

	test('is what this machine is called in the real net', async () => {
		expect(await get('https://localhost:1/', internet, { refusal: () => null })).toMatchObject({
			problem: 'privateAddress',
		});
	});
});

test('headers are asked for anew at each redirect', async () => {
	const { at, network, asked, port } = await mediaNet({
		'/a': (request, response) => redirect(`https://other.example:${port}/b`)(request, response, 1),
		'/b': bytes('x'),
	});
	const headers = ({ hostname }: URL): Record<string, string> =>
		hostname === 'media.example' ? { Authorization: 'Bearer canary' } : {};
	expect((await get(at('/a'), network, { headers })).problem).toBeUndefined();
	expect(asked.map(({ host, authorization }) => [host.split(':')[0], authorization])).toEqual([
		['media.example', 'Bearer canary'],
		['other.example', undefined],
	]);
});

describe('behind a proxy', () => {
	test('the proxy resolves the name', async () => {
		const { at, network, port } = await mediaNet({ '/a': bytes('x') }, { 'media.example': [] });
		const proxy = await connectProxy({ to: port });
		process.env.HTTPS_PROXY = `http://127.0.0.1:${proxy.port}`;
		expect((await get(at('/a'), network)).problem).toBeUndefined();
		expect(proxy.asked).toEqual([{ target: `media.example:${port}`, authorization: undefined }]);
	});

	test('a proxy that refuses is no answer of the server', async () => {
		const { at, network } = await mediaNet({});
		const proxy = await connectProxy({ status: 403 });
		process.env.HTTPS_PROXY = `http://127.0.0.1:${proxy.port}`;
		expect(await get(at('/a'), network)).toMatchObject({ problem: 'proxy' });
	});
});
