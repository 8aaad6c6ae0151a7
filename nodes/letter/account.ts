import { isAttachments, isReceived } from '../intake/agentArticle';
import { ownWords } from '../policy/cycle/ownWords';
import type { Article } from '../zammad';

/** What the user wrote or said, oldest first, without what we or a mail program put around it; empty where nothing. */
export function accountOf(articles: readonly Article[]): string {
	return articles
		.filter((one) => one.sender === 'Customer' && !one.internal && !isAttachments(one))
		.map((one) => wordsIn(one).trim())
		.filter((words) => words !== '')
		.join('\n\n');
}

/** The head of a message that we brought says who wrote it (CONF-2: the unit is told the case). */
function wordsIn(article: Article): string {
	const { body, content_type: type } = article;
	if (isReceived(article)) return body.split('\n\n').slice(1).join('\n\n');
	return type === 'text/html' ? ownWords(body) : body;
}
