import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { calendarFor } from '../../policy/clock/due';
import { advance, currentOf } from '../../policy/cycle/advance';
import { clockAttributes } from '../../policy/cycle/attributes';
import type { ClockRecord } from '../../policy/cycle/types';
import { clockView } from '../../policy/cycle/view';
import type { Policy } from '../../policy/document';
import { isoInstant } from '../../policy/instant';
import type { Service } from '../../policy/types';
import type { EachOperation } from '../../router/operation';
import { withResult } from '../item';
import { instantIn, textIn } from '../parameter';
import { serviceCode } from '../pick/services';
import { policyFields, policyWithCalendarsOf, startOf } from '../policySource';
import { simplified, simplifyField } from '../simplify';

import { clockFields, clocksOf } from './clock';
import { eventOf } from './event';
import { eventFields } from './eventFields';

export const clockState: EachOperation = {
	mode: 'each',
	value: 'clockState',
	name: 'Clock State',
	action: 'Get the state of a clock',
	description:
		'Get the stored and computed state of a clock at an instant, and what an event would do to it. Nothing is written.',
	fields: [
		...clockFields,
		{
			displayName: 'At',
			name: 'at',
			type: 'string',
			default: '',
			placeholder: 'e.g. 2026-01-12T09:48:00+07:00',
			description: 'The instant to look at: ISO 8601 with offset or Z; empty: now',
		},
		{
			...serviceCode,
			displayName: 'Service',
			name: 'service',
			default: { mode: 'id', value: '={{ $json.service }}' },
			description: 'Service of the ticket, which chooses the reminders (RANK-4)',
		},
		...eventFields,
		simplifyField,
		...policyFields,
	],
	run: stateItem,
};

async function stateItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
	const { policy, problems } = policyWithCalendarsOf(this, itemIndex);
	const at = instantIn(this, itemIndex, 'at', 'At') ?? isoInstant(startOf(this));
	const clocks = clocksOf.call(this, policy, itemIndex);
	const event = eventOf.call(this, policy, at, itemIndex);
	if ('code' in clocks) {
		return withResult(this, itemIndex, 'clockState', { at, state: 'none', failure: clocks }, problems);
	}
	const seen = (record: ClockRecord | null) => seenAt.call(this, policy, record, at, itemIndex);
	const before = { at, ...seen(currentOf(policy, clocks)) };
	if (event === null) return withResult(this, itemIndex, 'clockState', before, problems);
	const { decision, current, lines, clocks: after } = advance(policy, clocks, event, Date.parse(at));
	const result = {
		...before,
		event: { kind: event.kind, at: event.at, decision },
		after: { ...seen(current), lines },
		...(simplified(this, itemIndex) ? {} : { attributes: clockAttributes(policy, after) }),
	};
	return withResult(this, itemIndex, 'clockState', result, problems);
}

/** A cycle and what is computed of it. A clock of version 0.1.0 has no calendar: it is that of the ticket's office. */
function seenAt(
	this: IExecuteFunctions,
	policy: Policy,
	record: ClockRecord | null,
	at: string,
	itemIndex: number,
): object {
	if (record === null) return { state: 'none', failure: null };
	const { office } = this.getInputData()[itemIndex]!.json;
	const known = Object.hasOwn(policy.rules, record.rule);
	const calendar = record.calendar || (known && calendarFor(policy, record.rule, String(office ?? ''))) || '';
	const service = (textIn(this, itemIndex, 'service') || null) as Service | null;
	return { ...record, calendar, ...clockView(policy, { ...record, calendar }, Date.parse(at), service) };
}
