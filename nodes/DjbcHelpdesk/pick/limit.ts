import { NodeOperationError, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

export const limitField: INodeProperties = {
	displayName: 'Limit',
	name: 'limit',
	type: 'number',
	typeOptions: { minValue: 1 },
	default: 50,
	description: 'Max number of results to return',
};

/** n8n's two fields of every list. */
export const limitFields: INodeProperties[] = [
	{
		displayName: 'Return All',
		name: 'returnAll',
		type: 'boolean',
		default: false,
		description: 'Whether to return all results or only up to a given limit',
	},
	{ ...limitField, displayOptions: { show: { returnAll: [false] } } },
];

/** How many rows at most, `Infinity` for all. @throws NodeOperationError */
export function mostOf(context: IExecuteFunctions): number {
	if (context.getNodeParameter('returnAll', 0, false) === true) return Infinity;
	const limit: unknown = context.getNodeParameter('limit', 0, 50);
	if (typeof limit === 'number' && limit >= 1) return limit;
	throw new NodeOperationError(context.getNode(), 'The field Limit is not valid', {
		description: 'Give a number of 1 or more, or choose Return All.',
	});
}
