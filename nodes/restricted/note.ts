import type { Article } from '../zammad';

/** Such a note is written once. */
export const isNoted = (articles: readonly Article[], messageId: string): boolean =>
	articles.some(({ message_id: id }) => id === messageId);
