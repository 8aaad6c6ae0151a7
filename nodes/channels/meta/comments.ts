import { createHash } from 'node:crypto';

import {
	DELETED,
	EDITED,
	received,
	type Ignored,
	type ReceivedMessage,
	type SourceSettings,
} from '../incoming';
import { messageKey, threadKey } from '../key';
import type { Media } from '../media';
import { idOf, record, words, type Json } from '../payload';
import { instantOf } from '../providerTime';

/**
 * One change of a page's feed: a comment or a visitor's post (channels 3.7). Its thread is the post and the author.
 * The page's own words are passed over: comments have no legal clock that they could stop, and a comment of the page
 * names no user. Where Meta does not tell the author, as it may, the comment is alone in its thread.
 */
export function readFeed(
	value: Json,
	page: string,
	settings: SourceSettings,
	now: number,
): ReceivedMessage | Ignored {
	const { item, verb } = value;
	const isComment = item === 'comment';
	if (!isComment && !POSTS.has(String(item))) return 'otherEvent';
	if (verb !== 'add' && verb !== 'edited' && verb !== 'remove') return 'otherEvent';
	const from = record(value.from);
	const author = idOf(from.id);
	const post = idOf(value.post_id);
	const id = isComment ? idOf(value.comment_id) : post;
	if (author === page) return 'ownPost';
	if (!post || !id) return 'malformed';

	const thread = threadKey('meta', post, author ?? id);
	const text = words(value.message);
	const common = {
		channel: 'facebook_comment',
		at: instantOf(value.created_time),
		system: 'facebook',
		account: page,
		threadKey: thread,
	} as const;
	if (verb === 'remove') {
		return received(
			{
				...common,
				idempotencyKey: messageKey('meta', id, 'deleted'),
				inReplyTo: id,
				sender: { kind: 'bot', id: page },
				lines: [DELETED],
			},
			settings,
			now,
		);
	}
	const edited = verb === 'edited';
	return received(
		{
			...common,
			// An edit bears the time of the first version, so its words tell one version from the next.
			idempotencyKey: edited ? messageKey('meta', id, 'edit', digest(text ?? '')) : messageKey('meta', id),
			inReplyTo: idOf(value.parent_id),
			sender: { kind: 'user', id: author ?? thread, name: words(from.name) },
			lines: [edited ? EDITED : undefined, text],
			media: mediaOf(value),
		},
		settings,
		now,
	);
}

const POSTS = new Set(['post', 'status', 'photo', 'video', 'share']);

/** One comment under an Instagram post (channels 3.8). The change names no time of its own: ours is taken. */
export function readInstagramComment(
	value: Json,
	account: string,
	settings: SourceSettings,
	now: number,
): ReceivedMessage | Ignored {
	const from = record(value.from);
	const [id, author, post] = [idOf(value.id), idOf(from.id), idOf(record(value.media).id)];
	if (author === account) return 'ownPost';
	if (!id || !post) return 'malformed';
	const thread = threadKey('meta', post, author ?? id);
	return received(
		{
			idempotencyKey: messageKey('meta', id),
			channel: 'instagram_comment',
			at: null,
			system: 'instagram',
			account,
			threadKey: thread,
			inReplyTo: idOf(value.parent_id),
			sender: { kind: 'user', id: author ?? thread, handle: words(from.username) },
			lines: [words(value.text)],
		},
		settings,
		now,
	);
}

function mediaOf({ item, photo, video, link }: Json): Media[] {
	const [image, film] = [words(photo), words(video)];
	if (image) return [{ what: 'gambar', url: image }];
	if (film) return [{ what: 'video', url: film }];
	return item === 'photo' && words(link) ? [{ what: 'gambar', url: words(link) }] : [];
}

function digest(text: string): string {
	return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16);
}
