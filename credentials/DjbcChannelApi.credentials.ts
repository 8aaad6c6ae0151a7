import type { Icon, ICredentialType, INodeProperties } from 'n8n-workflow';

/**
 * One account at one channel's sending API. Read by `readChannelServer` of nodes/relay, which sends to the allowed host
 * only; tested by `djbcChannelApiTest` of DJBC Helpdesk. Without `authenticate`: no other node is to send with it.
 */
export class DjbcChannelApi implements ICredentialType {
	name = 'djbcChannelApi';

	displayName = 'DJBC Channel API';

	icon: Icon = {
		light: 'file:../nodes/icons/djbcChannel.svg',
		dark: 'file:../nodes/icons/djbcChannel.dark.svg',
	};

	documentationUrl = 'https://github.com/n8n-nodes-djbc-helpdesk/n8n-nodes-djbc-helpdesk#nodes';

	properties: INodeProperties[] = [
		{
			displayName:
				'The test checks these entries only: it asks the channel nothing and sends nothing. Whether the channel takes the token shows with the first answer.',
			name: 'testNotice',
			type: 'notice',
			default: '',
		},
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'https://graph.facebook.com/v24.0',
			description:
				"Address of the channel's API: https://graph.facebook.com/v24.0 (WhatsApp, Messenger, Instagram), https://api.x.com, the address of Chatwoot, or the whole address that an SMS gateway or another widget takes messages at",
		},
		{
			displayName: 'Allowed Host',
			name: 'allowedHost',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'graph.facebook.com',
			description:
				'The only host that may get messages and token, with its port if that is not the usual one. If it is not the host of Base URL, nothing is sent.',
		},
		{
			displayName: 'Authentication',
			name: 'authentication',
			type: 'options',
			options: [
				{ name: 'Bearer Token', value: 'bearer', description: 'WhatsApp, Messenger, Instagram, X' },
				{ name: 'Header', value: 'header', description: 'Chatwoot, most SMS gateways' },
			],
			default: 'bearer',
			description: 'How the channel knows us',
		},
		{
			displayName: 'Token',
			name: 'token',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description:
				'Access token of the account that answers. Choose one that does not expire: of X they last two hours unless something else renews them.',
			displayOptions: { show: { authentication: ['bearer'] } },
		},
		{
			displayName: 'Header Name',
			name: 'headerName',
			type: 'string',
			default: 'api_access_token',
			description: 'Chatwoot: api_access_token',
			displayOptions: { show: { authentication: ['header'] } },
		},
		{
			displayName: 'Header Value',
			name: 'headerToken',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description: 'Sent as it stands, so with a word such as Basic in front if the channel wants one',
			displayOptions: { show: { authentication: ['header'] } },
		},
		{
			displayName: 'CA Certificates',
			name: 'ca',
			type: 'string',
			typeOptions: { rows: 4 },
			default: '',
			placeholder: '-----BEGIN CERTIFICATE-----',
			description:
				"Certificates (PEM) of the office's own authority, if the channel's certificate comes from one. Empty: the public authorities.",
		},
	];
}
