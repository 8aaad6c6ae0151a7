import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { openFiles, openMessage, sealedItemOf } from '../../intake/openItem';
import { readSealSecrets } from '../../intake/keys';
import { openAnswer, sealedAnswerOf, type SealedAnswer } from '../../relay/sealedAnswer';
import type { EachOperation } from '../../router/operation';

export const open: EachOperation = {
	mode: 'each',
	value: 'open',
	name: 'Open',
	action: 'Open a sealed message or answer',
	description:
		'Get the plain message of the Intake Trigger, with its attachments as binary data, or the plain answer of Reply: Claim',
	fields: [
		{
			displayName:
				'Behind this operation the message is in clear: n8n stores it with the execution. Use it knowingly, never for confidential complaints.',
			name: 'clearNotice',
			type: 'notice',
			default: '',
		},
		{
			displayName: 'Include Attachments',
			name: 'includeAttachments',
			type: 'boolean',
			default: false,
			description: 'Whether to add the attachments that came with the message as binary data',
		},
	],
	run: openItem,
};

async function openItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
	const answer = sealedAnswerOf(this.getInputData()[itemIndex]?.json);
	return answer ? await openReply.call(this, answer) : await openIntake.call(this, itemIndex);
}

/** Text and thread key of an agent's reply, for a node of n8n that sends it. */
async function openReply(this: IExecuteFunctions, item: SealedAnswer): Promise<INodeExecutionData> {
	const secrets = readSealSecrets(await this.getCredentials('djbcIntakeApi'));
	const { sealed, ...routing } = item;
	return { json: { ...routing, answer: openAnswer(item, secrets) } as unknown as IDataObject };
}

async function openIntake(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
	const item = sealedItemOf(this, itemIndex);
	const message = await openMessage(this, item);
	const { sealed, ...routing } = item;
	const output: INodeExecutionData = { json: { ...routing, message } as unknown as IDataObject };
	if (!this.getNodeParameter('includeAttachments', itemIndex)) return output;
	const binary: NonNullable<INodeExecutionData['binary']> = {};
	for (const [place, bytes] of await openFiles(this, itemIndex, item)) {
		const { fileName, mimeType } = message.attachments![place]!;
		binary[`attachment_${place}`] = await this.helpers.prepareBinaryData(bytes, fileName, mimeType);
	}
	return { ...output, binary };
}
