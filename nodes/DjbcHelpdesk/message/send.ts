import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
} from 'n8n-workflow';

import type { OutgoingSettings, SendingApi } from '../../channels/outgoing';
import { apiOfThread, SENDING_APIS, type SendingApiName } from '../../channels/sendingApis';
import { readSealSecrets } from '../../intake/keys';
import { readChannelServer } from '../../relay/channelServer';
import { openAnswer, sealedAnswerOf, type SealedAnswer } from '../../relay/sealedAnswer';
import { sendAnswer } from '../../relay/send';
import type { EachOperation } from '../../router/operation';

/** All that one answer may take, its parts and repetitions included, in ms. */
const ANSWER_TIME = 60_000;

const BY_THREAD = 'byThread';

const forWhatsApp = { show: { '/channelApi': [BY_THREAD, 'whatsapp'] } };
const forSms = { show: { '/channelApi': [BY_THREAD, 'sms'] } };

const options: INodeProperties[] = [
	{
		displayName: 'SMS: Answer Field',
		name: 'smsAnswerField',
		type: 'string',
		default: '',
		placeholder: 'data.messageId',
		description:
			"Field of the gateway's JSON answer that is there only when it took the message. Empty: any answer 200 to 299 counts as taken.",
		displayOptions: forSms,
	},
	{
		displayName: 'SMS: Body Format',
		name: 'smsFormat',
		type: 'options',
		options: [
			{ name: 'Form', value: 'form' },
			{ name: 'JSON', value: 'json' },
		],
		default: 'json',
		description: 'What the gateway takes',
		displayOptions: forSms,
	},
	{
		displayName: 'SMS: Sender',
		name: 'smsFrom',
		type: 'string',
		default: '',
		placeholder: '+6281500225',
		description: 'Number or name the message comes from. Empty: the gateway knows it.',
		displayOptions: forSms,
	},
	{
		displayName: 'SMS: Sender Field',
		name: 'smsFromField',
		type: 'string',
		default: 'from',
		description: 'What the gateway calls the sender',
		displayOptions: forSms,
	},
	{
		displayName: 'SMS: Text Field',
		name: 'smsTextField',
		type: 'string',
		default: 'text',
		description: 'What the gateway calls the text',
		displayOptions: forSms,
	},
	{
		displayName: 'SMS: To Field',
		name: 'smsToField',
		type: 'string',
		default: 'to',
		description: "What the gateway calls the citizen's number",
		displayOptions: forSms,
	},
	{
		displayName: 'WhatsApp: User ID Field',
		name: 'whatsAppUserIdField',
		type: 'options',
		options: [
			{ name: 'Recipient', value: 'recipient' },
			{ name: 'To', value: 'to' },
		],
		default: 'recipient',
		description:
			"Which field takes the business-scoped ID of a user without a visible number. Meta's documents say recipient; reports differ, so try it.",
		displayOptions: forWhatsApp,
	},
];

const fields: INodeProperties[] = [
	{
		displayName:
			"Takes the sealed answer of the reply relay, opens it in memory and sends it by credential <b>DJBC Channel API</b>: one credential for each channel's account. n8n stores neither text nor address.",
		name: 'sendNotice',
		type: 'notice',
		default: '',
	},
	{
		displayName: 'Channel API',
		name: 'channelApi',
		type: 'options',
		options: [
			{
				name: 'By Thread',
				value: BY_THREAD,
				description: 'The API that the thread names: WhatsApp, Messenger or Instagram, X, SMS, Chatwoot',
			},
			{ name: 'Chatwoot', value: 'chatwoot', description: 'Base URL: the address of Chatwoot' },
			{
				name: 'Messenger / Instagram',
				value: 'meta',
				description: 'Base URL: https://graph.facebook.com/v24.0',
			},
			{
				name: 'Other Widget',
				value: 'widget',
				description:
					'POST of ticketNumber, threadKey, text and articleId, with Idempotency-Key, to the base URL',
			},
			{ name: 'SMS Gateway', value: 'sms', description: 'Base URL: the whole address of its sending call' },
			{
				name: 'WhatsApp Cloud',
				value: 'whatsapp',
				description: 'Base URL: https://graph.facebook.com/v24.0',
			},
			{
				name: 'X Direct Message',
				value: 'x',
				description: 'Base URL: https://api.x.com, with the token of a user',
			},
		],
		default: BY_THREAD,
		description:
			'Whose API the credential speaks to. A thread of another channel is not sent: delivery says unsupported.',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		description: 'What differs from one office to the next',
		options,
	},
];

/**
 * Input: a sealed answer (`djbc.answer.v1`, nodes/relay). Output: the same item with `delivery` (nodes/channels). What
 * the channel says is never an error; errors are for what is wrong with node, credential or item.
 */
export const send: EachOperation = {
	mode: 'each',
	value: 'send',
	name: 'Send',
	action: 'Send a sealed answer',
	description: "Send an agent's answer by the citizen's channel and tell what became of it",
	fields,
	run: sendItem,
};

async function sendItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
	const { json, binary } = this.getInputData()[itemIndex]!;
	const item = answerOf.call(this, itemIndex, json);
	const server = readChannelServer(await this.getCredentials('djbcChannelApi'));
	const secrets = readSealSecrets(await this.getCredentials('djbcIntakeApi'));
	const settings = settingsOf.call(this, itemIndex);
	const content = openAnswer(item, secrets);
	const now = Date.now();
	const delivery = await sendAnswer(
		{ ...item, ...content },
		{
			server,
			api: apiOf.call(this, itemIndex, content.threadKey),
			settings,
			now,
			deadline: now + ANSWER_TIME,
			signal: this.getExecutionCancelSignal(),
		},
	);
	return { json: { ...json, delivery: delivery as unknown as IDataObject }, ...(binary && { binary }) };
}

function answerOf(this: IExecuteFunctions, itemIndex: number, json: IDataObject): SealedAnswer {
	const item = sealedAnswerOf(json);
	if (item) return item;
	throw new NodeOperationError(this.getNode(), 'The item holds no sealed answer', {
		description: 'Connect this operation behind Reply: Claim and keep the fields of its item.',
		itemIndex,
	});
}

function apiOf(this: IExecuteFunctions, itemIndex: number, threadKey: string): SendingApi | null {
	const chosen = this.getNodeParameter('channelApi', itemIndex) as SendingApiName | typeof BY_THREAD;
	const named = chosen === BY_THREAD ? apiOfThread(threadKey) : chosen;
	if (named === null) return null;
	if (Object.hasOwn(SENDING_APIS, named)) return SENDING_APIS[named];
	throw new NodeOperationError(this.getNode(), 'The field Channel API names no API', {
		description: 'Choose one from the list, or By Thread.',
		itemIndex,
	});
}

function settingsOf(this: IExecuteFunctions, itemIndex: number): OutgoingSettings {
	const given = this.getNodeParameter('options', itemIndex, {}) as IDataObject;
	const text = (name: string, otherwise: string) => {
		const value = given[name];
		return typeof value === 'string' && value.trim() ? value.trim() : otherwise;
	};
	return {
		userIdField: given.whatsAppUserIdField === 'to' ? 'to' : 'recipient',
		sms: {
			format: given.smsFormat === 'form' ? 'form' : 'json',
			toField: text('smsToField', 'to'),
			textField: text('smsTextField', 'text'),
			from: text('smsFrom', ''),
			fromField: text('smsFromField', 'from'),
			answerField: text('smsAnswerField', ''),
		},
	};
}
