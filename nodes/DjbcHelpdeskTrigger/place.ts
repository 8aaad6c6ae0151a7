import { NodeOperationError, type IHookFunctions } from 'n8n-workflow';

import { LONGEST_URL, registrationName } from '../events';

/** First part of the addresses at which n8n listens in the editor. */
const testEndpoint = (): string => process.env.N8N_ENDPOINT_WEBHOOK_TEST || 'webhook-test';

/** The address deliveries are sent to, and the name of the registration for it. */
export interface Registered {
	url: string;
	name: string;
}

/**
 * Told by the address whether the editor listens or the published workflow: n8n ends both in the same mode.
 *
 * @throws {NodeOperationError} for an address no webhook can have
 */
export function placeOf(context: IHookFunctions): Registered {
	const url = context.getNodeWebhookUrl('default') ?? '';
	const node = context.getNode();
	if (!/^https?:\/\/[^\s/]/.test(url) || url.length > LONGEST_URL) {
		throw new NodeOperationError(node, 'This address cannot be a webhook of Zammad', {
			description: `It must begin with https:// or http:// and have at most ${LONGEST_URL} characters. Look at the field Path, and at WEBHOOK_URL of this n8n.`,
		});
	}
	return {
		url,
		name: registrationName({
			instance: context.getInstanceId(),
			workflow: String(context.getWorkflow().id ?? 'new'),
			node: node.id,
			test: new URL(url).pathname.includes(`/${testEndpoint()}/`),
		}),
	};
}
