import { NodeOperationError, type IExecuteFunctions, type INodeParameterResourceLocator } from 'n8n-workflow';

import { ticketByNumber } from '../../intake/thread';
import type { Ticket, Zammad } from '../../zammad';

/** A ticket that `ticketField` names. */
export interface PickedTicket {
	id: number;
	/** Read already where it was looked for by its number; else null. */
	ticket: Ticket | null;
}

/**
 * Costs a request only where the ticket is named by its number.
 * @throws NodeOperationError, ZammadFailure
 */
export async function pickedTicket(
	context: IExecuteFunctions,
	zammad: Zammad,
	itemIndex: number,
): Promise<PickedTicket> {
	const { mode, value } = context.getNodeParameter('ticket', itemIndex) as INodeParameterResourceLocator;
	const wanted = String(value ?? '').trim();
	const wrong = (message: string, description?: string) =>
		new NodeOperationError(context.getNode(), message, { description, itemIndex });
	if (!wanted) throw wrong('The field Ticket is empty');
	if (mode === 'number') {
		const ticket = await ticketByNumber(zammad, wanted);
		if (ticket) return { id: ticket.id, ticket };
		throw wrong(
			`No ticket has the number ${/^\w{1,60}$/.test(wanted) ? wanted : 'given'}`,
			'It does not exist, or lies in a group this token cannot read.',
		);
	}
	if (/^\d{1,15}$/.test(wanted)) return { id: Number(wanted), ticket: null };
	throw wrong(
		'A ticket ID is a whole number',
		'To name a ticket by the number that people see, choose By Number.',
	);
}
