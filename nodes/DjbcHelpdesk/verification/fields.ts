import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { policyFields, policyOf } from '../../DjbcPolicy/policySource';
import { ownUserOf } from '../../events';
import { processClaim } from '../../intake/claim';
import type { VerificationDesk, VerificationFacts, VerificationRules } from '../../verification';
import { createZammad } from '../../zammad';
import { restrictedGroupsField, restrictedGroupsOf } from '../pick/restrictedGroups';
import { ticketIdField, ticketIdOf } from '../pick/ticketId';
import { zammadCredential } from '../zammadCredential';

/** All that one ticket may take, in ms. */
const TICKET_TIME = 60_000;

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

/** @throws NodeOperationError before anything is sent */
export function rulesOf(context: IExecuteFunctions, itemIndex: number): VerificationRules {
	return {
		policy: policyOf(context, itemIndex).policy,
		restrictedGroups: restrictedGroupsOf(context, itemIndex),
	};
}

export function factsOf(context: IExecuteFunctions, itemIndex: number): VerificationFacts {
	const { record, attributes } = context.getInputData()[itemIndex]!.json;
	return {
		ticketId: ticketIdOf(context, itemIndex),
		record: record === null || typeof record === 'string' ? record : undefined,
		attributes: typeof attributes === 'object' && attributes !== null ? (attributes as IDataObject) : {},
	};
}

export async function deskOf(context: IExecuteFunctions): Promise<VerificationDesk> {
	const { settings, systemId } = await zammadCredential(context);
	const zammad = createZammad(settings, {
		deadline: Date.now() + TICKET_TIME,
		signal: context.getExecutionCancelSignal(),
	});
	return { zammad, systemId, claim: processClaim, ownUser: async () => await ownUserOf(zammad, settings) };
}
