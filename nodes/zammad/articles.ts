import { z } from 'zod';
import type { Desk } from './desk';
import { ZammadFailure } from './failure';
import { idInPath, idShape } from './recordId';
import type { WriteOptions } from './tickets';

/** An article as read (zammad-api 3.1); type, sender and users come as names without being asked for. */
export const articleShape = z
	.object({
		id: idShape,
		ticket_id: idShape,
		type_id: idShape,
		sender_id: idShape,
		type: z.string().optional(),
		sender: z.string().optional(),
		from: z.string().nullish(),
		to: z.string().nullish(),
		subject: z.string().nullish(),
		message_id: z.string().nullish(),
		in_reply_to: z.string().nullish(),
		content_type: z.string().nullish(),
		body: z.string(),
		internal: z.boolean(),
		origin_by_id: idShape.nullish(),
		created_by_id: idShape,
		created_at: z.string(),
		updated_at: z.string(),
		attachments: z
			.array(z.object({ id: idShape, filename: z.string(), size: z.string().nullish() }).passthrough())
			.optional(),
	})
	.passthrough();

export type Article = z.infer<typeof articleShape>;

/** Fields to write (zammad-api 3.1). Agent articles of type email or sms are really sent out by Zammad (3.2). */
export interface ArticleFields {
	body: string;
	type: string;
	sender: 'Agent' | 'Customer' | 'System';
	internal: boolean;
	subject?: string;
	content_type?: 'text/plain' | 'text/html';
	message_id?: string;
	in_reply_to?: string;
	origin_by_id?: number;
	/** `data` in base64. */
	attachments?: { filename: string; data: string; 'mime-type': string }[];
	preferences?: Record<string, unknown>;
	[field: string]: unknown;
}

export interface Articles {
	create(fields: ArticleFields & { ticket_id: number }, options?: WriteOptions): Promise<Article>;
	get(id: number): Promise<Article>;
	/** All articles of a ticket, oldest first. */
	byTicket(ticketId: number): Promise<Article[]>;
	/** Source of a mail; null where the desk kept none (zammad-api 3.1). */
	source(id: number): Promise<string | null>;
	/** Content of an attached text, read as UTF-8 (recording 04). */
	attachedText(article: Pick<Article, 'id' | 'ticket_id'>, attachmentId: number): Promise<string>;
}

export function articlesOf(desk: Desk): Articles {
	return {
		create: (fields, options) =>
			desk.call({
				operation: 'create article',
				method: 'POST',
				path: '/ticket_articles',
				body: fields,
				ids: { ticketId: fields.ticket_id },
				repeat: options?.repeat,
				shape: articleShape,
			}),
		get: async (id) =>
			desk.call({
				operation: 'read article',
				method: 'GET',
				path: `/ticket_articles/${idInPath(id, 'read article')}`,
				ids: { articleId: id },
				shape: articleShape,
			}),
		byTicket: async (ticketId) =>
			desk.call({
				operation: 'read articles',
				method: 'GET',
				path: `/ticket_articles/by_ticket/${idInPath(ticketId, 'read articles')}`,
				ids: { ticketId },
				shape: z.array(articleShape),
			}),
		async source(id) {
			try {
				const text = await desk.call({
					operation: 'read mail source',
					method: 'GET',
					path: `/ticket_article_plain/${idInPath(id, 'read mail source')}`,
					ids: { articleId: id },
					text: true,
					shape: z.string(),
				});
				return text === '' ? null : text;
			} catch (error) {
				if (error instanceof ZammadFailure && error.kind === 'notFound') return null;
				throw error;
			}
		},
		attachedText: async ({ id, ticket_id: ticketId }, attachmentId) => {
			const path = [ticketId, id, attachmentId].map((one) => idInPath(one, 'read attachment')).join('/');
			return await desk.call({
				operation: 'read attachment',
				method: 'GET',
				path: `/ticket_attachment/${path}`,
				ids: { ticketId, articleId: id },
				text: true,
				shape: z.string(),
			});
		},
	};
}
