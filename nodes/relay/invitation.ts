import { isOwnThread } from '../intake/ownChannel';
import { stateOf } from '../intake/thread';
import type { Article } from '../zammad';

import { isKeptQuiet, isOfOtherWidget, windowOf } from './acknowledgement/due';
import type { RelayedTicket } from './replies';
import { replyText } from './replyText';
import type { Way, WaySettings } from './way';

/** Why an invitation does not go out by the channel of the ticket. */
export type KeptIn = 'restricted' | 'open' | 'channel' | 'window';

/**
 * @param now ms
 * @param groups names of groups the ticket ever was in, besides that it is in now
 */
export function keptIn(
	ticket: RelayedTicket,
	{ restrictedGroups: further, otherWidgets }: Pick<WaySettings, 'restrictedGroups' | 'otherWidgets'>,
	now: number,
	groups: readonly string[] = [],
): KeptIn | null {
	const { djbc_thread_key: key } = ticket;
	if (isKeptQuiet(ticket, further, groups)) return 'restricted';
	if (stateOf(ticket) !== 'closed') return 'open';
	if (!key || isOwnThread(key) || (!otherWidgets && isOfOtherWidget(ticket))) return 'channel';
	const until = windowOf(ticket);
	return until !== null && now >= until ? 'window' : null;
}

/**
 * Whether a written invitation goes out: if it might still be written. As it stands, without a sentence, and never by the
 * human-agent tag, which is for humans.
 */
export function invitationWay(
	ticket: RelayedTicket,
	invitation: Article,
	settings: WaySettings,
	now: number,
	groups: readonly string[],
): Way {
	if (keptIn(ticket, settings, now, groups) !== null) return { out: false, note: 'relay-acknowledgement' };
	const until = windowOf(ticket);
	return {
		out: true,
		text: replyText(invitation),
		windowUntil: until === null ? null : new Date(until).toISOString(),
		humanAgentTag: false,
	};
}
