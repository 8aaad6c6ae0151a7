import { NodeOperationError, type IExecuteFunctions, type INodeExecutionData } from 'n8n-workflow';

import { policyFields } from '../../DjbcPolicy/policySource';
import type { AllOperation } from '../../router/operation';

export const listChanges: AllOperation = {
	mode: 'all',
	value: 'listChanges',
	name: 'List Changes',
	action: 'List changes of running clocks',
	description:
		'List the running clocks whose due time would be another with this policy. Nothing is written: a clock keeps the due time it was given until somebody applies the change.',
	fields: [
		{
			displayName: 'Return All',
			name: 'returnAll',
			type: 'boolean',
			default: false,
			description: 'Whether to return all results or only up to a given limit',
		},
		{
			displayName: 'Limit',
			name: 'limit',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 50,
			description: 'Max number of results to return',
			displayOptions: { show: { returnAll: [false] } },
		},
		...policyFields,
	],
	run: listAll,
};

async function listAll(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	throw new NodeOperationError(this.getNode(), 'List Changes is not there yet');
}
