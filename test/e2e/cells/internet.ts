import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import * as https from 'node:https';
import { join } from 'node:path';
import { authorityFor } from '../../http/authority';
import { connectProxy } from '../../http/connectProxy';
import { listen } from '../../http/loopback';
import type { Channel } from '../../sandbox/channel/channel';

/** Host of the office's own files, on the credential's list. */
export const OFFICE_HOST = 'berkas.kantor.example';
const GRAPH = 'graph.facebook.com';
const LOOKASIDE = 'lookaside.fbsbx.com';

/** The internet as n8n sees it through its proxy: Meta's and the office's servers behind TLS, each at its real address. */
export interface Internet {
	/** For the environment of n8n. */
	environment: Record<string, string>;
	/** Files by the last part of their address; what is not there is answered with 503. */
	files: Map<string, Buffer>;
	/** Hosts that were asked for. */
	asked: string[];
	close(): Promise<void>;
}

/** @param folder for the certificate that n8n trusts; @param channel takes what is sent to Meta */
export async function startInternet(folder: string, channel: Channel): Promise<Internet> {
	const { ca, identity } = authorityFor(...[OFFICE_HOST, GRAPH, LOOKASIDE].map((host) => `DNS:${host}`));
	const trusted = join(folder, 'ca.pem');
	writeFileSync(trusted, ca);
	const files = new Map<string, Buffer>();
	const server = https.createServer(identity, (request, response) => {
		const { headers, method, url = '' } = request;
		const host = headers.host ?? '';
		const name = url.split('/').at(-1)!;
		if (method === 'POST') {
			void forward(channel, url, headers.authorization ?? '', request).then(async (answer) =>
				response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text()),
			);
			return;
		}
		const bytes = files.get(name);
		const isMeta = host !== OFFICE_HOST;
		if (isMeta && headers.authorization !== `Bearer ${channel.token}`) response.writeHead(401).end();
		else if (!bytes) response.writeHead(503).end();
		else if (host === GRAPH) response.end(JSON.stringify(description(name, bytes)));
		else response.end(bytes);
	});
	const { port, close } = await listen(server);
	const proxy = await connectProxy({ to: port });
	return {
		environment: {
			HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`,
			NO_PROXY: 'localhost,127.0.0.1',
			NODE_EXTRA_CA_CERTS: trusted,
		},
		files,
		get asked() {
			return proxy.asked.map(({ target }) => String(target).split(':')[0]!);
		},
		async close() {
			await proxy.close();
			await close();
		},
	};
}

/** What the Graph API says of a medium (channels 3.5.4). */
const description = (id: string, bytes: Buffer) => ({
	messaging_product: 'whatsapp',
	url: `https://${LOOKASIDE}/${id}`,
	mime_type: 'application/pdf',
	sha256: createHash('sha256').update(bytes).digest('hex'),
	file_size: bytes.length,
	id,
});

async function forward(
	channel: Channel,
	path: string,
	authorization: string,
	body: AsyncIterable<Buffer>,
): Promise<Response> {
	const parts: Buffer[] = [];
	for await (const part of body) parts.push(part);
	return await fetch(channel.url + path, {
		method: 'POST',
		headers: { 'content-type': 'application/json', authorization },
		body: Buffer.concat(parts),
	});
}
