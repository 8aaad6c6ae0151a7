import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { adminRoutes } from './api/adminRoutes';
import { allow, authenticate, type Token } from './api/access';
import { articleRoutes } from './api/articleRoutes';
import { controlRoutes } from './api/controlRoutes';
import { asRefusal, sendRefusal } from './api/errors';
import { Faults, type Fault } from './api/faults';
import { peopleRoutes } from './api/peopleRoutes';
import { RequestLog, type LoggedRequest } from './api/requestLog';
import { ticketRoutes } from './api/ticketRoutes';
import type { Desk, DeskVersion } from './desk/desk';
import { Refusal } from './desk/refusal';
import { ADMIN_ID, AGENT_ID, freshDesk } from './desk/seeds';

/** A Zammad stand-in in memory: 5.2 as recorded, or 5.5 by a flag. For tests and the demo; listens on loopback. */
export interface SandboxOptions {
	version?: DeskVersion;
	/** Default: any free port. */
	port?: number;
	/** Permissions `admin` and `ticket.agent`. Default: random. */
	adminToken?: string;
	/** Permission `ticket.agent`. Default: random. */
	agentToken?: string;
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
	const tokens = new Map<string, Token>([
		[adminToken, { userId: ADMIN_ID, permissions: ['admin', 'ticket.agent'] }],
		[agentToken, { userId: AGENT_ID, permissions: ['ticket.agent'] }],
	]);
	const faults = new Faults();
	const app = build(freshDesk(options.version ?? '5.2'), tokens, faults);
	await app.listen({ port: options.port ?? 0, host: '127.0.0.1' });
	const { port } = app.server.address() as AddressInfo;
	const close = async (): Promise<void> => {
		faults.clear();
		await app.close();
	};
	return { url: `http://127.0.0.1:${port}`, adminToken, agentToken, close };
}

/** 50 MB: the shipped nginx in front of Zammad lets no more through. */
const BODY_LIMIT = 50 * 1024 * 1024;

function build(desk: Desk, tokens: Map<string, Token>, faults: Faults): FastifyInstance {
	const app = Fastify({ bodyLimit: BODY_LIMIT, forceCloseConnections: true, keepAliveTimeout: 20_000 });
	const log = new RequestLog();
	app.decorateRequest('caller', null);
	app.decorateRequest('fault', null);
	app.decorateRequest('entry', null);
	parseBodies(app);
	void app.register(
		(api, _options, done) => {
			watch(api, log, faults);
			api.addHook('preHandler', (request, _reply, next) => {
				// Routes that nobody has are a 404 before anybody is asked who they are.
				if (!request.is404) request.caller = authenticate(desk, tokens, request);
				next();
			});
			api.setErrorHandler((error, request, reply) =>
				sendRefusal(request, reply, refusalOf(desk, tokens, request, error)),
			);
			api.setNotFoundHandler((request, reply) => {
				const path = request.url.split('?')[0] ?? '';
				return sendRefusal(request, reply, new Refusal(404, `No route matches [${request.method}] ${path}`));
			});
			ticketRoutes(api, desk);
			articleRoutes(api, desk);
			peopleRoutes(api, desk);
			adminRoutes(api, desk);
			done();
		},
		{ prefix: '/api/v1' },
	);
	void app.register(
		(control, _options, done) => {
			controlRoutes(control, desk, log, faults);
			done();
		},
		{ prefix: '/sandbox' },
	);
	return app;
}

/** A body that is no JSON fails before the caller is known; the admin still reads why. */
function refusalOf(desk: Desk, tokens: Map<string, Token>, request: FastifyRequest, error: unknown): Refusal {
	if (!request.caller && error instanceof Refusal && error.audience === 'inner') {
		try {
			request.caller = authenticate(desk, tokens, request);
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
function watch(api: FastifyInstance, log: RequestLog, faults: Faults): void {
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
