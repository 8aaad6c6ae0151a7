import { createHash } from 'node:crypto';

import { type Zammad, ZammadFailure, type ZammadSettings } from '../zammad';
import { isMessage, type ArticleFacts } from './delivery';

/** Ids of the integration's users, by desk and token; asked once in this process. */
const ownUsers = new Map<string, Promise<number>>();

export async function ownUserOf(zammad: Zammad, { token }: ZammadSettings): Promise<number> {
	const key = createHash('sha256').update(`${zammad.server}\n${token}`).digest('base64');
	const known = ownUsers.get(key) ?? zammad.users.me().then(({ id }) => id);
	ownUsers.set(key, known);
	try {
		return await known;
	} catch (error) {
		ownUsers.delete(key);
		throw error;
	}
}

/** Null for an article that was deleted, or whose ticket moved out of sight. */
export async function factsOf(zammad: Zammad, articleId: number): Promise<ArticleFacts | null> {
	try {
		const article = await zammad.articles.get(articleId);
		const { id, sender, created_by_id: createdBy, created_at: at } = article;
		return { id, sender: sender ?? '', createdBy, createdAt: Date.parse(at), isMessage: isMessage(article) };
	} catch (error) {
		if (error instanceof ZammadFailure && (error.kind === 'notFound' || error.kind === 'permission'))
			return null;
		throw error;
	}
}
