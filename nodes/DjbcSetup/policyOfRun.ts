import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { zammadCredential } from '../DjbcHelpdesk/zammadCredential';
import { policyFields, policyOf } from '../DjbcPolicy/policySource';
import type { Policy } from '../policy/document';
import type { EventAddresses } from '../setup';
import { createZammad, type Zammad } from '../zammad';

/** Addresses of DJBC Helpdesk Trigger, for tokens of the trigger that may not register themselves. */
const eventUrlsField: INodeProperties = {
	displayName: 'Helpdesk Trigger URLs',
	name: 'eventUrls',
	type: 'string',
	default: '',
	placeholder: 'e.g. https://n8n.example.org/webhook/djbc-clock',
	description:
		'Production URLs of DJBC Helpdesk Trigger nodes, separated by commas, whose token may not register them itself. Needs the Webhook Token of the credential. The same in Plan, Apply and Verify.',
};

/** Fields of all three operations. */
export const runFields: INodeProperties[] = [eventUrlsField, ...policyFields];

interface Run {
	zammad: Zammad;
	policy: Policy;
	events: EventAddresses;
}

/** Desk and policy of this run. All items meet the same, so the fields of the first one count. */
export async function deskAndPolicy(context: IExecuteFunctions): Promise<Run> {
	const { settings, webhookToken: token } = await zammadCredential(context);
	const zammad = createZammad(settings, { signal: context.getExecutionCancelSignal() });
	const urls = String(context.getNodeParameter('eventUrls', 0, '') ?? '')
		.split(/[\s,]+/)
		.filter((url) => url !== '');
	return { zammad, policy: policyOf(context, 0).policy, events: { urls: [...new Set(urls)], token } };
}
