import { shippedWorkflow, withSettings } from '../e2e/shippedWorkflows';
import { SetupDesk } from '../setup/desk';
import { runWorkflow } from './inProcess';

/** Workflow 00 on n8n's engine, against the sandbox. */
jest.setTimeout(60_000);

let desk: SetupDesk;

beforeAll(async () => {
	desk = await SetupDesk.open();
});
afterAll(SetupDesk.closeAll);

async function run(settings: Record<string, string>) {
	const { url: baseUrl, adminToken: token } = desk.sandbox;
	const workflow = withSettings(shippedWorkflow('00-setup'), settings);
	const world = {
		credentials: { djbcZammadApi: { baseUrl, token, systemId: '', webhookToken: '', ca: '' } },
	};
	return await runWorkflow(workflow, { node: 'Set Up', items: [{}] }, world);
}

test('plans, applies, waits for the restart, goes on, and verifies, by its setting', async () => {
	const planned = await run({ mode: 'plan' });
	expect(planned.status).toBe('success');
	expect(planned.output('Decisions')![0]!.length).toBeGreaterThan(150);
	expect(planned.output('Apply')).toBeUndefined();

	const stopped = await run({ mode: 'apply' });
	expect(stopped).toMatchObject({
		status: 'error',
		error: { message: 'Restart Zammad now, then run Apply again' },
	});
	await desk.control('POST', '/restart');
	const applied = await run({ mode: 'apply' });
	expect(applied.status).toBe('success');
	expect(applied.output('Apply')![0]!.filter(({ done }) => done === 'created').length).toBeGreaterThan(80);

	const unready = await run({ mode: 'verify' });
	expect(unready).toMatchObject({
		status: 'error',
		error: { message: expect.stringContaining('Uji Setup') },
	});
	await desk.mayProbe();
	const verified = await run({ mode: 'verify' });
	expect(verified.status).toBe('success');
	expect(verified.output('Verify')![0]![0]).toMatchObject({ ok: true, probe: { id: expect.any(Number) } });
});

test('takes decisions out of its settings', async () => {
	await desk.admin.call('POST', '/triggers', {
		name: 'lama',
		condition: { 'ticket.action': { operator: 'is', value: 'create' } },
		perform: { 'ticket.priority_id': { value: '3' } },
		active: true,
	});
	expect(await run({ mode: 'apply' })).toMatchObject({ status: 'error' });
	expect(await run({ mode: 'apply', switchOff: 'lain, lama' })).toMatchObject({ status: 'success' });
	expect((await desk.admin.all('/triggers')).filter(({ active }: any) => active)).toEqual([]);
});
