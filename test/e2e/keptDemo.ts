import { existsSync, mkdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `npm run demo -- --keep` leaves running, and how `--stop` finds it again. */
export interface KeptDemo {
	folder: string;
	pids: number[];
}

const folder = join(__dirname, '.tmp');
const file = join(folder, 'kept-demo.json');

export function keptDemo(): KeptDemo | null {
	return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as KeptDemo) : null;
}

export function keep(demo: KeptDemo): void {
	mkdirSync(folder, { recursive: true });
	writeFileSync(file, JSON.stringify(demo));
}

/** Ends the processes and removes their folder; false when nothing was kept. */
export function stopKept(): boolean {
	const demo = keptDemo();
	if (!demo) return false;
	for (const pid of demo.pids) {
		if (!isOurs(pid, demo.folder)) continue;
		try {
			process.kill(-pid, 'SIGKILL');
		} catch {
			// Gone already.
		}
	}
	rmSync(demo.folder, { recursive: true, force: true, maxRetries: 5 });
	rmSync(file);
	return true;
}

/** A process id may have gone to somebody else meanwhile: ours run in the demo's folder. */
function isOurs(pid: number, where: string): boolean {
	try {
		return readlinkSync(`/proc/${pid}/cwd`) === where;
	} catch {
		return !existsSync('/proc/self');
	}
}
