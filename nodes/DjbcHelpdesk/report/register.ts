import { NodeOperationError, type IExecuteFunctions, type INodeExecutionData } from 'n8n-workflow';

import { policyFields, startOf } from '../../DjbcPolicy/policySource';
import { PeriodInvalid } from '../../policy/period';
import { registerOf } from '../../report';
import type { AllOperation } from '../../router/operation';
import { createZammad } from '../../zammad';
import { limitFields, mostOf } from '../pick/limit';
import { restrictedGroupsField } from '../pick/restrictedGroups';
import { ticketRules } from '../ticketDesk';
import { zammadCredential } from '../zammadCredential';

export const register: AllOperation = {
	mode: 'all',
	value: 'register',
	name: 'Register',
	action: 'List the reports of a period',
	description:
		'List the written reports (RPT-1 to RPT-3) whose matter arose in a period from the 26th to the 25th: number, author, when it arose, was written, due, delivered and decided, with the counts of the period. No text of a report.',
	fields: [
		{
			displayName: 'Period',
			name: 'period',
			type: 'string',
			default: '',
			placeholder: 'e.g. 2026-01 or ended',
			description:
				'Year and month that name the period, such as 2026-01. The word "ended" takes the one that ended last; empty the one that runs now.',
		},
		...limitFields,
		{
			...restrictedGroupsField,
			description:
				'Names of groups, separated by commas, that are restricted besides "Terbatas": their reports are listed by number and group too',
		},
		...policyFields,
	],
	run: listAll,
};

/** The period of the first item serves the whole list. */
async function listAll(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const rules = ticketRules(this, 0);
	const most = mostOf(this);
	const label = String(this.getNodeParameter('period', 0, '') ?? '').trim();
	const { settings } = await zammadCredential(this);
	const zammad = createZammad(settings, { signal: this.getExecutionCancelSignal() });
	try {
		const { period, reports, counts } = await registerOf(zammad, label, rules, startOf(this));
		return reports
			.slice(0, most)
			.map((report) => ({ json: { ...report, period: { ...period }, counts }, pairedItem: { item: 0 } }));
	} catch (error) {
		throw error instanceof PeriodInvalid
			? new NodeOperationError(this.getNode(), 'The field Period is not valid', {
					description: error.message,
				})
			: error;
	}
}
