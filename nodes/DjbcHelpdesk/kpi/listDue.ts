import { NodeOperationError, type IExecuteFunctions, type INodeExecutionData } from 'n8n-workflow';

import { policyFields, policyOf, startOf } from '../../DjbcPolicy/policySource';
import { dueRuns } from '../../kpi';
import { QuestionInvalid } from '../../policy/kpi/question';
import type { AllOperation } from '../../router/operation';
import { createZammad } from '../../zammad';
import { namesIn } from '../pick/names';
import { zammadCredential } from '../zammadCredential';

export const listDue: AllOperation = {
	mode: 'all',
	value: 'listDue',
	name: 'List Due',
	action: 'List the KPI runs that are due',
	description:
		'List the runs of the last two periods that are due now and not kept yet: the preliminary one from the 26th on, the final one seven days later. An outage is caught up. Nothing due: no item.',
	fields: [
		{
			displayName: 'Scopes',
			name: 'scopes',
			type: 'string',
			default: 'national',
			required: true,
			placeholder: 'e.g. national, BRAVO, KPPBC-MKS',
			description:
				'Whose months are compiled, separated by commas: the word "national" for all records by the clocks of the contact centre, codes of offices for those of one office by its own',
		},
		...policyFields,
	],
	run: listAll,
};

/** The fields of the first item serve the whole list. */
async function listAll(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const { policy } = policyOf(this, 0);
	const given: unknown = this.getNodeParameter('scopes', 0, '');
	const scopes = namesIn(Array.isArray(given) ? given.join(',') : String(given ?? ''));
	if (scopes.length === 0) {
		throw new NodeOperationError(this.getNode(), 'The field Scopes is empty', {
			description: 'Give "national", codes of offices, or both, separated by commas.',
		});
	}
	const { settings } = await zammadCredential(this);
	const zammad = createZammad(settings, { signal: this.getExecutionCancelSignal() });
	try {
		const due = await dueRuns(zammad, policy, [...new Set(scopes)], startOf(this));
		return due.map((run) => ({ json: { ...run }, pairedItem: { item: 0 } }));
	} catch (error) {
		throw error instanceof QuestionInvalid
			? new NodeOperationError(this.getNode(), 'The field Scopes is not valid', {
					description: error.message,
				})
			: error;
	}
}
