import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { AllOperation } from '../router/operation';
import { survey } from '../setup';

import { deskAndPolicy, runFields } from './policyOfRun';

/**
 * One item for each object of the desk: `{kind, name, action, differs, reason, choices, decision, id}`. Writes nothing.
 * Stock auto-replies come with the decision to switch them off.
 */
export const plan: AllOperation = {
	mode: 'all',
	value: 'plan',
	name: 'Plan',
	action: 'Plan the setup of a desk',
	description: 'Compare the desk with the policy, one item for each object; writes nothing',
	fields: runFields,
	async run(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
		const { zammad, policy, events } = await deskAndPolicy(this);
		const { findings } = await survey(zammad, policy, events);
		const pairedItem = this.getInputData().map((_, item) => ({ item }));
		return findings.map(({ item }) => ({ json: item as unknown as IDataObject, pairedItem }));
	},
};
