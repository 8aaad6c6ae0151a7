import type { INodeExecutionData, INodeParameters } from 'n8n-workflow';

import { DjbcHelpdesk } from '../../nodes/DjbcHelpdesk/DjbcHelpdesk.node';

import { runNode } from './engine';
import { RECEIVE, runHelpdesk, sandbox, sealedItem, useDesk } from './helpdeskRun';

useDesk();

const list = async (parameters: INodeParameters = {}) =>
	(
		await runNode(new DjbcHelpdesk(), {
			items: [{ json: {} }],
			parameters: { resource: 'ticket', operation: 'listChanged', ...parameters },
			credentials: { djbcZammadApi: { baseUrl: sandbox.url, token: sandbox.agentToken, systemId: '70' } },
		})
	).items;

const inProduction = { mode: 'trigger' as const };

describe('Ticket: List Changed', () => {
	test('lists by hand all there is, and on schedule what is new to the node', async () => {
		const receive = async () => (await runHelpdesk([sealedItem('Halo KANARI')], RECEIVE))[0]!.json.ticketId;
		const scheduled = async () =>
			await runHelpdesk([{ json: {} }], { resource: 'ticket', operation: 'listChanged' }, inProduction);
		const ids = (items: INodeExecutionData[]) => items.map(({ json }) => json.ticketId);
		const first = await receive();
		expect(ids(await list())).toContain(first);
		expect(ids(await scheduled())).toContain(first);
		const second = await receive();
		expect(ids(await scheduled())).toEqual([second]);
		expect(await scheduled()).toEqual([]);
		const byHand = await list({ returnAll: true });
		expect(ids(byHand)).toEqual(expect.arrayContaining([first, second]));
		expect(byHand[0]!.pairedItem).toEqual({ item: 0 });
		expect(JSON.stringify(byHand)).not.toContain('KANARI');
	});

	test.each([
		[{ lookBackHours: '={{ $json.none }}' }, 'The field Look Back is not valid'],
		[{ channels: '={{ $json.none }}' }, 'The field Channels is not valid'],
		[{ limit: '={{ 0 }}' }, 'The field Limit is not valid'],
	])('refuses %j', async (parameters, message) => {
		await expect(list(parameters)).rejects.toMatchObject({ message });
	});
});
