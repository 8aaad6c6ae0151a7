import { NodeOperationError, type IExecuteFunctions, type INodeExecutionData } from 'n8n-workflow';
import { z } from 'zod';

import { policyFields, policyOf } from '../../DjbcPolicy/policySource';
import { DELIVERY_CODES, outcomeOf } from '../../channels/delivery';
import { recordReply, type Result } from '../../relay/record';
import { sealedAnswerOf } from '../../relay/sealedAnswer';
import type { EachOperation } from '../../router/operation';

import { relayDesk } from './relayDesk';

export const record: EachOperation = {
	mode: 'each',
	concurrency: 4,
	value: 'record',
	name: 'Record',
	action: 'Record what became of a reply',
	description:
		'Confirm in the ticket that a claimed reply was sent, or tell the agent in an internal note why not and what to do. Done twice it writes once.',
	fields: [
		{
			displayName: 'Result',
			name: 'result',
			type: 'options',
			options: [
				{
					name: 'From Item',
					value: 'item',
					description: 'What Message: Send says. An item that no Send has touched was not sent.',
				},
				{
					name: 'Not Sent',
					value: 'notSent',
					description:
						'The error branch of another node that sends. Since an error does not say whether the message arrived, the agent is asked to look in the channel.',
				},
				{ name: 'Sent', value: 'sent', description: 'Behind another node that has sent it' },
			],
			default: 'item',
			description: 'What became of the reply',
		},
		{
			displayName: 'Answer',
			name: 'answer',
			type: 'json',
			default: "={{ $('Claim').item.json }}",
			required: true,
			description: 'The item of Claim, which a node such as WhatsApp Business Cloud does not hand on',
			displayOptions: { show: { result: ['notSent', 'sent'] } },
		},
		...policyFields,
	],
	run: recordItem,
};

const delivery = z.object({
	code: z.enum(DELIVERY_CODES),
	keyHashes: z.array(z.string().regex(/^[0-9a-f]{32}$/)),
});

async function recordItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
	const { json } = this.getInputData()[itemIndex]!;
	const chosen = this.getNodeParameter('result', itemIndex);
	const answer = sealedAnswerOf(chosen === 'item' ? json : answerField.call(this, itemIndex));
	if (!answer) {
		throw new NodeOperationError(this.getNode(), 'The item is no answer of Reply: Claim', {
			description:
				'Connect Record behind Message: Send, or choose Sent or Not Sent and give the item of Claim in the field Answer.',
			itemIndex,
		});
	}
	const result = chosen === 'item' ? resultOf(json) : { code: CODES[String(chosen)]!, keyHashes: [] };
	const { policy } = policyOf(this, itemIndex);
	const { desk } = await relayDesk(this);
	const { recorded, note } = await recordReply(desk, answer, result, policy);
	const { ticketId, ticketNumber, articleId, channel } = answer;
	const { code } = result;
	return {
		json: { ticketId, ticketNumber, articleId, channel, outcome: outcomeOf(code), code, recorded, note },
	};
}

const CODES: Record<string, Result['code']> = { sent: 'sent', notSent: 'badAnswer' };

/** An error of Send is about node or credential; without a word of Send the channel has no node that is switched on. */
function resultOf(json: Record<string, unknown>): Result {
	const read = delivery.safeParse(json.delivery);
	if (read.success) return read.data;
	return { code: json.error === undefined ? 'unsupported' : 'credential', keyHashes: [] };
}

function answerField(this: IExecuteFunctions, itemIndex: number): unknown {
	const value: unknown = this.getNodeParameter('answer', itemIndex, null);
	if (typeof value !== 'string') return value;
	try {
		return JSON.parse(value) as unknown;
	} catch {
		return null;
	}
}
