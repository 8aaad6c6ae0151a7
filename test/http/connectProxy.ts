import * as http from 'node:http';
import * as net from 'node:net';

import { listen } from './loopback';

const ENV = [
	'HTTP_PROXY',
	'HTTPS_PROXY',
	'NO_PROXY',
	'http_proxy',
	'https_proxy',
	'no_proxy',
	'ALL_PROXY',
	'all_proxy',
];

/** The tests of a file run without the proxies of this machine, and leave its environment as it was. */
export function useNoProxies(): void {
	const saved = Object.fromEntries(ENV.map((name) => [name, process.env[name]]));
	beforeEach(() => {
		for (const name of ENV) delete process.env[name];
	});
	afterEach(() => {
		for (const [name, value] of Object.entries(saved)) {
			if (value === undefined) delete process.env[name];
			else process.env[name] = value;
		}
	});
}

/**
 * A CONNECT proxy; remembers what it was asked for.
 * @param status answers CONNECT with it where it is another one than 200
 * @param to leads every name to this port of the loopback
 */
export async function connectProxy({ status = 200, to }: { status?: number; to?: number } = {}) {
	const asked: { target?: string; authorization?: string }[] = [];
	const server = http.createServer();
	server.on('connect', (request, socket: net.Socket) => {
		asked.push({ target: request.url, authorization: request.headers['proxy-authorization'] });
		if (status !== 200) {
			socket.end(`HTTP/1.1 ${status} No\r\nContent-Length: 2\r\n\r\nno`);
			return;
		}
		const [host, port] = (request.url ?? '').split(':');
		const through = net.connect(to ?? Number(port), to === undefined ? host : '127.0.0.1', () => {
			socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
			through.pipe(socket);
			socket.pipe(through);
		});
		through.on('error', () => socket.destroy());
		socket.on('error', () => through.destroy());
	});
	return { asked, ...(await listen(server)) };
}
