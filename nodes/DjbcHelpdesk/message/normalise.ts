import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
} from 'n8n-workflow';

import type { SourceSettings } from '../../channels/incoming';
import { type InlineFile, LARGEST_FILE } from '../../channels/media';
import { N8N_TRIGGERS, type N8nTrigger, type N8nTriggerName } from '../../channels/n8nTriggers';
import { officeFields, officesOf, textOf } from '../../DjbcIntakeTrigger/officeFields';
import { admitted } from '../../intake/admitDelivery';
import { readSealSecrets } from '../../intake/keys';
import { sealMessage } from '../../intake/sealedItem';
import { sealedOutput } from '../../intake/sealedOutput';
import type { EachOperation } from '../../router/operation';

/** Where n8n's Telegram nodes put a file they fetched. */
const FILE = 'data';

const fields: INodeProperties[] = [
	{
		displayName:
			"<b>n8n has stored the plain message before this node runs</b>: behind its own triggers that cannot be helped. Set <i>Save failed</i> and <i>Save successful production executions</i> to <i>Do not save</i> in the workflow's settings and let n8n prune executions. <b>Signatures are the trigger's matter</b>: Facebook Trigger checks none when its credential has no app secret, Twilio Trigger none without the auth token, Telegram Trigger none before version 1.1; a forged delivery still gets 200 from WhatsApp and Facebook Trigger. DJBC Intake Trigger stores nothing plain, checks always, and says 200 only for what is held.",
		name: 'storedNotice',
		type: 'notice',
		default: '',
	},
	{
		displayName: 'Source',
		name: 'source',
		type: 'options',
		options: [
			{
				name: 'Facebook Trigger: Instagram',
				value: 'facebookInstagram',
				description: 'Object Instagram: direct messages and comments',
			},
			{
				name: 'Facebook Trigger: Page',
				value: 'facebookPage',
				description: 'Object Page: Messenger and comments. The trigger does not say which object it was.',
			},
			{
				name: 'Telegram Trigger',
				value: 'telegram',
				description: 'Messages to a bot, with the file that the item holds as binary data',
			},
			{ name: 'Twilio Trigger', value: 'twilio', description: 'New SMS' },
			{ name: 'WhatsApp Trigger', value: 'whatsApp', description: 'Messages to a number at Meta' },
		] satisfies Array<{ name: string; value: N8nTriggerName; description: string }>,
		default: 'whatsApp',
		description: "Which of n8n's triggers gave the items",
	},
	...officeFields,
	{
		displayName: 'Account',
		name: 'account',
		type: 'string',
		noDataExpression: true,
		default: '',
		placeholder: 'e.g. bravobeacukai_bot',
		displayOptions: { show: { source: ['telegram', 'twilio'] } },
		description:
			'Names the bot or the gateway in the keys of messages, so never change it later. Empty: bot, or gateway.',
	},
];

/**
 * Output of a trigger of n8n to the items of DJBC Intake Trigger, one for each message; what is no message leaves nothing.
 * The same message by either trigger has the same hashes, so the desk knows it for one. Of the plain item nothing is
 * handed on (channels CH-2).
 */
export const normalise: EachOperation = {
	mode: 'each',
	value: 'normalise',
	name: 'Normalise',
	action: "Seal messages of n8n's own triggers",
	description:
		"Turn what n8n's WhatsApp, Facebook, Telegram or Twilio Trigger gives into the sealed items of DJBC Intake Trigger. n8n has stored the plain text by then.",
	fields,
	run: normaliseItem,
};

async function normaliseItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData[]> {
	const now = Date.now();
	const item = this.getInputData()[itemIndex]!.json;
	const trigger = triggerOf.call(this, itemIndex, item);
	const { sealSecret } = readSealSecrets(await this.getCredentials('djbcIntakeApi'));
	const settings = settingsOf.call(this, itemIndex, trigger);
	const file = await fileOf.call(this, itemIndex);
	const { messages, ignored } = trigger.incoming(item, { ...settings, file }, now);
	if (ignored.malformed) {
		this.logger.warn(
			`DJBC Helpdesk, Normalise: ${ignored.malformed} message(s) of ${trigger.name} without id or sender were passed over`,
		);
	}

	const items: INodeExecutionData[] = [];
	for (const message of messages) {
		const sealed = sealMessage(admitted(message, now), sealSecret, now, { source: trigger.source });
		items.push(await sealedOutput(this.helpers, sealed));
	}
	return items;
}

/** A wrong choice would pass over every message in silence. */
function triggerOf(this: IExecuteFunctions, itemIndex: number, item: IDataObject): N8nTrigger {
	const source = this.getNodeParameter('source', itemIndex) as N8nTriggerName;
	const trigger: N8nTrigger | undefined = Object.hasOwn(N8N_TRIGGERS, source)
		? N8N_TRIGGERS[source]
		: undefined;
	if (trigger?.gives(item)) return trigger;
	const what = trigger ? `The item is not what ${trigger.name} gives` : 'The field Source names no trigger';
	throw new NodeOperationError(this.getNode(), what, {
		description: 'Choose the trigger that stands in front of this node, and connect the two directly.',
		itemIndex,
	});
}

function settingsOf(this: IExecuteFunctions, itemIndex: number, { source }: N8nTrigger): SourceSettings {
	const offices = officesOf((name, fallback, options) =>
		this.getNodeParameter(name, itemIndex, fallback, options),
	);
	if (offices.office === '') {
		throw new NodeOperationError(this.getNode(), 'The field Office is empty', {
			description: 'Choose the office whose channel this is.',
			itemIndex,
		});
	}
	const account = textOf(this.getNodeParameter('account', itemIndex, ''));
	return { ...offices, account: account || (source === 'telegram' ? 'bot' : 'gateway') };
}

/** The file n8n fetched; undefined where there is none, or one too large to take along: then a word tells of it. */
async function fileOf(this: IExecuteFunctions, itemIndex: number): Promise<InlineFile | undefined> {
	const file = this.getInputData()[itemIndex]!.binary?.[FILE];
	if (!file || (file.bytes ?? 0) > LARGEST_FILE) return undefined;
	const bytes = await this.helpers.getBinaryDataBuffer(itemIndex, FILE);
	if (bytes.length > LARGEST_FILE) return undefined;
	const known = file.mimeType !== 'application/octet-stream';
	return { contentBase64: bytes.toString('base64'), ...(known ? { mimeType: file.mimeType } : {}) };
}
