import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { policyFields, policyWithCalendarsOf } from '../../DjbcPolicy/policySource';
import type { Policy } from '../../policy/document';
import type { AllOperation } from '../../router/operation';
import { createZammad, type Ticket } from '../../zammad';
import { limitFields, mostOf } from '../pick/limit';
import { zammadCredential } from '../zammadCredential';

import { changeOf, runningClock } from './runningClock';

export const listChanges: AllOperation = {
	mode: 'all',
	value: 'listChanges',
	name: 'List Changes',
	action: 'List changes of running clocks',
	description:
		'List the running clocks whose due time would be another with this policy. Nothing is written: a clock keeps the due time it was given until somebody applies the change.',
	fields: [...limitFields, ...policyFields],
	run: listAll,
};

/** The rows of one policy serve the whole list: those of the first item. */
async function listAll(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const { policy } = policyWithCalendarsOf(this, 0);
	const most = mostOf(this);
	const { settings } = await zammadCredential(this);
	const zammad = createZammad(settings, { signal: this.getExecutionCancelSignal() });
	const running = zammad.tickets.searchAll(
		{ 'ticket.djbc_sla_state': { operator: 'is', value: 'running' } },
		{ expect: (ticket) => ticket.djbc_sla_state === 'running' },
	);
	const items: INodeExecutionData[] = [];
	for await (const ticket of running) {
		const json = lineOf(policy, ticket);
		if (json) items.push({ json, pairedItem: { item: 0 } });
		if (items.length >= most) break;
	}
	return items;
}

/** A change, or why a clock cannot be computed again; null where nothing changes. */
function lineOf(policy: Policy, ticket: Ticket): IDataObject | null {
	const clock = runningClock(policy, ticket);
	const base = { ticketId: ticket.id, number: ticket.number };
	if (clock === null) return null;
	if ('code' in clock) {
		const { code, reason } = clock;
		return { ...base, rule: (ticket.djbc_rule as string) ?? null, dueAfter: null, failure: { code, reason } };
	}
	const { rule, receivedAt, policyHash } = clock.record;
	const { dueBefore, dueAfter, waiting } = changeOf(clock);
	if (dueAfter === dueBefore && waiting === null) return null;
	return {
		...base,
		rule,
		receivedAt,
		dueBefore,
		dueAfter,
		waiting,
		policyBefore: policyHash,
		policyAfter: policy.hash,
		failure: null,
	};
}
