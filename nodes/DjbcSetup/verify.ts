import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { AllOperation } from '../router/operation';
import { verify as verifyDesk, type Decision } from '../setup';

import { deskAndPolicy, runFields } from './policyOfRun';

/** One item: `{ok, problems: [{kind, name, severity, problem, text, remedy}], counts, probe}`; `ok` without errors. */
export const verify: AllOperation = {
	mode: 'all',
	value: 'verify',
	name: 'Verify',
	action: 'Verify the setup of a desk',
	description: 'Check that the desk is as the policy wants it and keeps what is written to it',
	fields: [
		{
			displayName: 'Write a Ticket',
			name: 'writeProbe',
			type: 'boolean',
			default: true,
			description:
				'Whether to write a closed ticket into the group "Uji Setup" and read it back. Only this finds a desk that was not restarted. The user of the token needs the role "Uji Setup".',
		},
		{
			displayName: 'Kept',
			name: 'kept',
			type: 'string',
			default: '',
			placeholder: 'e.g. My Own Trigger, Ticket.branch',
			description:
				'Names of conflicts, foreign objects and warnings that were decided to stay, separated by commas',
		},
		...runFields,
	],
	async run(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
		const { zammad, policy, events } = await deskAndPolicy(this);
		const kept = String(this.getNodeParameter('kept', 0, '') ?? '').split(',');
		const found = await verifyDesk(zammad, policy, {
			decisions: new Map(kept.map((name): [string, Decision] => [name.trim(), 'keep'])),
			now: Date.now(),
			events,
			writeProbe: this.getNodeParameter('writeProbe', 0, true) === true,
		});
		const pairedItem = this.getInputData().map((_, item) => ({ item }));
		return [{ json: found as unknown as IDataObject, pairedItem }];
	},
};
