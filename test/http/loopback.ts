import * as http from 'node:http';
import * as https from 'node:https';
import * as net from 'node:net';

export interface Listening {
	port: number;
	/** Connections accepted so far. */
	connections(): number;
	close(): Promise<void>;
}

const open: Listening[] = [];

/** Starts a server on a free loopback port; `closeAll` ends it with everything still connected to it. */
export async function listen(server: net.Server | http.Server | https.Server): Promise<Listening> {
	const sockets = new Set<net.Socket>();
	let accepted = 0;
	server.on('connection', (socket: net.Socket) => {
		accepted += 1;
		sockets.add(socket);
		socket.on('error', () => undefined);
		socket.once('close', () => sockets.delete(socket));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const listening: Listening = {
		port: (server.address() as net.AddressInfo).port,
		connections: () => accepted,
		close: () =>
			new Promise((resolve) => {
				for (const socket of sockets) socket.destroy();
				server.close(() => resolve());
			}),
	};
	open.push(listening);
	return listening;
}

export async function closeAll(): Promise<void> {
	await Promise.all(open.splice(0).map((listening) => listening.close()));
}

/** A port on which nobody listens. */
export async function refusedPort(): Promise<number> {
	const { port, close } = await listen(net.createServer());
	await close();
	return port;
}

export type Answer = (
	request: http.IncomingMessage,
	response: http.ServerResponse,
	body: string,
	count: number,
) => void;

/** HTTP handler that reads the whole body first and counts requests from 1. */
export function answering(answer: Answer): http.RequestListener {
	let count = 0;
	return (request, response) => {
		let body = '';
		request.setEncoding('utf8');
		request.on('error', () => undefined);
		request.on('data', (part: string) => (body += part));
		request.on('end', () => answer(request, response, body, (count += 1)));
	};
}

export function json(response: http.ServerResponse, status: number, body: unknown): void {
	response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
	response.end(JSON.stringify(body));
}
