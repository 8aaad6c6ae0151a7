import {
	NodeConnectionTypes,
	type IHookFunctions,
	type INodeType,
	type INodeTypeDescription,
	type IWebhookFunctions,
	type IWebhookResponseData,
} from 'n8n-workflow';

import { getOffices, searchOffices } from '../DjbcPolicy/pick/offices';
import { djbcIntakeApiTest } from '../intake/credentialTest';

import { activate } from './activation';
import { PATH, sourceFields } from './sourceFields';
import { webhook } from './webhook';

/**
 * Takes signed messages of every source (CH-1, channels 4.1) and hands them on sealed (channels 4.6). Stays at version 1 with the hidden
 * `options`: only then n8n leaves the body unread for us, and malformed or oversized bodies to our own answers.
 */
export class DjbcIntakeTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'DJBC Intake Trigger',
		name: 'djbcIntakeTrigger',
		icon: { light: 'file:../icons/djbcIntake.svg', dark: 'file:../icons/djbcIntake.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle: '={{ $parameter["path"] }}',
		description: 'Starts the workflow when a channel delivers a signed message; its text stays sealed',
		eventTriggerDescription: 'Waiting for a signed message at the test URL',
		activationMessage: 'Senders can now deliver messages to the production URL.',
		defaults: { name: 'DJBC Intake Trigger' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'djbcIntakeApi', required: true, testedBy: 'djbcIntakeApiTest' }],
		webhooks: [
			{
				name: 'setup',
				httpMethod: 'GET',
				responseMode: 'onReceived',
				isFullPath: true,
				path: PATH,
			},
			{
				name: 'default',
				httpMethod: 'POST',
				responseMode: 'responseNode',
				isFullPath: true,
				path: PATH,
			},
		],
		properties: [
			{
				displayName:
					'Give senders the <b>Production URL</b> of POST above; it works once the workflow is published. n8n stores no text of a message: personal data leaves this node encrypted, and only DJBC nodes with the same credential open it.',
				name: 'senderNotice',
				type: 'notice',
				default: '',
			},
			{
				displayName: 'Source',
				name: 'source',
				type: 'options',
				noDataExpression: true,
				options: [
					{
						name: 'Chatwoot',
						value: 'chatwoot',
						description: 'Web-chat: account webhook with the event message_created',
					},
					{
						name: 'IntakeMessage V1',
						value: 'intakeMessage',
						description: 'Signed JSON of any system that speaks the intake contract',
					},
					{
						name: 'Messenger / Instagram',
						value: 'meta',
						description: 'Messages and comments of Facebook pages and Instagram accounts',
					},
					{ name: 'SMS Gateway', value: 'sms', description: 'Messages as JSON or form' },
					{ name: 'WhatsApp Cloud', value: 'whatsapp', description: 'Messages to a number at Meta' },
					{ name: 'X', value: 'x', description: 'Direct messages and mentions' },
				],
				default: 'intakeMessage',
				description: 'Who delivers to this address',
			},
			{
				displayName: 'Path',
				name: 'path',
				type: 'string',
				noDataExpression: true,
				default: 'djbc-intake',
				required: true,
				description: 'Last part of the address. Another trigger of this n8n must have another one.',
			},
			...sourceFields,
			{
				displayName: 'Most in Flight',
				name: 'maxInFlight',
				type: 'number',
				noDataExpression: true,
				typeOptions: { minValue: 1, numberPrecision: 0 },
				default: 200,
				description:
					'Messages without an answer that this n8n process holds at once, over all intake triggers. More get 503 and come again later.',
			},
			{
				displayName:
					'A run must end in DJBC Helpdesk, Message: Answer, on every branch; the sender waits for it.',
				name: 'answerNotice',
				type: 'notice',
				default: '',
			},
			{
				displayName: 'Options',
				name: 'options',
				type: 'hidden',
				default: { binaryData: true },
			},
		],
	};

	methods = {
		credentialTest: { djbcIntakeApiTest },
		listSearch: { searchOffices },
		loadOptions: { getOffices },
	};

	webhookMethods = {
		default: {
			async checkExists(this: IHookFunctions): Promise<boolean> {
				return false;
			},
			async create(this: IHookFunctions): Promise<boolean> {
				return await activate.call(this);
			},
			async delete(this: IHookFunctions): Promise<boolean> {
				return true;
			},
		},
	};

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		return await webhook.call(this);
	}
}
