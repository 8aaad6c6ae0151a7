import { mock } from 'jest-mock-extended';
import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { DjbcHelpdesk } from '../../nodes/DjbcHelpdesk/DjbcHelpdesk.node';
import { answer } from '../../nodes/DjbcHelpdesk/message/answer';
import type { AllOperation } from '../../nodes/router/operation';

import { executeContext } from './context';
import { sealedItem } from './helpdeskRun';

/** Inbox: Keep, Take Out, After a Try; and what Answer says of a row. */
async function run(items: INodeExecutionData[], parameters: IDataObject): Promise<INodeExecutionData[]> {
	const context = executeContext({
		items,
		parameters: { resource: 'inbox', ...parameters },
		credentials: {},
		continueOnFail: true,
	});
	return (await new DjbcHelpdesk().execute.call(context))[0]!;
}

const keep = (items: INodeExecutionData[]) => run(items, { operation: 'keep' });

const failed = (reason: string, item = sealedItem('Halo KANARI')): INodeExecutionData => ({
	...item,
	json: { ...item.json, error: `failed: ${reason}`, details: { reason } },
});

test('a message that the desk could not take becomes a row, and the same item again', async () => {
	const item = sealedItem('Halo KANARI');
	const [row] = await keep([failed('unreachable', item)]);
	expect(row!.json).toMatchObject({ keyHash: item.json.keyHash, state: 'waiting', reason: 'unreachable' });
	expect(JSON.stringify(row)).not.toContain('KANARI');
	const [back] = await run([{ json: { ...row!.json, id: 4 } }], { operation: 'takeOut' });
	expect(back!.json).toEqual(item.json);
});

test('one that no try can bring in goes back to its sender', async () => {
	const [output] = await keep([failed('filesMissing')]);
	expect(output!.json).toEqual({ error: expect.stringMatching(/^failed: filesMissing\. Waiting would not/) });
});

test('one with inline attachments goes back to its sender, tried or not', async () => {
	const binary = { 'sealed-0': { data: '', mimeType: 'application/octet-stream' } };
	const outputs = await keep([
		{ ...failed('timeout'), binary },
		{ ...sealedItem('x'), binary },
	]);
	expect(outputs.map(({ json }) => json.error)).toEqual([
		expect.stringContaining('failed: timeout. Messages with inline attachments do not wait'),
		expect.stringContaining('Messages with inline attachments do not wait'),
	]);
});

test('what is no item of the Intake Trigger is not kept', async () => {
	const [output] = await keep([{ json: { error: 'x' } }]);
	expect(output!.json.error).toContain('not from the DJBC Intake Trigger');
});

test.each([
	[{ details: { reason: 'refused' } }, 'refused', 'waiting'],
	[{ outcome: 'conflict' }, 'conflict', 'dead'],
	[{}, 'other', 'waiting'],
])('after a try that left %j the reason is %s and the row %s', async (json, reason, state) => {
	const row = { id: 9, tries: 3, since: new Date().toISOString() };
	const [output] = await run([{ json }], { operation: 'afterTry', row, mostTries: 30, mostDays: 7 });
	expect(output!.json).toMatchObject({ id: 9, tries: 4, reason, state });
});

describe('Message: Answer', () => {
	const row = { id: 3, keyHash: 'a1', sequence: 1, source: 'intake' };
	const held = { outcome: 'created', ticketNumber: '70018282423', intakeId: 'a2', batch: 2 };

	async function said(items: IDataObject[]) {
		const context = mock<IExecuteFunctions>();
		context.getInputData.mockReturnValue(items.map((json) => ({ json })));
		context.getNodeParameter.mockReturnValue('outcome' as never);
		await (answer as AllOperation).run.call(context);
		return context.sendResponse.mock.calls[0]![0];
	}

	test('says 202 and no number for a message in the inbox', async () => {
		expect(await said([row])).toEqual({
			statusCode: 202,
			headers: {},
			body: { accepted: true, duplicate: false, stored: 'inbox', intakeId: 'a1' },
		});
	});

	test('takes a delivery for held that is partly on the desk and partly in the inbox', async () => {
		expect(await said([held, row])).toMatchObject({ statusCode: 202 });
		expect(await said([held, { error: 'no table', batch: 2 }])).toMatchObject({ statusCode: 503 });
	});

	test('says 200 to those who take nothing else', async () => {
		expect(await said([{ ...row, source: 'whatsapp' }])).toMatchObject({ statusCode: 200 });
	});

	test('says 200 for a conflict that became a dead letter, and that it is one', async () => {
		const conflict = { ...row, source: 'meta', state: 'dead', reason: 'conflict' };
		expect(await said([conflict])).toEqual({
			statusCode: 200,
			headers: {},
			body: { error: 'conflict', intakeId: 'a1' },
		});
	});

	test('says 503 for what n8n passes on when its table failed', async () => {
		const { id: _id, ...unsaved } = row;
		for (const item of [unsaved, { json: row }, {}]) {
			expect(await said([item])).toMatchObject({ statusCode: 503, headers: { 'retry-after': '30' } });
		}
	});
});
