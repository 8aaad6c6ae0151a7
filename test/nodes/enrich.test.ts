import { DjbcHelpdesk } from '../../nodes/DjbcHelpdesk/DjbcHelpdesk.node';
import { NativeDesk } from '../enrich/desk';
import { SetupDesk } from '../setup/desk';

import { runNode } from './engine';

let desk: NativeDesk;
beforeAll(async () => {
	desk = await NativeDesk.open();
});
afterAll(SetupDesk.closeAll);

async function run(items: object[], parameters: object = {}, more: object = {}) {
	const { items: given } = await runNode(new DjbcHelpdesk(), {
		items: items.map((json) => ({ json }) as never),
		parameters: { resource: 'ticket', operation: 'enrich', ...parameters } as never,
		credentials: { djbcZammadApi: desk.desk.credential },
		...more,
	});
	return given;
}

const mailIn = async (group = 'Bravo::Layanan') => {
	const { id } = await desk.comes({ group });
	return { ticketId: id, channel: null, record: null, state: 'new', group };
};

describe('Ticket: Enrich', () => {
	test('passes each item on with what became of it, by the offices of its fields', async () => {
		const [one, other] = [await mailIn('PPID'), await mailIn('Bravo::Manajemen')];
		const done = { ticketId: 1, channel: 'sms', record: 'request', attributes: { djbc_sla_state: 'met' } };
		const row = [{ group: 'PPID', office: 'KPPBC-MKS' }];
		expect(await run([one, done, other], { officesByGroup: { row } })).toMatchObject([
			{ json: { ...one, enriched: { outcome: 'native', office: 'KPPBC-MKS' } }, pairedItem: { item: 0 } },
			{ json: { ...done, enriched: { outcome: 'nothing', requests: 0 } }, pairedItem: { item: 1 } },
			{ json: { ...other, enriched: { outcome: 'native', office: 'BRAVO' } }, pairedItem: { item: 2 } },
		]);
	});

	test("reads what is new where it may be the user's", async () => {
		const item = await mailIn();
		await run([item]);
		await desk.comes({ from: 'agen', sender: 'Agent', ticket: item.ticketId, body: 'Tarifnya?' });
		const told = (channel: string, more: object, text: number) => ({
			...{ ...item, channel, record: 'request', attributes: { djbc_sla_state: 'running' } },
			...{ articleIds: [text], ...more },
		});
		const last = async () => (await desk.now(item.ticketId)).article_ids.at(-1) as number;
		const agents = { events: ['articleByAgent', 'ticketUpdated'] };
		for (const [channel, more, requests] of [
			['sms', agents, 0],
			// An employee's mail, and what no event told.
			['email', agents, 1],
			['sms', {}, 1],
			['sms', { events: ['ticketUpdated', 'articleByCustomer'] }, 1],
		] as const) {
			expect(await run([told(channel, more, await last())])).toMatchObject([
				{ json: { enriched: { outcome: 'nothing', requests } } },
			]);
		}
	});

	test("an employee's further mail that is suspected moves the ticket, though an event tells it as an agent's", async () => {
		const { id } = await desk.comes({ from: 'agen', sender: 'Agent' });
		const item = { ticketId: id, channel: null, record: null, state: 'new', group: 'Bravo::Layanan' };
		await run([item]);
		await desk.comes({ from: 'agen', sender: 'Agent', ticket: id, body: 'Petugas minta uang suap.' });
		const articleIds = [(await desk.now(id)).article_ids.at(-1)];
		const told = { ...item, channel: 'email', attributes: { djbc_sla_state: 'running' }, articleIds };
		expect(await run([{ ...told, events: ['articleByAgent'] }])).toMatchObject([
			{ json: { enriched: { outcome: 'suspected', restricted: true } } },
		]);
		expect((await desk.now(id)).group).toBe('Terbatas::Saring');
	});

	test.each([
		[{ office: { __rl: true, mode: 'id', value: '' } }, 'The field Office is empty or not valid'],
		[{ restrictedGroup: { __rl: true, mode: 'name', value: ' ' } }, 'The field Restricted Group is empty'],
		[{ restrictedGroups: '={{ $json.none }}' }, 'The field Further Restricted Groups is not valid'],
		[{ ticketId: 'x' }, 'The field Ticket ID is not valid'],
	])('names a field that is not valid, before anything is sent: %j', async (parameters, message) => {
		await expect(run([await mailIn()], parameters)).rejects.toThrow(message);
	});

	test('an item that fails stops no other, where the node may go on', async () => {
		const item = await mailIn();
		const items = await run([{}, item], {}, { onError: 'continueRegularOutput' });
		expect(items).toMatchObject([
			{ json: { error: expect.stringContaining('DJBC Helpdesk Trigger') } },
			{ json: { enriched: { outcome: 'native' } } },
		]);
	});

	test('what the desk refused is done the next time', async () => {
		const item = await mailIn();
		const path = `/tickets/${item.ticketId}\\?`;
		await desk.desk.control('POST', '/faults', { method: 'PUT', path, fault: 'status', status: 403 });
		await expect(run([item])).rejects.toThrow('403');
		await desk.desk.control('DELETE', '/faults');
		expect(await run([item])).toMatchObject([{ json: { enriched: { outcome: 'native' } } }]);
	});
});
