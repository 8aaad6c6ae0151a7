import type { IAuthenticateGeneric, Icon, ICredentialType, INodeProperties } from 'n8n-workflow';

/**
 * One Zammad installation: address, API token, and what cannot be asked with an agent's token (`systemId`). Tested by
 * `djbcZammadApiTest` of DJBC Helpdesk, which compares `systemId` with a ticket of the desk.
 */
export class DjbcZammadApi implements ICredentialType {
	name = 'djbcZammadApi';

	displayName = 'DJBC Zammad API';

	icon: Icon = {
		light: 'file:../nodes/icons/djbcHelpdesk.svg',
		dark: 'file:../nodes/icons/djbcHelpdesk.dark.svg',
	};

	documentationUrl =
		'https://github.com/n8n-nodes-djbc-helpdesk/n8n-nodes-djbc-helpdesk#with-your-own-zammad';

	properties: INodeProperties[] = [
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'https://helpdesk.example.go.id',
			description: 'Address of the desk as its agents open it, without /api',
		},
		{
			displayName: 'Token',
			name: 'token',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description:
				'API token of an agent who may read and write in every group a ticket can move to, the restricted triage group too: a ticket out of its sight counts as not there. Permissions: ticket.agent; for DJBC Helpdesk Trigger admin.webhook and admin.trigger as well, unless DJBC Setup registers its address; for DJBC Setup those of an administrator.',
		},
		{
			displayName: 'System ID',
			name: 'systemId',
			type: 'string',
			default: '',
			required: true,
			placeholder: '10',
			description:
				'The number all ticket numbers of this desk begin with (Zammad: Settings, System, Base). A wrong one breaks the recognition of replies by e-mail.',
		},
		{
			displayName: 'Webhook Token',
			name: 'webhookToken',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description:
				'Secret with which the desk signs what it tells DJBC Helpdesk Trigger, at least 16 characters. The trigger, or DJBC Setup, writes it into the webhook. The same in every credential of this desk. Not needed by the other nodes.',
		},
		{
			displayName: 'CA Certificates',
			name: 'ca',
			type: 'string',
			typeOptions: { rows: 4 },
			default: '',
			placeholder: '-----BEGIN CERTIFICATE-----',
			description:
				"Certificates (PEM) of the office's own authority, if the desk's certificate comes from one. Empty: the public authorities.",
		},
	];

	authenticate: IAuthenticateGeneric = {
		type: 'generic',
		properties: {
			headers: {
				Authorization: '=Token token={{$credentials.token}}',
				Accept: 'application/json',
			},
		},
	};
}
