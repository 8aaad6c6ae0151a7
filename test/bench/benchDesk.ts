import { fork } from 'node:child_process';
import { resolve } from 'node:path';

import { createZammad, type Zammad } from '../../nodes/zammad';
import type { Wanted } from './serveDesk';

export interface BenchDesk {
	/** A client that counts its own requests. */
	zammad(): Zammad;
	make(wanted: Wanted): Promise<void>;
	stop(): void;
}

/** A desk that is set up, in a process of its own: what is measured here is ours. */
export async function benchDesk(): Promise<BenchDesk> {
	const child = fork(resolve('test/bench/serveDesk.ts'), { execArgv: ['--import', 'tsx'] });
	child.once('exit', (code) => process.exit(code ?? 1));
	const next = async () => await new Promise<any>((answer) => child.once('message', answer));
	const { url, token } = (await next()) as { url: string; token: string };
	return {
		zammad: () => createZammad({ baseUrl: url, token }),
		async make(wanted) {
			child.send(wanted);
			await next();
		},
		stop: () => void child.removeAllListeners('exit').kill(),
	};
}
