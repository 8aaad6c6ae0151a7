import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { adminRoutes } from './api/adminRoutes';
import { allow, authenticate } from './api/access';
import { agentRoutes } from './api/agentRoutes';
import { articleRoutes } from './api/articleRoutes';
import { controlRoutes } from './api/controlRoutes';
import { asRefusal, sendRefusal } from './api/errors';
import { Faults, type Fault } from './api/faults';
import { groupRoutes } from './api/groupRoutes';
import { peopleRoutes } from './api/peopleRoutes';
import { RequestLog, type LoggedRequest } from './api/requestLog';
import { setupRoutes } from './api/setupRoutes';
import { tagRoutes } from './api/tagRoutes';
import { ticketRoutes } from './api/ticketRoutes';
import { tokenRoutes } from './api/tokenRoutes';
import type { Desk, DeskVersion } from './desk/desk';
import { Refusal } from './desk/refusal';
import { Deliveries, type Delays } from './hooks/deliveries';
import { react } from './hooks/react';
import { ADMIN_ID, AGENT_ID, freshDesk } from './desk/seeds';

/** A Zammad stand-in in memory: 5.2 as recorded, or another version by a flag. For tests and the demo; listens on loopback. */
export interface SandboxOptions {
	version?: DeskVersion;
	/** Default: any free port. */
	port?: number;
	/** Permissions `admin` and `ticket.agent`. Default: random. */
	adminToken?: string;
	/** Permission `ticket.agent`. Default: random. */
	agentToken?: string;
	/** How long webhooks wait. Default: Zammad's own times. */
	webhookDelays?: Partial<Delays>;
}

export interface Sandbox {
	/** `http://127.0.0.1:<port>`, without `/api/v1`. */
	url: string;
	adminToken: string;
	agentToken: string;
	close(): Promise<void>;
}

declare module 'fastify' {
	interface FastifyRequest {
		fault: Fault | null;
		entry: LoggedRequest | null;
	}
}

export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
	const adminToken = options.adminToken ?? randomBytes(24).toString('base64url');
	const agentToken = options.agentToken ?? randomBytes(24).toString('base64url');
	const desk = freshDesk(options.version ?? '5.2');
	giveToken(desk, adminToken, ADMIN_ID, ['admin', 'ticket.agent']);
	giveToken(desk, agentToken, AGENT_ID, ['ticket.agent']);
	const faults = new Faults();
	let url = '';
	const deliveries = new Deliveries(desk, () => url, options.webhookDelays);
	const app = build(desk, faults, deliveries);
	await app.listen({ port: options.port ?? 0, host: '127.0.0.1' });
	const { port } = app.server.address() as AddressInfo;
	url = `http://127.0.0.1:${port}`;
	const close = async (): Promise<void> => {
		faults.clear();
		deliveries.close();
		await app.close();
	};
	return { url, adminToken, agentToken, close };
}

/** 50 MB: the shipped nginx in front of Zammad lets no more through. */
const BODY_LIMIT = 50 * 1024 * 1024;

function giveToken(desk: Desk, secret: string, userId: number, permissions: string[]): void {
	desk.tokens.insert({
		id: desk.tokens.nextId(),
		secret,
		label: 'sandbox',
		user_id: userId,
		permissions,
		expires_at: null,
		last_used_at: null,
		created_at: desk.now(),
	});
}

function build(desk: Desk, faults: Faults, deliveries: Deliveries): FastifyInstance {
	const app = Fastify({ bodyLimit: BODY_LIMIT, forceCloseConnections: true, keepAliveTimeout: 20_000 });
	const log = new RequestLog();
	app.decorateRequest('caller', null);
	app.decorateRequest('fault', null);
	app.decorateRequest('entry', null);
	parseBodies(app);
	void app.register(
		(api, _options, done) => {
			watch(api, log, faults, () => react(desk, deliveries));
			api.addHook('preHandler', (request, _reply, next) => {
				// Routes that nobody has are a 404 before anybody is asked who they are.
				if (!request.is404) request.caller = authenticate(desk, request);
				next();
			});
			api.setErrorHandler((error, request, reply) =>
				sendRefusal(desk, request, reply, refusalOf(desk, request, error)),
			);
			api.setNotFoundHandler((request, reply) => {
				const path = request.url.split('?')[0] ?? '';
				const text = desk.since('6.5')
					? "This page doesn't exist."
					: `No route matches [${request.method}] ${path}`;
				return sendRefusal(desk, request, reply, new Refusal(404, text));
			});
			ticketRoutes(api, desk);
			articleRoutes(api, desk);
			peopleRoutes(api, desk);
			groupRoutes(api, desk);
			tokenRoutes(api, desk);
			agentRoutes(api, desk);
			tagRoutes(api, desk);
			setupRoutes(api, desk);
			adminRoutes(api, desk);
			done();
		},
		{ prefix: '/api/v1' },
	);
	void app.register(
		(control, _options, done) => {
			controlRoutes(control, desk, log, faults, deliveries);
			done();
		},
		{ prefix: '/sandbox' },
	);
	return app;
}

/** A body that is no JSON fails before the caller is known; the admin still reads why. */
function refusalOf(desk: Desk, request: FastifyRequest, error: unknown): Refusal {
	if (!request.caller && error instanceof Refusal && error.audience === 'inner') {
		try {
			request.caller = authenticate(desk, request);
			allow(desk, request);
		} catch {
			return error;
		}
	}
	return asRefusal(error);
}

function parseBodies(app: FastifyInstance): void {
	app.removeAllContentTypeParsers();
	app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, text, done) => {
		if (text === '') return done(null, {});
		try {
			return done(null, JSON.parse(String(text)));
		} catch {
			return done(new Refusal(500, 'Error occurred while parsing request parameters', 'inner'));
		}
	});
	// Other types are taken as if nothing had been sent: the API speaks JSON.
	app.addContentTypeParser('*', { parseAs: 'string' }, (_request, _text, done) => done(null, {}));
}

/** Logs every API request and lets the faults strike: before any work, or in place of the answer. */
function watch(api: FastifyInstance, log: RequestLog, faults: Faults, afterwards: () => void): void {
	api.addHook('onRequest', async (request, reply) => {
		request.entry = log.begin(request.method, request.url);
		request.fault = faults.take(request.method, request.url);
		if (request.fault && (await faults.before(request.fault, request, reply))) return reply;
		return undefined;
	});
	api.addHook('preHandler', async (request) => {
		if (request.fault) await faults.delay(request.fault);
	});
	api.addHook('onSend', async (request, reply, payload) => {
		if (request.entry) request.entry.status = reply.statusCode;
		label(reply, payload);
		// With the answer made: triggers change what the next request reads.
		afterwards();
		if (request.fault && (await faults.after(request.fault, request))) return '';
		return payload;
	});
}

function label(reply: FastifyReply, payload: unknown): void {
	void reply.header('x-request-id', randomUUID());
	if (reply.statusCode >= 300) return;
	void reply.header('cache-control', 'no-cache, no-store, max-age=0, must-revalidate');
	if (typeof payload === 'string' && payload !== '') {
		void reply.header('etag', `W/"${createHash('md5').update(payload).digest('hex')}"`);
	}
}
