import { randomBytes } from 'node:crypto';
import { SOURCE_NAMES, type SourceName } from '../../nodes/channels/sources';
import { channelCredential } from '../sandbox/channel/channel';
import type { Importable } from './n8n';
import type { SenderKey } from './sender';

/** Credentials by the names and ids that the shipped workflows carry. */
export const ZAMMAD_CREDENTIAL = 'djbcZammadCred01';
export const INTAKE_CREDENTIAL = 'djbcIntakeCred01';
export const SETUP_CREDENTIAL = 'djbcZammadSetup1';

export interface RigSecrets {
	/** By source: with which each vendor proves itself. */
	channels: Record<SourceName, string>;
	/** Typed at Meta and here. */
	verifyToken: string;
	/** May send anything in anybody's name. */
	key: SenderKey;
	/** May send for users only, and only what begins with `terbatas:`. */
	narrowKey: SenderKey;
	sealSecret: string;
	/** With which the desk signs what it tells the Helpdesk Trigger. */
	webhookToken: string;
}

const secret = () => randomBytes(32).toString('hex');

export function newSecrets(): RigSecrets {
	const sources = Object.keys(SOURCE_NAMES) as SourceName[];
	return {
		channels: Object.fromEntries(sources.map((source) => [source, secret()])) as Record<SourceName, string>,
		verifyToken: secret(),
		key: { id: 'demo', secret: secret() },
		narrowKey: { id: 'sempit', secret: secret() },
		sealSecret: secret(),
		webhookToken: secret(),
	};
}

/** @param mediaHosts hosts that links of attachments may name */
export function intakeCredential(
	{ key, narrowKey, sealSecret, channels, verifyToken }: RigSecrets,
	mediaHosts = '',
): Importable {
	const entry = (values: object) => ({ previousSecret: '', prefixes: '', ...values });
	return {
		id: INTAKE_CREDENTIAL,
		name: 'DJBC Intake',
		type: 'djbcIntakeApi',
		data: {
			keys: {
				key: [
					entry({ ...key, rights: ['user', 'staff', 'bot'] }),
					entry({ ...narrowKey, rights: ['user'], prefixes: 'terbatas:, sempit:' }),
				],
			},
			signAs: key.id,
			channels: {
				channel: Object.entries(channels).map(([source, channelSecret]) => ({
					source,
					account: '',
					secret: channelSecret,
					previousSecret: '',
				})),
			},
			verifyToken,
			sealSecret,
			previousSealSecret: '',
			mediaHosts,
		},
	};
}

export function zammadCredential(
	baseUrl: string,
	token: string,
	systemId: string,
	webhookToken: string,
): Importable {
	return {
		id: ZAMMAD_CREDENTIAL,
		name: 'DJBC Zammad',
		type: 'djbcZammadApi',
		data: { baseUrl, token, systemId, webhookToken, ca: '' },
	};
}

/** Of workflow 00: an administrator's token. */
export function setupCredential(baseUrl: string, token: string): Importable {
	return {
		...zammadCredential(baseUrl, token, '', ''),
		id: SETUP_CREDENTIAL,
		name: 'DJBC Zammad Setup',
	};
}

/** Of the Send nodes in workflow 50, by their API. */
const CHANNEL_CREDENTIALS = {
	chatwoot: ['djbcChannelCwt01', 'DJBC Channel Chatwoot'],
	whatsapp: ['djbcChannelWap01', 'DJBC Channel WhatsApp'],
	meta: ['djbcChannelMta01', 'DJBC Channel Meta'],
	x: ['djbcChannelXdm01', 'DJBC Channel X'],
	sms: ['djbcChannelSms01', 'DJBC Channel SMS'],
	widget: ['djbcChannelWid01', 'DJBC Channel Widget'],
} as const;

/** Where all channels answer. */
export interface ChannelPlace {
	url: string;
	token: string;
	/** Of WhatsApp, where it has an address of its own. */
	whatsAppUrl?: string;
}

export function channelCredentials({ url, token, whatsAppUrl }: ChannelPlace): Importable[] {
	const apis = Object.keys(CHANNEL_CREDENTIALS) as Array<keyof typeof CHANNEL_CREDENTIALS>;
	return apis.map((api) => {
		const [id, name] = CHANNEL_CREDENTIALS[api];
		const data = channelCredential(api, url, token);
		if (api === 'whatsapp' && whatsAppUrl)
			Object.assign(data, { baseUrl: whatsAppUrl, allowedHost: new URL(whatsAppUrl).host });
		return { id, name, type: 'djbcChannelApi', data };
	});
}
