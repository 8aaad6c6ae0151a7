import { DjbcHelpdesk } from '../../nodes/DjbcHelpdesk/DjbcHelpdesk.node';
import { FollowedDesk } from '../clocks/desk';
import { SetupDesk } from '../setup/desk';

import { runNode } from './engine';

let desk: FollowedDesk;
beforeAll(async () => {
	desk = await FollowedDesk.open();
});
afterAll(SetupDesk.closeAll);

async function run(items: object[], more: object = {}) {
	const { items: given } = await runNode(new DjbcHelpdesk(), {
		items: items.map((json) => ({ json }) as never),
		parameters: { resource: 'clock', operation: 'follow' },
		credentials: { djbcZammadApi: desk.credential },
		...more,
	});
	return given;
}

describe('Clock: Follow', () => {
	test('takes the ticket ID of the item, and tells each item its own ticket', async () => {
		const [one, other] = [await desk.asked(10), await desk.asked(10)];
		await other.says('Tarifnya 0 %.');
		const items = await run([{ ticketId: one.id }, { ticketId: other.id }]);
		expect(items).toMatchObject([
			{ json: { ticketId: one.id, changed: false, state: 'running' }, pairedItem: { item: 0 } },
			{ json: { ticketId: other.id, changed: true, state: 'met' }, pairedItem: { item: 1 } },
		]);
	});

	test('an item without a ticket names field and remedy, and stops no other', async () => {
		const { id } = await desk.asked(10);
		await expect(run([{ ticketId: 'x' }])).rejects.toThrow('The field Ticket ID is not valid');
		const items = await run([{}, { ticketId: id }], { onError: 'continueRegularOutput' });
		expect(items).toMatchObject([
			{ json: { error: expect.stringContaining('DJBC Helpdesk Trigger') } },
			{ json: { ticketId: id, outcome: 'followed' } },
		]);
	});
});
