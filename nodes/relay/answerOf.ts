import type { Article } from '../zammad';

import { isAutomatic } from './automatic';
import type { RelayedTicket } from './replies';
import { sealAnswer, type SealedAnswer } from './sealedAnswer';
import type { Way } from './way';

/** A reply that goes out, as Claim hands it on. */
export function answerOf(
	ticket: RelayedTicket,
	reply: Article,
	{ text, windowUntil, humanAgentTag }: Way & { out: true },
	sealSecret: string,
): SealedAnswer {
	return sealAnswer(
		{
			ticketId: ticket.id,
			ticketNumber: ticket.number,
			articleId: reply.id,
			acknowledgement: isAutomatic(reply),
			channel: ticket.djbc_channel,
			office: String(ticket.djbc_office ?? '') || null,
			windowUntil,
			writtenAt: new Date(reply.created_at).toISOString(),
			files: reply.attachments?.length ?? 0,
			humanAgentTag,
		},
		{ threadKey: String(ticket.djbc_thread_key), text },
		sealSecret,
	);
}
