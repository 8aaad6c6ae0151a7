import { isByAgent, isReceived } from '../intake/agentArticle';
import { channelOfType, isMailOfCustomer, isOwnThread } from '../intake/ownChannel';
import { ownWords } from '../policy/cycle/ownWords';
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
		return isReceived(article) || author === ownUser ? null : 'request';
	if (!isByAgent(article, ownUser)) return null;
	return type === 'phone' ? 'call' : 'message';
}

/**
 * A ticket that came by one of Zammad's own channels is answered by that channel, by mail or by a call: Zammad sends out
 * nothing else that is written on it.
 */
export function reachesUser(
	article: Pick<Article, 'type'>,
	{ djbc_channel: channel, djbc_thread_key: key }: Ticket,
): boolean {
	if (channel !== 'email' && !(isOwnThread(key) && SENT_BY_ZAMMAD.includes(String(channel)))) return true;
	const by = channelOfType(article);
	return by === channel || by === 'email' || by === 'phone';
}

const SENT_BY_ZAMMAD = [
	'sms',
	'telegram',
	'whatsapp',
	'facebook_dm',
	'facebook_comment',
	'x_dm',
	'x_mention',
];

/** What its writer wrote, without markup, quotes and signature. */
export function wordsOf({ body }: Article): string {
	return ownWords(body);
}
