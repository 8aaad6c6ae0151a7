import { claimOf, wordsOf } from '../clocks';
import { write } from '../clocks/writeTicket';
import { isReceived } from '../intake/agentArticle';
import { channelOfType, isMailOfCustomer } from '../intake/ownChannel';
import { categoryValues, type TicketValues } from '../intake/ticketBody';
import { suggestCategory } from '../policy/category/suggest';
import type { Policy } from '../policy/document';
import { isRestrictedCategory, restrictedGroups } from '../policy/restrictedGroups';
import type { CategorySuggestion, Channel } from '../policy/types';
import { type Article, type Ticket, type Zammad, ZammadFailure } from '../zammad';

import { noteOf, suspectedLines } from './note';
import { NOTHING, type EnrichDesk, type Enriched, type EnrichRules, type TicketFacts } from './types';

/** Of what a user wrote himself, without quotes and signature. */
export function suggestionOf(
	policy: Policy,
	article: Article,
	{ channel, subject }: { channel: Channel; subject: string },
): CategorySuggestion {
	return suggestCategory(policy, { text: wordsOf(article), subject, channel, role: 'user' });
}

/** By what we suspect, or by what an agent chose (CONF-3). */
export function isToMove(
	rules: EnrichRules,
	{ group = '', djbc_category: chosen }: Ticket,
	suspected: CategorySuggestion,
): boolean {
	if (isRestricted(rules, group)) return false;
	return chosen ? isRestrictedCategory(chosen) : suspected.restricted;
}

export function isRestricted(
	{ restrictedGroup, restrictedGroups: further }: EnrichRules,
	group: string,
): boolean {
	return restrictedGroups([...further, restrictedGroup])(group);
}

/** A message of a ticket that is to move for it. */
export interface Suspected {
	article: Article;
	category: CategorySuggestion;
}

/** The first of these that moves the ticket, whatever category it has: that was decided without it. */
export function suspectedOf(
	rules: EnrichRules,
	ticket: Ticket,
	articles: readonly Article[],
	channel: Channel,
): Suspected | null {
	if (isRestricted(rules, ticket.group ?? '')) return null;
	for (const article of articles.filter((one) => isToJudge(one, ticket))) {
		const category = suggestionOf(rules.policy, article, { channel, subject: '' });
		if (category.restricted) return { article, category };
	}
	return null;
}

/** What is the user's word: that of an agent counts for nothing, and what Receive brought was judged there. */
const isToJudge = (article: Article, ticket: Ticket): boolean =>
	!isReceived(article) && (article.sender === 'Customer' || isMailOfCustomer(article, ticket));

/** Group and note of a ticket with a message that we suspect, for one `PUT`. @param more further lines of the note */
export function moving(
	{ restrictedGroup }: EnrichRules,
	ticket: Ticket,
	article: Article,
	channel: Channel,
	more: readonly string[] = [],
): TicketValues {
	const { created_by_id: author } = article;
	const isNative = author === ticket.customer_id || author === ZAMMAD;
	const by = channelOfType(article) ?? channel;
	const lines = suspectedLines(ticket.group ?? '', restrictedGroup, isNative, by);
	return { group: restrictedGroup, article: noteOf([...lines, ...more], true) };
}

/** In whose name a channel writes that knows no customer. */
const ZAMMAD = 1;

/** What we suspect, without a word on the decided category: that is a human's. */
export function suspectedValues(category: CategorySuggestion): TicketValues {
	const { djbc_category, ...suggestion }: TicketValues = categoryValues({ category, message: {} });
	return suggestion;
}

/**
 * Further messages by a channel of Zammad's own, as Receive does with those it brings: one suspected of ethics or crime
 * moves the ticket, and the decision on the category stays with a human (CONF-3). Costs 1 request, and 3 for the move.
 * @throws ZammadFailure
 */
export async function suspect(desk: EnrichDesk, facts: TicketFacts, rules: EnrichRules): Promise<Enriched> {
	const { zammad } = desk;
	const channel = facts.channel as Channel;
	const articles = await articlesOf(zammad, facts);
	const isSuspect = (one: Article) => suggestionOf(rules.policy, one, { channel, subject: '' }).restricted;
	// Whose word it is tells the ticket, which is asked only then.
	if (!articles.some(isSuspect)) return NOTHING;
	const named = await zammad.tickets.get(facts.ticketId);
	if (!suspectedOf(rules, named, articles, channel)) return NOTHING;
	return await desk.claim.hold(claimOf(zammad.server, named), async () => {
		const ticket = await zammad.tickets.get(facts.ticketId);
		const suspected = suspectedOf(rules, ticket, articles, channel);
		if (!suspected) return NOTHING;
		await write(zammad, ticket, {
			...suspectedValues(suspected.category),
			...moving(rules, ticket, suspected.article, channel),
		});
		return { ...NOTHING, outcome: 'suspected', channel, restricted: true };
	});
}

/** Oldest first; what is gone says nothing more. */
async function articlesOf(
	{ articles }: Zammad,
	{ ticketId, asked }: Pick<TicketFacts, 'ticketId' | 'asked'>,
): Promise<Article[]> {
	try {
		if (asked.length === 1) return [await articles.get(asked[0]!)];
		return (await articles.byTicket(ticketId)).filter(({ id }) => asked.includes(id));
	} catch (error) {
		if (error instanceof ZammadFailure && error.kind === 'notFound') return [];
		throw error;
	}
}
