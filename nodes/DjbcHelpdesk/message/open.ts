import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { openFiles, openMessage, sealedItemOf } from '../../intake/openItem';
import { readSealSecrets } from '../../intake/keys';
import { openArticles, sealedArticlesOf, type SealedArticles } from '../../intake/sealedArticles';
import { openAnswer, sealedAnswerOf, type SealedAnswer } from '../../relay/sealedAnswer';
import type { EachOperation } from '../../router/operation';

export const open: EachOperation = {
	mode: 'each',
	value: 'open',
	name: 'Open',
	action: 'Open a sealed message, answer or article',
	description:
		'Get the plain message of the Intake Trigger, with its attachments as binary data, the plain answer of Reply: Claim, or the articles of DJBC Helpdesk Trigger',
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
	const json = this.getInputData()[itemIndex]?.json;
	const answer = sealedAnswerOf(json);
	if (answer) return await openReply.call(this, answer);
	const event = sealedArticlesOf(json);
	return event ? await openEvent.call(this, json!, event) : await openIntake.call(this, itemIndex);
}

/** What people wrote in the new articles of a ticket. */
async function openEvent(
	this: IExecuteFunctions,
	{ sealed, ...event }: IDataObject,
	articles: SealedArticles,
): Promise<INodeExecutionData> {
	const secrets = readSealSecrets(await this.getCredentials('djbcIntakeApi'));
	return { json: { ...event, articles: openArticles(secrets, articles) as unknown as IDataObject[] } };
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
