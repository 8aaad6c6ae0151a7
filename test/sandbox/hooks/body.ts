import type { Desk } from '../desk/desk';
import { articlePart, ticketPart } from '../desk/payload';
import type { SetupRow } from '../desk/setup/kind';
import { insideJson, rendered } from '../desk/template';

/** What a webhook is about. */
export interface Occasion {
	ticketId: number;
	articleId: number | null;
	type: 'create' | 'update';
	userId: number;
}

/** Raw UTF-8 JSON: the default, or from 6.x the webhook's own text. Null when ticket or article have gone. */
export function bodyOf(
	desk: Desk,
	webhook: SetupRow | undefined,
	occasion: Occasion,
	url: string,
): string | null {
	const ticket = desk.tickets.get(occasion.ticketId);
	const article = occasion.articleId === null ? null : desk.articles.get(occasion.articleId);
	if (!ticket || article === undefined) return null;
	if (webhook?.customized_payload !== true) {
		return JSON.stringify({ ticket: ticketPart(desk, ticket), article: articlePart(desk, article, url) });
	}
	const event = {
		type: occasion.type,
		execution: 'trigger',
		user: desk.users.get(occasion.userId),
	};
	return rendered(desk, String(webhook.custom_payload), { ticket, article, more: { event } }, insideJson);
}
