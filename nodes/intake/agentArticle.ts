import type { Article } from '../zammad';

/** Zammad's own user, in whose name triggers and jobs write. */
const ZAMMAD = 1;

/**
 * Whether a human agent wrote it to somebody: by hand, or by a macro that the server runs, which writes as System in the
 * agent's name (recording 18). Not what triggers, jobs, the intake or our own user write, nor Zammad's mark on a merged
 * ticket. Internal ones too: they may be made public.
 * @param ownUserId the integration's user
 */
export function isByAgent(article: Article, ownUserId: number): boolean {
	const { sender, created_by_id: author } = article;
	const origin = (article.preferences as { perform_origin?: unknown } | null | undefined)?.perform_origin;
	return (
		sender !== 'Customer' &&
		author !== ZAMMAD &&
		author !== ownUserId &&
		origin !== 'trigger' &&
		origin !== 'job' &&
		!isReceived(article) &&
		!isMergeMark(article)
	);
}

/** Brought by Receive, whatever token it had then. */
export function isReceived({ message_id: messageId }: Pick<Article, 'message_id'>): boolean {
	return /@djbc>?$/.test(messageId ?? '');
}

/** The files of a message, brought after it (nodes/media): the customer's article, but no message of its own. */
export function isAttachments({ message_id: messageId }: Pick<Article, 'message_id'>): boolean {
	return /^<?media\./.test(messageId ?? '');
}

/** Left by Zammad on a merged ticket, and moved on where that is merged again (recording 08). */
function isMergeMark({ type, body }: Article): boolean {
	return type === 'note' && body === 'merged';
}
