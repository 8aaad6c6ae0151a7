import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { FaultSchema, Faults, type Fault } from '../api/faults';
import { type TakenMessage, VENDORS } from './vendors';

/**
 * The channels' side: takes what Message: Send sends and answers as each vendor does. None of them knows idempotency:
 * what comes twice is taken twice. Listens on loopback, in memory.
 */
export interface Channel {
	/** `http://127.0.0.1:<port>`; its host is the credential's allowed host. */
	url: string;
	token: string;
	/** Fields of credential `djbcChannelApi` for one of the APIs. */
	credential(api: TakenMessage['api']): Record<string, string>;
	/** What arrived whole, in order: also what was answered with a broken connection. */
	taken: TakenMessage[];
	/** Requests begun, refused and failed ones included. */
	requests(): number;
	/** The next requests fail like this; see `Faults`. */
	fail(fault: Partial<Fault> & Pick<Fault, 'fault'>): void;
	/** Forgets messages, requests and faults. */
	clear(): void;
	close(): Promise<void>;
}

export async function startChannel(options: { port?: number; token?: string } = {}): Promise<Channel> {
	const token = options.token ?? randomBytes(24).toString('base64url');
	const faults = new Faults();
	const taken: TakenMessage[] = [];
	let requests = 0;
	const clear = (): void => {
		faults.clear();
		taken.length = 0;
		requests = 0;
	};

	const app = Fastify({ forceCloseConnections: true });
	app.decorateRequest('fault', null);
	app.decorateRequest('entry', null);
	app.addContentTypeParser(
		'application/x-www-form-urlencoded',
		{ parseAs: 'string' },
		(_request, text, done) => done(null, Object.fromEntries(new URLSearchParams(String(text)))),
	);
	void app.register((api, _options, done) => {
		api.addHook('onRequest', async (request, reply) => {
			requests += 1;
			request.fault = faults.take(request.method, request.url);
			if (request.fault && (await faults.before(request.fault, request, reply))) return reply;
			return undefined;
		});
		api.addHook('preHandler', async (request) => {
			if (request.fault) await faults.delay(request.fault);
		});
		api.addHook('onSend', async (request, _reply, payload) =>
			request.fault && (await faults.after(request.fault, request)) ? '' : payload,
		);
		vendorRoutes(api, token, taken);
		done();
	});
	app.get('/sandbox/taken', () => taken);
	app.delete('/sandbox/taken', () => {
		taken.length = 0;
		return {};
	});
	app.post('/sandbox/faults', (request, reply) => {
		const parsed = FaultSchema.safeParse(request.body);
		if (!parsed.success) return reply.code(422).send({ error: parsed.error.message });
		faults.add(parsed.data);
		return {};
	});
	app.delete('/sandbox/faults', () => {
		faults.clear();
		return {};
	});
	await app.listen({ port: options.port ?? 0, host: '127.0.0.1' });

	const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
	return {
		url,
		token,
		credential: (api) => channelCredential(api, url, token),
		taken,
		requests: () => requests,
		fail: (fault) => faults.add(FaultSchema.parse(fault)),
		clear,
		close: async () => {
			faults.clear();
			await app.close();
		},
	};
}

function vendorRoutes(api: FastifyInstance, token: string, taken: TakenMessage[]): void {
	for (const [route, vendor] of Object.entries(VENDORS)) {
		api.post(route, (request, reply) => {
			const [header, prefix] = vendor.proof;
			if (request.headers[header] !== prefix + token)
				return reply.code(vendor.unauthorized.status).send(vendor.unauthorized.body);
			const { headers } = request;
			const body = request.body as Record<string, unknown>;
			const asked = { path: request.params as Record<string, string>, body, headers, number: taken.length };
			const refusal = vendor.refuse(asked);
			if (refusal) return reply.code(refusal.status).send(refusal.body);
			const { answer, ...message } = vendor.take(asked);
			taken.push({ ...message, body, headers });
			return reply.code(answer.status).send(answer.body);
		});
	}
}

/** Fields of credential `djbcChannelApi` for one of the APIs of a channel that listens at `url`. */
export function channelCredential(
	api: TakenMessage['api'],
	url: string,
	token: string,
): Record<string, string> {
	const path = { whatsapp: '/v24.0', meta: '/v24.0', sms: '/sms', widget: '/widget', chatwoot: '', x: '' }[
		api
	];
	const header = { chatwoot: 'api_access_token', sms: 'x-api-key' }[api as string];
	return {
		baseUrl: url + path,
		allowedHost: new URL(url).host,
		...(header
			? { authentication: 'header', headerName: header, headerToken: token }
			: { authentication: 'bearer', token }),
	};
}
