import type { Article } from '../../zammad';

import type { RelayedTicket } from '../replies';
import { replyText } from '../replyText';
import type { Way } from '../way';
import { isAcknowledgement } from './article';
import { type AcknowledgeSettings, mayAcknowledge, unacknowledged, windowOf } from './due';

/**
 * Whether a written acknowledgement goes out: if it were still due without it. Never by the human-agent tag, which is for
 * humans, and without a sentence: it says nothing.
 * @param groups names of groups the ticket ever was in
 */
export function acknowledgementWay(
	ticket: RelayedTicket,
	acknowledgement: Article,
	articles: readonly Article[],
	settings: AcknowledgeSettings & { ownUserId: number; now: number },
	groups: readonly string[],
): Way {
	const others = articles.filter((one) => !isAcknowledgement(one) || one.id < acknowledgement.id);
	const isDue = mayAcknowledge(ticket, settings, groups) && unacknowledged(ticket, others, settings) !== null;
	const until = windowOf(ticket);
	return isDue
		? {
				out: true,
				text: replyText(acknowledgement),
				windowUntil: until === null ? null : new Date(until).toISOString(),
				humanAgentTag: false,
			}
		: { out: false, note: 'relay-acknowledgement' };
}
