import type {
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';

import { KeysFailure, readKeys } from './keys';

/** The test button of credential `djbcIntakeApi`: nothing is sent anywhere, its secrets are checked. */
export async function djbcIntakeApiTest(
	this: ICredentialTestFunctions,
	credential: ICredentialsDecrypted,
): Promise<INodeCredentialTestResult> {
	try {
		const { keys, signAs } = readKeys(credential.data ?? {});
		return {
			status: 'OK',
			message: `Keys: ${[...keys.keys()].join(', ')}. n8n signs as "${signAs.id}".`,
		};
	} catch (error) {
		const message =
			error instanceof KeysFailure ? error.problems.join(' ') : 'The credential could not be read.';
		return { status: 'Error', message };
	}
}
