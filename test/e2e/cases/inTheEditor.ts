import { setTimeout as sleep } from 'node:timers/promises';
import { INTAKE_CREDENTIAL, ZAMMAD_CREDENTIAL } from '../credentials';
import { INTAKE_WORKFLOW, listening, silent, TRY_WORKFLOW } from '../rig';
import { send } from '../sender';
import { shippedWorkflow, withSettings, type WorkflowFile } from '../shippedWorkflows';
import { post, threadOf, type GetContext } from './context';
import { newThread, planted } from './planted';

/** What an admin does in the editor. */
export function inTheEditor(context: GetContext): void {
	it('finds both credentials good, and a wrong System ID bad', async () => {
		const { rig, desk } = context();
		const foreign = { title: 'Telepon', group: 'Users', customer: { login: 'tamu', firstname: 'Tamu' } };
		await desk.admin.call('POST', '/tickets', {
			...foreign,
			article: { subject: 'x', body: 'Halo', type: 'note' },
		});
		expect(await rig.editor.testCredential(INTAKE_CREDENTIAL)).toMatchObject({ status: 'OK' });
		expect(await rig.editor.testCredential(ZAMMAD_CREDENTIAL)).toMatchObject({
			status: 'OK',
			message: expect.stringContaining('begin with 70'),
		});
		expect(await rig.editor.testCredential(ZAMMAD_CREDENTIAL, { systemId: '99' })).toMatchObject({
			status: 'Error',
			message: expect.stringContaining('99'),
		});
	});

	it('sends the sample of workflow 11, signed by the credential', async () => {
		const { rig, desk } = context();
		const { executionId } = await rig.editor.run(TRY_WORKFLOW, 'Try It');
		const execution = await rig.editor.finished(executionId!);
		expect(execution.status).toBe('success');
		const sent = execution.data!.resultData.runData.Send![0]!.data!.main[0]![0]!.json as any;
		expect(sent).toMatchObject({ statusCode: 202, body: { accepted: true, duplicate: false } });
		const [ticket] = await desk.agent.tickets('number', sent.body.ticketNumber);
		expect(ticket).toMatchObject({ djbc_channel: 'webchat', djbc_office: 'KPPBC-MKS' });
	});

	it('keeps production listening while somebody listens in the editor', async () => {
		const { rig, desk } = context();
		expect(await rig.editor.run(INTAKE_WORKFLOW, 'Intake Trigger')).toMatchObject({
			waitingForWebhook: true,
		});
		expect((await post(context(), planted().message)).status).toBe(202);
		const thread = newThread();
		const testUrl = rig.intakeUrl.replace('/webhook/', '/webhook-test/');
		expect((await send(testUrl, rig.secrets.key, planted(thread).message)).status).toBe(202);
		expect((await threadOf(desk, thread.key)).tickets).toHaveLength(1);
		// n8n takes the test registration away a moment after its one event.
		await sleep(1_500);
		expect((await send(testUrl, rig.secrets.key, planted().message)).status).toBe(404);
		expect((await post(context(), planted().message)).status).toBe(202);
	});

	it('runs after an import in the editor: a new id, credentials found by their names', async () => {
		const { rig } = context();
		const imported = await rig.editor.importWorkflow(fromElsewhere(shippedWorkflow('10-intake')));
		await rig.editor.deactivate(INTAKE_WORKFLOW);
		await silent(rig.intakeUrl);
		try {
			expect(imported).not.toBe(INTAKE_WORKFLOW);
			const { nodes } = await rig.editor.call<WorkflowFile>('GET', `/rest/workflows/${imported}`);
			// n8n looks for the credentials of a switched-off node only when it is switched on.
			const ids = nodes
				.filter(({ disabled }) => !disabled)
				.flatMap(({ credentials }) => Object.values(credentials ?? {}).map(({ id }) => id));
			expect(new Set(ids)).toEqual(new Set([INTAKE_CREDENTIAL, ZAMMAD_CREDENTIAL]));
			await rig.editor.activate(imported);
			await listening(rig.intakeUrl);
			const thread = newThread();
			expect((await post(context(), planted(thread).message)).status).toBe(202);
			expect((await threadOf(context().desk, thread.key)).tickets).toHaveLength(1);
		} finally {
			await rig.editor.deactivate(imported);
			await silent(rig.intakeUrl);
			await rig.editor.activate(INTAKE_WORKFLOW);
			await listening(rig.intakeUrl);
		}
	});

	/** The file as another n8n exported it: its credentials had other ids there. */
	function fromElsewhere(workflow: WorkflowFile): WorkflowFile {
		for (const { credentials = {} } of workflow.nodes) {
			for (const credential of Object.values(credentials)) credential.id = 'idOfAnotherN8n01';
		}
		return withSettings(workflow, { followUpHours: 168 });
	}
}
