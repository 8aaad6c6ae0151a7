import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandbox } from '../sandbox/sandbox';
import { connectLiveDesk, liveDeskSettings } from './desk';
import { freePorts } from './freePorts';

/** What the demo says when the Zammad it is to use is misspelt, down, or somebody else. */
jest.setTimeout(60_000);

const env = (more: object) => ({ ZAMMAD_TOKEN: 'agent-secret', ZAMMAD_ADMIN_TOKEN: 'admin-secret', ...more });

async function refusal(work: () => unknown): Promise<string> {
	try {
		await work();
	} catch (error) {
		return (error as Error).message;
	}
	return 'no refusal';
}

const connecting = (url: string, agentToken = 'agent-secret') =>
	refusal(() => connectLiveDesk({ url, agentToken, adminToken: 'admin-secret' }));

it.each(['desk.example.go.id', 'ftp://desk.example.go.id', 'https://budi:rahasia@desk.example.go.id'])(
	'wants a plain address, not %s',
	async (url) => {
		const said = await refusal(() => liveDeskSettings(env({ ZAMMAD_URL: url })));
		expect(said).toContain('ZAMMAD_URL');
		expect(said).not.toMatch(/rahasia|secret/);
	},
);

it('names the variables, not the token, when a token holds a line break', async () => {
	const url = 'https://desk.example.go.id';
	const said = await refusal(() => liveDeskSettings(env({ ZAMMAD_URL: url, ZAMMAD_TOKEN: 'agent\nsecret' })));
	expect(said).toContain('ZAMMAD_TOKEN');
	expect(said).not.toContain('secret');
});

it('names the address and the cause when nothing listens there', async () => {
	const [port] = await freePorts(1);
	const url = `http://127.0.0.1:${port}`;
	expect(await connecting(url)).toBe(`ZAMMAD_URL ${url} gives no answer (ECONNREFUSED).`);
});

it('says that the address is no Zammad', async () => {
	const server = createServer((_request, response) => response.end('<html>agent-secret</html>'));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	try {
		const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
		const said = await connecting(url);
		expect(said).toContain(`${url} does not answer as Zammad does (status 200)`);
		expect(said).not.toContain('secret');
	} finally {
		server.closeAllConnections();
		server.close();
	}
});

it('says which token is refused', async () => {
	const sandbox = await startSandbox();
	try {
		expect(await connecting(sandbox.url)).toContain('token of ZAMMAD_TOKEN (status 401)');
		expect(await connecting(sandbox.url, sandbox.agentToken)).toContain('token of ZAMMAD_ADMIN_TOKEN');
	} finally {
		await sandbox.close();
	}
});

it('a live desk is counted, goes away and comes back at one address', async () => {
	const { url, agentToken, adminToken, close } = await startSandbox();
	const desk = await connectLiveDesk({ url, agentToken, adminToken });
	const asked = async () => (await fetch(`${desk.url}/api/v1/version`)).status;
	try {
		expect(await asked()).toBe(403);
		expect(await desk.requests()).toMatchObject([{ path: '/api/v1/version', status: 403 }]);
		await desk.leave();
		await expect(asked()).rejects.toThrow();
		await desk.comeBack();
		expect(await asked()).toBe(403);
	} finally {
		await desk.close();
		await close();
	}
});

it.each([
	['without tokens', {}],
	['where nothing listens', env({})],
])('leaves no folder behind with an address %s', async (_how, more) => {
	const [port] = await freePorts(1);
	const TMPDIR = mkdtempSync(join(tmpdir(), 'djbc-settings-'));
	try {
		const { ZAMMAD_TOKEN: _token, ZAMMAD_ADMIN_TOKEN: _admin, ...own } = process.env;
		const child = spawn(
			process.execPath,
			['--require', require.resolve('tsx/cjs'), join(__dirname, 'demo.ts')],
			{ env: { ...own, ...more, TMPDIR, ZAMMAD_URL: `http://127.0.0.1:${port}` }, stdio: 'ignore' },
		);
		expect(await new Promise((resolve) => child.once('close', resolve))).toBe(1);
		expect(readdirSync(TMPDIR).filter((name) => name.startsWith('djbc-demo-'))).toEqual([]);
	} finally {
		rmSync(TMPDIR, { recursive: true, force: true });
	}
});
