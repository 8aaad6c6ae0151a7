import type { Execution } from '../editor';
import { giveRoles } from '../staff';
import { shippedWorkflow, withSettings } from '../shippedWorkflows';
import { tell, type GetContext } from './context';

const json = (run: Execution, node: string) =>
	(run.data?.resultData.runData[node]?.[0]?.data?.main[0] ?? []).map((item) => item.json);

/** Workflow 00 on an empty desk, as an admin runs it: plan, apply, restart, apply, verify. */
export function setupWorkflow(context: GetContext): void {
	async function run(mode: 'plan' | 'apply' | 'verify'): Promise<Execution> {
		const { editor } = context().rig;
		const id = await editor.importWorkflow(withSettings(shippedWorkflow('00-setup'), { mode }));
		const { executionId } = await editor.run(id, 'Set Up');
		return await editor.finished(executionId!);
	}

	it('plans an empty desk and writes nothing', async () => {
		const { desk } = context();
		await desk.forget();
		const planned = await run('plan');
		expect(planned.status).toBe('success');
		const items = json(planned, 'Decisions');
		tell(`${items.length} objects are planned`);
		expect(items.length).toBeGreaterThan(150);
		expect(items.filter(({ action }) => action !== 'create')).toMatchObject([
			{ action: 'conflict', kind: 'trigger', decision: 'switchOff' },
		]);
		expect((await desk.requests()).filter(({ method }) => method !== 'GET')).toEqual([]);
	});

	it('applies until the restart, goes on after it, and finds all the same in the end', async () => {
		const { desk } = context();
		const stopped = await run('apply');
		expect(stopped).toMatchObject({
			status: 'error',
			data: { resultData: { error: { message: expect.stringMatching(/^Restart Zammad now/) } } },
		});
		await desk.control('POST', 'restart', {});
		expect((await run('apply')).status).toBe('success');
		const again = json(await run('plan'), 'Decisions');
		expect(again.filter(({ action }) => action !== 'same')).toEqual([]);
	});

	it('writes a ticket, reads it back and is content', async () => {
		const { desk } = context();
		await giveRoles(desk.admin, desk.agent);
		const verified = await run('verify');
		expect(verified.status).toBe('success');
		expect(json(verified, 'Verify')[0]).toMatchObject({ ok: true, probe: { number: expect.any(String) } });
	});
}
