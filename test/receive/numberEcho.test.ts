import { CLOSED } from './desk';
import { freshKey, type Sent } from './incoming';
import { Process } from './process';
import { desk, sandbox, useDesk } from './useDesk';

/** Makassar, Monday 12 January 2026. */
const at = (time: string) => new Date(`2026-01-12T${time}:00+08:00`).toISOString();

let people = 0;

/** channels 3.5.3: an echo of the WhatsApp Business app may name the user by his number alone. */
describe.each(['5.2', '5.5'] as const)('An echo that names but a number, on a desk like %s', (version) => {
	useDesk(version);

	/** A user with a business-scoped id and a number, and what an employee wrote to that number on his telephone. */
	function person() {
		const process = new Process(sandbox);
		people += 1;
		const [id, number] = [`ID.${people}`, `62812000${1000 + people}`];
		const source = { system: 'cloud-api', account: '5512', office: 'KPPBC-MKS' };
		const sent = (key: string, more: Sent['message'], account = '5512'): Sent => ({
			thread: `wa:${account}:${key}`,
			message: { channel: 'whatsapp', source: { ...source, account }, ...more },
		});
		return {
			process,
			keys: { id: `wa:5512:${id}`, number: `wa:5512:${number}` },
			asks: async (time = '10:00') =>
				await process.deliver({
					...sent(id, { sender: { kind: 'user', id, phone: `+${number}` } }),
					receivedAt: at(time),
				}),
			echo: async (time: string, { key = freshKey(), account = '5512', by = process } = {}) =>
				await by.deliver({
					...sent(number, { sender: { kind: 'staff', id: account } }, account),
					role: 'staff',
					key,
					text: 'Tarif bea masuknya 0 %, Pak.',
					receivedAt: at(time),
				}),
		};
	}

	test("stands in the user's open ticket, stops its clock and makes no other", async () => {
		const { asks, echo, keys } = person();
		const { ticket } = await asks();
		const key = freshKey();
		const answered = await echo('10:20', { key });
		expect(answered).toMatchObject({
			outcome: 'followedUp',
			ticket: { id: ticket.id, djbc_sla_state: 'met', djbc_stopped_at: at('10:20') },
		});
		expect((await echo('10:20', { key, by: new Process(sandbox) })).outcome).toBe('duplicate');
		expect(await desk.tickets(keys.number)).toEqual([]);
		expect(await desk.articles(ticket.id)).toHaveLength(2);
	});

	test('that came first has a ticket of its own; what follows goes where the user wrote', async () => {
		const { asks, echo, keys } = person();
		const key = freshKey();
		const first = await echo('09:00', { key });
		expect(first).toMatchObject({ outcome: 'created', ticket: { djbc_thread_key: keys.number } });
		const { ticket } = await asks();
		expect((await echo('09:00', { key, by: new Process(sandbox) })).outcome).toBe('duplicate');
		expect((await echo('10:20')).ticket).toMatchObject({ id: ticket.id, djbc_sla_state: 'met' });
		expect(await desk.articles(first.ticket.id)).toHaveLength(1);
	});

	test('reopens nothing and makes no ticket where the matter is closed', async () => {
		const { asks, echo, keys } = person();
		const { ticket } = await asks();
		await desk.agent.call('PUT', `/tickets/${ticket.id}`, CLOSED);
		expect((await echo('11:00')).ticket).toMatchObject({ id: ticket.id, state: 'closed' });
		expect(await desk.tickets(keys.number)).toEqual([]);
	});

	test("is not another person's, nor of another account of ours", async () => {
		const [one, other] = [person(), person()];
		const { ticket } = await one.asks();
		const elsewhere = [await other.echo('10:20'), await one.echo('10:20', { account: '5513' })];
		expect(elsewhere.map(({ outcome }) => outcome)).toEqual(['created', 'created']);
		expect(await desk.articles(ticket.id)).toHaveLength(1);
	});
});
