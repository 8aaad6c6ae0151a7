import { NodeOperationError, type IHookFunctions, type IWebhookFunctions } from 'n8n-workflow';

import { DEFAULT_EVENTS, EVENTS, type EventFilter, type EventName } from '../events';
import { zammadCredential, type ZammadCredential } from '../DjbcHelpdesk/zammadCredential';

type Context = IHookFunctions | IWebhookFunctions;

/** A secret that could be tried out signs nothing that may be trusted. */
const SHORTEST_TOKEN = 16;

const names = (value: unknown): string[] =>
	(Array.isArray(value) ? value : String(value ?? '').split(','))
		.map((name) => String(name).trim())
		.filter((name) => name !== '');

/** What the node listens for. */
export function filterOf(context: Context): EventFilter {
	const filters = (context.getNodeParameter('filters', {}) ?? {}) as Record<string, unknown>;
	const events = names(context.getNodeParameter('events', DEFAULT_EVENTS));
	return {
		events: EVENTS.filter((event) => events.includes(event)),
		groups: names(filters.groups),
		states: names(filters.states),
		channels: names(filters.channels),
		changed: names(filters.changed),
	};
}

export const eventsOf = (context: Context): readonly EventName[] => filterOf(context).events;

/** Names of restricted groups besides those of the policy. */
export const furtherRestricted = (context: Context): string[] =>
	names(context.getNodeParameter('restrictedGroups', []));

/** @throws {NodeOperationError} when nothing could be registered or trusted with this credential */
export async function usableCredential(context: Context): Promise<ZammadCredential> {
	const credential = await zammadCredential(context);
	const refuse = (message: string, description: string): never => {
		throw new NodeOperationError(context.getNode(), message, { description });
	};
	if (credential.settings.baseUrl === '') {
		refuse(
			'The credential has no base URL',
			'Open the credential DJBC Zammad API and enter the address of the desk.',
		);
	}
	if (credential.webhookToken.length < SHORTEST_TOKEN) {
		refuse(
			credential.webhookToken === ''
				? 'The credential has no webhook token'
				: `The webhook token is shorter than ${SHORTEST_TOKEN} characters`,
			'Open the credential DJBC Zammad API and enter a long random text as Webhook Token: the desk signs with it what it tells this trigger.',
		);
	}
	return credential;
}
