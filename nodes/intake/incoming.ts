import { isAcknowledgement } from '../policy/acknowledgement';

import { articleOf, closingArticle, type ArticleFile } from './article';
import { callBackMessage } from './callBack';
import type { Incoming } from './ticketBody';
import type { IntakeMessage, SealedItem } from './types';

/** What the workflow's rules said of an item, and what its admin set. */
export type Said = Pick<Incoming, 'category' | 'clock' | 'policy' | 'tags'>;

/** Where a rule names no calendar, times are told in WIB. */
const ZONE = 'Asia/Jakarta';

/**
 * What Receive brings in for an opened item; null for a call that makes no ticket (PHN-1). A closing goes in as a notice
 * of the system: it asks for nothing, moves no clock and reopens nothing (channels 4.2); but what it says of ethics or
 * crime moves the ticket as a message does (CONF-3).
 */
export function incomingOf(
	item: SealedItem,
	message: IntakeMessage,
	files: ArticleFile[],
	said: Said,
): Incoming | null {
	const zone = said.clock?.clocks[0]?.zone ?? ZONE;
	switch (item.type) {
		case 'message': {
			const spoken = asBots(item, message, said);
			return { ...said, ...spoken, article: articleOf(spoken.message, item, files, zone) };
		}
		case 'close': {
			const article = closingArticle(message, item, files, zone);
			const category = said.category?.restricted ? said.category : null;
			return { ...said, item: { ...item, role: 'bot' }, message, article, category, clock: null };
		}
		case 'call': {
			const callBack = callBackMessage(message, item, zone);
			if (!callBack) return null;
			// Without words there is nothing to tell a category by; that it is confidential was said by the sender.
			const category = message.body || said.category?.restricted ? said.category : null;
			return { ...said, item, message: callBack, article: articleOf(callBack, item, files, zone), category };
		}
	}
}

/** An automatic receipt of ours that a channel echoes as an employee's is nobody's reply (CLK-1, A11). */
function asBots(item: SealedItem, message: IntakeMessage, { policy }: Said) {
	const { sender, body } = message;
	if (item.role !== 'staff' || !isAcknowledgement(policy, body?.text ?? '')) return { item, message };
	const role = 'bot' as const;
	return { item: { ...item, role }, message: { ...message, sender: { ...sender, kind: role } } };
}
