import { isByAgent, isReceived } from '../intake/agentArticle';
import { ownWords } from '../policy/cycle/ownWords';
import type { Article } from '../zammad';

/** What an article is for the clocks; null for what moves none. */
export type ArticleKind = 'request' | 'message' | 'call';

/** An internal one moves nothing, until somebody makes it public. */
export function articleKind(article: Article, ownUser: number): ArticleKind | null {
	return article.internal ? null : publicKind(article, ownUser);
}

/** What it would be as a public one. What Receive brought moved the clocks in the same request. */
export function publicKind(article: Article, ownUser: number): ArticleKind | null {
	const { sender, type, created_by_id: author } = article;
	if (sender === 'Customer') return isReceived(article) || author === ownUser ? null : 'request';
	if (!isByAgent(article, ownUser)) return null;
	return type === 'phone' ? 'call' : 'message';
}

/** A ticket that came by mail is answered by mail: Zammad sends out nothing else that is written on it. */
export function reachesUser({ type, sender }: Article, channel: unknown): boolean {
	return channel !== 'email' || sender === 'Customer' || type === 'email' || type === 'phone';
}

/** What its writer wrote, without markup, quotes and signature. */
export function wordsOf({ body }: Article): string {
	return ownWords(body);
}
