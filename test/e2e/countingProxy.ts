import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { AddressInfo } from 'node:net';

export interface DeskRequest {
	method: string;
	path: string;
	status: number;
	/** UTC instant of arrival. */
	at: string;
}

export interface CountingProxy {
	url: string;
	requests: DeskRequest[];
	/** The next answers never arrive: what was asked is done behind the proxy, and nobody hears of it. */
	loseAnswers(count: number): void;
	close(): Promise<void>;
}

/** Stands on loopback before a server that cannot count for us, hands everything on unchanged, and keeps the list. */
export async function startCountingProxy(target: string, port = 0): Promise<CountingProxy> {
	const base = new URL(target);
	const send = base.protocol === 'https:' ? httpsRequest : httpRequest;
	const requests: DeskRequest[] = [];
	let losing = 0;

	const handle = (incoming: IncomingMessage, outgoing: ServerResponse) => {
		const path = base.pathname.replace(/\/$/, '') + (incoming.url ?? '');
		const noted: DeskRequest = {
			method: incoming.method ?? '',
			path: incoming.url ?? '',
			status: 0,
			at: new Date().toISOString(),
		};
		requests.push(noted);
		const onward = send(
			{
				protocol: base.protocol,
				hostname: base.hostname,
				port: base.port,
				path,
				method: incoming.method,
				headers: { ...incoming.headers, host: base.host },
			},
			(answer) => {
				noted.status = answer.statusCode ?? 0;
				if (losing > 0) {
					losing -= 1;
					answer.resume();
					outgoing.destroy();
					return;
				}
				outgoing.writeHead(noted.status, answer.headers);
				answer.pipe(outgoing);
			},
		);
		// What breaks behind us breaks before us in the same way.
		onward.on('error', () => outgoing.destroy());
		outgoing.on('close', () => onward.destroy());
		incoming.pipe(onward);
	};

	const server = createServer(handle);
	await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		requests,
		loseAnswers: (count) => void (losing = count),
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
