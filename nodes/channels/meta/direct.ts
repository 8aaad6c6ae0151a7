import {
	DELETED,
	EDITED,
	received,
	type Draft,
	type Ignored,
	type ReceivedMessage,
	type SourceSettings,
} from '../incoming';
import { messageKey, threadKey } from '../key';
import { idOf, record, words, type Json } from '../payload';
import { instantOf } from '../providerTime';
import { contentOf } from './content';

/** Hours a page may answer freely after the user's last message (channels CH-13). */
const WINDOW_HOURS = 24;

/**
 * Inboxes of Meta's own (Business Suite) for Facebook pages and Instagram accounts: people type there, although the
 * echo bears an app id (Meta, conversation routing).
 */
const PEOPLE_APPS = new Set(['263902037430900', '1217981644879628']);

/**
 * One messaging event of Messenger or Instagram. An echo is the page's own word: an employee's, or a bot's when an app
 * sent it. A reaction and a deletion ask nothing, so they are told as a notice (`bot`), which starts no clock and
 * reopens nothing (CLK-4, A46).
 */
export function readDirect(
	event: Json,
	object: 'page' | 'instagram',
	account: string,
	settings: SourceSettings,
	now: number,
): ReceivedMessage | Ignored {
	const message = record(event.message);
	// Not every event of the account's own word says that it is an echo (channels CH-8).
	const echo = message.is_echo === true || idOf(record(event.sender).id) === account;
	const person = idOf(record(echo ? event.recipient : event.sender).id);
	const what = happeningOf(event, message);
	if (what === 'otherEvent' || what === 'status' || what === 'reactionTaken') return what;
	if (what === 'malformed' || !person) return 'malformed';
	if (person === account) return 'ownPost';
	const draft: Draft = {
		idempotencyKey: messageKey('meta', ...what.key),
		channel: object === 'instagram' ? 'instagram_dm' : 'facebook_dm',
		at: instantOf(event.timestamp),
		system: object === 'instagram' ? 'instagram' : 'messenger',
		account,
		threadKey: threadKey('meta', account, person),
		inReplyTo: what.about,
		sender: what.notice ? { kind: 'bot', id: account } : senderOf(message, echo, account, person),
		windowHours: WINDOW_HOURS,
		lines: what.lines,
		media: what.media,
	};
	return received(draft, settings, now);
}

interface Happening {
	/** Behind `meta:`. */
	key: string[];
	about?: string;
	notice?: true;
	lines: Draft['lines'];
	media?: Draft['media'];
}

type Silent = Extract<Ignored, 'otherEvent' | 'status' | 'reactionTaken' | 'malformed'>;

function happeningOf(event: Json, message: Json): Happening | Silent {
	if (event.message !== undefined) return messageHappening(message);
	if (event.message_edit !== undefined) return editHappening(record(event.message_edit), event);
	if (event.postback !== undefined) return postbackHappening(record(event.postback), event);
	if (event.reaction !== undefined) return reactionHappening(record(event.reaction), event);
	return event.read !== undefined || event.delivery !== undefined ? 'status' : 'otherEvent';
}

function messageHappening(message: Json): Happening | Silent {
	const mid = idOfMessage(message.mid);
	if (!mid) return 'malformed';
	if (message.is_deleted === true) {
		return { key: [mid, 'deleted'], about: mid, notice: true, lines: [DELETED] };
	}
	const about = idOfMessage(record(message.reply_to).mid);
	return { key: [mid], about, ...contentOf(message) };
}

function editHappening(edit: Json, { timestamp }: Json): Happening | Silent {
	const mid = idOfMessage(edit.mid);
	if (!mid) return 'malformed';
	const version = idOf(edit.num_edit) ?? idOf(timestamp) ?? '0';
	return { key: [mid, 'edit', version], about: mid, lines: [EDITED, words(edit.text)] };
}

/** A pressed button: its label is what the user said. Old ones have no id of their own. */
function postbackHappening(postback: Json, { sender, timestamp }: Json): Happening | Silent {
	const mid = idOfMessage(postback.mid);
	const made = [idOf(record(sender).id), idOf(timestamp)];
	if (!mid && made.includes(undefined)) return 'malformed';
	const key = mid ? [mid] : ['postback', ...(made as string[])];
	return { key, lines: [words(postback.title) ?? words(postback.payload)] };
}

function reactionHappening(reaction: Json, { sender, timestamp }: Json): Happening | Silent {
	const mid = idOfMessage(reaction.mid);
	if (reaction.action === 'unreact') return 'reactionTaken';
	const made = [idOf(record(sender).id), idOf(timestamp)];
	if (!mid || made.includes(undefined)) return 'malformed';
	const sign = words(reaction.emoji) ?? words(reaction.reaction) ?? '';
	return {
		key: [mid, 'reaction', ...(made as string[])],
		about: mid,
		notice: true,
		lines: [`Reaksi ${sign} pada pesan sebelumnya`.replace('  ', ' ')],
	};
}

function senderOf(message: Json, echo: boolean, account: string, person: string): Draft['sender'] {
	if (!echo) return { kind: 'user', id: person };
	const app = idOf(message.app_id);
	return { kind: app === undefined || PEOPLE_APPS.has(app) ? 'staff' : 'bot', id: account };
}

/** Message ids of Instagram are longer than other ids; the key hashes what does not fit. */
function idOfMessage(value: unknown): string | undefined {
	const id = words(value)?.trim();
	return id && id.length <= 1000 && !/[\p{Cc}\p{Surrogate}]/u.test(id) ? id : undefined;
}
