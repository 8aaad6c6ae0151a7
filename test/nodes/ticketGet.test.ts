import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import { failure, RECEIVE, runHelpdesk, sealedItem, useDesk } from './helpdeskRun';

useDesk();

describe('Ticket: Get', () => {
	const GET = { resource: 'ticket', operation: 'get', includePersonal: false };
	let ticket: IDataObject;

	beforeAll(async () => {
		[{ json: ticket }] = (await runHelpdesk([sealedItem('Halo KANARI')], RECEIVE)) as [INodeExecutionData];
	});

	test.each([
		['number', 'ticketNumber'],
		['id', 'ticketId'],
		['list', 'ticketId'],
	])('finds a ticket by %s', async (mode, field) => {
		const [item] = await runHelpdesk([{ json: {} }], {
			...GET,
			ticket: { mode, value: String(ticket[field]) },
		});
		expect(item!.json).toMatchObject({ ticketId: ticket.ticketId, ticketNumber: ticket.ticketNumber });
		expect(JSON.stringify(item)).not.toContain('KANARI');
		expect(JSON.parse((item!.json.clock as IDataObject).open as string)).toHaveProperty('memory');
		expect(JSON.stringify(item)).not.toMatch(/thread_key|idempotency_key/);
	});

	test('adds personal fields only by the option', async () => {
		const parameters = {
			...GET,
			includePersonal: true,
			ticket: { mode: 'id', value: String(ticket.ticketId) },
		};
		const [item] = await runHelpdesk([{ json: {} }], parameters);
		expect(item!.json.personal).toMatchObject({ title: 'Halo KANARI' });
	});

	test.each([
		['number', '70999999999', 'No ticket has the number 70999999999'],
		['id', 'abc', 'A ticket ID is a whole number'],
		['id', '999999', 'read ticket failed'],
		['list', '', 'The field Ticket is empty'],
	])('says what is wrong with %s "%s"', async (mode, value, message) => {
		const error = await failure(runHelpdesk([{ json: {} }], { ...GET, ticket: { mode, value } }));
		expect(error.message).toContain(message);
	});
});
