import { received, type Ignored, type ReceivedMessage, type SourceSettings } from '../incoming';
import { messageKey, threadKey } from '../key';
import type { Media } from '../media';
import { idOf, record, records, words, type Json } from '../payload';
import { instantOf } from '../providerTime';
import { personOf, type People } from './people';
import { writtenText } from './text';

/** One direct message (channels 3.9). Our own account's is an employee's; the thread is always the other person's. */
export function readDirectMessage(
	event: Json,
	account: string,
	people: People,
	settings: SourceSettings,
	now: number,
): ReceivedMessage | Ignored {
	if (event.type !== 'message_create') return 'otherEvent';
	const { sender_id: from, target, message_data: data } = record(event.message_create);
	const sender = idOf(from);
	const own = sender === account;
	const other = own ? idOf(record(target).recipient_id) : sender;
	const id = idOf(event.id);
	if (!id || !sender || !other) return 'malformed';
	const { text, attachment, quick_reply_response: chosen } = record(data);
	return received(
		{
			idempotencyKey: messageKey('x', id),
			channel: 'x_dm',
			at: instantOf(event.created_timestamp),
			system: 'x',
			account,
			threadKey: threadKey('x', account, other),
			sender: { kind: own ? 'staff' : 'user', id: sender, ...personOf(people, sender) },
			lines: [writtenText(text) ?? words(record(chosen).metadata)],
			media: mediaOf(record(record(attachment).media)),
		},
		settings,
		now,
	);
}

/** An end-to-end encrypted message of X's newer chat: only the fact reaches us. */
export function readEncrypted(
	message: Json,
	account: string,
	settings: SourceSettings,
	now: number,
): ReceivedMessage | Ignored {
	const sender = idOf(message.sender_id);
	const own = sender === account;
	const parties = (idOf(message.conversation_id) ?? '').split(':');
	const other = own ? parties.find((party) => party !== account && party !== '') : sender;
	const id = idOf(message.id);
	if (!id || !sender || !other) return 'malformed';
	return received(
		{
			idempotencyKey: messageKey('x', id),
			channel: 'x_dm',
			at: instantOf(message.created_at_msec),
			system: 'x',
			account,
			threadKey: threadKey('x', account, other),
			sender: { kind: own ? 'staff' : 'user', id: sender },
			lines: ['[pesan terenkripsi: hanya dapat dibaca di X]'],
		},
		settings,
		now,
	);
}

function mediaOf(media: Json): Media[] {
	const url = words(media.media_url_https);
	const variants = records(record(media.video_info).variants);
	const film = words(variants.find(({ content_type: type }) => type === 'video/mp4')?.url);
	if (!url && !film) return [];
	const id = idOf(media.id_str) ?? idOf(media.id);
	return [film ? { id, what: 'video', url: film, mimeType: 'video/mp4' } : { id, what: 'gambar', url: url! }];
}
