import { NodeOperationError, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

import { policyFields, policyWithCalendarsOf } from '../../DjbcPolicy/policySource';
import type { FollowRules } from '../../escalation';
import { groupField } from '../pick/groups';
import { restrictedGroupsField, restrictedGroupsOf } from '../pick/restrictedGroups';

/** What both operations that follow an escalation are told beside the ticket. */
export const followRulesFields: INodeProperties[] = [
	{
		...groupField,
		displayName: 'Restricted Group',
		name: 'restrictedGroup',
		default: { mode: 'name', value: 'Terbatas::Saring' },
		description:
			'Group for an escalation whose request became one of ethics or crime, where the request itself did not move yet (catalogue CONF-3)',
	},
	{
		...restrictedGroupsField,
		description:
			'Names of groups, separated by commas, that are restricted besides "Terbatas": no text of their tickets goes to another ticket. Groups below them are meant too.',
	},
	...policyFields,
];

/** @throws NodeOperationError before anything is sent */
export function followRulesOf(context: IExecuteFunctions, itemIndex: number): FollowRules {
	const group: unknown = context.getNodeParameter('restrictedGroup', itemIndex, 'Terbatas::Saring', {
		extractValue: true,
	});
	if (typeof group !== 'string' || group.trim() === '') {
		throw new NodeOperationError(context.getNode(), 'The field Restricted Group is empty or not valid', {
			description: 'Choose one from the list, or type its full name.',
			itemIndex,
		});
	}
	return {
		policy: policyWithCalendarsOf(context, itemIndex).policy,
		restrictedGroup: group.trim(),
		restrictedGroups: restrictedGroupsOf(context, itemIndex),
	};
}
