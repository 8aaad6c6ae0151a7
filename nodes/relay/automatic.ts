import type { Article } from '../zammad';

import { isAcknowledgement } from './acknowledgement/article';

/** Whether it is an invitation to the survey (K09), as `nodes/survey` writes it. */
export function isInvitation({ sender, message_id: id }: Partial<Article>): boolean {
	return sender === 'System' && /^<?survey\.\d+\.\d+@djbc>?$/.test(id ?? '');
}

/** Whether it is a message of ours that nobody wrote, sent or not: a receipt, or an invitation to the survey. */
export const isAutomatic = (article: Partial<Article>): boolean =>
	isAcknowledgement(article) || isInvitation(article);

/** Of several that processes wrote for one thing at once the first goes out; nobody is told of the others. */
export function isSecond(one: Article, articles: readonly Article[]): boolean {
	const isTwin = ({ id, message_id: name }: Article) => id < one.id && name === one.message_id;
	return isAutomatic(one) && articles.some(isTwin);
}
