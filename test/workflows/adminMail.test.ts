import { shippedWorkflow, type WorkflowFile } from '../e2e/shippedWorkflows';
import { NativeDesk } from '../enrich/desk';
import { SetupDesk } from '../setup/desk';

import { runWorkflow } from './inProcess';
import { Mailbox } from './mailbox';

/** What the admin's mail tells of a run that failed on a restricted ticket (CONF-2), sent for true. */
let desk: NativeDesk;
let mailbox: Mailbox;
beforeAll(async () => {
	[desk, mailbox] = await Promise.all([NativeDesk.open(), Mailbox.open()]);
});
afterAll(async () => {
	await mailbox.close();
	await SetupDesk.closeAll();
});

async function run(workflow: WorkflowFile, node: string, item: object) {
	for (const one of workflow.nodes) if ('waitBetweenTries' in one) one.waitBetweenTries = 0;
	const credentials = {
		djbcZammadApi: { ...desk.desk.credential, systemId: '70' },
		djbcIntakeApi: { sealSecret: 'a seal secret of a test', keys: {} },
		smtp: mailbox.credential,
	};
	return await runWorkflow(workflow, { node, items: [item] }, { credentials });
}

it.each([
	['20-clock', { record: 'request', attributes: {} }],
	['21-escalation', { record: 'request', attributes: { djbc_request: 'escalate' } }],
	['40-qa', { record: 'escalation', attributes: { djbc_sla_state: 'met' } }],
	['41-reports', { record: 'request', attributes: { djbc_request: 'rpt1' } }],
])('%s: holds no word, no name and no number of it', async (name, told) => {
	const { id, number } = await desk.desk.as('integrasi', 'POST', '/tickets', {
		...{ title: 'KANARI judul', group: 'Terbatas::Kode Etik', customer: 'budi', ...told.attributes },
		...{ djbc_record: told.record, djbc_category: 'CPL::ETH' },
		article: { type: 'note', body: 'KANARI isi', internal: false },
	});
	const body = { error: `KANARI: tiket ${number} milik budi` };
	const path = `/tickets/${id}\\b`;
	await desk.desk.control('POST', '/faults', { method: 'GET', path, fault: 'status', status: 403, body });
	const failed = await run(shippedWorkflow(name), 'Helpdesk Trigger', {
		...{ event: 'ticketUpdated', events: ['ticketUpdated'], ticketId: id, ticketNumber: number },
		...{ group: 'Terbatas::Kode Etik', state: 'open', channel: null, articleIds: [], changed: null, ...told },
	});
	await desk.desk.control('DELETE', '/faults');
	expect(failed.status).toBe('error');

	const workflow = shippedWorkflow(name);
	const mail = workflow.nodes.find((node) => node.name === 'Tell the Admin')!;
	delete mail.disabled;
	mail.credentials = { smtp: { id: 'anyAdminMailbox1', name: 'SMTP' } };
	// As n8n hands a failed run on, kept or not: with all that its error holds.
	const item = {
		workflow: { id: workflow.id, name: workflow.name },
		execution: { id: '7', url: 'http://n8n/7', mode: 'trigger', lastNodeExecuted: 'X', error: failed.error },
	};
	const sent = await run(workflow, 'Error Trigger', item);
	expect(sent.error).toBeUndefined();
	const [input] = sent.output('Whitelisted Failure')![0]!;
	expect(Object.keys(input!)).toEqual(['workflow', 'execution', 'url', 'node', 'failure']);
	for (const text of [JSON.stringify(input), mailbox.mails.at(-1)!]) {
		expect(text).toMatch(/status 403/);
		expect(text).not.toMatch(new RegExp(`kanari|budi|${number}`, 'i'));
	}
});
