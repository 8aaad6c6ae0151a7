import type * as http from 'node:http';
import * as https from 'node:https';

import { isPrivateHost } from '../../nodes/http/addresses';
import type { Network } from '../../nodes/http/internet';

import { authorityFor } from './authority';
import { listen } from './loopback';

/** Names of the invented internet; every one leads to this machine unless a test says otherwise. */
const NAMES = ['media.example', 'other.example', 'graph.facebook.com', 'lookaside.fbsbx.com'];
export const LOOPBACK = '127.0.0.1';

const { ca, identity } = authorityFor(...NAMES.map((name) => `DNS:${name}`));

/** What a request asks for and who may see it. */
export interface Asked {
	host: string;
	path: string;
	authorization: string | undefined;
}

export type Serve = (request: http.IncomingMessage, response: http.ServerResponse, count: number) => void;

/**
 * A media server behind TLS, and the net in which it stands: there 127.0.0.1 is a public address, every other private
 * one is not. `addresses`: what a name resolves to, one list for each look-up; the last one stays.
 */
export async function mediaNet(pages: Record<string, Serve>, addresses: Record<string, string[][]> = {}) {
	const asked: Asked[] = [];
	const counts = new Map<string, number>();
	const server = https.createServer(identity, (request, response) => {
		const path = request.url ?? '';
		asked.push({ host: request.headers.host ?? '', path, authorization: request.headers.authorization });
		counts.set(path, (counts.get(path) ?? 0) + 1);
		const serve = pages[path];
		if (serve) serve(request, response, counts.get(path)!);
		else response.writeHead(404).end();
	});
	const listening = await listen(server);
	const lookups = new Map<string, number>();
	const network: Network = {
		ca,
		isPrivate: (address) => address !== LOOPBACK && isPrivateHost(address),
		resolve: async (host) => {
			const lists = addresses[host] ?? [[LOOPBACK]];
			const nth = lookups.get(host) ?? 0;
			lookups.set(host, nth + 1);
			return (lists[nth] ?? lists.at(-1)!).map((address) => ({
				address,
				family: address.includes(':') ? 6 : 4,
			}));
		},
	};
	const at = (path: string, host = 'media.example') => `https://${host}:${listening.port}${path}`;
	return { ...listening, asked, network, at };
}

export const bytes = (content: Buffer | string, headers: http.OutgoingHttpHeaders = {}): Serve => {
	const body = Buffer.from(content);
	return (_request, response) =>
		void response.writeHead(200, { 'content-length': body.length, ...headers }).end(body);
};

export const redirect = (location: string): Serve => {
	return (_request, response) => void response.writeHead(302, { location }).end();
};
