import {
	EDITED,
	FORWARDED,
	gather,
	received,
	type Draft,
	type Ignored,
	type Incoming,
	type ReceivedMessage,
	type SourceSettings,
} from '../incoming';
import { messageKey, threadKey } from '../key';
import type { InlineFile } from '../media';
import { idOf, record, words, type Json } from '../payload';
import { instantOf } from '../providerTime';
import { wibDay } from '../wibDay';
import { contentOf } from './content';

/** `account` names the bot, which an update does not; its message ids are its own. `file`: bytes of the message's file. */
export type TelegramSettings = SourceSettings & { file?: InlineFile };

/**
 * One update of a Telegram bot (channels 3.10). Each photo of an album is a message of its own. An edit is a message that
 * names the one it replaces; of a deletion a bot hears nothing. What the office posts in its own channel or in the name
 * of its group is passed over, and so is the press on Start that opens every talk with a bot. `now`: ms.
 */
export function telegramIncoming(payload: unknown, settings: TelegramSettings, now: number): Incoming {
	return gather([readUpdate(record(payload), settings, now)]);
}

function readUpdate(update: Json, settings: TelegramSettings, now: number): ReceivedMessage | Ignored {
	if (update.channel_post !== undefined || update.edited_channel_post !== undefined) return 'ownPost';
	const edited = update.edited_message !== undefined;
	if (!edited && update.message === undefined) return 'otherEvent';
	const message = record(edited ? update.edited_message : update.message);
	const chat = record(message.chat);
	const [chatId, id] = [idOf(chat.id), idOf(message.message_id)];
	if (message.is_automatic_forward === true) return 'ownPost';
	const speaker = speakerOf(message);
	if (!chatId || !id || !speaker.id) return 'malformed';
	if (speaker.id === chatId && isGroup(chat)) return 'ownPost';
	if (speaker.isBot || isEvent(message, edited)) return 'activity';

	const at = instantOf(edited ? message.edit_date : message.date) ?? instantOf(message.date);
	const { lines, media } = contentOf(message, settings.file);
	const forwarded = message.forward_origin !== undefined || message.forward_date !== undefined;
	const album = idOf(message.media_group_id);
	const bot = settings.account;
	const version = edited ? ['edit', idOf(update.update_id) ?? idOf(message.edit_date) ?? '0'] : [];
	const meta = { ...(forwarded ? { forwarded: 'true' } : {}), ...(album ? { album } : {}) };
	const draft: Draft = {
		idempotencyKey: messageKey('telegram', bot, chatId, id, ...version),
		channel: 'telegram',
		at,
		system: 'telegram',
		account: bot,
		...threadOf(chat, chatId, speaker.id, bot, at ?? now),
		inReplyTo: edited ? id : idOf(record(message.reply_to_message).message_id),
		sender: { kind: 'user', id: speaker.id, name: speaker.name, handle: speaker.handle },
		lines: [edited ? EDITED : undefined, forwarded ? FORWARDED : undefined, ...lines],
		media,
		...(Object.keys(meta).length > 0 ? { meta } : {}),
	};
	return received(draft, settings, now);
}

/** A person; or the channel or group in whose name somebody speaks. */
function speakerOf({ from, sender_chat: behind }: Json) {
	const chat = record(behind);
	const person = record(from);
	if (idOf(chat.id)) return { id: idOf(chat.id), name: words(chat.title), handle: words(chat.username) };
	const name = [words(person.first_name), words(person.last_name)].filter(Boolean).join(' ');
	return { id: idOf(person.id), name, handle: words(person.username), isBot: person.is_bot === true };
}

/** A group mixes many people: its thread is author and day (channels 3.6). */
function threadOf(chat: Json, chatId: string, person: string, bot: string, at: number) {
	if (!isGroup(chat)) return { threadKey: threadKey('telegram', bot, chatId) };
	return {
		threadKey: threadKey('telegram', bot, chatId, person, wibDay(at)),
		isGroup: true,
		groupName: words(chat.title),
	};
}

const isGroup = ({ type }: Json): boolean => type === 'group' || type === 'supergroup';

/** What nobody said: people who come and go, a place that moves on, the press on Start. */
function isEvent(message: Json, edited: boolean): boolean {
	if (edited && message.location !== undefined) return true;
	if (/^\/start(@\w+)?( \S+)?$/.test(words(message.text) ?? '')) return true;
	return Object.keys(message).some((name) => SERVICE.test(name));
}

/** Fields of service messages. One that is new to us becomes a ticket too many, never a message too few. */
const SERVICE = new RegExp(
	`^(${[
		'new_chat_(members|member|participant|title|photo)',
		'left_chat_(member|participant)',
		'delete_chat_photo',
		'(group|supergroup|channel)_chat_created',
		'message_auto_delete_timer_changed',
		'migrate_(to|from)_chat_id',
		'pinned_message',
		'proximity_alert_triggered',
		'boost_added',
		'chat_background_set',
		'(general_)?forum_topic_(created|edited|closed|reopened|hidden|unhidden)',
		'video_chat_(scheduled|started|ended|participants_invited)',
	].join('|')})$`,
);
