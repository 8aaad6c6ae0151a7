import type { Article, ArticleFields } from '../zammad';

/** An internal note that is written once: by its message id it is known again. */
export const internalNote = (messageId: string, subject: string, body: string): ArticleFields => ({
	type: 'note',
	sender: 'Agent',
	internal: true,
	content_type: 'text/plain',
	subject,
	message_id: messageId,
	body,
});

export const isNoted = (articles: readonly Article[], messageId: string): boolean =>
	articles.some(({ message_id: id }) => id === messageId);
