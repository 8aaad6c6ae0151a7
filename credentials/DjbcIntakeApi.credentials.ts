import type {
	Icon,
	ICredentialDataDecryptedObject,
	ICredentialType,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';

import { signRequest } from '../nodes/intake/signRequest';

/**
 * Who may send messages, and the secret that seals them (channels 4.1, 4.6). Read by `readKeys` of nodes/intake;
 * tested by `djbcIntakeApiTest`. As the credential of n8n's HTTP Request node it signs what that node sends.
 */
export class DjbcIntakeApi implements ICredentialType {
	name = 'djbcIntakeApi';

	displayName = 'DJBC Intake API';

	icon: Icon = {
		light: 'file:../nodes/icons/djbcIntake.svg',
		dark: 'file:../nodes/icons/djbcIntake.dark.svg',
	};

	documentationUrl = 'https://github.com/n8n-nodes-djbc-helpdesk/n8n-nodes-djbc-helpdesk#sending-a-message';

	properties: INodeProperties[] = [
		{
			displayName:
				'n8n hides saved secrets and restores them by their place in this list. Add new keys at the end. To revoke a key, type a new secret over the old one: if you remove or move a key, the keys below it get the secrets of other keys unless you type them all again.',
			name: 'keysNotice',
			type: 'notice',
			default: '',
		},
		{
			displayName: 'Keys',
			name: 'keys',
			type: 'fixedCollection',
			typeOptions: { multipleValues: true },
			default: {},
			placeholder: 'Add Key',
			description: 'One key for each system that sends messages',
			options: [
				{
					displayName: 'Key',
					name: 'key',
					values: [
						{
							displayName: 'ID',
							name: 'id',
							type: 'string',
							default: '',
							placeholder: 'webchat',
							description: 'What the sender puts into the header X-Intake-Key. Not secret.',
						},
						{
							displayName: 'Secret',
							name: 'secret',
							type: 'string',
							typeOptions: { password: true },
							default: '',
							description: 'At least 16 characters. The sender signs with it.',
						},
						{
							displayName: 'Previous Secret',
							name: 'previousSecret',
							type: 'string',
							typeOptions: { password: true },
							default: '',
							description: 'Still valid while the sender changes over. Empty it afterwards.',
						},
						{
							displayName: 'Rights',
							name: 'rights',
							type: 'multiOptions',
							options: [
								{ name: 'Bot', value: 'bot', description: 'Messages of a chat bot' },
								{ name: 'Staff', value: 'staff', description: 'Answers of employees; they stop clocks' },
								{ name: 'User', value: 'user', description: 'Messages of citizens and traders' },
							],
							default: ['user'],
							description: 'In whose name the sender may speak',
						},
						{
							displayName: 'Prefixes',
							name: 'prefixes',
							type: 'string',
							default: '',
							placeholder: 'chatwoot:, relay:',
							description:
								'Thread keys and idempotency keys of this sender must begin with one of these, separated by commas. Empty: any.',
						},
					],
				},
			],
		},
		{
			displayName:
				'The same holds for channel secrets: add at the end, and type all secrets below one that you remove or move.',
			name: 'channelsNotice',
			type: 'notice',
			default: '',
		},
		{
			displayName: 'Channel Secrets',
			name: 'channels',
			type: 'fixedCollection',
			typeOptions: { multipleValues: true },
			default: {},
			placeholder: 'Add Channel Secret',
			description: 'One for each channel that delivers by its own webhook; not needed for IntakeMessage',
			options: [
				{
					displayName: 'Channel Secret',
					name: 'channel',
					values: [
						{
							displayName: 'Source',
							name: 'source',
							type: 'options',
							options: [
								{ name: 'Chatwoot', value: 'chatwoot', description: 'Secret of the webhook' },
								{ name: 'Messenger / Instagram', value: 'meta', description: 'App secret' },
								{
									name: 'SMS Gateway',
									value: 'sms',
									description: 'A secret you choose, 16 characters or more',
								},
								{ name: 'WhatsApp Cloud', value: 'whatsapp', description: 'App secret' },
								{ name: 'X', value: 'x', description: 'Consumer secret (API key secret) of the app' },
							],
							default: 'whatsapp',
							description: 'Who signs with it',
						},
						{
							displayName: 'Account',
							name: 'account',
							type: 'string',
							default: '',
							placeholder: 'makassar',
							description:
								'Only where one source has several secrets: what the Intake Trigger names in its field Account. Not secret.',
						},
						{
							displayName: 'Secret',
							name: 'secret',
							type: 'string',
							typeOptions: { password: true },
							default: '',
							description: 'Proves that a delivery is of this source. An empty one is refused at activation.',
						},
						{
							displayName: 'Previous Secret',
							name: 'previousSecret',
							type: 'string',
							typeOptions: { password: true },
							default: '',
							description: 'Still valid while the source changes over. Empty it afterwards.',
						},
					],
				},
			],
		},
		{
			displayName: 'Sign As',
			name: 'signAs',
			type: 'string',
			default: '',
			placeholder: 'webchat',
			description:
				'ID of the key that signs what n8n itself sends with this credential. Empty: the first key.',
		},
		{
			displayName: 'Verify Token',
			name: 'verifyToken',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description:
				'Token you type at Meta too, when the webhook of WhatsApp, Messenger or Instagram is set up. Not needed for the others.',
		},
		{
			displayName: 'Seal Secret',
			name: 'sealSecret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description:
				'At least 16 characters. Seals the text of every message, so that n8n stores none of it. Without it waiting messages cannot be opened.',
		},
		{
			displayName: 'Previous Seal Secret',
			name: 'previousSealSecret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description: 'Still opens messages that were sealed before the seal secret was changed',
		},
		{
			displayName: 'Allowed Media Hosts',
			name: 'mediaHosts',
			type: 'string',
			default: '',
			placeholder: 'media.example.go.id, *.example.com',
			description:
				'Hosts that links of attachments may name, separated by commas, the servers they redirect to included. Empty: links to any public host are accepted, but nothing is fetched from them. Those of WhatsApp, Messenger, Instagram and X are known.',
		},
	];

	authenticate = async (
		credentials: ICredentialDataDecryptedObject,
		requestOptions: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> => signRequest(credentials, requestOptions, Math.floor(Date.now() / 1000));
}
