import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
} from 'n8n-workflow';

import { mayBeKept, reasonIn, rowOf } from '../../intake/inbox/row';
import { sealedItemOf } from '../../intake/openItem';
import type { EachOperation } from '../../router/operation';

/**
 * Columns of the Data Table djbc_inbox (channels CH-4), to be inserted. A message that its sender repeats meanwhile gets a
 * further row behind the first, which keeps its place; the desk knows it for a duplicate.
 */
export const keep: EachOperation = {
	mode: 'each',
	value: 'keep',
	name: 'Keep',
	action: 'Keep a message for later',
	description:
		'Make a row of the Data Table djbc_inbox of a message that the desk could not take. One whose key the desk holds with another body becomes a dead letter; one with inline attachments, or that can never be taken, fails.',
	fields: [],
	run: keepItem,
};

async function keepItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
	const { json, binary } = this.getInputData()[itemIndex]!;
	const sealed = sealedItemOf(this, itemIndex);
	const reason = json.error === undefined ? 'behind' : reasonIn(json);
	if (binary && Object.keys(binary).length > 0) {
		throw refused.call(this, json, 'Messages with inline attachments do not wait in n8n', itemIndex);
	}
	if (!mayBeKept(reason)) {
		throw refused.call(this, json, 'Waiting would not help this message', itemIndex);
	}
	return { json: rowOf(sealed, json, itemIndex, Date.now()) as unknown as IDataObject };
}

/** Receive's own words, which the admin needs, or ours where Receive has not tried. */
function refused(
	this: IExecuteFunctions,
	{ error }: IDataObject,
	why: string,
	itemIndex: number,
): NodeOperationError {
	const said = typeof error === 'string' ? error : why;
	return new NodeOperationError(this.getNode(), said, {
		description: `${said === why ? '' : `${why}. `}The sender repeats it.`,
		itemIndex,
	});
}
