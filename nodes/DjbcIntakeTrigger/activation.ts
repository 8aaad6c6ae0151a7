import { NodeOperationError, type IHookFunctions } from 'n8n-workflow';

import { KeysFailure, readKeys } from '../intake/keys';
import { defaultPolicy } from '../policy/document';
import { learnedFrom } from '../policy/category/learned';

import type { ReadField } from './officeFields';
import { channelKeysOf, settingsOf, settingsProblem, sourceOf } from './sourceSettings';

/**
 * Nothing is registered outside n8n, so there is nothing to remove when listening in the editor ends, and production
 * stays. What activation does is to refuse a credential or fields with which every message would be refused later (an
 * empty secret above all), and to learn what suggests categories, up to a second once per process, so that the first
 * citizen does not wait for it. A worker process, which activates nothing, still learns at its first message.
 */
export async function activate(this: IHookFunctions): Promise<boolean> {
	const credential = await this.getCredentials('djbcIntakeApi');
	const read: ReadField = (name, fallback, options) => this.getNodeParameter(name, fallback, options);
	const source = sourceOf(read);
	const settings = source && settingsOf(read, source);
	const problem = settings && settingsProblem(settings);
	if (problem) {
		throw new NodeOperationError(this.getNode(), problem, {
			description: 'Fill it in, and publish the workflow again.',
		});
	}
	try {
		if (source && settings) channelKeysOf(credential, source, read, settings);
		else readKeys(credential);
	} catch (error) {
		const message = error instanceof KeysFailure ? error.message : 'The credential could not be read.';
		throw new NodeOperationError(this.getNode(), message, {
			description: 'Open the credential, correct it, and publish the workflow again.',
		});
	}
	learnedFrom(defaultPolicy().lexicon);
	return true;
}
