import {
	NodeOperationError,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
} from 'n8n-workflow';

import { restrictedGroups } from '../../policy/restrictedGroups';
import { logDisclosure as log } from '../../restricted';
import type { EachOperation } from '../../router/operation';
import { restrictedGroupsField, restrictedGroupsOf } from '../pick/restrictedGroups';
import { ticketIdField, ticketIdOf } from '../pick/ticketId';
import { ticketDesk } from '../ticketDesk';

const text = (displayName: string, name: string, description: string, rows?: number): INodeProperties => ({
	displayName,
	name,
	type: 'string',
	...(rows ? { typeOptions: { rows } } : {}),
	default: '',
	required: true,
	description,
});

export const logDisclosure: EachOperation = {
	mode: 'each',
	value: 'logDisclosure',
	name: 'Log Disclosure',
	action: 'Log a disclosure on a restricted ticket',
	description:
		'Write an internal note on what was disclosed by order of the Director General (001 L-II 1.3): order, its date, recipient, what. Once for the same words. Let no workflow that saves its executions run it.',
	fields: [
		ticketIdField,
		text('Order', 'order', 'Number of the order'),
		text('Date of Order', 'orderedOn', 'As YYYY-MM-DD, not in the future'),
		text('Recipient', 'recipient', 'Who was told'),
		text('What', 'what', 'What was disclosed', 3),
		restrictedGroupsField,
	],
	run: logItem,
};

async function logItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
	const ticketId = ticketIdOf(this, itemIndex);
	const isRestricted = restrictedGroups(restrictedGroupsOf(this, itemIndex));
	const wrong = (field: string, description: string) =>
		new NodeOperationError(this.getNode(), `The field ${field} is empty or not valid`, {
			description,
			itemIndex,
		});
	const needed = (name: string, field: string): string => {
		const value = String(this.getNodeParameter(name, itemIndex, '') ?? '').trim();
		if (value === '') throw wrong(field, 'A disclosure is logged with order, date, recipient and what.');
		return value;
	};
	const disclosure = {
		order: needed('order', 'Order'),
		orderedOn: needed('orderedOn', 'Date of Order').slice(0, 10),
		recipient: needed('recipient', 'Recipient'),
		what: needed('what', 'What'),
	};
	if (!isPastDay(disclosure.orderedOn, Date.now()))
		throw wrong('Date of Order', 'Give a day as YYYY-MM-DD that is not in the future.');
	const desk = await ticketDesk(this);
	const logged = await log(desk, ticketId, disclosure, isRestricted);
	return { json: { ...logged } };
}

/** A day that begins somewhere on earth later than now is in the future. */
function isPastDay(day: string, now: number): boolean {
	const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : NaN;
	const exists = !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === day;
	return exists && at <= now + 14 * 3_600_000;
}
