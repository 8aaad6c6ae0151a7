import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { afterTry as rowAfterTry } from '../../intake/inbox/afterTry';
import { reasonIn } from '../../intake/inbox/row';
import type { EachOperation } from '../../router/operation';

export const afterTry: EachOperation = {
	mode: 'each',
	value: 'afterTry',
	name: 'After a Try',
	action: 'Decide after a failed try',
	description:
		'Say when a message of the inbox is tried again, or that it is a dead letter now. While the desk is away, tries do not count against a message.',
	fields: [
		{
			displayName: 'Row',
			name: 'row',
			type: 'json',
			default: '={{ $json }}',
			required: true,
			description: 'The row of djbc_inbox that was tried; the item is what Receive or Take Out gave for it',
		},
		{
			displayName: 'Most Tries',
			name: 'mostTries',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 30,
			description: 'Failures of the message itself after which it is a dead letter',
		},
		{
			displayName: 'Most Days',
			name: 'mostDays',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 7,
			description: 'Days in the inbox after which it is a dead letter, whatever the reason',
		},
	],
	run: decide,
};

async function decide(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
	const { json } = this.getInputData()[itemIndex]!;
	const given: unknown = this.getNodeParameter('row', itemIndex);
	const row: unknown = typeof given === 'string' ? JSON.parse(given) : given;
	const reason = json.outcome === 'conflict' ? 'conflict' : reasonIn(json);
	const patience = {
		mostTries: this.getNodeParameter('mostTries', itemIndex) as number,
		mostDays: this.getNodeParameter('mostDays', itemIndex) as number,
	};
	return { json: rowAfterTry(row, reason, Date.now(), patience) as unknown as IDataObject };
}
