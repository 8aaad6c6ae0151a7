import { isByAgent, isReceived } from '../intake/agentArticle';
import { channelOfType, isMailOfCustomer, isOwnThread } from '../intake/ownChannel';
import { ownWords } from '../policy/cycle/ownWords';
import { isKeyed } from '../policy/data/keyed';
import type { Article, Ticket } from '../zammad';

/** What an article is for the clocks; null for what moves none. */
export type ArticleKind = 'request' | 'message' | 'call';

type OfTicket = Pick<Ticket, 'customer_id'>;

/** An internal one moves nothing, until somebody makes it public. */
export function articleKind(article: Article, ownUser: number, ticket: OfTicket): ArticleKind | null {
	return article.internal ? null : publicKind(article, ownUser, ticket);
}

/** What it would be as a public one. What Receive brought moved the clocks in the same request. */
export function publicKind(article: Article, ownUser: number, ticket: OfTicket): ArticleKind | null {
	const { sender, type, created_by_id: author } = article;
	if (sender === 'Customer' || isMailOfCustomer(article, ticket))
		return isReceived(article) || author === ownUser || isAutomatic(article) ? null : 'request';
	if (!isByAgent(article, ownUser)) return null;
	return type === 'phone' ? 'call' : 'message';
}

/** As Zammad marks mails by their headers, from 1.x on: absence notices, bounces, mailing lists. Nobody asks by them. */
function isAutomatic({ preferences }: Article): boolean {
	return (preferences as Record<string, unknown> | null | undefined)?.['is-auto-response'] === true;
}

/**
 * A ticket with a mail's channel, or without a thread of ours on a channel that nobody keys in, is answered by that
 * channel, by mail or by a call: nothing else that is written on it goes out.
 */
export function reachesUser(
	article: Pick<Article, 'type'>,
	{ djbc_channel: channel, djbc_thread_key: key }: Ticket,
): boolean {
	if (channel !== 'email' && (!isOwnThread(key) || isKeyed(channel))) return true;
	const by = channelOfType(article);
	return by === channel || by === 'email' || by === 'phone';
}

/** What its writer wrote, without markup, quotes and signature. */
export function wordsOf({ body }: Article): string {
	return ownWords(body);
}
