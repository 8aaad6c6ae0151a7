import { DjbcHelpdesk } from '../../nodes/DjbcHelpdesk/DjbcHelpdesk.node';
import { FollowedDesk } from '../clocks/desk';
import { SetupDesk } from '../setup/desk';

import { runNode } from './engine';

let desk: FollowedDesk;
beforeAll(async () => {
	desk = await FollowedDesk.open();
});
afterAll(SetupDesk.closeAll);

async function run(ticketIds: number[]) {
	return await runNode(new DjbcHelpdesk(), {
		items: ticketIds.map((ticketId) => ({ json: { ticketId } })),
		parameters: { resource: 'letter', operation: 'draft' },
		credentials: { djbcZammadApi: desk.credential },
	});
}

test('Letter: Draft leaves the letter on the desk and tells ids and codes; a ticket without a wish costs one request', async () => {
	const [reported, other] = [await desk.asked(10, { text: 'KANARI diperas' }), await desk.asked(10)];
	await desk.as('integrasi', 'PUT', `/tickets/${reported.id}`, {
		group: 'Terbatas::Kode Etik',
		djbc_category: 'CPL::ETH',
		djbc_request: 'letter',
	});
	const { items } = await run([reported.id, other.id]);
	const [article] = (await reported.articles()).slice(-1);
	expect(article.attachments).toHaveLength(1);
	expect(items).toMatchObject([
		{
			json: {
				ticketId: reported.id,
				outcome: 'drafted',
				template: 'memo-ethics',
				articleId: article.id,
				reasons: [],
				requests: 4,
			},
			pairedItem: { item: 0 },
		},
		{ json: { ticketId: other.id, outcome: 'nothing', requests: 1 }, pairedItem: { item: 1 } },
	]);
	expect(items.map(({ binary }) => binary)).toEqual([undefined, undefined]);
	expect(JSON.stringify(items)).not.toMatch(/KANARI|diperas/);
});
