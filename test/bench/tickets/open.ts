import { requestEvent } from '../../../nodes/intake/clocks';
import { computeDue } from '../../../nodes/policy/clock/due';
import { advance, NO_CLOCKS } from '../../../nodes/policy/cycle/advance';
import { clockAttributes } from '../../../nodes/policy/cycle/attributes';
import { defaultPolicy } from '../../../nodes/policy/document';
import type { Channel } from '../../../nodes/policy/types';
import type { PastTicket } from '../serveDesk';

const policy = defaultPolicy();
/** A Tuesday at 10.00 WIB. */
export const NOW = Date.parse('2026-12-01T03:00:00Z');

const channels = ['facebook_dm', 'email', 'webchat'] as const;

/** A request that came up to 40 minutes ago: none is due. */
export function notDue(n: number): PastTicket {
	return ticketOf(`8${n}`, channels[n % 3]!, n % 40);
}

/** A web-chat that came more than an hour ago. */
export function due(n: number): PastTicket {
	return ticketOf(`9${n}`, 'webchat', 61 + (n % 60));
}

/** A request of that channel that came so long ago, minutes, as Receive leaves it. */
function ticketOf(number: string, channel: Channel, minutes: number): PastTicket {
	const receivedAt = new Date(NOW - minutes * 60_000).toISOString();
	const clock = computeDue(policy, { channel, office: 'BRAVO', receivedAt, role: 'user' });
	const event = requestEvent(clock, { at: receivedAt, keyLag: null, arrivedAt: receivedAt });
	const values = { djbc_received_at: receivedAt };
	return {
		...{ number, title: 'Pesan', group: 'Bravo::Layanan', state: 'new' },
		...{ created_at: receivedAt, updated_at: receivedAt, close_at: null },
		...{ djbc_record: 'request', djbc_channel: channel, djbc_office: 'BRAVO', djbc_service: 'SVC-CC' },
		...clockAttributes(policy, advance(policy, NO_CLOCKS, event, NOW).clocks, values),
	};
}
