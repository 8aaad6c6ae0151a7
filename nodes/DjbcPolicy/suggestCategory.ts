import { NodeOperationError, type IExecuteFunctions, type INodeExecutionData } from 'n8n-workflow';

import { openMessage, sealedItemOf } from '../intake/openItem';
import { suggestCategory as suggest, type CategoryInput } from '../policy/category/suggest';
import type { Channel } from '../policy/types';
import type { EachOperation } from '../router/operation';

import { withResult } from './item';
import { textIn } from './parameter';
import { channelField } from './pick/channels';
import { policyFields, policyOf } from './policySource';

export const suggestCategory: EachOperation = {
	mode: 'each',
	value: 'suggestCategory',
	name: 'Suggest Category',
	action: 'Suggest a category',
	description:
		'Suggest the DJBC category of a message with confidence and reasons, and whether it belongs into the restricted lane. The decision stays with a human.',
	fields: [
		{
			displayName: 'Read From',
			name: 'readFrom',
			type: 'options',
			options: [
				{
					name: 'Sealed Item',
					value: 'item',
					description: 'The item of the DJBC Intake Trigger, opened in memory only',
				},
				{
					name: 'Text',
					value: 'text',
					description:
						'A text you give, for trials and AI agents. The reasons then quote the words that spoke.',
				},
			],
			default: 'item',
			description: 'Where the message stands',
		},
		{
			displayName: 'Text',
			name: 'text',
			type: 'string',
			typeOptions: { rows: 4 },
			default: '',
			required: true,
			description: 'What the user wrote, Indonesian or English',
			displayOptions: { show: { readFrom: ['text'] } },
		},
		{
			...channelField,
			default: 'webchat',
			description: 'By which channel it came: only some are official for complaints (CPL-1)',
			displayOptions: { show: { readFrom: ['text'] } },
		},
		...policyFields,
	],
	run: suggestItem,
};

async function suggestItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
	const { policy, problems } = policyOf(this, itemIndex);
	const input =
		this.getNodeParameter('readFrom', itemIndex) === 'item'
			? await fromItem.call(this, itemIndex)
			: fromText.call(this, itemIndex);
	return withResult(this, itemIndex, 'category', suggest(policy, input), problems);
}

async function fromItem(this: IExecuteFunctions, itemIndex: number): Promise<CategoryInput> {
	const item = sealedItemOf(this, itemIndex);
	const { body, subject, hints } = await openMessage(this, item);
	return { text: body?.text ?? '', subject, channel: item.channel, role: item.role, hints };
}

function fromText(this: IExecuteFunctions, itemIndex: number): CategoryInput {
	const text = textIn(this, itemIndex, 'text');
	if (!text) throw new NodeOperationError(this.getNode(), 'The field Text is empty', { itemIndex });
	const channel = this.getNodeParameter('channel', itemIndex) as Channel;
	return { text, channel, role: 'user', showWords: true };
}
