import { watermarkOf } from '../intake/watermark';
import type { Article, Ticket, Zammad } from '../zammad';

import { isSecond } from './automatic';
import { firstClaim, wasWrittenHere } from './claimRecord';
import { broughtByMerge } from './merged';
import { type NoteName, toldOf } from './note';
import { goesOut } from './replies';
import { answerKeyHash } from './sealedAnswer';

/** A reply below the watermark that nobody sent or settled. */
export interface PassedOver {
	reply: Article;
	note: NoteName;
}

/**
 * The oldest reply that the watermark went past: one that a merge brought, or one that came to light after a younger one
 * was claimed, committed late or made public late. The latter can be told only by who looked before.
 * @param seen replies this process saw on the ticket before; undefined where it never looked
 */
export async function passedOver(
	zammad: Zammad,
	ticket: Ticket,
	articles: Article[],
	{ ownUserId, seen }: { ownUserId: number; seen: ReadonlySet<number> | undefined },
): Promise<PassedOver | null> {
	const { claimed, done } = watermarkOf(ticket);
	const told = toldOf(articles);
	const unknown = articles
		.filter((article) => article.id <= Math.max(claimed, done) && goesOut(article, ownUserId))
		.filter((article) => !seen?.has(article.id) && !told.has(article.id) && !isSecond(article, articles))
		.sort((a, b) => a.id - b.id);
	if (unknown.length === 0) return null;
	const history = await zammad.history(ticket.id);
	for (const reply of unknown) {
		if (!wasWrittenHere(history, reply.id)) {
			const { bySource, note } = await broughtByMerge(zammad, ticket.id, reply.id);
			if (bySource && note) return { reply, note };
		} else if (
			seen &&
			!firstClaim(history, answerKeyHash({ ticketNumber: ticket.number, articleId: reply.id }))
		) {
			return { reply, note: 'relay-late' };
		}
	}
	return null;
}
