import { shippedWorkflow } from '../e2e/shippedWorkflows';
import { filledBy, ReportingDesk } from '../report/desk';
import { SetupDesk } from '../setup/desk';

import { runWorkflow } from './inProcess';

/** Workflow 41, whole, on n8n's engine, against the sandbox. */
let desk: ReportingDesk;
beforeAll(async () => {
	desk = await ReportingDesk.open();
});
afterAll(SetupDesk.closeAll);
afterEach(async () => await desk.desk.control('DELETE', '/faults'));

async function run(node = 'Every Minute', items: object[] = [{}]) {
	const workflow = shippedWorkflow('41-reports');
	for (const one of workflow.nodes) if ('waitBetweenTries' in one) one.waitBetweenTries = 0;
	return await runWorkflow(
		workflow,
		{ node, items },
		{ credentials: { djbcZammadApi: desk.desk.credential } },
	);
}

const told = (ticketId: number, record: string, wish: string | null) => ({
	...{ event: 'ticketUpdated', events: ['ticketUpdated'], ticketId, record },
	attributes: { djbc_request: wish },
});

describe('41 Reports', () => {
	it('writes the report that a macro asks for, follows it to its decision, registers it, and tells no word of it', async () => {
		const thread = await desk.desk.asked(10, { text: 'Kenari rahasia: kasus sulit.' });
		await thread.macro('Laporan kasus sulit (RPT-1)');
		const looked = await run();
		expect(looked.status).toBe('success');
		const { report } = looked.output('Write')![0]!.find(({ ticketId }) => ticketId === thread.id)!;
		expect(report).toMatchObject({ outcome: 'opened', report: 'RPT-1' });
		const id = report.reportTicketId;

		await desk.says(id, filledBy('RPT-1', ['Kenari satu', 'Kenari dua', 'Kenari tiga']));
		await desk.desk.macro('agen', 'Sampaikan laporan', id);
		const delivered = await run('Helpdesk Trigger', [told(id, 'report', 'deliver')]);
		expect(delivered.output('Follow')![0]).toMatchObject([
			{ ticketId: id, followed: { outcome: 'changed', saw: ['written', 'delivered'] } },
		]);
		expect(delivered.output('Write')?.[0] ?? []).toEqual([]);
		await desk.sets(id, { djbc_decision: 'Kenari disetujui.' }, 'kepala');
		const decided = await run();
		const of = decided.output('Follow')![0]!.find(({ ticketId }) => ticketId === id);
		expect(of).toMatchObject({ followed: { saw: ['decided'] } });

		// The running period: the node's own choice is the one that ended.
		const register = shippedWorkflow('41-reports');
		const period = register.nodes.find(({ name }) => name === 'Period')!;
		period.parameters.assignments.assignments.find(({ name }: any) => name === 'settings.period').value = '';
		const listed = await runWorkflow(
			register,
			{ node: 'By Hand', items: [{}] },
			{ credentials: { djbcZammadApi: desk.desk.credential } },
		);
		expect(listed.status).toBe('success');
		expect(listed.output('Register')![0]).toContainEqual(
			expect.objectContaining({
				ticketId: id,
				report: 'RPT-1',
				author: 'Bravo::Layanan',
				decidedAt: expect.any(String),
			}),
		);
		for (const { stored } of [looked, delivered, decided, listed]) expect(stored).not.toMatch(/kenari/i);
	});

	it('does all others though one cannot be written, and then names that one to the admin', async () => {
		const bad = await desk.desk.asked(10);
		const good = await desk.desk.asked(10);
		for (const thread of [bad, good]) await thread.macro('Laporan masalah operasional (RPT-2)');
		const path = `/tickets/${bad.id}\\?`;
		await desk.desk.control('POST', '/faults', {
			method: 'PUT',
			path,
			fault: 'status',
			status: 403,
			times: 1000,
		});
		const items = [bad, good].map(({ id }) => told(id, 'request', 'rpt2'));
		const done = await run('Helpdesk Trigger', items);
		expect(done.status).toBe('error');
		expect(done.error?.message).toMatch(
			new RegExp(`Ticket ID ${bad.id}: its report could not be written.*403`),
		);
		expect((await good.now()).djbc_request).toBeFalsy();
	});

	it('passes what is no report on without a request', async () => {
		const { id } = await desk.desk.asked(1);
		const { output } = await run('Helpdesk Trigger', [told(id, 'request', null)]);
		expect([output('Write'), output('Follow')]).toEqual([undefined, undefined]);
	});
});
