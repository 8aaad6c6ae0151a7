import { readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';

import { threadHash } from '../../nodes/intake/hashes';
import { shippedWorkflow } from '../e2e/shippedWorkflows';
import { NativeDesk } from '../enrich/desk';
import { SetupDesk } from '../setup/desk';

import { runWorkflow } from './inProcess';

/** Workflow 45, whole, on n8n's engine, against the sandbox and a stand-in of n8n's own API. */
const sealSecret = 'a seal secret of a test';
let desk: NativeDesk;
let api: Server;
/** Status by the id of an execution that n8n keeps. */
const kept = new Map<string, string>();
/** Of which execution one is a retry. */
const retryOf = new Map<string, string>();
let key = 'the key';

beforeAll(async () => {
	desk = await NativeDesk.open();
	api = createServer((request, response) => {
		const answer = (status: number, body: object) => {
			response.writeHead(status, { 'content-type': 'application/json' });
			response.end(JSON.stringify(body));
		};
		const id = /\/executions\/(\w+)/.exec(request.url!)?.[1];
		if (request.headers['x-n8n-api-key'] !== 'the key') return answer(401, { message: 'unauthorized' });
		if (id === undefined) {
			const data = [...kept].map(([one, status]) => {
				return { id: one, status, retryOf: retryOf.get(one) ?? null };
			});
			return answer(200, { data, nextCursor: null });
		}
		const status = kept.get(id);
		if (status === undefined) return answer(404, { message: 'Not Found' });
		if (request.method === 'DELETE') kept.delete(id);
		return answer(200, { id: Number(id), status });
	});
	await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
	await new Promise((resolve) => api.close(resolve));
	await SetupDesk.closeAll();
});
beforeEach(() => {
	kept.clear();
	retryOf.clear();
	key = 'the key';
});

const run = async (
	tables: Record<string, any[]>,
	node = 'Each Minute',
	{ port = (api.address() as AddressInfo).port, given = {} as Record<string, any[]> } = {},
) => {
	const workflow = shippedWorkflow('45-restricted');
	for (const one of workflow.nodes) if ('waitBetweenTries' in one) one.waitBetweenTries = 0;
	// Its memory is n8n's database, which this engine has not.
	workflow.connections['Any Trouble'] = workflow.connections['Not Told This Hour']!;
	return await runWorkflow(
		workflow,
		{ node, items: [{}] },
		{
			credentials: {
				djbcZammadApi: desk.desk.credential,
				djbcIntakeApi: { sealSecret, keys: {} },
				// As n8n says it of a credential that nobody made.
				get n8nApi() {
					if (key === '') throw new Error('Credential with ID "djbcN8nApiCred01" does not exist');
					return { apiKey: key, baseUrl: `http://127.0.0.1:${port}/api/v1` };
				},
			},
			tables,
			given,
		},
	);
};

let ids = 0;
const row = (executionId: string, more: object) => ({
	...{ id: (ids += 1), threadHash: '', ticketId: 0, executionId, workflow: '10 Intake' },
	...{ at: new Date().toISOString(), restricted: 0, ...more },
});
const waiting = (threadKey: string, keyHash: string, state: string) => ({
	...{ id: (ids += 1), threadHash: threadHash(sealSecret, threadKey), keyHash, bodyHash: 'bb', state },
});
/** Executions of which `djbc_runs` still tells whose they are; others are remembered for their retries alone. */
const known = (rows: any[]) => rows.filter(({ restricted }) => restricted >= 0).map((one) => one.executionId);
const auditsOf = async (id: number): Promise<any[]> =>
	(await desk.desk.as('integrasi', 'GET', `/ticket_articles/by_ticket/${id}`)).filter(
		({ subject }: { subject: string }) => subject?.startsWith('Audit'),
	);

/** A ticket of a thread, in the open group until it is moved by hand. */
async function ticketOf(threadKey: string, recent: string) {
	return await desk.desk.as('integrasi', 'POST', '/tickets', {
		...{ title: 'KANARI', group: 'Bravo::Layanan', customer: 'budi', djbc_thread_key: threadKey },
		djbc_recent: recent,
		article: { type: 'note', body: 'KANARI', internal: false },
	});
}
const moves = async (id: number) =>
	await desk.desk.as('integrasi', 'PUT', `/tickets/${id}`, { group: 'Terbatas::Saring' });

it('removes what n8n keeps of a ticket that was moved late, and says so once', async () => {
	const { id } = await ticketOf('uji:telat', 'aa.bb\nff.bb');
	await moves(id);
	const hash = threadHash(sealSecret, 'uji:telat');
	for (const [one, status] of [
		['11', 'error'],
		['12', 'waiting'],
		['13', 'error'],
		['99', 'error'],
	])
		kept.set(one!, status!);
	const tables = {
		djbc_runs: [
			row('11', { threadHash: hash }),
			row('12', { threadHash: hash }),
			row('13', { ticketId: id, workflow: '20 Clock' }),
			row('13', { ticketId: id + 1000, workflow: '20 Clock' }),
			row('14', { threadHash: hash }),
			row('99', { threadHash: 'another' }),
		],
		djbc_inbox: [
			waiting('uji:telat', 'aa', 'waiting'),
			waiting('uji:telat', 'cc', 'waiting'),
			waiting('uji:telat', 'dd', 'dead'),
			waiting('uji:telat', 'ff', 'dead'),
			waiting('uji:telat', 'ee', 'discarded'),
			waiting('uji:lain', 'aa', 'waiting'),
		],
	};
	const first = await run(tables);
	expect(first.status).toBe('success');
	expect([...kept.keys()]).toEqual(['12', '99']);
	expect(known(tables.djbc_runs)).toEqual(['12', '99']);
	expect(JSON.stringify(tables.djbc_runs.filter(({ restricted }) => restricted < 0))).not.toContain(hash);
	// What waits stays, held or not, for its files too: workflow 12 brings it. So does what the desk does not hold.
	expect(tables.djbc_inbox.map(({ keyHash }) => keyHash)).toEqual(['aa', 'cc', 'dd', 'aa']);
	const [note, ...more] = await auditsOf(id);
	expect(more).toEqual([]);
	expect(note.body).toMatch(
		/n8n: 2 catatan eksekusi dan 2 baris kotak masuk dihapus; 1 eksekusi belum selesai/,
	);
	expect(first.stored).not.toMatch(/KANARI|uji:telat/);

	kept.set('12', 'error');
	const second = await run(tables);
	expect(second.output('Changed Tickets')).toBeDefined();
	expect([...kept.keys()]).toEqual(['99']);
	expect(known(tables.djbc_runs)).toEqual(['99']);
	expect(await auditsOf(id)).toHaveLength(1);
});

it('tells of no deletion where n8n had kept nothing', async () => {
	const { id } = await ticketOf('uji:sukses', '');
	await moves(id);
	const tables = { djbc_runs: [row('61', { ticketId: id }), row('62', { ticketId: id })], djbc_inbox: [] };
	expect((await run(tables)).status).toBe('success');
	expect((await auditsOf(id))[0].body).toMatch(/n8n: 0 catatan eksekusi dan 0 baris kotak masuk dihapus\. /);
});

it('finds retries, which write no row of their own: also one that ends after its original went', async () => {
	const { id } = await ticketOf('uji:ulang', '');
	await moves(id);
	for (const one of ['71', '72', '73', '99']) kept.set(one, 'error');
	retryOf.set('72', '71').set('73', '72').set('99', '98');
	const tables = {
		djbc_runs: [row('71', { threadHash: threadHash(sealSecret, 'uji:ulang') }), row('98', {})],
		djbc_inbox: [],
	};
	for (const left of [['72', '73', '99'], ['73', '99'], ['99']]) {
		expect((await run(tables)).status).toBe('success');
		expect([...kept.keys()]).toEqual(left);
	}
	kept.set('74', 'error');
	retryOf.set('74', '71');
	for (const node of ['Each Hour', 'Each Minute']) expect((await run(tables, node)).status).toBe('success');
	expect([...kept.keys()]).toEqual(['99']);
	// That of an open ticket got a row as well, by which it is found should the ticket move.
	expect(known(tables.djbc_runs)).toEqual(['98', '99']);
	expect((await run(tables)).output('Kept Now')).toBeUndefined();
});

it('removes the runs of a ticket that was restricted from the beginning, without a note', async () => {
	const { id } = await desk.desk.as('integrasi', 'POST', '/tickets', {
		...{ title: 'KANARI', group: 'Terbatas::Saring', customer: 'budi', djbc_thread_key: 'uji:awal' },
		article: { type: 'note', body: 'KANARI', internal: false },
	});
	kept.set('21', 'error');
	const tables = { djbc_runs: [row('21', { ticketId: id })], djbc_inbox: [] };
	expect((await run(tables)).status).toBe('success');
	expect([...kept.keys()]).toEqual([]);
	expect(await auditsOf(id)).toEqual([]);
});

it('forgets nothing while n8n refuses the key, tells the admin without a word of a ticket, and makes it good', async () => {
	const { id, number } = await ticketOf('uji:kunci', '');
	await moves(id);
	kept.set('31', 'error');
	const tables = { djbc_runs: [row('31', { ticketId: id })], djbc_inbox: [] };
	key = 'a wrong one';
	const refused = await run(tables);
	expect(refused.status).toBe('error');
	expect(refused.error!.message).toMatch(/^Not all that n8n holds .* Look Up: /);
	expect(refused.error!.message).not.toMatch(new RegExp(`${number}|KANARI`));
	expect(tables.djbc_runs).toHaveLength(1);
	expect((await auditsOf(id))[0].body).toMatch(
		/n8n: 0 catatan .*; 1 eksekusi belum selesai atau belum dapat dihapus/,
	);
	key = 'the key';
	expect((await run(tables)).status).toBe('success');
	expect([known(tables.djbc_runs), [...kept]]).toEqual([[], []]);
});

it.each([
	['nobody made the credential', '', {}],
	['its API does not answer', 'the key', { port: 9 }],
	// n8n hands on what came in where a node cannot even start: this one has not its credential, Look Up has.
	['the key may not delete', 'the key', { given: { 'Delete Execution': [{ id: 82, status: 'error' }] } }],
])(
	'writes the notes of several late moves of one look, with and without runs, while %s',
	async (_, one, more) => {
		const tickets: Array<{ id: number; number: string }> = [];
		for (const each of ['a', 'b', 'c']) {
			tickets.push(await ticketOf(`uji:${each}:${one}:${JSON.stringify(more)}`, ''));
			await moves(tickets.at(-1)!.id);
		}
		const [a, , c] = tickets as [any, any, any];
		// Their rows bear as numbers those of other executions.
		const rows = [row('81', { ticketId: a.id, id: 91 }), row('82', { ticketId: c.id, id: 92 })];
		for (const id of ['81', '82', '91', '92']) kept.set(id, 'error');
		const tables = { djbc_runs: rows, djbc_inbox: [] };
		key = one;
		const away = await run(tables, 'Each Minute', more);
		expect(away.error?.message).toMatch(/^Not all that n8n holds .* (Look Up|Delete Execution): /);
		expect([...kept.keys()]).toEqual(['81', '82', '91', '92']);
		expect(tables.djbc_runs.map(({ restricted }) => restricted)).toEqual([a.id, c.id]);
		const left = [/; 1 eksekusi belum selesai atau belum dapat dihapus/, /0 baris kotak masuk dihapus\. /];
		for (const [place, { id }] of tickets.entries()) {
			const [note, ...others] = await auditsOf(id);
			expect([note.body, others]).toEqual([expect.stringMatching(left[place % 2]!), []]);
		}
		key = 'the key';
		expect((await run(tables)).status).toBe('success');
		expect([known(tables.djbc_runs), [...kept.keys()]]).toEqual([[], ['91', '92']]);
	},
);

it('keeps rows of runs that n8n keeps, and of the last hours', async () => {
	const old = new Date(Date.now() - 4 * 3_600_000).toISOString();
	kept.set('41', 'error');
	const tables = {
		djbc_runs: [row('41', { at: old }), row('42', { at: old }), row('43', {})],
		djbc_inbox: [],
	};
	expect((await run(tables, 'Each Hour')).status).toBe('success');
	expect(tables.djbc_runs.map(({ executionId }) => executionId)).toEqual(['41', '43']);
});

it('keeps the table small without a key as well, but for what is marked', async () => {
	key = 'a wrong one';
	const old = new Date(Date.now() - 2 * 86_400_000).toISOString();
	const tables = {
		djbc_runs: [row('51', { at: old }), row('52', { at: old, restricted: 7 }), row('53', {})],
		djbc_inbox: [],
	};
	const refused = await run(tables, 'Each Hour');
	expect(refused.status).toBe('error');
	expect(refused.error!.message).toMatch(/^Authorization failed/);
	expect(tables.djbc_runs.map(({ executionId }) => executionId)).toEqual(['52', '53']);
});

it.each([
	'19-n8n-triggers',
	'21-escalation',
	'30-sla-sweep',
	'40-qa',
	'41-reports',
	'45-restricted',
	'61-survey',
	'90-dead-letter',
])('%s, which may hold ids of restricted tickets, keeps no run, a failed one neither (CONF-2)', (name) =>
	expect(shippedWorkflow(name).settings).toMatchObject({
		saveDataSuccessExecution: 'none',
		saveDataErrorExecution: 'none',
		saveManualExecutions: false,
		saveExecutionProgress: false,
	}),
);

/** Every workflow that handles messages or tickets and may leave a run behind. */
const HANDLING = [
	...['10-intake', '12-inbox', '13-whatsapp', '14-messenger-instagram', '15-x', '16-sms', '17-chatwoot'],
	...['19-n8n-triggers', '20-clock', '21-escalation', '40-qa', '41-reports', '50-reply'],
	'90-dead-letter',
];

it.each(HANDLING)(
	'%s writes its runs before anything can fail, and is stopped by no failure of that',
	(name) => {
		const { nodes, connections } = shippedWorkflow(name);
		const of = (wanted: string) => nodes.find((node) => node.name === wanted)!;
		const runs = of('Runs');
		expect(runs).toMatchObject({ onError: 'continueRegularOutput' });
		expect(runs.parameters).toEqual(
			shippedWorkflow('10-intake').nodes.find((node) => node.name === 'Runs')!.parameters,
		);
		const siblings = Object.values(connections)
			.flatMap(({ main = [] }) => main)
			.find((links) => links?.some(({ node }) => node === 'Runs'))!;
		// In order v1 the topmost runs first, and of equals the leftmost.
		const [first] = siblings.map(({ node }) => of(node)).sort((a, b) => a.position[1] - b.position[1]);
		expect(first!.name).toBe('Runs');
		expect(connections.Runs).toBeUndefined();
	},
);

it('is in no other workflow that would have to be named here', () => {
	for (const name of readdirSync(resolve(__dirname, '../../workflows')).map((file) =>
		file.replace(/\.json$/, ''),
	)) {
		const has = shippedWorkflow(name).nodes.some((node) => node.name === 'Runs');
		expect([name, has]).toEqual([name, HANDLING.includes(name)]);
	}
});
