import type { ArticleFields } from '../zammad';

/** What only those who work in the desk read, in plain text. @param messageId by which a second look finds it */
export const internalNote = (
	subject: string,
	lines: readonly string[],
	messageId: string | null = null,
): ArticleFields => ({
	type: 'note',
	sender: 'Agent',
	internal: true,
	content_type: 'text/plain',
	subject,
	body: lines.join('\n'),
	...(messageId === null ? {} : { message_id: messageId }),
});
