import type {
	ICredentialDataDecryptedObject,
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';

import { ChannelFailure, readChannelServer } from '../relay/channelServer';

/**
 * The test button of credential `djbcChannelApi`: address, allowed host, header and certificates fit together. Nothing
 * is sent: channels have no call in common that would prove a token without writing to somebody.
 */
export async function djbcChannelApiTest(
	this: ICredentialTestFunctions,
	credential: ICredentialsDecrypted<ICredentialDataDecryptedObject>,
): Promise<INodeCredentialTestResult> {
	try {
		const { host } = new URL(readChannelServer(credential.data ?? {}).baseUrl);
		return {
			status: 'OK',
			message: `The fields fit, and messages go to ${host} only. Not checked, since nothing is sent to try it: whether ${host} answers and takes the token.`,
		};
	} catch (error) {
		const message = error instanceof ChannelFailure ? error.message : 'The credential could not be read.';
		return { status: 'Error', message };
	}
}
