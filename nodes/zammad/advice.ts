import type { FailureKind } from './failure';

/** Permission that each operation needs besides the right on the group (zammad-api 10). */
const PERMISSION: Record<string, string> = {
	'create ticket': '"create" on the group',
	'update ticket': '"change" on the group',
	'read ticket': '"read" on the group',
	'create article': '"create" and "change" on the group',
	'read articles': '"read" on the group',
	'add tag': '"change" on the group',
};

/** Advice for an answer of Zammad or of something between us and Zammad. */
export function adviceForStatus(
	kind: FailureKind,
	status: number,
	text: string | null,
	operation: string,
	redirectOrigin: string | null,
): string {
	if (status >= 300 && status < 400) {
		const target = redirectOrigin ? ` (it points to ${redirectOrigin})` : '';
		return `The base URL is redirected${target}. Put the exact address, usually with https, into the credential.`;
	}
	switch (kind) {
		case 'auth':
			if (text === 'Authentication required') {
				return 'No token reached Zammad. Check the token in the credential, and that no proxy removes it.';
			}
			return text?.endsWith('access disabled!')
				? 'Switch on token access in Zammad: System, API.'
				: 'The token is wrong or expired, or its user is inactive. Put a valid token into the credential.';
		case 'permission': {
			const right = PERMISSION[operation];
			return `The token needs the permission ticket.agent${right ? ` and its user the right ${right}` : ''}.`;
		}
		case 'maintenance':
			return 'Zammad is in maintenance mode. Try again later.';
		case 'notFound':
			return text?.startsWith("Couldn't find")
				? 'The record does not exist (any more).'
				: 'There is no Zammad API at this address. Check the base URL in the credential.';
		case 'tooMany':
			return 'Zammad or a proxy limits requests. Try again later, with fewer at once.';
		case 'unavailable':
			return status === 500
				? 'Zammad failed inside. Its log names the reason, under the error id if there is one.'
				: 'Zammad or a proxy before it is not available. Try again later.';
		case 'timeout':
			return 'Zammad or a proxy gave up waiting. Try again later.';
		default:
			if (status === 413) return 'The request is larger than Zammad or a proxy before it accepts.';
			if (status === 407) return 'The proxy wants credentials. Put them into HTTPS_PROXY or HTTP_PROXY.';
			return text?.startsWith('Error ID')
				? 'Zammad hides the reason from this token; its log has it under the error id.'
				: 'Zammad does not accept these values. Check groups, states and attributes of the desk.';
	}
}
