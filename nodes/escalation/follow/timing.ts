import { readLog } from '../../policy/cycle/log';
import type { ClockRecord } from '../../policy/cycle/types';
import { isoInstant } from '../../policy/instant';
import type { Escalation } from '../../policy/rank/effective';
import type { Channel } from '../../policy/types';

import { legalRequest } from '../legalRequest';

import type { Look } from './look';

/**
 * What times the escalation (RANK-1): the request of the parent's cycle that it belongs to, and the unit's office.
 * @param escalatedAt ms
 */
export function timingOf(look: Look, escalatedAt: number): Escalation {
	const { parent, policy, unit } = look;
	const { current, ticket, clocks } = parent;
	const cycles: ClockRecord[] = [...readLog(clocks.log).cycles, ...(current ? [current] : [])];
	const cycle = cycles.findLast(({ receivedAt }) => Date.parse(receivedAt) <= escalatedAt);
	const received = cycle?.receivedAt ?? (parent.text('djbc_received_at') || ticket.created_at);
	return {
		channel: parent.text('djbc_channel') as Channel,
		office: parent.text('djbc_office'),
		...legalRequest(cycle ?? null, isoInstant(Date.parse(received)), escalatedAt),
		escalatedAt: isoInstant(escalatedAt),
		unitOffice: policy.units[unit]?.office ?? parent.text('djbc_office'),
	};
}
