import type { Policy } from '../../policy/document';
import type { Article } from '../../zammad';

import type { RelayDesk } from '../claim';
import { groupsSince } from '../claimRecord';
import type { Flights } from '../flights';
import type { RelayedTicket } from '../replies';
import type { Settling } from '../settling';
import { acknowledgementOf } from './article';
import {
	type AcknowledgeSettings,
	isAcknowledged,
	mayAcknowledge,
	unacknowledged,
	WINDOW,
	windowOf,
} from './due';

/**
 * Whether a user's message may have to be acknowledged, by the ticket alone: not where this process knows that it was,
 * and the message found the window still open.
 */
export function mayBeUnacknowledged(
	server: string,
	{ acknowledged }: Flights,
	ticket: RelayedTicket,
	settings: AcknowledgeSettings,
): boolean {
	if (!mayAcknowledge(ticket, settings)) return false;
	const known = acknowledged.get(server, String(ticket.id));
	const until = windowOf(ticket);
	if (known === undefined || (until !== null && until - WINDOW >= known)) return true;
	keep(server, acknowledged, ticket);
	return false;
}

/**
 * Writes the acknowledgement that is due; false where none is. Two requests: a ticket that came out of a restricted group
 * gets none, and only its history tells.
 */
export async function acknowledge(
	{ zammad, flights, ownUserId, now }: RelayDesk,
	settling: Settling,
	ticket: RelayedTicket,
	articles: readonly Article[],
	{ policy, settings }: { policy: Policy; settings: AcknowledgeSettings },
): Promise<boolean> {
	if (isAcknowledged(ticket, articles)) keep(zammad.server, flights.acknowledged, ticket);
	const message = mayAcknowledge(ticket, settings)
		? unacknowledged(ticket, articles, { ...settings, ownUserId, now: now() })
		: null;
	if (!message) return false;
	const groups = groupsSince(await zammad.history(ticket.id), 0);
	if (!mayAcknowledge(ticket, settings, groups)) {
		flights.acknowledged.set(zammad.server, String(ticket.id), Infinity);
		return false;
	}
	await settling.write(ticket.id, message.id, { article: acknowledgementOf(policy, ticket, message) });
	return true;
}

/** The window of the last message goes on from here. */
function keep(server: string, acknowledged: Flights['acknowledged'], ticket: RelayedTicket): void {
	acknowledged.set(server, String(ticket.id), windowOf(ticket) ?? Infinity);
}
