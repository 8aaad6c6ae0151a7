import {
	NodeConnectionTypes,
	type IHookFunctions,
	type INodeType,
	type INodeTypeDescription,
	type IWebhookFunctions,
	type IWebhookResponseData,
} from 'n8n-workflow';

import { djbcZammadApiTest } from '../DjbcHelpdesk/credentialTest';
import { djbcIntakeApiTest } from '../intake/credentialTest';

import { checkExists, create, remove } from './activation';
import { filterFields } from './fields';
import { getGroups, getStates } from './pick';
import { webhook } from './webhook';

/**
 * Tells of changes of the desk's tickets: ids and codes, text only sealed. Registers its signed webhook with triggers in
 * Zammad by itself. Stays at version 1 with the hidden `options`: only then n8n leaves the bytes, over which the desk
 * signs, unread for us.
 */
export class DjbcHelpdeskTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'DJBC Helpdesk Trigger',
		name: 'djbcHelpdeskTrigger',
		icon: { light: 'file:../icons/djbcHelpdesk.svg', dark: 'file:../icons/djbcHelpdesk.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle: '={{ $parameter["events"].join(", ") }}',
		description: 'Starts the workflow when a ticket of the helpdesk is created, changed or written to',
		eventTriggerDescription: 'Waiting for a change of a ticket',
		activationMessage: 'The helpdesk now tells this workflow of its changes.',
		defaults: { name: 'DJBC Helpdesk Trigger' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [
			{ name: 'djbcZammadApi', required: true, testedBy: 'djbcZammadApiTest' },
			{
				name: 'djbcIntakeApi',
				required: true,
				testedBy: 'djbcIntakeApiTest',
				displayOptions: { show: { fetchText: [true] } },
			},
		],
		webhooks: [
			{
				name: 'default',
				httpMethod: 'POST',
				responseMode: 'onReceived',
				isFullPath: true,
				path: '={{$parameter["path"]}}',
			},
		],
		properties: [
			{
				displayName:
					'Publishing registers a webhook and triggers in Zammad, unpublishing removes them. The token needs ticket.agent, admin.webhook and admin.trigger; with less, DJBC Setup must have registered the <b>Production URL</b> above (field Helpdesk Trigger URLs). Zammad must be able to reach that address.',
				name: 'registrationNotice',
				type: 'notice',
				default: '',
			},
			...filterFields,
			{
				displayName: 'Options',
				name: 'options',
				type: 'hidden',
				default: { binaryData: true },
			},
		],
	};

	methods = {
		credentialTest: { djbcZammadApiTest, djbcIntakeApiTest },
		loadOptions: { getGroups, getStates },
	};

	webhookMethods = {
		default: {
			async checkExists(this: IHookFunctions): Promise<boolean> {
				return await checkExists.call(this);
			},
			async create(this: IHookFunctions): Promise<boolean> {
				return await create.call(this);
			},
			async delete(this: IHookFunctions): Promise<boolean> {
				return await remove.call(this);
			},
		},
	};

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		return await webhook.call(this);
	}
}
