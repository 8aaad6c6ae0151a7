import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { policyFields } from '../../DjbcPolicy/policySource';
import type { VerificationFacts } from '../../verification';
import { restrictedGroupsField } from '../pick/restrictedGroups';
import { ticketIdField, ticketIdOf } from '../pick/ticketId';

export const verificationFields: INodeProperties[] = [
	ticketIdField,
	{
		...restrictedGroupsField,
		description:
			'Names of groups, separated by commas, that are restricted besides "Terbatas": verifications of their tickets stay there. Groups below them are meant too.',
	},
	{
		displayName:
			'Reads <code>record</code> and <code>attributes</code> of the item, as the DJBC Helpdesk Trigger and List Changed write them: what they show to need nothing costs no request. Adds <code>verification</code>.',
		name: 'inputNotice',
		type: 'notice',
		default: '',
	},
	...policyFields,
];

export function factsOf(context: IExecuteFunctions, itemIndex: number): VerificationFacts {
	const { record, attributes } = context.getInputData()[itemIndex]!.json;
	return {
		ticketId: ticketIdOf(context, itemIndex),
		record: record === null || typeof record === 'string' ? record : undefined,
		attributes: typeof attributes === 'object' && attributes !== null ? (attributes as IDataObject) : {},
	};
}
