import { handOver } from '../../nodes/handOver';
import { DjbcHelpdesk } from '../../nodes/DjbcHelpdesk/DjbcHelpdesk.node';
import { createZammad } from '../../nodes/zammad';
import { ago, FollowedDesk, policy } from '../clocks/desk';
import { runNode } from '../nodes/engine';
import { SetupDesk } from '../setup/desk';

let desk: FollowedDesk;
beforeAll(async () => {
	desk = await FollowedDesk.open();
});
afterAll(SetupDesk.closeAll);

let requests = 0;
async function hand(ticketId: number, restrictedGroups: string[] = []) {
	const zammad = createZammad(desk.credential, { deadline: Date.now() + 30_000 });
	const given = { zammad, claim: desk.claim };
	const handed = await handOver(given, ticketId, { policy, restrictedGroups }, Date.now());
	requests = zammad.requests;
	return handed;
}

const MACRO = 'Alihkan ke PPID';

async function asked(group?: string) {
	const thread = await desk.asked(10, { text: 'Kenari: minta salinan dokumen.' }, group);
	const notes = async () => (await thread.articles()).filter((one) => one.internal).map(({ body }) => body);
	return { thread, notes };
}

test('with the consent of the user the ticket goes to PPID, its category confirmed by who chose the macro; its clock runs on', async () => {
	const { thread, notes } = await asked();
	await thread.sets({ owner: 'agen', djbc_consent_at: ago(2) });
	const before = await thread.now();
	await thread.macro(MACRO);
	const chosen = (await thread.now()).updated_at;
	const both = await Promise.all([hand(thread.id), hand(thread.id)]);
	expect(both.map(({ outcome }) => outcome).sort()).toEqual(['handedOver', 'nothing']);
	expect(JSON.stringify(both)).not.toMatch(/kenari/i);
	const ticket = await thread.now();
	expect(ticket).toMatchObject({
		...{ group: 'PPID', owner: '-', djbc_category: 'EXC::PPID', djbc_request: null },
		...{ djbc_sla_state: 'running', djbc_due_at: before.djbc_due_at },
	});
	expect(Math.abs(Date.parse(ticket.djbc_category_confirmed_at) - Date.parse(chosen))).toBeLessThan(5);
	expect(await notes()).toEqual([expect.stringContaining('dari Bravo::Layanan ke PPID')]);
	expect(await thread.settles()).toMatchObject({ state: 'running' });
	// A decline is an answer (2.2).
	await desk.setup.admin.call('POST', '/users', { login: 'ppid', firstname: 'ppid', roles: ['PPID'] });
	thread.agent = 'ppid';
	await thread.says('Permintaan Bapak kami teruskan; hubungi PPID di alamat berikut.');
	expect(await thread.settles()).toMatchObject({ saw: ['answer'] });
	expect(await hand(thread.id)).toMatchObject({ outcome: 'nothing' });
	expect(requests).toBe(1);
});

test.each([
	['no consent', {}, 'consentMissing', 'isi "Persetujuan pemohon pada"'],
	['a consent in the future', { djbc_consent_at: ago(-60) }, 'consentAhead', 'belum terjadi'],
	[
		'a consent of before the request',
		{ djbc_consent_at: ago(12) },
		'consentEarly',
		'mendahului permintaan ini',
	],
	[
		'a record that is no request',
		{ djbc_record: 'qa', djbc_consent_at: ago(1) },
		'noRequest',
		'Hanya permintaan',
	],
])('%s is refused once, with a note that says what to do', async (_why, values, reason, told) => {
	const { thread, notes } = await asked();
	await thread.sets(values);
	await thread.macro(MACRO);
	expect(await hand(thread.id)).toEqual({ outcome: 'refused', reasons: [reason], group: null });
	expect(await thread.now()).toMatchObject({ group: 'Bravo::Layanan', djbc_request: null });
	expect(await notes()).toEqual([expect.stringContaining(told)]);
	expect(await hand(thread.id)).toMatchObject({ outcome: 'nothing' });
	expect(await notes()).toHaveLength(1);
});

test.each([
	['of the minute in which the request came is enough', 10, null, 'handedOver'],
	['of an earlier cycle is not', 8, 5, 'refused'],
])('a consent %s', async (_how, agreed, cycle, outcome) => {
	const { thread } = await asked();
	const received = Date.parse((await thread.now()).djbc_received_at);
	// As the form types it: without seconds.
	const typed = (at: number) => new Date(Math.floor(at / 60_000) * 60_000).toISOString();
	await desk.as('integrasi', 'PUT', `/tickets/${thread.id}`, {
		djbc_consent_at: typed(received + (10 - agreed) * 60_000),
		...(cycle === null ? {} : { djbc_cycle_at: ago(cycle) }),
		djbc_request: 'ppid',
	});
	expect(await hand(thread.id)).toMatchObject({ outcome });
});

test.each([
	['Terbatas::Saring', {}, []],
	['Bravo::Layanan', { djbc_category: 'CPL::ETH' }, []],
	['Bravo::Layanan', {}, ['Bravo::Layanan']],
])('nothing of %s with %j is handed over where that is restricted', async (group, values, further) => {
	const { thread, notes } = await asked(group);
	await desk.as('integrasi', 'PUT', `/tickets/${thread.id}`, {
		...{ djbc_request: 'ppid', djbc_consent_at: ago(1), ...values },
	});
	expect(await hand(thread.id, further)).toMatchObject({ outcome: 'refused', reasons: ['restricted'] });
	expect(await thread.now()).toMatchObject({ group, djbc_request: null });
	expect(await notes()).toEqual([expect.stringContaining('Tiket terbatas tidak dialihkan')]);
});

test('the operation tells codes only, and goes on with the next item', async () => {
	const { thread } = await asked();
	await thread.sets({ djbc_consent_at: ago(2) });
	await thread.macro(MACRO);
	const { items } = await runNode(new DjbcHelpdesk(), {
		items: [{ json: { ticketId: 'x' } }, { json: { ticketId: thread.id } }],
		parameters: { resource: 'ticket', operation: 'handOver' },
		credentials: { djbcZammadApi: desk.credential },
		onError: 'continueRegularOutput',
	});
	expect(items).toMatchObject([
		{ json: { error: expect.stringContaining('The field Ticket ID is not valid') } },
		{
			json: {
				ticketId: thread.id,
				handedOver: { outcome: 'handedOver', reasons: [], group: 'PPID', requests: 4 },
			},
		},
	]);
});
