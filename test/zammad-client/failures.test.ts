import type { FailureFields } from '../../nodes/zammad';
import { type Answer, closeAll, json } from '../http/loopback';
import { desk, failureOf, TICKET } from './canaries';
import tickets from './recorded/tickets.json';

beforeEach(() => jest.spyOn(Math, 'random').mockReturnValue(0));
afterEach(async () => {
	jest.restoreAllMocks();
	await closeAll();
});

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
		// n8n shows message and advice one below the other.
		expect(failure.message).not.toContain(failure.advice);
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
