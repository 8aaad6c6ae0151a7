import type {
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';

import { channelsWithSecrets } from './channelSecrets';
import { hasKeys, KeysFailure, readKeys, readSealSecrets } from './keys';

/** The test button of credential `djbcIntakeApi`: nothing is sent anywhere, its secrets are checked. */
export async function djbcIntakeApiTest(
	this: ICredentialTestFunctions,
	credential: ICredentialsDecrypted,
): Promise<INodeCredentialTestResult> {
	try {
		return { status: 'OK', message: told(credential.data ?? {}) };
	} catch (error) {
		const message =
			error instanceof KeysFailure ? error.problems.join(' ') : 'The credential could not be read.';
		return { status: 'Error', message };
	}
}

/** Channels alone need no key. @throws KeysFailure */
function told(data: object): string {
	const channels = channelsWithSecrets(data);
	const listed = channels.length > 0 ? `Channel secrets: ${channels.join(', ')}.` : '';
	if (listed && !hasKeys(data)) {
		readSealSecrets(data);
		return listed;
	}
	const { keys, signAs } = readKeys(data);
	return [`Keys: ${[...keys.keys()].join(', ')}. n8n signs as "${signAs.id}".`, listed]
		.filter(Boolean)
		.join(' ');
}
