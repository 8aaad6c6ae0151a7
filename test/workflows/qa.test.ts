import { changeValues } from '../../nodes/events/attributes';
import { shippedWorkflow } from '../e2e/shippedWorkflows';
import { SetupDesk } from '../setup/desk';
import { QaDesk } from '../verification/desk';

import { runWorkflow } from './inProcess';

/** Workflow 40, whole, on n8n's engine, against the sandbox. */
let qa: QaDesk;
beforeAll(async () => {
	qa = await QaDesk.open();
});
afterAll(SetupDesk.closeAll);
afterEach(async () => await qa.desk.control('DELETE', '/faults'));

async function event(ticketId: number) {
	const ticket = await qa.now(ticketId);
	return {
		...{ event: 'ticketUpdated', events: ['ticketUpdated'], ticketId, ticketNumber: ticket.number },
		...{ group: ticket.group, state: ticket.state, channel: null, record: ticket.djbc_record || null },
		...{ articleIds: [], changed: null, attributes: changeValues(ticket), updatedAt: ticket.updated_at },
	};
}

async function run(items: object[] | null) {
	const workflow = shippedWorkflow('40-qa');
	for (const node of workflow.nodes) if ('waitBetweenTries' in node) node.waitBetweenTries = 0;
	return await runWorkflow(
		workflow,
		items === null ? { node: 'Every 5 Minutes', items: [{}] } : { node: 'Helpdesk Trigger', items },
		{ credentials: { djbcZammadApi: { ...qa.desk.credential, systemId: '70' } } },
	);
}

describe('40 QA', () => {
	it('opens a task for a completed escalation, and carries out what the assessor chose; no word of the user is held', async () => {
		const { id, request } = await qa.completed();
		const opened = await run([await event(id), await event(request.id)]);
		expect(opened.status).toBe('success');
		expect(opened.output('Open a Task')![0]).toMatchObject([
			{ ticketId: id, verification: { outcome: 'opened', cycle: 1 } },
		]);
		expect(opened.output('Follow')).toBeUndefined();
		const task = opened.output('Open a Task')![0]![0]!.verification.taskId;
		await qa.desk.macro('penilai', 'Verifikasi: ditindaklanjuti', task);
		const followed = await run([await event(task)]);
		expect(followed.output('Follow')![0]).toMatchObject([
			{ ticketId: task, verification: { outcome: 'confirmed', cycle: 1 } },
		]);
		expect(await qa.now(task)).toMatchObject({ state: 'closed' });
		for (const { stored } of [opened, followed]) expect(stored).not.toMatch(/kenari|budi|diperiksa|penilai/i);
	});

	it('finds restricted escalations by itself, since they tell no events, and holds nothing of them but ids and codes', async () => {
		const group = 'Terbatas::Kode Etik';
		const request = await qa.asked({ restricted: true }, group);
		await qa.sets('integrasi', request.id, { group });
		request.agent = 'etik';
		const escalation = await qa.escalated(request, { category: 'CPL::ETH', unit: 'PUSAT-KI' });
		await qa.complete(escalation, 'etik');
		const looked = await run(null);
		expect(looked.status).toBe('success');
		const opened = looked.output('Open a Task')![0]!.find(({ ticketId }) => ticketId === escalation.id)!;
		expect(opened.verification).toMatchObject({ outcome: 'opened' });
		expect(await qa.now(opened.verification.taskId)).toMatchObject({ group });
		await qa.desk.macro('etik', 'Pemohon tidak terhubungi', opened.verification.taskId);
		const again = await run(null);
		expect(again.output('Follow')![0]).toContainEqual(
			expect.objectContaining({
				ticketId: opened.verification.taskId,
				verification: expect.objectContaining({ outcome: 'tried' }),
			}),
		);
		expect(looked.stored + again.stored).not.toMatch(/kenari|budi|ND-/i);
	});

	it('passes what needs nothing without a request', async () => {
		const { id, request } = await qa.escalated();
		await qa.desk.control('DELETE', '/requests');
		const passed = await run([await event(id), await event(request.id)]);
		expect([passed.status, passed.times('Open a Task'), passed.times('Follow')]).toEqual(['success', 0, 0]);
	});

	it('goes on with the other tickets when one fails, and then names that one to the admin', async () => {
		const [bad, good] = [await qa.completed(), await qa.completed()];
		const task = (await qa.opens(good.id)).taskId!;
		await qa.desk.macro('penilai', 'Verifikasi: ditindaklanjuti', task);
		const items = [await event(bad.id), await event(task)];
		const path = `/tickets/${bad.id}\\?`;
		await qa.desk.control('POST', '/faults', {
			method: 'GET',
			path,
			fault: 'status',
			status: 403,
			times: 50,
		});
		const failed = await run(items);
		expect(failed.status).toBe('error');
		expect(failed.error?.message).toMatch(new RegExp(`^Ticket ID ${bad.id} could not be verified: .*403`));
		expect(failed.error?.message).not.toMatch(/kenari|budi/i);
		expect(await qa.now(task)).toMatchObject({ state: 'closed', djbc_qa_outcome: 'confirmed' });
		await qa.desk.control('DELETE', '/faults');
		expect((await run(items)).output('Open a Task')![0]).toMatchObject([
			{ verification: { outcome: 'opened' } },
		]);
	});
});
