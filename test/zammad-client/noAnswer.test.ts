import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import * as https from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeAll, json, listen, refusedPort } from '../http/loopback';
import { desk, failureOf, TICKET, zammadAt } from './canaries';

beforeEach(() => jest.spyOn(Math, 'random').mockReturnValue(0));
afterEach(async () => {
	jest.restoreAllMocks();
	await closeAll();
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

test('requests are counted per Zammad object, repetitions included', async () => {
	const client = await desk((_q, response, _b, count) => json(response, count === 1 ? 503 : 200, []));
	await client.states.list();
	await client.priorities.list();
	expect(client.requests).toBe(3);
});
