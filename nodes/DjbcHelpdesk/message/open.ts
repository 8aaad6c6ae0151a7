import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { openFiles, openMessage, sealedItemOf } from '../../intake/openItem';
import type { EachOperation } from '../../router/operation';

export const open: EachOperation = {
	mode: 'each',
	value: 'open',
	name: 'Open',
	action: 'Open a sealed message',
	description: 'Get the plain message from a sealed item, with its attachments as binary data',
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
