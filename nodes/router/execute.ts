import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
} from 'n8n-workflow';

import { asNodeError, type NodeError } from './nodeError';
import type { EachOperation, Operation, Resource } from './operation';

/** Runs the operation that the node's parameters name. The only item loop of the package. */
export async function executeResource(
	this: IExecuteFunctions,
	resources: Resource[],
): Promise<INodeExecutionData[][]> {
	const chosen = this.getNodeParameter('resource', 0);
	const resource = resources.find(({ value }) => value === chosen);
	if (!resource) throw new NodeOperationError(this.getNode(), `Unknown resource "${String(chosen)}"`);
	return await executeOperation.call(this, resource.operations);
}

/** The same for a node without resources. */
export async function executeOperation(
	this: IExecuteFunctions,
	operations: Operation[],
): Promise<INodeExecutionData[][]> {
	const chosen = this.getNodeParameter('operation', 0);
	const operation = operations.find(({ value }) => value === chosen);
	if (!operation) throw new NodeOperationError(this.getNode(), `Unknown operation "${String(chosen)}"`);
	if (operation.mode === 'each') return [await eachItem.call(this, operation)];
	try {
		return [await operation.run.call(this)];
	} catch (error) {
		const failure = asNodeError(this.getNode(), error, operation.name);
		if (!this.continueOnFail()) throw failure;
		return [[failedItem(failure, 0)]];
	}
}

async function eachItem(this: IExecuteFunctions, operation: EachOperation): Promise<INodeExecutionData[]> {
	const results = new Array<INodeExecutionData[]>(this.getInputData().length);
	const signal = this.getExecutionCancelSignal();
	let next = 0;
	let stopped = false;
	const work = async () => {
		while (!stopped && next < results.length) {
			const itemIndex = next++;
			if (signal?.aborted)
				throw new NodeOperationError(this.getNode(), 'The execution was cancelled', { itemIndex });
			try {
				const result = await operation.run.call(this, itemIndex);
				results[itemIndex] = [result].flat().map((item) => ({ ...item, pairedItem: { item: itemIndex } }));
			} catch (error) {
				const failure = asNodeError(this.getNode(), error, operation.name, itemIndex);
				if (!this.continueOnFail()) {
					stopped = true;
					throw failure;
				}
				const failed = failedItem(failure, itemIndex, operation.failureDetails?.(error));
				const { binary } = this.getInputData()[itemIndex]!;
				results[itemIndex] = [binary ? { ...failed, binary } : failed];
			}
		}
	};
	await Promise.all(Array.from({ length: operation.concurrency ?? 1 }, work));
	return results.flat();
}

/**
 * The shape that n8n sends to an error output with the fields of the incoming item merged in; any property besides
 * `error`, `message` and `details` would make it pass for a success (seen on 2.41.1). Binary data is not merged: the item
 * brings its own along.
 */
function failedItem(
	{ message, description }: NodeError,
	itemIndex: number,
	details?: IDataObject,
): INodeExecutionData {
	const error = description ? `${message}. ${description}` : message;
	const json: IDataObject = details ? { error, details } : { error };
	return { json, pairedItem: { item: itemIndex } };
}
