import { NodeOperationError, type IHookFunctions } from 'n8n-workflow';

import { KeysFailure, readKeys } from '../intake/keys';

/**
 * Nothing is registered outside n8n, so there is nothing to remove when listening in the editor ends, and production
 * stays. What activation does is to refuse a credential with which every message would be refused later.
 */
export async function checkCredential(this: IHookFunctions): Promise<boolean> {
	const credential = await this.getCredentials('djbcIntakeApi');
	try {
		readKeys(credential);
		return true;
	} catch (error) {
		const message = error instanceof KeysFailure ? error.message : 'The credential could not be read.';
		throw new NodeOperationError(this.getNode(), message, {
			description: 'Open the credential, correct it, and activate the workflow again.',
		});
	}
}
