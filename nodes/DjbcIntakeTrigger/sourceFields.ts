import type { INodeProperties } from 'n8n-workflow';

import { SMS_FIELDS, type SmsFields } from '../channels/sms/incoming';

import { officeFields } from './officeFields';

/** Fields of the sources besides IntakeMessage: what a delivery does not say itself, and how it proves itself. */

const CHANNELS = ['chatwoot', 'meta', 'sms', 'whatsapp', 'x'];

const DISPLAYED: Record<keyof SmsFields, { displayName: string; description: string }> = {
	files: {
		displayName: 'Files',
		description: 'How many files came along, where the gateway also takes MMS. They are told, not fetched.',
	},
	from: { displayName: 'From', description: 'Number of the sender' },
	id: { displayName: 'Message ID', description: 'What the gateway calls this message; never twice the same' },
	part: { displayName: 'Part', description: 'Which part of a long message this is, from 1' },
	parts: { displayName: 'Parts', description: 'How many parts the message has' },
	receivedAt: {
		displayName: 'Received At',
		description:
			'Unix time, or ISO 8601 with an offset. Without it the time of delivery counts, also for the clock.',
	},
	ref: {
		displayName: 'Reference',
		description: 'What the parts of a long message share, where they have no ID',
	},
	text: {
		displayName: 'Text',
		description: 'What the sender wrote. A delivery without it and without files is a report.',
	},
	to: { displayName: 'To', description: 'Our number' },
};

const smsFieldNames = (Object.keys(DISPLAYED) as Array<keyof SmsFields>).map(
	(name): INodeProperties => ({
		...DISPLAYED[name],
		name,
		type: 'string',
		noDataExpression: true,
		default: SMS_FIELDS[name],
	}),
);

export const sourceFields: INodeProperties[] = [
	...officeFields.map(
		(field): INodeProperties => ({ ...field, displayOptions: { show: { source: CHANNELS } } }),
	),
	{
		displayName: 'Account',
		name: 'account',
		type: 'string',
		noDataExpression: true,
		default: '',
		placeholder: 'e.g. makassar',
		displayOptions: { show: { source: CHANNELS } },
		description:
			'Account of the Channel Secret in the credential that proves these deliveries. Empty: the secret of this source without account. Chatwoot: for another account of the same installation; a second installation is not supported, it would mix citizens of both. For SMS it also names the gateway in the keys of messages, so never change it later.',
	},
	{
		displayName: 'Proof',
		name: 'proof',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'HMAC-SHA256 in a Header',
				value: 'signature',
				description: 'Over the raw body, as hex. The best one.',
			},
			{ name: 'Secret in a Header', value: 'header', description: 'Where the gateway cannot sign' },
			{
				name: 'Secret at the End of the Path',
				value: 'path',
				description: 'Where it can set no header either. Let only its addresses through.',
			},
		],
		default: 'signature',
		displayOptions: { show: { source: ['sms'] } },
		description: 'How the gateway proves that it is itself',
	},
	{
		displayName: 'Header',
		name: 'proofHeader',
		type: 'string',
		noDataExpression: true,
		default: 'X-Signature',
		displayOptions: { show: { source: ['sms'], proof: ['signature', 'header'] } },
		description: 'Name of the header with the signature or the secret',
	},
	{
		displayName: 'Unsigned (Older Chatwoot)',
		name: 'unsigned',
		type: 'boolean',
		noDataExpression: true,
		default: false,
		displayOptions: { show: { source: ['chatwoot'] } },
		description:
			'Whether this Chatwoot, older than 2026, signs nothing. The secret then stands at the end of the path.',
	},
	{
		displayName:
			'The secret is the last part of the address: take the <b>Production URL</b> above and put the secret in place of <code>:secret</code>. Addresses get into the logs of proxies, so let only the addresses of the sender through.',
		name: 'pathNotice',
		type: 'notice',
		default: '',
		displayOptions: { show: { source: ['sms'], proof: ['path'] } },
	},
	{
		displayName:
			'The secret is the last part of the address: take the <b>Production URL</b> above and put the secret in place of <code>:secret</code>. Addresses get into the logs of proxies, so let only the addresses of the sender through.',
		name: 'pathNoticeChatwoot',
		type: 'notice',
		default: '',
		displayOptions: { show: { source: ['chatwoot'], unsigned: [true] } },
	},
	{
		displayName: 'Gateway Fields',
		name: 'gatewayFields',
		type: 'collection',
		placeholder: 'Add Field Name',
		default: {},
		options: smsFieldNames,
		displayOptions: { show: { source: ['sms'] } },
		description: "The gateway's own names for its fields, where they differ from ours",
	},
];

/** The path of the trigger, with the place of the secret where it stands there. */
export const PATH = `={{$parameter["path"]}}{{${[
	'$parameter["source"] === "sms" && $parameter["proof"] === "path"',
	'$parameter["source"] === "chatwoot" && $parameter["unsigned"]',
].join(' || ')} ? "/:secret" : ""}}`;
