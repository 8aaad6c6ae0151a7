import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A server of ours that runs in a process of its own, so that it can outlive this one. */
export interface OwnProcess<T> {
	/** What it said of itself: one line of JSON that begins with its `url`. */
	told: T;
	pid: number | null;
	stop(): Promise<void>;
}

/**
 * Starts a script of the sandbox and waits until it tells where it is. Its output goes to `<name>.log` in the folder.
 *
 * @param script path below `test/`
 */
export async function ownProcess<T extends { url: string }>(
	script: string,
	args: string[],
	{ folder, name, detached = false }: { folder: string; name: string; detached?: boolean },
): Promise<OwnProcess<T>> {
	const logFile = join(folder, `${name}.log`);
	const log = openSync(logFile, 'w');
	const child = spawn(
		process.execPath,
		['--require', require.resolve('tsx/cjs'), join(__dirname, '..', script), ...args],
		{ cwd: folder, stdio: ['ignore', log, log], detached },
	);
	closeSync(log);
	if (detached) child.unref();
	else process.once('exit', () => child.kill('SIGKILL'));
	for (const deadline = Date.now() + 30_000; ; await sleep(50)) {
		const said = readFileSync(logFile, 'utf8');
		const line = /^\{"url".*\}$/m.exec(said)?.[0];
		if (line) return { told: JSON.parse(line) as T, pid: child.pid ?? null, stop: () => stopped(child) };
		if (child.exitCode !== null || Date.now() > deadline) {
			throw new Error(`${script} did not start:\n${said}`);
		}
	}
}

async function stopped(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	// A detached one would let this process end before it, silently.
	child.ref();
	const gone = new Promise((resolve) => child.once('exit', resolve));
	child.kill('SIGKILL');
	await gone;
}

/** Calls an address that answers JSON, such as `/sandbox/…`. @throws for anything but 2xx */
export async function control<T = any>(
	url: string,
	method: string,
	path: string,
	body?: unknown,
): Promise<T> {
	const response = await fetch(`${url}${path}`, {
		method,
		...(body === undefined
			? {}
			: { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
	});
	const text = await response.text();
	if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
	return (text ? JSON.parse(text) : null) as T;
}
