import { apiOfThread } from '../../channels/sendingApis';
import { isAttachments, isByAgent, isReceived } from '../../intake/agentArticle';
import { isGroupPost, receivedIn } from '../../intake/headLine';
import { stateOf } from '../../intake/thread';
import { categoriesOf } from '../../policy/category/ofTicket';
import { isRestrictedCategory, restrictedGroups } from '../../policy/restrictedGroups';
import type { Article, Ticket } from '../../zammad';

import { recordOf, type RelayedTicket } from '../replies';
import { isAcknowledgement } from './article';

export interface AcknowledgeSettings {
	/** Names of groups; what is in them or below them is restricted. Those of the policy always are (CONF-2). */
	restrictedGroups: readonly string[];
	/** No user is told after so long that his message came; 0: none is told at all. */
	acknowledgeHours: number;
	/** Whether widgets besides Chatwoot get answers: a user who cannot be reached is told nothing. */
	otherWidgets: boolean;
}

const HOUR = 3_600_000;
/** A reply window lasts so long from the user's last message, ms (channels CH-13). */
export const WINDOW = 24 * HOUR;
const SPAM = 'OTH::SPAM';

/**
 * Whether a user may be told at all that his message came, as far as the ticket says it (channels CH-17): of a request
 * that is not closed, never of one that is or was restricted, or that somebody or a rule takes for ethics, crime or spam.
 * @param groups names of groups it was in besides that it is in now
 */
export function mayAcknowledge(
	ticket: RelayedTicket,
	{ restrictedGroups: further, acknowledgeHours, otherWidgets }: AcknowledgeSettings,
	groups: readonly string[] = [],
): boolean {
	return (
		acknowledgeHours > 0 &&
		recordOf(ticket) === 'request' &&
		stateOf(ticket) !== 'closed' &&
		Boolean(ticket.djbc_thread_key) &&
		(otherWidgets || !isOfOtherWidget(ticket)) &&
		!isKeptQuiet(ticket, further, groups)
	);
}

/** Whether nobody is written to by itself: it is or was restricted, or is as much as taken for ethics, crime or spam. */
export function isKeptQuiet(ticket: Ticket, further: readonly string[], groups: readonly string[]): boolean {
	const restricted = restrictedGroups(further);
	const { decided, suggested } = categoriesOf(ticket);
	return (
		[ticket.group ?? '', ...groups].some((group) => group === '' || restricted(group)) ||
		[decided, ...suggested].some((code) => code === SPAM || isRestrictedCategory(code))
	);
}

/** Nobody is answered in front of a group. */
export const hasGroupPost = (articles: readonly Article[]): boolean =>
	articles.some((one) => isReceived(one) && isGroupPost(one.body));

export const isOfOtherWidget = ({ djbc_channel: channel, djbc_thread_key: key }: Ticket): boolean =>
	channel === 'webchat' && apiOfThread(String(key)) !== 'chatwoot';

/**
 * The user's message that is to be acknowledged, or null: the last one, if Receive brought it, nobody answered it, and
 * none was acknowledged before in this ticket or, where the channel has a reply window, since that window opened. Nobody
 * is answered in front of a group.
 */
export function unacknowledged(
	ticket: Ticket,
	articles: readonly Article[],
	{
		ownUserId,
		now,
		acknowledgeHours,
	}: Pick<AcknowledgeSettings, 'acknowledgeHours'> & { ownUserId: number; now: number },
): Article | null {
	const messages = messagesOf(articles);
	const last = messages.at(-1);
	if (!last || !isReceived(last) || hasGroupPost(messages)) return null;
	if (isAcknowledged(ticket, articles)) return null;
	if (articles.some((article) => article.id > last.id && isAnswer(article, ownUserId))) return null;
	const until = windowOf(ticket);
	const isLate = now - lastAt(ticket, messages) > acknowledgeHours * HOUR || (until !== null && now >= until);
	return isLate ? null : last;
}

/** Whether this ticket has one, where the channel has a reply window: one for this window. */
export function isAcknowledged(ticket: Ticket, articles: readonly Article[]): boolean {
	const notBefore = windowOf(ticket) === null ? -Infinity : openedAt(ticket, messagesOf(articles));
	return articles.some((article) => isAcknowledgement(article) && at(article) >= notBefore);
}

/** When the reply window closes by what is known now, ms; null where the channel has none. */
export function windowOf({ djbc_window_until: until }: Ticket): number | null {
	const instant = typeof until === 'string' ? Date.parse(until) : NaN;
	return Number.isNaN(instant) ? null : instant;
}

/** When the last message found the window closed, or the first of those that kept it open since. */
function openedAt(ticket: Ticket, messages: readonly Article[]): number {
	let opened = lastAt(ticket, messages);
	for (const message of messages.slice(0, -1).reverse()) {
		if (opened - sentAt(message) >= WINDOW) break;
		opened = Math.min(opened, sentAt(message));
	}
	return opened;
}

function lastAt(ticket: Ticket, messages: readonly Article[]): number {
	const last = messages.at(-1);
	return Math.min(last ? sentAt(last) : Infinity, (windowOf(ticket) ?? Infinity) - WINDOW);
}

/** The user's own time where it is known: a message that waited for the desk came before its article. */
function sentAt(message: Article): number {
	const received = isReceived(message) ? receivedIn(message.body) : NaN;
	return Number.isNaN(received) ? at(message) : Math.min(at(message), received);
}

/** In the order in which they were sent. */
const messagesOf = (articles: readonly Article[]): Article[] =>
	articles
		.filter((article) => article.sender === 'Customer' && !isAttachments(article))
		.sort((a, b) => sentAt(a) - sentAt(b) || a.id - b.id);

/** By a human, in the desk or in the channel itself. */
const isAnswer = (article: Article, ownUserId: number): boolean =>
	!article.internal && (isByAgent(article, ownUserId) || (article.sender === 'Agent' && isReceived(article)));

const at = ({ created_at: written }: Article): number => Date.parse(written);
