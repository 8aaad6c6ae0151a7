import { received, type Ignored, type ReceivedMessage, type SourceSettings } from '../incoming';
import { messageKey, threadKey } from '../key';
import type { Media } from '../media';
import { idOf, record, records, words, type Json } from '../payload';
import { instantOf } from '../providerTime';
import { nameOf, personOf, type People } from './people';
import { writtenText } from './text';

/** What a post comes to, whichever envelope it came in. */
interface Post {
	id: string | undefined;
	author: string | undefined;
	person: { name?: string; handle?: string };
	/** Whom it answers. */
	answered: string | undefined;
	inReplyTo: string | undefined;
	text: string | undefined;
	at: number | null;
	repost: boolean;
	media: Media[];
}

/** One entry of `tweet_create_events` (Account Activity). */
export function readTweet(
	tweet: Json,
	account: string,
	settings: SourceSettings,
	now: number,
): ReceivedMessage | Ignored {
	const user = record(tweet.user);
	const extended = record(tweet.extended_tweet);
	const entities = record(extended.extended_entities ?? tweet.extended_entities);
	return readPost(
		{
			// Ids of posts have more digits than a JSON number keeps.
			id: idOf(tweet.id_str),
			author: idOf(user.id_str) ?? idOf(user.id),
			person: nameOf(user),
			answered: idOf(tweet.in_reply_to_user_id_str),
			inReplyTo: idOf(tweet.in_reply_to_status_id_str),
			text: writtenText(extended.full_text) ?? writtenText(tweet.full_text) ?? writtenText(tweet.text),
			at: instantOf(tweet.timestamp_ms) ?? instantOf(tweet.created_at),
			repost: tweet.retweeted_status !== undefined,
			media: records(entities.media).map((media) => ({
				what: 'gambar',
				id: idOf(media.id_str),
				url: words(media.media_url_https),
			})),
		},
		account,
		settings,
		now,
	);
}

/** Payload of `post.mention.create`, `post.create` and their like (X Activity). */
export function readActivityPost(
	post: Json,
	people: People,
	account: string,
	settings: SourceSettings,
	now: number,
): ReceivedMessage | Ignored {
	const author = idOf(post.author_id);
	const references = records(post.referenced_tweets);
	return readPost(
		{
			id: idOf(post.id),
			author,
			person: author ? personOf(people, author) : {},
			answered: idOf(post.in_reply_to_user_id),
			inReplyTo: idOf(references.find(({ type }) => type === 'replied_to')?.id),
			text: writtenText(record(post.note_tweet).text) ?? writtenText(post.text),
			at: instantOf(post.created_at),
			repost: references.some(({ type }) => type === 'retweeted'),
			media: [],
		},
		account,
		settings,
		now,
	);
}

/** A post of ours is an employee's answer when it answers somebody; else it concerns no thread. */
function readPost(
	{ id, author, person, answered, inReplyTo, text, at, repost, media }: Post,
	account: string,
	settings: SourceSettings,
	now: number,
): ReceivedMessage | Ignored {
	if (repost) return 'repost';
	const own = author !== undefined && author === account;
	if (own && (!answered || answered === account)) return 'ownPost';
	const other = own ? answered : author;
	if (!id || !author || !other) return 'malformed';
	return received(
		{
			idempotencyKey: messageKey('x', id),
			channel: 'x_mention',
			at,
			system: 'x',
			account,
			threadKey: threadKey('x', account, other),
			inReplyTo,
			sender: { kind: own ? 'staff' : 'user', id: author, ...person },
			lines: [text],
			media,
		},
		settings,
		now,
	);
}
