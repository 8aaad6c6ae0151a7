import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startCountingProxy, type CountingProxy } from './countingProxy';

let target: Server;
let proxy: CountingProxy;

beforeAll(async () => {
	target = createServer((request, response) => {
		if (request.url === '/desk/reset') return void request.socket.resetAndDestroy();
		let body = '';
		request.on('data', (chunk: Buffer) => (body += chunk.toString()));
		request.on('end', () => {
			response.writeHead(201, {
				'x-seen': `${request.method} ${request.url} ${request.headers.authorization}`,
			});
			response.end(body);
		});
	});
	await new Promise<void>((resolve) => target.listen(0, '127.0.0.1', resolve));
	proxy = await startCountingProxy(`http://127.0.0.1:${(target.address() as AddressInfo).port}/desk`);
});

afterAll(async () => {
	await proxy.close();
	target.closeAllConnections();
	await new Promise((resolve) => target.close(resolve));
});

beforeEach(() => void proxy.requests.splice(0));

it('hands a request on as it is, below the path of the desk, and counts it', async () => {
	const response = await fetch(`${proxy.url}/api/v1/tickets?expand=true`, {
		method: 'POST',
		headers: { authorization: 'Token token=abc' },
		body: 'café',
	});
	expect(response.status).toBe(201);
	expect(response.headers.get('x-seen')).toBe('POST /desk/api/v1/tickets?expand=true Token token=abc');
	expect(await response.text()).toBe('café');
	expect(proxy.requests).toMatchObject([
		{ method: 'POST', path: '/api/v1/tickets?expand=true', status: 201 },
	]);
});

it('cuts the connection when the desk cuts it, and counts that too', async () => {
	await expect(fetch(`${proxy.url}/reset`)).rejects.toThrow();
	expect(proxy.requests).toMatchObject([{ method: 'GET', path: '/reset', status: 0 }]);
});

it('loses an answer: what was asked is done, and the next one arrives', async () => {
	proxy.loseAnswers(1);
	await expect(fetch(`${proxy.url}/api/v1/tickets`, { method: 'POST', body: '{}' })).rejects.toThrow();
	expect(proxy.requests).toMatchObject([{ method: 'POST', path: '/api/v1/tickets', status: 201 }]);
	expect((await fetch(`${proxy.url}/api/v1/tickets`, { method: 'POST', body: '{}' })).status).toBe(201);
});
