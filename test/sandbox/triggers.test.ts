import { call, type Json } from '../zammad/desk';
import { make } from './make';
import { startSandbox, type Sandbox } from './sandbox';

/** What triggers do to tickets themselves (zammad-api 7.1); which of them fire is the contract's matter. */
let sandbox: Sandbox;
beforeEach(async () => {
	sandbox = await startSandbox({ version: '5.2' });
});
afterEach(() => sandbox.close());

const CREATE = { 'ticket.action': { operator: 'is', value: 'create' } };
const UPDATE = { 'ticket.action': { operator: 'is', value: 'update' } };

const newTicket = (): Promise<Json & { id: number }> =>
	make(
		sandbox,
		'/tickets',
		{
			title: 'Pemicu',
			group: 'Users',
			customer: { login: 'wa:hook', firstname: 'Hook', email: 'hook@contoh.test' },
			article: { body: 'Halo', type: 'web', sender: 'Customer' },
		},
		'agent',
	);

it('runs triggers by name after the answer, each on what those before it did, and none for their own changes', async () => {
	const trigger = (name: string, condition: Json, perform: Json) =>
		make(sandbox, '/triggers', { name, condition, perform, active: true });
	const note = { 'article.note': { subject: 'Catatan', body: 'Tiket #{ticket.number}', internal: 'true' } };
	await trigger('1 naik', CREATE, { 'ticket.priority_id': { value: '3' } });
	await trigger('2 catat', { ...CREATE, 'ticket.priority_id': { operator: 'is', value: ['3'] } }, note);
	await trigger('3 berulang', UPDATE, { 'ticket.tags': { operator: 'add', value: 'berulang' } });
	const ticket = await newTicket();
	expect([ticket.priority_id, (ticket.article_ids as number[]).length]).toEqual([2, 1]);
	const after = (await call(sandbox, 'agent', 'GET', `/tickets/${ticket.id}?all=true`)).body;
	expect(after.tags).toEqual([]);
	expect(after.assets.Ticket[String(ticket.id)].priority_id).toBe(3);
	const written = (await call(sandbox, 'agent', 'GET', `/ticket_articles/by_ticket/${ticket.id}`)).body.at(
		-1,
	);
	expect(written).toMatchObject({
		sender: 'System',
		type: 'note',
		body: `Tiket ${ticket.number}`,
		internal: true,
	});
});

it('mails customers by the stock trigger only from a group with an address', async () => {
	const mails = async (id: number): Promise<number> =>
		((await call(sandbox, 'agent', 'GET', `/ticket_articles/by_ticket/${id}`)).body as Json[]).filter(
			(row) => row.type === 'email',
		).length;
	expect(await mails((await newTicket()).id)).toBe(0);
	const address = await make(sandbox, '/email_addresses', { name: 'DJBC', email: 'layanan@contoh.test' });
	await call(sandbox, 'admin', 'PUT', '/groups/1', { email_address_id: address.id });
	expect(await mails((await newTicket()).id)).toBe(1);
	await call(sandbox, 'admin', 'PUT', '/triggers/1', { active: false });
	expect(await mails((await newTicket()).id)).toBe(0);
});
