import type * as http from 'node:http';
import type * as net from 'node:net';
import { HttpsProxyAgent } from 'https-proxy-agent';

/** A proxy that takes longer to answer CONNECT is given up. */
const TUNNEL_MS = 5000;

type Connect = HttpsProxyAgent<string>['connect'];

/** CONNECT proxy agent whose sockets to a silent proxy are closed; the library would keep them for ever. */
export class TunnelAgent extends HttpsProxyAgent<string> {
	override async connect(request: http.ClientRequest, options: Parameters<Connect>[1]): Promise<net.Socket> {
		const silent = new AbortController();
		const timer = setTimeout(() => silent.abort(), TUNNEL_MS).unref();
		// Read at once, before anything else can run: each connection gets a signal of its own.
		this.connectOpts = { ...this.connectOpts, signal: silent.signal };
		try {
			return await super.connect(request, options);
		} finally {
			clearTimeout(timer);
		}
	}
}
