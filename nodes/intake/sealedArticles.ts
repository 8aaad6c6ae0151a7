import { createHash } from 'node:crypto';

import { open, seal, type SealSecrets } from './seal';

/** What people wrote in an article, sealed by DJBC Helpdesk Trigger. */
export interface ArticleText {
	articleId: number;
	sender: string;
	type: string;
	internal: boolean;
	subject: string | null;
	contentType: string;
	body: string;
}

/** The event that the texts belong to; an item of DJBC Helpdesk Trigger holds these in clear. */
interface ArticlesOf {
	ticketNumber: string;
	articleIds: readonly number[];
}

/** Binds the seal to its event, as channels 4.6 binds a message's to its key. */
const keyHashOf = ({ ticketNumber, articleIds }: ArticlesOf): string =>
	createHash('sha256')
		.update(`event:${ticketNumber}:${articleIds.join(',')}`)
		.digest('hex')
		.slice(0, 32);

export const sealArticles = (secret: string, of: ArticlesOf, texts: readonly ArticleText[]): string =>
	seal(secret, keyHashOf(of), JSON.stringify(texts));

/** @throws SealFailure */
export const openArticles = (secrets: SealSecrets, event: ArticlesOf & { sealed: string }): ArticleText[] =>
	JSON.parse(open(secrets, keyHashOf(event), event.sealed)) as ArticleText[];
