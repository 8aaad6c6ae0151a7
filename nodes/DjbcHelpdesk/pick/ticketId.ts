import { NodeOperationError, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

export const ticketIdField: INodeProperties = {
	displayName: 'Ticket ID',
	name: 'ticketId',
	type: 'string',
	default: '={{ $json.ticketId }}',
	placeholder: 'e.g. 812',
	required: true,
	description: 'As the DJBC Helpdesk Trigger, List Changed or Record gives it',
};

/** @throws NodeOperationError */
export function ticketIdOf(context: IExecuteFunctions, itemIndex: number): number {
	const ticketId = Number(context.getNodeParameter('ticketId', itemIndex, 0));
	if (Number.isSafeInteger(ticketId) && ticketId > 0) return ticketId;
	throw new NodeOperationError(context.getNode(), 'The field Ticket ID is not valid', {
		description: 'Give the ID of a ticket, such as {{ $json.ticketId }} behind the DJBC Helpdesk Trigger.',
		itemIndex,
	});
}
