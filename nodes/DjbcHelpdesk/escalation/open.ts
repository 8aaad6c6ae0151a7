import { NodeOperationError, type IExecuteFunctions, type INodeExecutionData } from 'n8n-workflow';

import { policyFields } from '../../DjbcPolicy/policySource';
import type { EachOperation } from '../../router/operation';
import { ticketIdField } from '../pick/ticketId';

export const open: EachOperation = {
	mode: 'each',
	// Not `open`: credentials are shown by the operation's value, and Message has an Open of its own.
	value: 'openChild',
	name: 'Open',
	action: 'Open an escalation',
	description: 'Open the child ticket of an escalation in the group of the unit',
	fields: [ticketIdField, ...policyFields],
	run: openItem,
};

async function openItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
	throw new NodeOperationError(this.getNode(), 'Escalation: Open is being built', { itemIndex });
}
