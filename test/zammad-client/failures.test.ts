import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import * as http from 'node:http';
import * as https from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import {
	createZammad,
	type FailureFields,
	type Zammad,
	type ZammadCall,
	ZammadFailure,
} from '../../nodes/zammad';
import { answering, type Answer, closeAll, json, listen, refusedPort } from '../http/loopback';
import tickets from './recorded/tickets.json';

const TOKEN = 'canary-token-5Fz';
const CANARIES = [
	TOKEN,
	'canary-title',
	'canary-body',
	'canary-name',
	'+62811000111',
	'Y2FuYXJ5LWZpbGU',
	'canary-login',
];
const TICKET = {
	number: '70123456789',
	title: 'canary-title',
	group: 'Users',
	customer: { login: 'canary-login', firstname: 'canary-name', phone: '+62811000111' },
	article: {
		body: 'canary-body',
		type: 'web',
		sender: 'Customer' as const,
		internal: false,
		attachments: [{ filename: 'canary-name.txt', data: 'Y2FuYXJ5LWZpbGU=', 'mime-type': 'text/plain' }],
	},
};

beforeEach(() => jest.spyOn(Math, 'random').mockReturnValue(0));
afterEach(async () => {
	jest.restoreAllMocks();
	await closeAll();
});

const zammadAt = (port: number, call?: ZammadCall, scheme = 'http') =>
	createZammad({ baseUrl: `${scheme}://127.0.0.1:${port}`, token: TOKEN }, call);

async function desk(answer: Answer, call?: ZammadCall): Promise<Zammad> {
	const { port } = await listen(http.createServer(answering(answer)));
	return zammadAt(port, call);
}

async function failureOf(promise: Promise<unknown>): Promise<ZammadFailure> {
	const failure: unknown = await promise.then(
		() => null,
		(error: unknown) => error,
	);
	if (!(failure instanceof ZammadFailure)) throw new Error(`not a failure: ${inspect(failure)}`);
	expectClean(failure);
	return failure;
}

/** Nothing of request, token or foreign error objects, however the failure is printed or walked. */
function expectClean(failure: ZammadFailure): void {
	const printed = [
		JSON.stringify(failure),
		inspect(failure, { depth: 10, showHidden: true, getters: true }),
		failure.stack ?? '',
		String(failure),
		...Object.getOwnPropertyNames(failure).map((key) => inspect(Reflect.get(failure, key), { depth: 10 })),
	].join('\n');
	for (const canary of CANARIES) expect(printed).not.toContain(canary);
	expect(printed).not.toMatch(/expand=|127\.0\.0\.1|AxiosError|authorization/i);
	expect('cause' in failure).toBe(false);
	expect(Object.getOwnPropertySymbols(failure)).toEqual([]);
	expect(Object.getOwnPropertyNames(failure).sort()).toEqual(
		['stack', 'message', 'name', 'status', 'operation', 'ids', 'kind', 'outcome', 'text', 'code', 'advice']
			.concat(['mayRepeat', 'retryAfter', 'requests'])
			.sort(),
	);
}

/** Answers with a text that holds everything it was sent, as a careless proxy or Zammad might. */
const echo =
	(status: number, error = '', headers: Record<string, string> = {}): Answer =>
	(request, response, body) => {
		const all = `${request.headers.authorization} ${body}`;
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		response.setHeader('X-Failure', all);
		json(response, status, { error: error || `Refused: ${all}`, error_human: all, request: all });
	};

const page =
	(status: number): Answer =>
	(request, response, body) => {
		response.writeHead(status, { 'Content-Type': 'text/html' });
		response.end(`<html><pre>${request.headers.authorization} ${body}</pre></html>`);
	};

describe('what Zammad refuses', () => {
	const cases: [string, Answer, Partial<FailureFields>, RegExp][] = [
		['401', echo(401, "Can't find User for Token"), { kind: 'auth', outcome: 'refused' }, /valid token/],
		['403', echo(403, 'Not authorized'), { kind: 'permission', outcome: 'refused' }, /"create" on the group/],
		[
			'403 without token',
			echo(403, 'Authentication required'),
			{ kind: 'auth', outcome: 'refused' },
			/proxy removes/,
		],
		['403 API off', echo(403, 'API token access disabled!'), { kind: 'auth' }, /Switch on token access/],
		[
			'403 in maintenance',
			echo(403, 'Maintenance mode enabled!'),
			{ kind: 'maintenance', outcome: 'refused', mayRepeat: true },
			/maintenance/,
		],
		['404', echo(404), { kind: 'notFound', outcome: 'refused', text: null }, /Check the base URL/],
		['413', page(413), { kind: 'refused', outcome: 'refused', status: 413 }, /larger than/],
		[
			'422 with a value',
			echo(422, 'No lookup value found for \'customer\': "canary-login"'),
			{ kind: 'refused', outcome: 'refused', text: "No lookup value found for 'customer'" },
			/does not accept/,
		],
		[
			'422 with an unknown text',
			echo(422),
			{ kind: 'refused', outcome: 'refused', text: null },
			/does not accept/,
		],
		[
			'422 masked',
			echo(422, tickets.sameNumberAgent.response.body.error),
			{ kind: 'refused', outcome: 'refused', text: 'Error ID 5EIbeFlF', mayRepeat: false },
			/log has it/,
		],
		['500', echo(500), { kind: 'unavailable', outcome: 'unknown', requests: 1 }, /failed inside/],
		['502', page(502), { kind: 'unavailable', outcome: 'unknown', requests: 1 }, /not available/],
		[
			'503 as a web page',
			page(503),
			{ kind: 'unavailable', outcome: 'unknown', text: null },
			/not available/,
		],
		['504', page(504), { kind: 'timeout', outcome: 'unknown', requests: 1 }, /gave up waiting/],
	];

	test.each(cases)('%s', async (_name, answer, expected, advice) => {
		const failure = await failureOf((await desk(answer)).tickets.create(TICKET));
		expect(failure).toMatchObject({
			operation: 'create ticket',
			ids: { number: TICKET.number },
			...expected,
		});
		expect(failure.advice).toMatch(advice);
		expect(failure.message).toContain(failure.advice);
	});

	test('429 is tried again and then tells how long to wait', async () => {
		const client = await desk(echo(429, 'slow down', { 'Retry-After': '0' }));
		const failure = await failureOf(client.tickets.create(TICKET));
		expect(failure).toMatchObject({
			kind: 'tooMany',
			outcome: 'refused',
			mayRepeat: true,
			retryAfter: 0,
			requests: 4,
		});
	});

	test('a redirect of a write is refused and names the address to use, without its path', async () => {
		const client = await desk((_request, response) => {
			response.writeHead(301, { Location: 'https://desk.example/api/v1/tickets?token=canary-token-5Fz' });
			response.end();
		});
		const failure = await failureOf(client.tickets.create(TICKET));
		expect(failure).toMatchObject({ kind: 'refused', status: 301, outcome: 'refused' });
		expect(failure.advice).toContain('(it points to https://desk.example)');
	});

	test('of a record that is gone, and of one out of sight', async () => {
		const gone = await failureOf((await desk(echo(404, tickets.gone.response.body.error))).tickets.get(52));
		expect(gone).toMatchObject({
			kind: 'notFound',
			ids: { ticketId: 52 },
			advice: 'The record does not exist (any more).',
		});
		const unreadable = await failureOf((await desk(echo(403, 'Not authorized'))).tickets.get(58));
		expect(unreadable.advice).toContain('"read" on the group');
	});

	test('a search for a person leaves no trace of the person', async () => {
		const client = await desk(echo(500));
		expect(await failureOf(client.users.byLogin('canary-login'))).toMatchObject({
			operation: 'search users',
		});
	});
});

describe('what is no answer of the API', () => {
	test.each([
		['a web page', page(200), /web page/],
		[
			'bad JSON',
			((_q, response, body) => response.end(`{"title": ${body}`)) as Answer,
			/not one of the Zammad API/,
		],
		['an empty body', ((_q, response) => response.end()) as Answer, /not one of the Zammad API/],
		[
			'a wrong shape',
			((_q, response, body) => json(response, 201, { id: 'x', title: body })) as Answer,
			/\(at id\)/,
		],
	])('%s: for a write it is unknown what was done', async (_name, answer, advice) => {
		const failure = await failureOf((await desk(answer)).tickets.create(TICKET, { repeat: true }));
		expect(failure).toMatchObject({ kind: 'badAnswer', outcome: 'unknown', mayRepeat: false, requests: 1 });
		expect(failure.advice).toMatch(advice);
	});
});

describe('when no answer comes', () => {
	test('time-out', async () => {
		const failure = await failureOf((await desk(() => undefined, { answerMs: 150 })).tickets.create(TICKET));
		expect(failure).toMatchObject({ kind: 'timeout', outcome: 'unknown', status: null, mayRepeat: false });
	});

	test('a deadline that has passed', async () => {
		const client = await desk(() => undefined, { deadline: Date.now() - 1 });
		const failure = await failureOf(client.tickets.create(TICKET));
		expect(failure).toMatchObject({ kind: 'timeout', outcome: 'notSent', mayRepeat: true, requests: 0 });
	});

	test('reset', async () => {
		const client = await desk((request) => request.socket.resetAndDestroy());
		const failure = await failureOf(client.tickets.update(7, TICKET));
		expect(failure).toMatchObject({
			kind: 'unreachable',
			outcome: 'unknown',
			code: 'ECONNRESET',
			mayRepeat: false,
		});
	});

	test('reset of a write that its caller made safe: the caller may repeat it, we do not', async () => {
		const client = await desk((request) => request.socket.resetAndDestroy());
		const failure = await failureOf(client.tickets.create(TICKET, { repeat: true }));
		expect(failure).toMatchObject({ outcome: 'unknown', mayRepeat: true, requests: 1 });
	});

	test('refused connection', async () => {
		const client = zammadAt(await refusedPort());
		const failure = await failureOf(client.tickets.create(TICKET));
		expect(failure).toMatchObject({
			kind: 'unreachable',
			outcome: 'notSent',
			code: 'ECONNREFUSED',
			mayRepeat: true,
		});
		expect(client.requests).toBe(4);
	});

	test('cancelled execution', async () => {
		const cancel = new AbortController();
		const client = await desk(() => cancel.abort(), { signal: cancel.signal });
		const failure = await failureOf(client.tickets.create(TICKET));
		expect(failure).toMatchObject({ kind: 'cancelled', outcome: 'unknown', mayRepeat: false });
	});

	test('untrusted certificate', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'djbc-tls-'));
		const files = ['-keyout', 'key.pem', '-out', 'cert.pem', '-subj', '/CN=desk', '-days', '2'];
		const args = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...files];
		execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
		const [key, cert] = ['key.pem', 'cert.pem'].map((name) => readFileSync(join(folder, name)));
		rmSync(folder, { recursive: true });
		const { port } = await listen(https.createServer({ key, cert }));
		const failure = await failureOf(zammadAt(port, {}, 'https').tickets.create(TICKET));
		expect(failure).toMatchObject({ kind: 'unreachable', outcome: 'notSent', mayRepeat: false, requests: 1 });
		expect(failure.code).toMatch(/CERT/);
		expect(failure.advice).toContain('field CA');
	});
});

describe('settings that cannot work are refused before anything is sent', () => {
	const settings = { baseUrl: 'https://desk.test', token: TOKEN };

	test.each([
		['no URL', { baseUrl: 'canary-name' }, /must begin with https/],
		['another scheme', { baseUrl: 'ftp://desk.test' }, /must begin with https/],
		['a password in the URL', { baseUrl: 'https://x:canary-name@desk.test' }, /no user, password or query/],
		['no token', { token: ' ' }, /token in the credential/],
		['a token with a line break inside', { token: `${TOKEN}\nX: y` }, /token in the credential/],
		['a CA that is none', { ca: 'canary-body' }, /CA in the credential/],
	])('%s', async (_name, wrong, advice) => {
		const failure = await failureOf(Promise.resolve().then(() => createZammad({ ...settings, ...wrong })));
		expect(failure).toMatchObject({ operation: 'connect', outcome: 'notSent' });
		expect(failure.advice).toMatch(advice);
	});

	test.each(['/', '/api/v1', '/api/v1/', '/desk/'])('an address that ends in %s is fine', async (end) => {
		const paths: (string | undefined)[] = [];
		const { port } = await listen(
			http.createServer(
				answering((request, response) => {
					paths.push(request.url);
					json(response, 200, []);
				}),
			),
		);
		await createZammad({ baseUrl: `http://127.0.0.1:${port}${end}`, token: `${TOKEN}\n` }).states.list();
		expect(paths).toEqual([end === '/desk/' ? '/desk/api/v1/ticket_states' : '/api/v1/ticket_states']);
	});
});

test('requests are counted per Zammad object, repetitions included', async () => {
	const client = await desk((_q, response, _b, count) => json(response, count === 1 ? 503 : 200, []));
	await client.states.list();
	await client.priorities.list();
	expect(client.requests).toBe(3);
});
