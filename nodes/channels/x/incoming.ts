import { gather, type Ignored, type Incoming, type ReceivedMessage, type SourceSettings } from '../incoming';
import { idOf, record, records, words, type Json } from '../payload';
import { readDirectMessage, readEncrypted } from './direct';
import { peopleByKey, peopleInList } from './people';
import { readActivityPost, readTweet } from './posts';

type Result = ReceivedMessage | Ignored;

/**
 * X (channels 3.9), in either envelope: Account Activity (`for_user_id`) or X Activity (`data.event_type`, as its
 * documentation of 2026 shows it; a DM there holds the same events). Likes, follows, typing and reading are passed
 * over. `now`: ms.
 */
export function xIncoming(payload: unknown, settings: SourceSettings, now: number): Incoming {
	const envelope = record(payload);
	const account = idOf(envelope.for_user_id);
	if (account) return gather(readAccountActivity(envelope, account, settings, now));
	return gather(readActivity(record(envelope.data), settings, now));
}

function readAccountActivity(
	envelope: Json,
	account: string,
	settings: SourceSettings,
	now: number,
): Result[] {
	const people = peopleByKey(envelope.users);
	const messages = records(envelope.direct_message_events).map((event) =>
		readDirectMessage(event, account, people, settings, now),
	);
	const posts = records(envelope.tweet_create_events).map((tweet) =>
		readTweet(tweet, account, settings, now),
	);
	const results = [...messages, ...posts];
	return results.length > 0 ? results : ['otherEvent'];
}

function readActivity(event: Json, settings: SourceSettings, now: number): Result[] {
	const account = idOf(record(event.filter).user_id);
	const payload = record(event.payload);
	const type = words(event.event_type) ?? '';
	if (!account || !KNOWN.has(type)) return ['otherEvent'];
	if (type.startsWith('chat.')) return [readEncrypted(payload, account, settings, now)];
	if (type.startsWith('dm.')) {
		const people = peopleByKey(payload.users);
		const messages = records(payload.direct_message_events);
		return messages.map((message) => readDirectMessage(message, account, people, settings, now));
	}
	const people = peopleInList(record(event.includes).users);
	return [readActivityPost(payload, people, account, settings, now)];
}

const KNOWN = new Set([
	'dm.received',
	'dm.sent',
	'chat.received',
	'chat.sent',
	'post.mention.create',
	'post.create',
]);
