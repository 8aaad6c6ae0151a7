import { createHash } from 'node:crypto';

import type { Zammad } from '../zammad';

/** By server and token: a token never changes its user. */
const known = new Map<string, number>();

/** Id of the user of the token, asked once in the life of the process. */
export function ownUserOf(zammad: Zammad, token: string): () => Promise<number> {
	const key = createHash('sha256').update(`${zammad.server}\n${token}`).digest('base64');
	return async () => {
		const id = known.get(key) ?? (await zammad.users.me()).id;
		known.set(key, id);
		return id;
	};
}
