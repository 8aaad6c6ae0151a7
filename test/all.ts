import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { elapsed } from './e2e/progress';

/**
 * `npm test`: every part runs, whatever became of the others, and the last line counts them all. n8n is installed
 * beside the parts that do without it; the end-to-end tests run one after another, for they mind the time.
 */
interface Counts {
	passed: number;
	failed: number;
	skipped: number;
}

interface Part extends Counts {
	name: string;
	took: string;
}

const root = resolve(__dirname, '..');
const counted = mkdtempSync(join(tmpdir(), 'djbc-tests-'));
const parts: Part[] = [];

/** A part without tests: it holds, or it is one failure. */
const held = (code: number): Counts => ({ passed: 0, failed: code === 0 ? 0 : 1, skipped: 0 });

/** @returns the exit code; a program that could not be started or was killed has failed */
function run(command: string, args: string[], more: { env?: object; aside?: boolean } = {}): Promise<number> {
	const child = spawn(command, args, {
		cwd: root,
		env: { ...process.env, ...more.env },
		// A program that runs aside must not rewrite its line on the screen, so it sees none.
		stdio: ['ignore', more.aside ? 'pipe' : 'inherit', 'inherit'],
	});
	child.stdout?.on('data', (said: Buffer) => process.stdout.write(said));
	return new Promise((done) => {
		child.once('error', (error) => {
			console.error(error.message);
			done(1);
		});
		child.once('close', (code) => done(code ?? 1));
	});
}

async function part(name: string, work: () => Promise<Counts>): Promise<Counts> {
	const begun = Date.now();
	const counts = await work();
	parts.push({ name, took: elapsed(begun), ...counts });
	return counts;
}

const script = (name: string) => part(name, async () => held(await run('npm', ['run', '--silent', name])));

const tests = (name: string, ...args: string[]) =>
	part(name, async () => {
		console.log(`\n${name}`);
		const file = join(counted, name);
		const jest = [require.resolve('jest/bin/jest'), ...args];
		const code = await run(process.execPath, jest, { env: { DJBC_COUNT_FILE: file } });
		// Without a count it never came to its end.
		const counts: Counts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : held(1);
		return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
	});

const install = () =>
	part('n8n', async () => {
		const args = ['--require', require.resolve('tsx/cjs'), join(__dirname, 'e2e/install.ts')];
		return held(await run(process.execPath, args, { aside: true }));
	});

async function all(): Promise<void> {
	// A worker keeps some memory of every file it ran; it is renewed before it fills the heap of a small machine.
	const workers = ['--maxWorkers=2', '--workerIdleMemoryLimit=1200MB'];
	const installed = install();
	await script('lint');
	await script('types');
	await script('build');
	await tests('unit', ...workers, '--testPathIgnorePatterns', 'test/e2e/', 'test/workflows/');
	if ((await installed).failed > 0) {
		for (const name of ['workflows', 'e2e']) await part(name, async () => held(1));
		return;
	}
	await tests('workflows', ...workers, 'test/workflows/');
	await tests('e2e', '--runInBand', 'test/e2e/');
}

function line({ passed, failed, skipped }: Counts): string {
	return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

all()
	.catch((error: Error) => {
		console.error(error);
		parts.push({ name: 'all', took: '', ...held(1) });
	})
	.finally(() => {
		rmSync(counted, { recursive: true, force: true });
		console.log();
		for (const { name, took, ...counts } of parts) {
			console.log(`${name.padEnd(10)}${took.padStart(6)}  ${line(counts)}`);
		}
		const sum = (key: keyof Counts) => parts.reduce((so, one) => so + one[key], 0);
		const total = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
		if (total.failed > 0) process.exitCode = 1;
		console.log(line(total));
	});
