import { claimOf, wordsOf } from '../clocks';
import { isReceived } from '../intake/agentArticle';
import { isMailOfCustomer } from '../intake/ownChannel';
import { categoryValues, type TicketValues } from '../intake/ticketBody';
import { suggestCategory } from '../policy/category/suggest';
import type { Policy } from '../policy/document';
import { RESTRICTED_CATEGORIES, restrictedGroups } from '../policy/restrictedGroups';
import type { CategorySuggestion, Channel } from '../policy/types';
import type { Article, Ticket, Zammad } from '../zammad';

import { noteOf, restrictedLines } from './note';
import { NOTHING, type EnrichDesk, type Enriched, type EnrichRules, type TicketFacts } from './types';
import { write } from './write';

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
	return chosen ? RESTRICTED_CATEGORIES.includes(String(chosen)) : suspected.restricted;
}

export function isRestricted(
	{ restrictedGroup, restrictedGroups: further }: EnrichRules,
	group: string,
): boolean {
	return restrictedGroups([...further, restrictedGroup])(group);
}

/**
 * A further message by a channel of Zammad's own, as Receive does with those it brings: suspected of ethics or crime it
 * moves the ticket, and the decision on the category stays with a human (CONF-3). Costs 1 request for each article, and
 * 2 for the move.
 * @throws ZammadFailure
 */
export async function suspect(
	desk: EnrichDesk,
	{ ticketId, asked, channel: told }: Pick<TicketFacts, 'ticketId' | 'asked' | 'channel'>,
	rules: EnrichRules,
): Promise<Enriched> {
	const { zammad } = desk;
	const channel = told as Channel;
	for (const id of asked) {
		const article = await zammad.articles.get(id);
		const suggestion = suggestionOf(rules.policy, article, { channel, subject: '' });
		if (!suggestion.restricted || isReceived(article)) continue;
		return await desk.claim.hold(claimOf(zammad.server, await zammad.tickets.get(ticketId)), async () => {
			const ticket = await zammad.tickets.get(ticketId);
			if (!isUsers(article, ticket) || isRestricted(rules, ticket.group ?? '')) return NOTHING;
			await move(zammad, ticket, rules, channel, suggestion);
			return { ...NOTHING, outcome: 'suspected', channel, restricted: true };
		});
	}
	return NOTHING;
}

const isUsers = (article: Article, ticket: Ticket): boolean =>
	article.sender === 'Customer' || isMailOfCustomer(article, ticket);

async function move(
	zammad: Zammad,
	ticket: Ticket,
	{ restrictedGroup }: EnrichRules,
	channel: Channel,
	category: CategorySuggestion,
): Promise<void> {
	const { djbc_category, ...suggestion }: TicketValues = categoryValues({ category, message: {} });
	const lines = restrictedLines(ticket.group ?? '', restrictedGroup, 'native', channel);
	await write(zammad, ticket, { group: restrictedGroup, ...suggestion, article: noteOf(lines, true) });
}
