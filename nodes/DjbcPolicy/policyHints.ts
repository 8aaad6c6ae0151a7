import type { IExecuteFunctions } from 'n8n-workflow';

import type { PolicyInForce } from '../policy/overlay/policyFrom';

/** Tells the admin in the editor what of the policy was left out, and which calendars end soon. */
export function hintAt(context: IExecuteFunctions, { problems }: PolicyInForce): void {
	if (problems.length > 0) {
		const listed = problems.map(({ path, message }) => `${path} ${message}`).join('; ');
		context.addExecutionHints({
			message: `${problems.length} row(s) of the policy were left out: ${listed}`,
			type: 'warning',
			location: 'outputPane',
		});
	}
}
