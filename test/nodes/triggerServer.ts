import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { INodeExecutionData, IWebhookResponseData } from 'n8n-workflow';

import { contextOf, trigger } from './triggerRequest';

/** n8n's own limit, unless changed. */
const N8N_LIMIT = 16 * 1024 * 1024;

/** The trigger on a real HTTP server, its body unread as with n8n. */
export interface TriggerServer {
	port(): number;
	/** What became of the last request. */
	outcome(): Promise<IWebhookResponseData>;
	log(): string[];
	close(): void;
}

/** `callFor`: n8n's side of the next request. A run is answered as `answer` says, else stays open. */
export async function serveTrigger(
	callFor: (answer: ServerResponse) => Parameters<typeof contextOf>[2],
	answer: (items: INodeExecutionData[], response: ServerResponse) => void = () => undefined,
): Promise<TriggerServer> {
	let outcome: Promise<IWebhookResponseData>;
	let lines: string[] = [];
	const server: Server = createServer((incoming, response) => {
		const request = Object.assign(incoming, { rawBody: undefined as Buffer | undefined, readRawBody });
		async function readRawBody() {
			const parts: Buffer[] = [];
			await new Promise<void>((resolve, reject) => {
				let bytes = 0;
				incoming.on('data', (part: Buffer) => {
					parts.push(part);
					bytes += part.length;
					if (bytes <= N8N_LIMIT) return;
					incoming.removeAllListeners('data').pause();
					reject(Object.assign(new Error('request entity too large'), { type: 'entity.too.large' }));
				});
				incoming.once('end', resolve);
			});
			request.rawBody = Buffer.concat(parts);
		}
		const url = new URL(incoming.url ?? '/', 'http://n8n');
		const { context, log } = contextOf(request, response, {
			webhook: incoming.method === 'GET' ? 'setup' : 'default',
			query: Object.fromEntries(url.searchParams),
			pathSecret: url.pathname.split('/')[2],
			...callFor(response),
		});
		lines = log;
		outcome = trigger.webhook.call(context);
		void outcome.then(({ workflowData }) => workflowData && answer(workflowData[0]!, response));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		port: () => (server.address() as AddressInfo).port,
		outcome: async () => await outcome,
		log: () => lines,
		close() {
			server.closeAllConnections();
			server.close();
		},
	};
}
