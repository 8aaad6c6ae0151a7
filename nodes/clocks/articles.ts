import { ownWords } from '../policy/cycle/ownWords';
import type { Article } from '../zammad';

/** User 1: triggers and schedulers of Zammad itself. */
const ZAMMAD = 1;

/** What an article is for the clocks; null for what moves none. */
export type ArticleKind = 'request' | 'message' | 'call';

/** An internal one moves nothing, until somebody makes it public. */
export function articleKind(article: Article, ownUser: number): ArticleKind | null {
	return article.internal ? null : publicKind(article, ownUser);
}

/**
 * A human agent's public article is a message, by phone a call; what a macro wrote for him has sender System
 * (recording 18). Ours are those that Receive accounted for (`@djbc`), of our own user, of triggers.
 */
export function publicKind(article: Article, ownUser: number): ArticleKind | null {
	const { message_id: messageId, sender, type, created_by_id: author } = article;
	if (isReceived(messageId) || author === ownUser) return null;
	if (sender === 'Customer') return 'request';
	if (author === ZAMMAD || isMergeNote(article)) return null;
	return type === 'phone' ? 'call' : 'message';
}

/** A ticket that came by mail is answered by mail: Zammad sends out nothing else that is written on it. */
export function reachesUser({ type, sender }: Article, channel: unknown): boolean {
	return channel !== 'email' || sender === 'Customer' || type === 'email' || type === 'phone';
}

/** Brought by Receive, which moved the clocks in the same request. */
function isReceived(messageId: string | null | undefined): boolean {
	return /@djbc>?$/.test(messageId ?? '');
}

/** Left by Zammad on a merged ticket, and moved on where that is merged again (recording 08). */
function isMergeNote({ type, body }: Article): boolean {
	return type === 'note' && body === 'merged';
}

/** What its writer wrote, without markup, quotes and signature. */
export function wordsOf({ body }: Article): string {
	return ownWords(body);
}
