import type { IAllExecuteFunctions, ICredentialDataDecryptedObject } from 'n8n-workflow';

import type { ZammadSettings } from '../zammad';

export interface ZammadCredential {
	settings: ZammadSettings;
	/** May be empty: only operations that set ticket numbers need it. */
	systemId: string;
	/** With which the desk signs its webhooks; may be empty. */
	webhookToken: string;
}

/** Credential `djbcZammadApi` of the node that runs. */
export async function zammadCredential(
	context: Pick<IAllExecuteFunctions, 'getCredentials'>,
): Promise<ZammadCredential> {
	return readZammadCredential(await context.getCredentials('djbcZammadApi'));
}

/** The credential's fields as the client wants them; white space around pasted values is dropped. */
export function readZammadCredential(data: ICredentialDataDecryptedObject): ZammadCredential {
	const text = (name: string) =>
		typeof data[name] === 'string' || typeof data[name] === 'number' ? String(data[name]).trim() : '';
	return {
		settings: {
			baseUrl: text('baseUrl').replace(/\/+$/, ''),
			token: text('token'),
			...(text('ca') ? { ca: text('ca') } : {}),
		},
		systemId: text('systemId'),
		webhookToken: text('webhookToken'),
	};
}
