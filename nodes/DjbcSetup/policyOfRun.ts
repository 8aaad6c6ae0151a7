import type { IExecuteFunctions } from 'n8n-workflow';

import { zammadCredential } from '../DjbcHelpdesk/zammadCredential';
import { policyFields, policyOf } from '../DjbcPolicy/policySource';
import type { Policy } from '../policy/document';
import { createZammad, type Zammad } from '../zammad';

/** Which policy is set up: the fields of DJBC Policy. Offices, units and texts that rows add are set up as well. */
export { policyFields };

/** Desk and policy of this run. All items meet the same, so the fields of the first one count. */
export async function deskAndPolicy(context: IExecuteFunctions): Promise<{ zammad: Zammad; policy: Policy }> {
	const { settings } = await zammadCredential(context);
	const zammad = createZammad(settings, { signal: context.getExecutionCancelSignal() });
	return { zammad, policy: policyOf(context, 0).policy };
}
