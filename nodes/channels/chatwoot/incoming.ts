import {
	gather,
	received,
	type Draft,
	type Ignored,
	type Incoming,
	type ReceivedMessage,
	type SourceSettings,
} from '../incoming';
import { messageKey, threadKey } from '../key';
import type { Media } from '../media';
import { idOf, numeral, record, records, words, type Json } from '../payload';
import { e164 } from '../phone';
import { placeLine } from '../place';
import { instantOf } from '../providerTime';

/** `message_type` as a word in webhooks, as a number in some versions' nested messages. */
const DIRECTIONS = ['incoming', 'outgoing', 'activity', 'template'];

const FILES: Record<string, string> = {
	image: 'gambar',
	audio: 'audio',
	video: 'video',
	file: 'berkas',
	ig_reel: 'video',
	story_mention: 'cerita',
};

/**
 * Chatwoot (channels 3.4.2): one `message_created`. What an agent sent is an employee's echo, also when he used another
 * screen; templates and bots are the bot's; private notes are none of ours. `now`: ms.
 */
export function chatwootIncoming(payload: unknown, settings: SourceSettings, now: number): Incoming {
	return gather([readMessage(record(payload), settings, now)]);
}

function readMessage(event: Json, settings: SourceSettings, now: number): ReceivedMessage | Ignored {
	if (event.event !== 'message_created') return 'otherEvent';
	if (event.private === true) return 'privateNote';
	const direction = DIRECTIONS[numeral(event.message_type) ?? -1] ?? words(event.message_type);
	if (direction === 'activity') return 'activity';

	const account = idOf(record(event.account).id) ?? (settings.account || undefined);
	const [id, conversation] = [idOf(event.id), idOf(record(event.conversation).id)];
	if (!account || !id || !conversation) return 'malformed';
	const thread = threadKey('chatwoot', account, conversation);
	const sender = senderOf(event, direction, thread);
	if (!sender) return 'malformed';
	const attached = records(event.attachments);
	return received(
		{
			idempotencyKey: messageKey('chatwoot', account, id),
			channel: 'webchat',
			at: instantOf(event.created_at),
			system: 'chatwoot',
			account,
			inbox: idOf(record(event.inbox).id),
			threadKey: thread,
			inReplyTo: idOf(record(event.content_attributes).in_reply_to),
			sender,
			lines: [words(event.content), ...attached.map(lineOf)],
			media: attached.flatMap(mediaOf),
		},
		settings,
		now,
	);
}

/**
 * Null for a direction nobody knows. A visitor without an id is the other party of the thread, as a message that names
 * one will find him (channels 4.2).
 */
function senderOf(event: Json, direction: string | undefined, thread: string): Draft['sender'] | null {
	const sender = record(event.sender);
	const id = idOf(sender.id);
	switch (direction) {
		case 'incoming':
			return {
				kind: 'user',
				id: id ? `contact:${id}` : thread,
				name: words(sender.name),
				email: words(sender.email),
				phone: e164(words(sender.phone_number)),
			};
		case 'outgoing':
			return String(sender.type).toLowerCase() === 'user' && id
				? { kind: 'staff', id: `user:${id}`, name: words(sender.name) }
				: { kind: 'bot', id: `bot:${id ?? '0'}`, name: words(sender.name) };
		case 'template':
			return { kind: 'bot', id: 'template' };
		default:
			return null;
	}
}

/** A place or a visiting card is no file. */
function lineOf(attachment: Json): string | undefined {
	const title = words(attachment.fallback_title);
	switch (attachment.file_type) {
		case 'location':
			return placeLine(attachment.coordinates_lat, attachment.coordinates_long, title);
		case 'contact':
			return `Kontak: ${[words(record(attachment.meta).firstName), title].filter(Boolean).join(', ') || '-'}`;
		case 'fallback':
		case 'share':
			return `Dibagikan: ${[title, words(attachment.data_url)].filter(Boolean).join(' ') || '-'}`;
		default:
			return undefined;
	}
}

function mediaOf(attachment: Json): Media[] {
	const what = FILES[String(attachment.file_type)];
	if (!what) return [];
	const url = words(attachment.data_url);
	return [
		{
			what,
			id: idOf(attachment.id),
			url,
			fileName: fileNameIn(url),
			mimeType: words(attachment.content_type),
			size: attachment.file_size,
		},
	];
}

/** Chatwoot names a file only in its link. */
function fileNameIn(url: string | undefined): string | undefined {
	if (!url || !URL.canParse(url)) return undefined;
	const last = new URL(url).pathname.split('/').at(-1) ?? '';
	try {
		return /\.[A-Za-z0-9]{1,10}$/.test(last) ? decodeURIComponent(last) : undefined;
	} catch {
		return undefined;
	}
}
