import { join } from 'node:path';

import { shippedWorkflow } from '../e2e/shippedWorkflows';
import { SetupDesk } from '../setup/desk';
import { mentionedOn, personRows, remindersOf, SweptDesk } from '../sweep/desk';

import { runWorkflow } from './inProcess';

/** Workflow 30, whole, on n8n's engine, against the sandbox. */
let swept: SweptDesk;
const told = new Set<string>();
beforeAll(async () => {
	swept = await SweptDesk.open();
	// n8n's memory of earlier executions is its database's.
	// eslint-disable-next-line @typescript-eslint/no-require-imports -- from the pinned n8n's tree
	const { DataDeduplicationService } = require(
		join(__dirname, '../e2e/node_modules/n8n-core/dist/data-deduplication-service'),
	);
	await DataDeduplicationService.init({
		getProcessedDataCount: async () => told.size,
		checkProcessedAndRecord: async (items: string[]) => {
			const news = items.filter((item) => !told.has(item));
			for (const item of news) told.add(item);
			return { new: news, processed: items.filter((item) => !news.includes(item)) };
		},
	});
});
afterAll(SetupDesk.closeAll);
afterEach(async () => {
	await swept.desk.control('DELETE', '/faults');
	told.clear();
});

/** Nobody outside: Mail Outside is switched off as it is shipped. */
const insiders = personRows.map((row) => (row.key === 'supervisor SVC-CC' ? { ...row, value: 'spv' } : row));

async function run(rows: object[] = insiders) {
	const workflow = shippedWorkflow('30-sla-sweep');
	for (const node of workflow.nodes) if ('waitBetweenTries' in node) node.waitBetweenTries = 0;
	return await runWorkflow(
		workflow,
		{ node: 'Every Minute', items: [{}] },
		{ credentials: { djbcZammadApi: swept.desk.credential }, tables: { djbc_policy: rows } },
	);
}

describe('30 SLA Sweep', () => {
	it('reminds of tickets that become due, once, and tells ids and codes only', async () => {
		const soon = await swept.desk.asked(50, { text: 'Kenari rahasia: berapa tarif?' });
		const due = await swept.desk.asked(61, { text: 'Kenari rahasia: berapa pajak?' });
		const fresh = await swept.desk.asked(10);
		await soon.sets({ owner: 'agen' });
		const first = await run();
		expect(first.error).toBeUndefined();
		const of = (thread: { id: number }) =>
			first.output('Sweep')![0]!.filter(({ ticketId }) => ticketId === thread.id);
		expect(of(soon)).toMatchObject([{ rung: '80', outcome: 'reminded', reached: 2, external: [] }]);
		expect(of(due)).toMatchObject([{ rung: 'due', outcome: 'reminded', reached: 1, external: [] }]);
		expect(of(fresh)).toEqual([]);
		expect(await mentionedOn(swept.desk, soon.id)).toEqual(['agen', 'ketua']);
		expect(first.stored).not.toMatch(/kenari/i);
		const again = await run();
		expect(again.output('Sweep')![0] ?? []).toEqual([]);
		expect(await remindersOf(due)).toHaveLength(1);
	});

	it('follows what no event told before it reminds, and puts back what somebody changed', async () => {
		const thread = await swept.desk.asked(61);
		await thread.says('Tarifnya 0 %.');
		const other = await swept.desk.asked(10);
		const { djbc_due_at: before } = await other.now();
		await other.sets({ djbc_due_at: new Date().toISOString() });
		const { output, error } = await run();
		expect(error).toBeUndefined();
		const followed = output('Follow Clock')![0]!;
		expect(followed).toContainEqual(expect.objectContaining({ ticketId: thread.id, state: 'breached' }));
		expect(followed).toContainEqual(
			expect.objectContaining({ ticketId: other.id, restored: ['djbc_due_at'] }),
		);
		expect((await other.now()).djbc_due_at).toBe(before);
		expect(await remindersOf(thread)).toEqual([]);
		expect(await remindersOf(other)).toEqual([]);
	});

	it('tells the admin of people outside to whom nobody wrote, since Mail Outside is switched off', async () => {
		const thread = await swept.desk.asked(61);
		const { error, output } = await run(personRows);
		expect(output('Mail Outside')![0]).toMatchObject([
			{ ticketId: thread.id, reached: 1, external: ['spv.luar@contoh.test'] },
		]);
		expect(error?.message).toMatch(
			new RegExp(
				`^People outside were not written to .*ticket ID ${thread.id}\\): Mail Outside is switched off`,
			),
		);
		expect(error?.message).not.toContain('@');
	});

	it('saves no run: its items hold numbers of restricted tickets', () => {
		expect(shippedWorkflow('30-sla-sweep').settings).toMatchObject({
			...{ saveDataSuccessExecution: 'none', saveDataErrorExecution: 'none' },
			...{ saveManualExecutions: false, saveExecutionProgress: false },
		});
	});

	it('tells the admin once a day of a role without people, after all the rest was done', async () => {
		const thread = await swept.desk.asked(61);
		const first = await run([]);
		expect(first.error?.message).toMatch(
			new RegExp(
				`^Nobody, or not everybody, was reached as supervisor \\(rule WEBCHAT-DIRECT, ticket ID ${thread.id}\\)`,
			),
		);
		expect(await remindersOf(thread)).toHaveLength(1);
		await swept.desk.asked(61);
		expect((await run([])).error).toBeUndefined();
	});

	it('gives the other reminders where one fails, and tells it by id', async () => {
		const [bad, good] = [await swept.desk.asked(61), await swept.desk.asked(61)];
		await swept.desk.control('POST', '/faults', {
			...{ method: 'PUT', path: `/tickets/${bad.id}\\?`, fault: 'status', status: 403, times: 1000 },
		});
		const { error } = await run();
		expect(error?.message).toMatch(new RegExp(`Reminder due of ticket ID ${bad.id} failed.*403`));
		expect(await remindersOf(good)).toHaveLength(1);
		await swept.desk.control('DELETE', '/faults');
		expect((await run()).error).toBeUndefined();
		expect(await remindersOf(bad)).toHaveLength(1);
	});

	it('tells what could not be followed, and sweeps all the same', async () => {
		const [bad, good] = [await swept.desk.asked(10), await swept.desk.asked(61)];
		await swept.desk.control('POST', '/faults', {
			...{ method: 'GET', path: `/ticket_articles/by_ticket/${bad.id}`, fault: 'status', status: 500 },
			times: 1000,
		});
		const { error } = await run();
		expect(error?.message).toMatch(new RegExp(`Follow Clock \\(ticket ID ${bad.id}\\): .*500`));
		expect(await remindersOf(good)).toHaveLength(1);
	});
});
