import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
} from 'n8n-workflow';

import { policyFields, policyWithCalendarsOf, startOf } from '../../DjbcPolicy/policySource';
import { ownUserOf } from '../../events';
import { processClaim } from '../../intake/claim';
import { restrictedGroups } from '../../policy/restrictedGroups';
import type { AllOperation } from '../../router/operation';
import { sweep as sweepDesk, workerName } from '../../sweep';
import { createZammad } from '../../zammad';
import { limitField, mostOf } from '../pick/limit';
import { restrictedGroupsField, restrictedGroupsOf } from '../pick/restrictedGroups';
import { zammadCredential } from '../zammadCredential';

const DAY = 86_400_000;

/** A run is to end before the next one begins, ms: what is begun has this long, and a little to end. */
const BEGIN_WITHIN = 40_000;
const END_WITHIN = 55_000;

export const sweep: AllOperation = {
	mode: 'all',
	value: 'sweep',
	name: 'Sweep',
	action: 'Sweep the clocks',
	description:
		'Remind of running clocks at 80 %, at the due time and one working day later, and of reply windows that end while the user waits: an internal note with number and due time that mentions the right people, once for each clock and rung. Asks by windows, never for all clocks.',
	fields: [
		{
			displayName: 'Look Back (Days)',
			name: 'lookBackDays',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 7,
			description: 'Reminders that came longer ago are left, so a long outage ends in no storm',
		},
		limitField,
		{
			...restrictedGroupsField,
			description:
				'Names of groups beside Terbatas, separated by commas: reminders on their tickets reach members of the group only',
		},
		...policyFields,
	],
	run: sweepAll,
};

/** Reminders that failed, by desk: they come last. */
const failures = new Map<string, Set<string>>();

const worker = workerName();

async function sweepAll(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const isRestricted = restrictedGroups(restrictedGroupsOf(this, 0));
	const lookBack = lookBackOf(this);
	const most = mostOf(this);
	const { policy } = policyWithCalendarsOf(this, 0);
	const { settings } = await zammadCredential(this);
	const now = startOf(this);
	const zammad = createZammad(settings, {
		deadline: now + END_WITHIN,
		signal: this.getExecutionCancelSignal(),
	});
	const failed = failures.get(zammad.server) ?? new Set();
	failures.set(zammad.server, failed);
	const desk = {
		zammad,
		claim: processClaim,
		ownUser: async () => await ownUserOf(zammad, settings),
		failed,
		worker,
	};
	const rules = { policy, lookBack, most, isRestricted, deadline: now + BEGIN_WITHIN };
	const reminded = await sweepDesk(desk, rules, now);
	return reminded.map((one) => ({
		json: { ...one, requests: zammad.requests } as unknown as IDataObject,
		pairedItem: { item: 0 },
	}));
}

function lookBackOf(context: IExecuteFunctions): number {
	const days: unknown = context.getNodeParameter('lookBackDays', 0, 7);
	if (typeof days === 'number' && days >= 1) return days * DAY;
	throw new NodeOperationError(context.getNode(), 'The field Look Back (Days) is not valid', {
		description: 'Give a number of 1 or more.',
	});
}
