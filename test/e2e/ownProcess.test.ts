import { execFile } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

jest.setTimeout(60_000);

/** Nothing but the ending process keeps this script alive, and a failure that came before is still told. */
const script = `
import { ownProcess } from ${JSON.stringify(join(__dirname, 'ownProcess.ts'))};
async function main() {
	const server = await ownProcess('sandbox/main.ts', ['--port', '0'], { folder: process.cwd(), name: 'desk', detached: true });
	try {
		throw new Error('something went wrong');
	} finally {
		await server.stop();
	}
}
main().catch((error) => console.log(error.message));
`;

it('waits for the end of a process that might have outlived it, so that a failure is told', async () => {
	const folder = realpathSync(mkdtempSync(join(tmpdir(), 'djbc-own-')));
	const tsx = resolve(__dirname, '../../node_modules/tsx/dist/cli.mjs');
	const output = await new Promise<string>((done) => {
		execFile(process.execPath, [tsx, '--eval', script], { cwd: folder }, (_error, out) => done(out));
	});
	rmSync(folder, { recursive: true, force: true });
	expect(output).toBe('something went wrong\n');
});
