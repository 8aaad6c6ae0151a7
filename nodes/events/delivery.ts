import { z } from 'zod';

import { isAttachments, isReceived } from '../intake/agentArticle';

const id = z.number().int().positive();
const instant = z.string().datetime({ offset: true });

/** Users come as objects beside their ids, and the id alone may be left out (zammad-api 7.2). */
const person = z.object({ id }).passthrough();

const ticketPart = z
	.object({
		id,
		number: z.string(),
		group_id: id,
		group: z.object({ name: z.string() }).passthrough(),
		state_id: id,
		state: z.string(),
		article_ids: z.array(id),
		created_at: instant,
		updated_at: instant,
		created_by_id: id.optional(),
		created_by: person.optional(),
		updated_by_id: id.optional(),
		updated_by: person.optional(),
	})
	.passthrough();

const articlePart = z
	.object({
		id,
		sender: z.string(),
		message_id: z.string().nullish(),
		created_at: instant,
		created_by_id: id.optional(),
		created_by: person.optional(),
	})
	.passthrough();

/** The default payload of a webhook, 5.2 (recorded) to 7.0; `article` may be `{}` although one is new (recording 07). */
const payload = z
	.object({
		ticket: ticketPart,
		article: z
			.union([
				articlePart,
				z
					.object({})
					.strict()
					.transform(() => null),
			])
			.nullish(),
	})
	.passthrough();

/** What an event needs to know of an article. Instants in ms. */
export interface ArticleFacts {
	id: number;
	/** `Agent`, `Customer` or `System`. */
	sender: string;
	createdBy: number;
	createdAt: number;
	/** A user's message that Receive brought. */
	isMessage: boolean;
}

/** A delivery: the ticket as it was when this attempt was built, not as it was when it happened. */
export interface Delivery {
	ticket: z.infer<typeof ticketPart>;
	createdBy: number;
	updatedBy: number;
	/** In ms. */
	createdAt: number;
	updatedAt: number;
	/** The article that the event is about, where the desk told it. */
	article: ArticleFacts | null;
}

/** Null for what is no default payload of a ticket's webhook. */
export function readDelivery(rawBody: Buffer): Delivery | null {
	const parsed = payload.safeParse(jsonOf(rawBody));
	if (!parsed.success) return null;
	const { ticket, article } = parsed.data;
	const createdBy = ticket.created_by_id ?? ticket.created_by?.id;
	const updatedBy = ticket.updated_by_id ?? ticket.updated_by?.id;
	if (createdBy === undefined || updatedBy === undefined) return null;
	const author = article && (article.created_by_id ?? article.created_by?.id);
	return {
		ticket,
		createdBy,
		updatedBy,
		createdAt: Date.parse(ticket.created_at),
		updatedAt: Date.parse(ticket.updated_at),
		article:
			article && author
				? {
						id: article.id,
						sender: article.sender,
						createdBy: author,
						createdAt: Date.parse(article.created_at),
						isMessage: isMessage(article),
					}
				: null,
	};
}

/** Whether an article holds a user's message that Receive brought (`…@djbc`, channels 4.6). */
export const isMessage = (article: { sender?: string; message_id?: string | null }): boolean =>
	article.sender === 'Customer' && isReceived(article) && !isAttachments(article);

function jsonOf(rawBody: Buffer): unknown {
	try {
		return JSON.parse(rawBody.toString('utf8'));
	} catch {
		return undefined;
	}
}
