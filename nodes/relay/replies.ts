import { isByAgent } from '../intake/agentArticle';
import { stateOf } from '../intake/thread';
import type { Channel } from '../policy/types';
import type { Article, Ticket } from '../zammad';

import { isAutomatic, isSecond } from './automatic';
import { SENDING_CHANNELS, type SendingChannel } from './sealedAnswer';
import { watermarkOf } from '../intake/watermark';

/** Zammad mails e-mails itself, and phone entries are calls (channels CH-12). */
const REPLY_TYPES = ['note', 'web', 'chat'];
/** A user's own ticket; an escalation, a QA task, a report or a KPI file is none (ESC-8). */
const OWN_RECORDS = ['request', 'call', ''];

const COMMENTS: Channel[] = ['facebook_comment', 'instagram_comment'];
const POSTS: Channel[] = [...COMMENTS, 'x_mention'];

/** A ticket whose replies we send. */
export type RelayedTicket = Ticket & { djbc_channel: SendingChannel };

/** Whether an agent's reply on this ticket goes out by a channel that we send by. */
export function isRelayed(ticket: Ticket): ticket is RelayedTicket {
	return SENDING_CHANNELS.some((channel) => channel === ticket.djbc_channel) && isOwnRequest(ticket);
}

/** Public comments and mentions are answered by hand or in private (A14): nothing goes out, but the agent is told. */
export function isPost(ticket: Ticket): boolean {
	return POSTS.some((channel) => channel === ticket.djbc_channel) && isOwnRequest(ticket);
}

/** Whether public notes of agents are looked at: they go out, or the agent is told why not. */
export function isWatched(ticket: Ticket): boolean {
	return isRelayed(ticket) || isPost(ticket);
}

/**
 * Unlike our posts on X, our own comments do not come back as echoes (channels 3.7): what an agent writes publicly in the
 * ticket is all that tells of an answer given there by hand.
 */
export function isComment({ djbc_channel: channel }: Ticket): boolean {
	return COMMENTS.some((one) => one === channel);
}

/** `djbc_record`; where it is empty, a parent link tells a child ticket. */
export function recordOf({ djbc_record: record }: Ticket): string {
	return typeof record === 'string' ? record : '';
}

const isOwnRequest = (ticket: Ticket): boolean =>
	OWN_RECORDS.includes(recordOf(ticket)) && stateOf(ticket) !== 'merged';

interface Bounds {
	/** The integration's user: echoes and intake are its articles. */
	ownUserId: number;
	/** Ms; on a ticket whose relay never ran, older replies stay: they may have gone out otherwise. */
	notBefore: number;
}

/** How far back the agent is told of replies that stay, ms: for longer ones nobody waits. */
const TOLD_OF = 7 * 24 * 3_600_000;

/** What goes out above the watermark, in order of writing. What nobody wrote by its own rules, however old it is. */
export function pendingReplies(
	ticket: Ticket,
	articles: Article[],
	{ ownUserId, notBefore }: Bounds,
): Article[] {
	const { claimed, done } = watermarkOf(ticket);
	const above = Math.max(claimed, done);
	return articles
		.filter((article) => goesOut(article, ownUserId) && article.id > above && !isSecond(article, articles))
		.filter((one) => above > 0 || isAutomatic(one) || Date.parse(one.created_at) >= notBefore)
		.sort((a, b) => a.id - b.id);
}

/** Where the relay never ran: the newest of the replies that stay because they are older than it looks back. */
export function lateReply(
	ticket: Ticket,
	articles: Article[],
	{ ownUserId, notBefore, now }: Bounds & { now: number },
): Article | null {
	const { claimed, done } = watermarkOf(ticket);
	if (claimed > 0 || done > 0) return null;
	const isLate = (written: number) => written < notBefore && written >= now - TOLD_OF;
	const late = articles.filter(
		(article) => isReply(article, ownUserId) && isLate(Date.parse(article.created_at)),
	);
	return late.sort((a, b) => a.id - b.id).at(-1) ?? null;
}

/** An agent's reply, or an automatic message of ours; not where somebody made it internal. */
export function goesOut(article: Article, ownUserId: number): boolean {
	return isReply(article, ownUserId) || (!article.internal && isAutomatic(article));
}

/** A human agent's public article of a type that Zammad does not send itself. */
export function isReply(article: Article, ownUserId: number): boolean {
	return !article.internal && REPLY_TYPES.includes(article.type ?? '') && isByAgent(article, ownUserId);
}
