import { mock } from 'jest-mock-extended';
import type { IExecuteFunctions, INode } from 'n8n-workflow';
import { inspect } from 'node:util';

import { executeOperation, executeResource } from '../../nodes/router/execute';
import type { EachOperation, Operation } from '../../nodes/router/operation';
import { operationProperties, resourceProperties } from '../../nodes/router/properties';

const node: INode = {
	id: '1',
	name: 'Node',
	type: 'n8n-nodes-djbc-helpdesk.djbcPolicy',
	typeVersion: 1,
	position: [0, 0],
	parameters: {},
};

function contextOf(items: number, options: { continueOnFail?: boolean; aborted?: boolean } = {}) {
	const context = mock<IExecuteFunctions>();
	context.getInputData.mockReturnValue(Array.from({ length: items }, (_, index) => ({ json: { index } })));
	context.getNode.mockReturnValue(node);
	context.getNodeParameter.mockImplementation((name: string) => (name === 'resource' ? 'thing' : 'do'));
	context.continueOnFail.mockReturnValue(options.continueOnFail ?? false);
	const controller = new AbortController();
	if (options.aborted) controller.abort();
	context.getExecutionCancelSignal.mockReturnValue(controller.signal);
	return context;
}

function each(run: EachOperation['run'], concurrency?: number): EachOperation {
	return {
		mode: 'each',
		value: 'do',
		name: 'Do',
		action: 'Do it',
		description: 'Does it',
		fields: [],
		concurrency,
		run,
	};
}

class Typed extends Error {
	readonly whitelisted = true;
	readonly advice = 'Do this';
	constructor(readonly status?: number) {
		super('The desk said no');
	}
}

describe('an operation for each item', () => {
	test('pairs every item with its input and keeps the order, however many are at work', async () => {
		const finished: number[] = [];
		const operation = each(async (index) => {
			await new Promise((done) => setTimeout(done, index === 0 ? 30 : 1));
			finished.push(index);
			return { json: { index } };
		}, 3);
		const [items] = await executeOperation.call(contextOf(5), [operation]);
		expect(items).toEqual([0, 1, 2, 3, 4].map((index) => ({ json: { index }, pairedItem: { item: index } })));
		expect(finished[0]).not.toBe(0);
	});

	test('works on one item at a time unless it asks for more', async () => {
		let atWork = 0;
		let most = 0;
		const operation = each(async () => {
			most = Math.max(most, ++atWork);
			await new Promise((done) => setTimeout(done, 1));
			atWork -= 1;
			return { json: {} };
		});
		await executeOperation.call(contextOf(4), [operation]);
		expect(most).toBe(1);
	});

	test('takes none or several items for one, each paired with it', async () => {
		const operation = each(async (index) =>
			Array.from({ length: index }, (_, part) => ({ json: { index, part } })),
		);
		const [items] = await executeOperation.call(contextOf(3), [operation]);
		expect(items).toEqual([
			{ json: { index: 1, part: 0 }, pairedItem: { item: 1 } },
			{ json: { index: 2, part: 0 }, pairedItem: { item: 2 } },
			{ json: { index: 2, part: 1 }, pairedItem: { item: 2 } },
		]);
	});

	test('gives a failed item the one shape that n8n sends to the error output', async () => {
		const operation = each(async (index) => {
			if (index === 1) throw new Typed(503);
			return { json: { index } };
		});
		const [items] = await executeOperation.call(contextOf(3, { continueOnFail: true }), [operation]);
		expect(items![1]).toEqual({ json: { error: 'The desk said no. Do this' }, pairedItem: { item: 1 } });
		expect(items![2]).toEqual({ json: { index: 2 }, pairedItem: { item: 2 } });
	});

	test('leaves a failed item its binary data, which n8n does not merge in', async () => {
		const context = contextOf(1, { continueOnFail: true });
		const binary = { data: { data: '', mimeType: 'text/plain' } };
		context.getInputData.mockReturnValue([{ json: {}, binary }]);
		const [items] = await executeOperation.call(context, [
			each(async () => await Promise.reject(new Typed(503))),
		]);
		expect(items![0]).toMatchObject({ json: { error: expect.any(String) }, binary });
	});

	test('gives a failed item the codes of its operation', async () => {
		const operation: EachOperation = {
			...(each(async () => await Promise.reject(new Typed(503))) as EachOperation),
			failureDetails: (error) => ({ typed: error instanceof Typed }),
		};
		const [items] = await executeOperation.call(contextOf(1, { continueOnFail: true }), [operation]);
		expect(items![0]!.json).toEqual({ error: 'The desk said no. Do this', details: { typed: true } });
	});

	test('throws an API error with item, status and remedy for a failure of the desk', async () => {
		const operation = each(async () => await Promise.reject(new Typed(403)));
		await expect(executeOperation.call(contextOf(1), [operation])).rejects.toMatchObject({
			name: 'NodeApiError',
			message: 'The desk said no',
			description: 'Do this',
			httpCode: '403',
			context: { itemIndex: 0 },
		});
	});

	test('keeps nothing of an unexpected error but its class and place', async () => {
		const operation = each(async () => JSON.parse('KANARI rahasia') as never);
		const error: Error = await executeOperation.call(contextOf(1), [operation]).then(
			() => {
				throw new Error('did not fail');
			},
			(thrown: Error) => thrown,
		);
		expect(error.message).toBe('Do failed unexpectedly (SyntaxError)');
		expect(inspect(error, { depth: 10, showHidden: true }) + String(error.stack)).not.toContain('KANARI');
	});

	test('begins nothing after the execution was cancelled', async () => {
		const run = jest.fn();
		await expect(executeOperation.call(contextOf(2, { aborted: true }), [each(run)])).rejects.toThrow(
			'cancelled',
		);
		expect(run).not.toHaveBeenCalled();
	});
});

describe('an operation for all items', () => {
	const all = (run: () => Promise<never>): Operation => ({ ...each(jest.fn()), mode: 'all', run });

	test('runs once', async () => {
		const run = jest.fn().mockResolvedValue([{ json: { done: true }, pairedItem: { item: 0 } }]);
		const [items] = await executeOperation.call(contextOf(3), [all(run)]);
		expect(run).toHaveBeenCalledTimes(1);
		expect(items).toHaveLength(1);
	});

	test('fails as one item when the node goes on', async () => {
		const run = jest.fn().mockRejectedValue(new Typed());
		const [items] = await executeOperation.call(contextOf(3, { continueOnFail: true }), [all(run)]);
		expect(items).toEqual([{ json: { error: 'The desk said no. Do this' }, pairedItem: { item: 0 } }]);
	});
});

describe('properties', () => {
	const field = { displayName: 'Text', name: 'text', type: 'string' as const, default: '' };
	const operation = {
		...each(jest.fn()),
		fields: [{ ...field, displayOptions: { show: { readFrom: ['text'] } } }],
	};

	test('show a field for its own operation and keep its own conditions', () => {
		const [, shown] = operationProperties([operation]);
		expect(shown!.displayOptions).toEqual({ show: { operation: ['do'], readFrom: ['text'] } });
	});

	test('show an operation for its own resource', () => {
		const [resource, selector, shown] = resourceProperties([
			{ value: 'thing', name: 'Thing', operations: [operation] },
		]);
		expect(resource!.default).toBe('thing');
		expect(selector!.displayOptions).toEqual({ show: { resource: ['thing'] } });
		expect(shown!.displayOptions!.show).toMatchObject({ resource: ['thing'], operation: ['do'] });
	});

	test('an operation the node does not have is an error that names it', async () => {
		await expect(executeResource.call(contextOf(1), [])).rejects.toThrow('Unknown resource "thing"');
		await expect(executeOperation.call(contextOf(1), [])).rejects.toThrow('Unknown operation "do"');
	});
});
