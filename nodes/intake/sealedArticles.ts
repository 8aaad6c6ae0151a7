import { z } from 'zod';

import { keyHash } from './hashes';
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

const sealedArticles = z.object({
	ticketNumber: z.string(),
	articleIds: z.array(z.number()).nonempty(),
	sealed: z.string(),
});

/** What an item of DJBC Helpdesk Trigger holds of them in clear, and the seal. */
export type SealedArticles = z.infer<typeof sealedArticles>;

/** The event that the texts belong to. */
type ArticlesOf = Omit<SealedArticles, 'sealed' | 'articleIds'> & { articleIds: readonly number[] };

/** Null for items that are none of DJBC Helpdesk Trigger with texts. */
export const sealedArticlesOf = (json: unknown): SealedArticles | null =>
	sealedArticles.safeParse(json).data ?? null;

/** Binds the seal to its event, as channels 4.6 binds a message's to its key. */
const keyHashOf = ({ ticketNumber, articleIds }: ArticlesOf): string =>
	keyHash(`event:${ticketNumber}:${articleIds.join(',')}`);

export const sealArticles = (secret: string, of: ArticlesOf, texts: readonly ArticleText[]): string =>
	seal(secret, keyHashOf(of), JSON.stringify(texts));

/** @throws SealFailure */
export const openArticles = (secrets: SealSecrets, event: SealedArticles): ArticleText[] =>
	JSON.parse(open(secrets, keyHashOf(event), event.sealed)) as ArticleText[];
