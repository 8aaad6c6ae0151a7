import type { IWebhookFunctions } from 'n8n-workflow';

import type { DeskEvent } from '../events';
import { readSealSecrets } from '../intake/keys';
import { sealArticles, type ArticleText } from '../intake/sealedArticles';
import type { Article, Zammad } from '../zammad';

/** The texts of an event's articles, read from the desk and sealed at once. */
export async function sealedTexts(
	context: IWebhookFunctions,
	zammad: Zammad,
	event: DeskEvent,
): Promise<string> {
	const { sealSecret } = readSealSecrets(await context.getCredentials('djbcIntakeApi'));
	const texts: ArticleText[] = [];
	for (const id of event.articleIds) texts.push(textOf(await zammad.articles.get(id)));
	return sealArticles(sealSecret, event, texts);
}

const textOf = ({ id, sender, type, internal, subject, content_type, body }: Article): ArticleText => ({
	articleId: id,
	sender: sender ?? '',
	type: type ?? '',
	internal,
	subject: subject ?? null,
	contentType: content_type ?? 'text/plain',
	body,
});
