import type { IDataObject, IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

/** One operation of an action node: its fields and its function stand together in one file. */
interface OperationText {
	/** Value of the node parameter `operation`. */
	value: string;
	name: string;
	/** Sentence in the node creator, such as "Receive a message". */
	action: string;
	description: string;
	/** Shown only for this operation: the router adds the display options. */
	fields: INodeProperties[];
}

/** Runs once for each item; the router pairs, wraps errors and honours "On Error". */
export interface EachOperation extends OperationText {
	mode: 'each';
	/** Items at work at once, 1 when left out; the order of the output is that of the input. */
	concurrency?: number;
	/** One item, or any number of them, none included. */
	run(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData | INodeExecutionData[]>;
	/** Codes for the error output, beside the text, by which a workflow may route: `details` of the item. */
	failureDetails?(error: unknown): IDataObject;
}

/** Runs once for all items. Pairs its items itself. */
export interface AllOperation extends OperationText {
	mode: 'all';
	run(this: IExecuteFunctions): Promise<INodeExecutionData[]>;
}

export type Operation = EachOperation | AllOperation;

export interface Resource {
	value: string;
	name: string;
	operations: Operation[];
}
