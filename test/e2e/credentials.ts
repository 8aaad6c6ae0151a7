import { randomBytes } from 'node:crypto';
import type { Importable } from './n8n';
import type { SenderKey } from './sender';

/** Credentials by the names and ids that the shipped workflows carry. */
export const ZAMMAD_CREDENTIAL = 'djbcZammadCred01';
export const INTAKE_CREDENTIAL = 'djbcIntakeCred01';
export const SETUP_CREDENTIAL = 'djbcZammadSetup1';
export const CHATWOOT_CREDENTIAL = 'djbcChannelCwt01';

export interface RigSecrets {
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
	return {
		key: { id: 'demo', secret: secret() },
		narrowKey: { id: 'sempit', secret: secret() },
		sealSecret: secret(),
		webhookToken: secret(),
	};
}

export function intakeCredential({ key, narrowKey, sealSecret }: RigSecrets): Importable {
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
			verifyToken: '',
			sealSecret,
			previousSealSecret: '',
			mediaHosts: '',
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

/** Of Send Chatwoot in workflow 50. */
export function chatwootCredential({ url, token }: { url: string; token: string }): Importable {
	return {
		id: CHATWOOT_CREDENTIAL,
		name: 'DJBC Channel Chatwoot',
		type: 'djbcChannelApi',
		data: {
			baseUrl: url,
			allowedHost: new URL(url).host,
			authentication: 'header',
			headerName: 'api_access_token',
			headerToken: token,
		},
	};
}
