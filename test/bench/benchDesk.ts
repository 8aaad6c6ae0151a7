import { fork } from 'node:child_process';

import { createZammad, type Zammad } from '../../nodes/zammad';
import { SetupDesk } from '../setup/desk';

export interface BenchDesk {
	url: string;
	/** Of the connector's user. */
	token: string;
	/** A client that counts its own requests. */
	zammad(): Zammad;
	make(tickets: object[]): Promise<void>;
	stop(): void;
}

/** A desk that is set up, in a process of its own: what is measured here is ours. */
export async function benchDesk(): Promise<BenchDesk> {
	const child = fork(__filename, ['serve'], { execArgv: process.execArgv });
	child.once('exit', (code) => process.exit(code ?? 1));
	const next = async () => await new Promise<any>((resolve) => child.once('message', resolve));
	const { url, token } = (await next()) as { url: string; token: string };
	return {
		url,
		token,
		zammad: () => createZammad({ baseUrl: url, token }),
		async make(tickets) {
			for (let from = 0; from < tickets.length; from += 1000) {
				child.send(tickets.slice(from, from + 1000));
				await next();
			}
		},
		stop: () => void child.removeAllListeners('exit').kill(),
	};
}

async function serve(): Promise<void> {
	const setup = await SetupDesk.open();
	await setup.setUp();
	const { admin } = setup;
	await admin.call('POST', '/users', { login: 'integrasi', firstname: 'Integrasi', roles: ['Integrasi'] });
	const answer = await fetch(`${setup.sandbox.url}/api/v1/user_access_token`, {
		method: 'POST',
		headers: {
			...{ accept: 'application/json', 'content-type': 'application/json', from: 'integrasi' },
			authorization: `Token token=${setup.sandbox.adminToken}`,
		},
		body: JSON.stringify({ label: 'bench', name: 'bench', permission: ['ticket.agent'] }),
	});
	const { name, token } = (await answer.json()) as { name?: string; token?: string };
	const zammad = createZammad({ baseUrl: setup.sandbox.url, token: String(name ?? token) });
	process.on('message', async (tickets: object[]) => {
		for (let from = 0; from < tickets.length; from += 20) {
			const some = tickets.slice(from, from + 20);
			await Promise.all(some.map((one) => zammad.tickets.create(one as never)));
		}
		process.send!('made');
	});
	process.send!({ url: setup.sandbox.url, token: String(name ?? token) });
}

if (process.argv[1] === __filename && process.argv[2] === 'serve') void serve();
