import { control } from '../e2e/ownProcess';
import { SetupDesk } from '../setup/desk';
import { inMonth } from './tickets/month';
import { due, notDue } from './tickets/open';

/** A ticket with its dates, as the sandbox imports it (test/sandbox/desk/imported.ts). */
export interface PastTicket {
	number: string;
	title: string;
	group: string;
	state: string;
	created_at: string;
	updated_at: string;
	close_at: string | null;
	[attribute: string]: unknown;
}

const KINDS = { inMonth, notDue, due } satisfies Record<string, (n: number) => PastTicket>;

/** Tickets of a kind, from the nth on. */
export interface Wanted {
	kind: keyof typeof KINDS;
	from: number;
	count: number;
}

/** The process of the desk. It makes the tickets too: whoever measures has none of them in memory. */
async function serve(): Promise<void> {
	const setup = await SetupDesk.open();
	await setup.setUp();
	const { admin, sandbox } = setup;
	await admin.call('POST', '/users', { login: 'integrasi', firstname: 'Integrasi', roles: ['Integrasi'] });
	process.on('message', async ({ kind, from, count }: Wanted) => {
		for (let n = from; n < from + count; n += 500) {
			const some = Math.min(500, from + count - n);
			const tickets = Array.from({ length: some }, (_, place) => KINDS[kind](n + place));
			await control(sandbox.url, 'POST', '/sandbox/import', tickets);
		}
		process.send!('made');
	});
	process.send!({ url: sandbox.url, token: await setup.tokenOf('integrasi') });
}

void serve();
