import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
} from 'n8n-workflow';

import { policyFields, policyWithCalendarsOf, startOf } from '../../DjbcPolicy/policySource';
import { advance } from '../../policy/cycle/advance';
import { clockAttributes } from '../../policy/cycle/attributes';
import type { Policy } from '../../policy/document';
import { isoInstant } from '../../policy/instant';
import type { EachOperation } from '../../router/operation';
import { createZammad } from '../../zammad';
import { zammadCredential } from '../zammadCredential';

import { changeNote } from './changeNote';
import { changeOf, runningClock, type RunningClock } from './runningClock';

export const applyChange: EachOperation = {
	mode: 'each',
	concurrency: 4,
	value: 'applyChange',
	name: 'Apply Change',
	action: 'Apply a change of a running clock',
	description:
		'Give a running clock the due time that List Changes found, with an internal note. A clock that stopped or changed meanwhile is skipped.',
	fields: [
		{
			displayName:
				'Each item is a change as <b>List Changes</b> gives it. Choose the same policy as there: a due time that this policy does not give is skipped.',
			name: 'changeNotice',
			type: 'notice',
			default: '',
		},
		{
			displayName: 'Decided By',
			name: 'decidedBy',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. Kepala Seksi Layanan Informasi',
			description: 'Who chose to recompute: name or office, for the internal note of the ticket',
		},
		{
			displayName: 'Reason',
			name: 'reason',
			type: 'string',
			default: '',
			placeholder: 'e.g. Cuti bersama 28 Desember 2026',
			description: 'Why, in Indonesian, for the internal note of the ticket',
		},
		...policyFields,
	],
	run: applyItem,
};

async function applyItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
	const { policy } = policyWithCalendarsOf(this, itemIndex);
	const listed = listedChange.call(this, itemIndex);
	const { ticketId, number = null } = listed;
	const outcome = (applied: boolean, more: IDataObject) => ({
		json: { ticketId, number, outcome: applied ? 'applied' : 'skipped', ...more },
	});
	if (!listed.dueAfter) return outcome(false, { reason: 'Its due time could not be computed.' });

	const decidedBy = String(this.getNodeParameter('decidedBy', itemIndex, '') ?? '').trim();
	if (!decidedBy) {
		throw new NodeOperationError(this.getNode(), 'The field Decided By is empty', {
			description: 'Say who chose to recompute: the ticket’s note names it.',
			itemIndex,
		});
	}
	const { settings } = await zammadCredential(this);
	const { tickets } = createZammad(settings, { signal: this.getExecutionCancelSignal() });
	const clock = runningClock(policy, await tickets.get(ticketId));
	if (clock === null) return outcome(false, { reason: 'Its clock does not run any more.' });
	if ('code' in clock) return outcome(false, { reason: clock.reason });
	const change = changeOf(clock);
	const refusal = whyNot(change, listed);
	if (refusal !== null) return outcome(false, { reason: refusal });

	const reason = String(this.getNodeParameter('reason', itemIndex, '') ?? '').trim();
	await tickets.update(ticketId, {
		...attributesAfter(policy, clock, startOf(this)),
		article: {
			type: 'note',
			sender: 'Agent',
			internal: true,
			content_type: 'text/plain',
			body: changeNote(policy, clock, { decidedBy, reason }),
		},
	});
	const { rule, policyHash } = clock.record;
	return outcome(true, { rule, ...change, policyBefore: policyHash, policyAfter: policy.hash });
}

interface ListedChange {
	ticketId: number;
	number?: string;
	dueBefore: string;
	dueAfter: string | null;
}

function listedChange(this: IExecuteFunctions, itemIndex: number): ListedChange {
	const { json } = this.getInputData()[itemIndex]!;
	const { ticketId, dueAfter } = json;
	if (Number.isSafeInteger(ticketId) && dueAfter !== undefined) return json as unknown as ListedChange;
	throw new NodeOperationError(this.getNode(), 'The item is no change of a clock', {
		description: 'Connect this operation behind List Changes.',
		itemIndex,
	});
}

/** Why the change is not applied any more; null when it is. */
function whyNot(now: ReturnType<typeof changeOf>, { dueBefore, dueAfter }: ListedChange): string | null {
	if (now.dueBefore !== dueBefore) return `It is due at ${now.dueBefore} by now: list the changes again.`;
	if (now.dueAfter === dueBefore && now.waiting === null) return 'This policy changes nothing of it.';
	return now.dueAfter === dueAfter
		? null
		: `This policy makes it due at ${now.dueAfter}: choose the policy of List Changes, or list again.`;
}

/** All clock attributes, the new promises among them; the start of the cycle stays. */
function attributesAfter(policy: Policy, { clocks, again }: RunningClock, now: number): IDataObject {
	const promised = {
		kind: 'promised' as const,
		at: isoInstant(now),
		stages: again,
		policyVersion: policy.version,
		policyHash: policy.hash,
	};
	return clockAttributes(policy, advance(policy, clocks, promised, now).clocks) as IDataObject;
}
