import type { Escalation } from '../../policy/rank/effective';
import type { Channel } from '../../policy/types';

import type { Look } from './look';

/**
 * What times the escalation (RANK-1): the request of the parent's cycle that it belongs to, the unit's office, and the
 * notice that stopped the parent's clock.
 * @param escalatedAt ms
 */
export function timingOf(look: Look, escalatedAt: number): Escalation {
	const { parent, policy, unit } = look;
	const { current, ticket } = parent;
	const received = [current?.receivedAt, ticket.djbc_received_at, ticket.created_at].find(
		(at) => typeof at === 'string' && at !== '' && Date.parse(at) <= escalatedAt,
	);
	return {
		channel: parent.text('djbc_channel') as Channel,
		office: parent.text('djbc_office'),
		receivedAt: new Date(String(received ?? ticket.created_at)).toISOString(),
		escalatedAt: new Date(escalatedAt).toISOString(),
		unitOffice: policy.units[unit]?.office ?? parent.text('djbc_office'),
		noticeAt: current?.cause === 'notice' ? current.stoppedAt : null,
	};
}
