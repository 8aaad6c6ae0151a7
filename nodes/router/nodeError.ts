import { NodeApiError, NodeOperationError, type INode } from 'n8n-workflow';

export type NodeError = NodeApiError | NodeOperationError;

/** A failure whose words were written by us and hold nothing of a message, such as ZammadFailure and SealFailure. */
interface WhitelistedFailure extends Error {
	readonly whitelisted: true;
	/** What to do about it. */
	readonly advice?: string;
	/** HTTP status, where the desk answered. */
	readonly status?: number | null;
}

/**
 * Turns whatever an operation threw into an n8n error that names operation, item and remedy. n8n stores errors with
 * all their properties, so only typed failures keep their words; of anything else no more than its class and where
 * it was thrown is kept, since its message may quote a citizen.
 */
export function asNodeError(node: INode, error: unknown, operation: string, itemIndex?: number): NodeError {
	if (error instanceof NodeOperationError || error instanceof NodeApiError) return error;
	if (isWhitelisted(error)) {
		const { message, advice: description, status } = error;
		return typeof status !== 'number'
			? new NodeOperationError(node, message, { description, itemIndex })
			: new NodeApiError(node, { message }, { message, description, httpCode: String(status), itemIndex });
	}
	if (className(error) === 'ExpressionError') {
		return new NodeOperationError(node, `${operation}: an expression in a field of this node failed`, {
			description: 'Open the node and look which field shows an error for this item.',
			itemIndex,
		});
	}
	return new NodeOperationError(node, `${operation} failed unexpectedly (${className(error)})`, {
		description: `Please report this${place(error)}. The message itself is left out, since it may quote a citizen.`,
		itemIndex,
	});
}

function isWhitelisted(error: unknown): error is WhitelistedFailure {
	return error instanceof Error && (error as Partial<WhitelistedFailure>).whitelisted === true;
}

function className(error: unknown): string {
	return error instanceof Error && /^\w{1,40}$/.test(error.name) ? error.name : typeof error;
}

/** First stack frame, which holds names of our code only. */
function place(error: unknown): string {
	const frame =
		error instanceof Error
			? /\n\s+at (?:async )?([\w.$<>]+) \(.*?([\w.]+:\d+:\d+)\)/.exec(error.stack ?? '')
			: null;
	return frame ? `: ${frame[1]}, ${frame[2]}` : '';
}
