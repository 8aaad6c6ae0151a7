import { failure, runHelpdesk, sandbox, useDesk } from '../nodes/helpdeskRun';

/** Operations of restricted tickets as an admin's workflow runs them. */
useDesk();

const log = (parameters: object) =>
	runHelpdesk([{ json: { ticketId: 1 } }], {
		...{ resource: 'ticket', operation: 'logDisclosure', ticketId: 1, order: 'PER-1' },
		...{ orderedOn: '2026-01-05', recipient: 'Itjen', what: 'Kronologi KANARI', ...parameters },
	});

test.each([
	['Order', { order: '  ' }],
	['Date of Order', { orderedOn: '' }],
	['Date of Order', { orderedOn: '2026-02-30' }],
	['Date of Order', { orderedOn: '5 Januari 2026' }],
	['Date of Order', { orderedOn: new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10) }],
	['Recipient', { recipient: '' }],
	['What', { what: '' }],
])('Log Disclosure refuses an unusable %s before anything is sent', async (field, parameters) => {
	const { message } = await failure(log(parameters));
	expect(message).toBe(`The field ${field} is empty or not valid`);
});

test('Log Disclosure tells ticket and outcome only, and refuses a ticket outside', async () => {
	expect(await log({})).toMatchObject([{ json: { ticketId: 1, outcome: 'notRestricted' } }]);
	const [{ json }] = (await log({})) as [{ json: object }];
	expect(Object.keys(json)).toEqual(['ticketId', 'outcome']);
});

test('Trace Restricted gives no item for an open group, and asks the desk nothing', async () => {
	const before = await requests();
	const traced = await runHelpdesk([{ json: { ticketId: 1, group: 'Users' } }], {
		resource: 'ticket',
		operation: 'traceRestricted',
		ticketId: 1,
	});
	expect(traced).toEqual([]);
	expect(await requests()).toBe(before);
});

async function requests(): Promise<number> {
	const response = await fetch(`${sandbox.url}/sandbox/requests`);
	return ((await response.json()) as unknown[]).length;
}
