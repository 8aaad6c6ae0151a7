import { FollowedDesk } from '../clocks/desk';
import { shippedWorkflow } from '../e2e/shippedWorkflows';
import { SetupDesk } from '../setup/desk';

import { runWorkflow } from './inProcess';

/** Workflow 20, whole, on n8n's engine, against the sandbox. */
let desk: FollowedDesk;
beforeAll(async () => {
	desk = await FollowedDesk.open();
});
afterAll(SetupDesk.closeAll);
afterEach(async () => await desk.control('DELETE', '/faults'));

/** What the Helpdesk Trigger tells of an agent's article. */
const event = (ticketId: number) => ({
	...{ event: 'articleByAgent', events: ['articleByAgent', 'ticketUpdated'], ticketId, articleId: 7 },
	...{ group: 'Bravo::Layanan', channel: 'webchat', record: 'request', changed: null, attributes: {} },
});

async function run(ticketId: number | null, tables = {}, told: object = event(ticketId ?? 0)) {
	const workflow = shippedWorkflow('20-clock');
	for (const node of workflow.nodes) if ('waitBetweenTries' in node) node.waitBetweenTries = 0;
	return await runWorkflow(
		workflow,
		ticketId === null
			? { node: 'Every 5 Minutes', items: [{}] }
			: { node: 'Helpdesk Trigger', items: [told] },
		{ credentials: { djbcZammadApi: desk.credential }, tables },
	);
}

describe('20 Clock', () => {
	it("stops the clock at an agent's answer, and tells ids and words only", async () => {
		const thread = await desk.asked(10);
		await thread.says('Kenari rahasia: tarifnya 0 %.');
		const first = await run(thread.id);
		expect(first.status).toBe('success');
		expect(first.output('Follow')).toMatchObject([
			[{ ticketId: thread.id, outcome: 'followed', changed: true, saw: ['answer'], state: 'met' }],
		]);
		expect(JSON.stringify(first.output('Follow'))).not.toMatch(/kenari/i);
		expect((await thread.now()).djbc_sla_state).toBe('met');
		const again = await run(thread.id);
		expect(again.output('Follow')).toMatchObject([[{ changed: false, requests: 1 }]]);
	});

	it('makes a request of a mail that Zammad took itself, looks for the same matter, and follows it at once', async () => {
		await desk.setup.admin.call('POST', '/users', { login: 'siti@contoh.id', roles: ['Customer'] });
		const mail = await desk.control('POST', '/inbound', {
			...{ type: 'email', from: 'siti@contoh.id', group: 'Bravo::Layanan', title: 'Kenari rahasia' },
			body: 'Kenari rahasia: berapa tarif bea masuk laptop?',
		});
		const looked = await run(null);
		expect(looked.status).toBe('success');
		const of = (node: string) => looked.output(node)![0]!.find(({ ticketId }) => ticketId === mail.id);
		expect(of('Enrich')).toMatchObject({
			...{ channel: null, record: null },
			enriched: { outcome: 'native', channel: 'email', office: 'BRAVO', rule: 'EMAIL', requests: 4 },
		});
		expect(of('Propose Same Matter')).toMatchObject({ ticketId: mail.id, proposed: 0 });
		expect(of('Follow')).toMatchObject({ outcome: 'followed', rule: 'EMAIL', state: 'running' });
		expect(looked.stored).not.toMatch(/kenari|siti@/i);
		const again = await run(mail.id);
		expect(again.output('Enrich')![0]).toMatchObject([{ enriched: { outcome: 'nothing' } }]);
		expect(again.output('Propose Same Matter')).toBeUndefined();
	});

	it('passes what needs nothing on without a request', async () => {
		const thread = await desk.asked(10);
		const told = { ...event(thread.id), attributes: { djbc_sla_state: 'running' } };
		const { output } = await run(thread.id, {}, told);
		expect(output('Enrich')![0]).toMatchObject([{ ...told, enriched: { outcome: 'nothing', requests: 0 } }]);
	});

	it('stops no clock where the same matter cannot be looked for', async () => {
		const mail = await desk.control('POST', '/inbound', {
			...{ type: 'sms', from: 'siti@contoh.id', group: 'Bravo::Layanan', body: 'Berapa tarif bea masuk?' },
		});
		const fault = { method: 'POST', path: '/search', fault: 'status', status: 500 };
		await desk.control('POST', '/faults', fault);
		await desk.control('POST', '/faults', { ...fault, method: 'GET', path: '/users/' });
		const { status, output } = await run(mail.id, {}, { ...event(mail.id), channel: null, record: null });
		expect(status).toBe('success');
		expect(output('Follow')).toMatchObject([[{ rule: 'SMS', state: 'running' }]]);
	});

	it('follows all tickets though one cannot be enriched, and then names that one to the admin', async () => {
		const mail = await desk.control('POST', '/inbound', {
			...{ type: 'email', from: 'siti@contoh.id', group: 'Bravo::Layanan', body: 'Petugas minta uang suap.' },
		});
		const thread = await desk.asked(10);
		await thread.says('Tarifnya 0 %.');
		const fault = { method: 'PUT', path: `/tickets/${mail.id}\\?`, fault: 'status', status: 403 };
		await desk.control('POST', '/faults', { ...fault, times: 1000 });
		const looked = await run(null);
		expect(looked.status).toBe('error');
		expect(looked.error?.message).toMatch(new RegExp(`Ticket ID ${mail.id} could not be enriched: .*403`));
		expect(looked.error?.message).not.toMatch(/suap/);
		expect((await thread.now()).djbc_sla_state).toBe('met');
		// The others first: what is wrong with that one may stop Follow too.
		const first = looked.output('Follow')![0]!.map(({ ticketId }) => ticketId);
		expect([first.includes(thread.id), first.includes(mail.id), looked.times('Follow')]).toEqual([
			true,
			false,
			2,
		]);
	});

	it('finds by itself what no event told', async () => {
		const thread = await desk.asked(10);
		await thread.says('Tarifnya 0 %.');
		const looked = await run(null);
		expect(looked.status).toBe('success');
		expect(looked.output('Follow')![0]).toContainEqual(
			expect.objectContaining({ ticketId: thread.id, changed: true, saw: ['answer'], state: 'met' }),
		);
		expect(looked.stored).not.toContain('Tarifnya');
	});

	it('takes the policy rows in force, and leaves out one that cannot be read', async () => {
		const row = (id: number, kind: string, key: string, value: string) => ({
			...{ id, kind, key, value, effectiveAt: '', note: '' },
		});
		const tables = {
			djbc_policy: [
				row(1, 'switch', 'holding.phrases', 'kami tanya gudang dahulu'),
				row(2, 'apa-ini', 'x', 'y'),
			],
		};
		const thread = await desk.asked(10);
		await thread.says('Kami tanya gudang dahulu ya, Pak.');
		const followed = await run(thread.id, tables);
		expect(followed.output('Follow')).toMatchObject([[{ saw: ['holding'], state: 'running' }]]);
	});

	it('tries again what failed for a moment', async () => {
		const thread = await desk.asked(10);
		await thread.says('Tarifnya 0 %.');
		const path = `/tickets/${thread.id}\\?`;
		await desk.control('POST', '/faults', { method: 'PUT', path, fault: 'status', status: 422, times: 2 });
		const followed = await run(thread.id);
		expect(followed.status).toBe('success');
		expect((await thread.now()).djbc_sla_state).toBe('met');
	});

	it('fails when the desk stays away, and tells the admin workflow, node and failure, no word of a message', async () => {
		const thread = await desk.asked(10);
		await thread.says('Kenari rahasia: tarifnya 0 %.');
		const path = `/tickets/${thread.id}\\?`;
		await desk.control('POST', '/faults', { method: 'PUT', path, fault: 'status', status: 422 });
		const failed = await run(thread.id);
		expect(failed.status).toBe('error');
		expect(failed.error?.message).toContain('422');
		expect(JSON.stringify(failed.error)).not.toMatch(/kenari/i);
		const told = await runWorkflow(
			shippedWorkflow('20-clock'),
			{
				node: 'Error Trigger',
				items: [
					{
						workflow: { id: 'x', name: '20 Clock' },
						execution: {
							...{ id: '7', url: 'http://n8n.example/7', lastNodeExecuted: 'Follow' },
							error: { message: failed.error!.message, stack: 'rahasia' },
						},
						body: 'rahasia',
					},
				],
			},
			{},
		);
		expect(told.output('Whitelisted Failure')).toEqual([
			[
				{
					...{ workflow: '20 Clock', execution: '7', url: 'http://n8n.example/7', node: 'Follow' },
					failure: failed.error!.message,
				},
			],
		]);
	});
});
