import type { IWebhookFunctions } from 'n8n-workflow';

import { KeysFailure } from '../intake/keys';

/** What the credential holds; null when it cannot be read or used: the log says why, the sender does not learn it. */
export async function credentialOf<K>(
	context: IWebhookFunctions,
	read: (data: unknown) => K,
): Promise<K | null> {
	try {
		return read(await context.getCredentials('djbcIntakeApi'));
	} catch (error) {
		const why = error instanceof KeysFailure ? error.message : nameOf(error);
		context.logger.error(`DJBC Intake Trigger: its credential cannot be used (${why})`);
		return null;
	}
}

/** The kind of an error; its message may hold what was sent. */
export function nameOf(error: unknown): string {
	return error instanceof Error ? error.name : typeof error;
}
