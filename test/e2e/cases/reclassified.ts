import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findCanaries } from '../canaries';
import { n8nNode } from '../install';
import { LISTENING_WORKFLOWS, listening } from '../rig';
import { quick } from '../shippedWorkflows';
import { officer } from '../staff';
import { post, tell } from './context';
import { newThread, planted, plantedWords } from './planted';
import { asked, deliveriesOf, ticketNow, until, type GetTalk } from './talk';

/** Runs last: n8n keeps nothing of tickets that are of ethics or crime, found so at once or late, with every run saved. */
export function reclassified(context: GetTalk): void {
	/** The ticket that is reclassified late, and the hash by which n8n's items name its thread. */
	let late: Record<string, any>;
	let hashes: string[] = [];
	const numbers: string[] = [];

	const stored = (words: string[]) => findCanaries(context().rig.n8n.folder, words);
	/** Runs that n8n keeps and whose data name one of these. */
	const keptOf = async (...words: string[]) =>
		(await context().rig.editor.executions()).filter((run) => {
			const data = JSON.stringify(run.data ?? {});
			return words.some((word) => data.includes(word));
		});
	const auditsOf = async (id: number) =>
		(await context().desk.agent.articles(id)).filter(({ subject }) => /^Audit /.test(subject ?? ''));
	const keyHash = ({ idempotencyKey }: Record<string, any>) =>
		createHash('sha256').update(String(idempotencyKey)).digest('hex').slice(0, 32);
	/** As the trigger's item of the message's run carries it. */
	const threadHashOf = async (message: Record<string, any>) => {
		const [run] = await keptOf(keyHash(message));
		const [item] = run!.data!.resultData.runData['Intake Trigger']![0]!.data!.main[0]!;
		return String(item!.json.threadHash);
	};

	let restricted: string | null = null;
	const turn = async (on: boolean) => {
		const { editor } = context().rig;
		restricted ??= await editor.importWorkflow(quick('45-restricted'));
		await (on ? editor.activate(restricted) : editor.deactivate(restricted));
	};

	beforeAll(async () => {
		const { rig, desk, hooks } = context();
		await officer(desk.admin, 'petugas.pli', 'Petugas KPPBC-MKS::PLI');
		await officer(desk.admin, 'petugas.saring', 'Terbatas::Saring');
		for (const [id, path] of Object.entries(LISTENING_WORKFLOWS)) {
			await rig.editor.activate(id);
			await listening(`${hooks.url}/webhook/${path}`);
		}
		await rig.editor.addN8nApi();
		// Its first run makes the table; then it stands still, so that a run can be seen before it goes.
		await turn(true);
		await until('workflow 45 made its table', async () => (await rig.editor.tables()).includes('djbc_runs'));
		await turn(false);
	});

	it('a message suspected at once: no run is kept, and no note tells of a move', async () => {
		const { desk } = context();
		const text = 'Petugas meminta uang suap sepuluh juta agar barang keluar.';
		const { message } = planted(newThread(), { attachments: undefined, body: { text } });
		expect(await post(context(), message)).toMatchObject({ status: 202 });
		const [ticket] = await desk.agent.tickets('djbc_thread_key', message.thread.key);
		expect(ticket!.group).toBe('Terbatas::Saring');
		numbers.push(ticket!.number);
		await until('its run is saved', async () => (await keptOf(keyHash(message))).length === 1);
		await turn(true);
		await until('its run is gone', async () => (await keptOf(keyHash(message))).length === 0);
		expect(await auditsOf(ticket!.id)).toEqual([]);
	});

	it('one reclassified late: what was saved before, a failed run too, goes within the minute', async () => {
		const { desk, officer: agent } = context();
		late = await asked(context());
		numbers.push(late.number);
		const fault = { method: 'PUT', path: `/tickets/${late.id}\\?`, fault: 'status', status: 403, times: 20 };
		await desk.control('POST', 'faults', fault);
		const { message } = planted({ ...newThread(), key: late.djbc_thread_key });
		expect(await post(context(), message)).toMatchObject({ status: 503 });
		const failed = async () => (await keptOf(keyHash(message))).filter(({ status }) => status === 'error');
		await until('the failed run is saved', async () => (await failed()).length === 1);
		const [{ id }] = (await failed()) as [any];
		await context().rig.editor.call('POST', `/rest/executions/${id}/retry`, { loadWorkflow: false });
		await until('its retry is saved, and is not in the table', async () => (await failed()).length === 2);
		await desk.control('DELETE', 'faults');
		const retry = (await failed()).find((run) => run.id !== id)!;
		const rows = await context().rig.editor.rows('djbc_runs');
		expect(rows.filter(({ executionId }) => executionId === id)).toHaveLength(1);
		expect(rows.filter(({ executionId }) => executionId === retry.id)).toEqual([]);
		hashes = [await threadHashOf(message)];
		expect((await keptOf(...hashes, late.number)).length).toBeGreaterThan(1);
		// Of a run that n8n does not know: what its node hands to its error output no expression can read there.
		await context().rig.editor.addRow('djbc_runs', { executionId: '999999', threadHash: hashes[0]! });

		await agent.call('PUT', `/tickets/${late.id}`, { djbc_category: 'CPL::ETH' });
		await until(
			'it was moved',
			async () => (await ticketNow(context(), late.id)).group === 'Terbatas::Saring',
		);
		await until('the audit is written', async () => (await auditsOf(late.id)).length === 1);
		await until('n8n keeps no run of it', async () => (await keptOf(...hashes, late.number)).length === 0);
		const [{ body }] = (await auditsOf(late.id)) as [any];
		expect(body).toMatch(/dari Kantor::KPPBC-MKS::PLI ke Terbatas::Saring/);
		expect(body).toMatch(/n8n: [1-9]\d* catatan eksekusi/);
		expect(await context().rig.editor.rows('djbc_inbox')).toEqual([]);
	});

	it('tells the Helpdesk Trigger nothing of it any more', async () => {
		const { desk, rig } = context();
		await deliveriesOf(context(), late.id);
		await desk.control('DELETE', 'deliveries');
		const saring = desk.admin.as('petugas.saring');
		const article = { type: 'note', internal: true, body: 'Sudah ditelaah.' };
		await saring.call('PUT', `/tickets/${late.id}`, { article });
		await rig.editor.settledExecutionIds();
		expect(await deliveriesOf(context(), late.id)).toEqual([]);
		expect(await auditsOf(late.id)).toHaveLength(1);
	});

	it('no word lies in n8n while it runs; stopped and vacuumed, no number and no hash either', async () => {
		const { rig } = context();
		const found = stored([...plantedWords, ...hashes, ...numbers]);
		expect(found.filter(({ word }) => plantedWords.includes(word))).toEqual([]);
		tell(
			`before VACUUM numbers and hashes lie in: ${[...new Set(found.map(({ file }) => file))].join(', ')}`,
		);
		// The search held this process up: connections that n8n closed meanwhile must be noticed first.
		await sleep(500);
		await until('no run is left to be deleted', async () =>
			(await rig.editor.rows('djbc_runs')).every(({ restricted }) => restricted <= 0),
		);
		await rig.n8n.stop();
		vacuum(rig.n8n.folder);
		expect(stored([...plantedWords, ...hashes, ...numbers])).toEqual([]);
	});
}

/** What an admin does after deletions: SQLite leaves deleted rows in free pages and in its write-ahead log. */
function vacuum(folder: string): void {
	const database = join(folder, '.n8n', 'database.sqlite');
	const script = `const { Database } = require('sqlite3');
		const db = new Database(process.argv[1]);
		db.exec('VACUUM; PRAGMA wal_checkpoint(TRUNCATE);', (error) => db.close(() => process.exit(error ? 1 : 0)));`;
	execFileSync(n8nNode, ['-e', script, database], { cwd: join(__dirname, '..'), stdio: 'inherit' });
	expect(readdirSync(join(folder, '.n8n'))).toContain('database.sqlite');
}
