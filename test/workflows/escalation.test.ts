import { shippedWorkflow } from '../e2e/shippedWorkflows';
import { EscalationDesk, UNIT_MAIL } from '../escalation/openDesk';
import { SetupDesk } from '../setup/desk';

import { runWorkflow } from './inProcess';

/** Workflow 21, whole, on n8n's engine, against the sandbox. */
let desk: EscalationDesk;
beforeAll(async () => {
	desk = await EscalationDesk.open();
	await desk.canMail('Unit::DIT-IKC');
});
afterAll(SetupDesk.closeAll);
afterEach(async () => await desk.desk.control('DELETE', '/faults'));

/** What an admin enters of the unit in workflow 05. */
const djbc_policy = [
	{
		...{ id: 1, kind: 'unit', key: 'DIT-IKC', effectiveAt: '', note: '' },
		value: `function=Kepala Seksi Layanan; email=${UNIT_MAIL}`,
	},
];

/** What the Helpdesk Trigger tells of a macro. */
async function told(ticketId: number) {
	const ticket = await desk.read(ticketId);
	const { djbc_request: wish, djbc_escalated_at: escalatedAt, djbc_record: record } = ticket;
	return {
		...{ event: 'ticketUpdated', events: ['ticketUpdated'], ticketId, articleId: null, changed: null },
		...{ group: ticket.group, channel: ticket.djbc_channel, record },
		attributes: { djbc_request: wish, djbc_escalated_at: escalatedAt },
	};
}

async function run(items: object[] | null) {
	const workflow = shippedWorkflow('21-escalation');
	for (const node of workflow.nodes) if ('waitBetweenTries' in node) node.waitBetweenTries = 0;
	return await runWorkflow(
		workflow,
		items === null ? { node: 'Every Minute', items: [{}] } : { node: 'Helpdesk Trigger', items },
		{ credentials: { djbcZammadApi: desk.desk.credential }, tables: { djbc_policy } },
	);
}

it('opens an escalation as Team 2 asked, mails the unit, and tells ids and codes only', async () => {
	const parent = await desk.asked(
		30,
		{ djbc_esc_medium: null },
		{ text: 'KENARI rahasia: PIB 000123 ditolak.' },
	);
	await desk.desk.macro('tim2', 'Eskalasikan', parent.id);
	const first = await run([await told(parent.id)]);
	expect(first.error).toBeUndefined();
	const [opened] = first.output('Open')![0]!;
	expect(opened).toMatchObject({
		...{ ticketId: parent.id, outcome: 'opened', unit: 'DIT-IKC', medium: 'email', mailed: true },
		...{ reasons: [], requests: 6 },
	});
	expect(first.stored).not.toMatch(/kenari|ditolak|Budi/i);
	const [mail] = await desk.articles(opened!.childId);
	expect(mail).toMatchObject({ type: 'email', to: UNIT_MAIL });
	expect(mail.body).toContain('PIB 000123 ditolak');
	const again = await run([await told(parent.id)]);
	expect(again.output('Open')).toBeUndefined();
	expect(await desk.children(parent.id)).toEqual([opened!.childId]);
});

it('tells the user the number of the child by the macro of the notice, which stops the clock', async () => {
	const parent = await desk.asked(10);
	await desk.desk.macro('tim2', 'Eskalasikan', parent.id);
	const [opened] = (await run([await told(parent.id)])).output('Open')![0]!;
	await desk.desk.macro('tim2', 'Pemberitahuan eskalasi', parent.id);
	const notice = (await desk.articles(parent.id)).at(-1);
	expect(notice).toMatchObject({ internal: false });
	expect(notice.body).toContain(opened!.childNumber);
	expect(await desk.desk.follow(parent.id)).toMatchObject({ rule: 'WEBCHAT-ESC', state: 'met' });
});

it('without an escalation the notice claims no number and stops nothing', async () => {
	const parent = await desk.asked(10);
	await desk.desk.macro('tim2', 'Pemberitahuan eskalasi', parent.id);
	const notice = (await desk.articles(parent.id)).at(-1);
	expect(notice.body).not.toContain((await desk.read(parent.id)).number);
	expect(notice.body).not.toMatch(/\d{5}|#\{/);
	expect(await desk.desk.follow(parent.id)).toMatchObject({ rule: 'WEBCHAT-DIRECT', state: 'running' });
});

it('finds by itself what no event told: a restricted ticket, of which events tell nothing', async () => {
	const parent = await desk.asked(
		30,
		{ djbc_category: 'CPL::ETH', djbc_unit: null },
		{ text: 'KENARI: petugas meminta imbalan.' },
		'Terbatas::Kode Etik',
	);
	await desk.desk.macro('etik', 'Eskalasikan', parent.id);
	const looked = await run(null);
	expect(looked.error).toBeUndefined();
	expect(looked.output('Open')![0]).toContainEqual(
		expect.objectContaining({ ticketId: parent.id, outcome: 'opened', unit: 'PUSAT-KI', mailed: false }),
	);
	expect(looked.stored).not.toMatch(/kenari|imbalan/i);
});

it('carries out the wishes of all tickets though one cannot be written, and then names that one', async () => {
	const [bad, good] = [await desk.asked(30), await desk.asked(30)];
	for (const { id } of [bad, good]) await desk.desk.macro('tim2', 'Eskalasikan', id);
	const path = `/tickets/${bad.id}\\?`;
	await desk.fault({ method: 'PUT', path, fault: 'status', status: 403, times: 1000 });
	const done = await run([await told(bad.id), await told(good.id)]);
	expect(done.status).toBe('error');
	expect(done.error!.message).toMatch(new RegExp(`Ticket ID ${bad.id}: .*403`));
	// A try again takes all items: the good one was done by the first.
	expect(done.output('Open')![0]).toMatchObject([{ ticketId: good.id, outcome: 'nothing' }]);
	expect(await desk.children(good.id)).toHaveLength(1);
	expect(done.times('Follow')).toBe(1);
	await desk.desk.control('DELETE', '/faults');
	const later = await run([await told(bad.id)]);
	expect(later.output('Open')![0]).toMatchObject([{ ticketId: bad.id, outcome: 'opened' }]);
	expect(await desk.children(bad.id)).toHaveLength(1);
});

it('refuses in words on the ticket and goes on', async () => {
	const parent = await desk.asked(30, { djbc_unit: null });
	await desk.desk.macro('tim2', 'Eskalasikan', parent.id);
	const refused = await run([await told(parent.id)]);
	expect(refused.status).toBe('success');
	expect(refused.output('Open')![0]).toMatchObject([{ outcome: 'refused', reasons: ['unitMissing'] }]);
	expect(await desk.notes(parent.id, 'Eskalasi tidak dibuka')).toHaveLength(1);
});

it('hands each other wish to its operation', async () => {
	for (const [wish, node] of [
		['letter', 'Draft Letter'],
		['ppid', 'Hand Over'],
	] as const) {
		const parent = await desk.asked(30, { djbc_request: wish });
		const done = await run([await told(parent.id)]);
		expect([wish, done.error, done.times(node)]).toEqual([wish, undefined, 1]);
		expect((await desk.read(parent.id)).djbc_request || null).toBeNull();
	}
});
