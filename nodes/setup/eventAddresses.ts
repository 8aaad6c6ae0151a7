import { LONGEST_SETUP_URL } from '../events';
import { SetupFailure } from './failure';

/**
 * Addresses of DJBC Helpdesk Trigger that Setup registers, for tokens of the trigger that may not do so themselves, and
 * the secret with which the desk signs what it sends there.
 */
export interface EventAddresses {
	urls: readonly string[];
	token: string;
}

export const NO_ADDRESSES: EventAddresses = { urls: [], token: '' };

/** Of the trigger's own check. */
const SHORTEST_TOKEN = 16;

/** @throws {SetupFailure} */
export function checkAddresses({ urls, token }: EventAddresses): void {
	if (urls.length === 0) return;
	const bad = urls.find((url) => !/^https?:\/\/[^\s/]/.test(url) || url.length > LONGEST_SETUP_URL);
	if (bad !== undefined) {
		throw new SetupFailure(
			'address',
			`${bad.slice(0, LONGEST_SETUP_URL)} cannot be the address of a webhook`,
			`Give the Production URL of DJBC Helpdesk Trigger: https:// or http://, at most ${LONGEST_SETUP_URL} characters.`,
		);
	}
	if (token.length < SHORTEST_TOKEN) {
		throw new SetupFailure(
			'address',
			`The webhook token is empty or shorter than ${SHORTEST_TOKEN} characters`,
			'Enter it in the credential (Webhook Token, on the command line ZAMMAD_WEBHOOK_TOKEN), the same as in the credential of DJBC Helpdesk Trigger.',
		);
	}
}
