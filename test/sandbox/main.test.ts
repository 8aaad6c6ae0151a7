import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { resolve } from 'node:path';

/** `npm run sandbox`, as a process: lines for people, one of JSON, an end by SIGTERM. */
it('says how it is called', () => {
	const tsx = resolve(__dirname, '../../node_modules/tsx/dist/cli.mjs');
	const { status, stdout } = spawnSync(process.execPath, [tsx, resolve(__dirname, 'main.ts'), '--help']);
	expect([status, stdout.toString()]).toEqual([
		0,
		expect.stringMatching(/^Usage:[^]*--version[^]*Exit codes/),
	]);
});

it('starts on loopback, says where and ends on SIGTERM', async () => {
	const root = resolve(__dirname, '../..');
	const main = resolve(__dirname, 'main.ts');
	const tsx = resolve(root, 'node_modules/tsx/dist/cli.mjs');
	const child = spawn(process.execPath, [tsx, main, '--version', '5.5', '--agent-token', 'agen'], {
		cwd: root,
	});
	try {
		const lines: string[] = [];
		for await (const line of createInterface({ input: child.stdout })) {
			lines.push(line);
			if (line.startsWith('{')) break;
		}
		const said = JSON.parse(lines.pop() ?? '') as Record<
			'url' | 'adminToken' | 'agentToken' | 'channelUrl' | 'channelToken',
			string
		>;
		expect(lines).toEqual([
			expect.stringContaining(said.url),
			expect.stringContaining(said.channelUrl),
			expect.stringContaining(`POST ${said.url}/sandbox/restart`),
		]);
		expect(said).toEqual({
			url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
			adminToken: expect.any(String),
			agentToken: 'agen',
			channelUrl: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
			channelToken: expect.any(String),
		});
		const headers = { Authorization: `Token token=${said.adminToken}`, Accept: 'application/json' };
		const version = await fetch(`${said.url}/api/v1/version`, { headers });
		expect(await version.json()).toEqual({ version: '5.5.x' });
		expect(await (await fetch(`${said.channelUrl}/sandbox/taken`)).json()).toEqual([]);
		child.kill('SIGTERM');
		expect(await once(child, 'exit')).toEqual([0, null]);
	} finally {
		child.kill('SIGKILL');
	}
}, 60_000);
