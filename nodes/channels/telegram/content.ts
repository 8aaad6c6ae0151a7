import type { InlineFile, Media } from '../media';
import { record, records, words, type Json } from '../payload';
import { placeLine } from '../place';

/** What one Telegram message says, as lines an agent can read, and its files (channels 3.10). */
export interface Content {
	lines: Array<string | undefined>;
	media: Media[];
}

/** By the field of a message. `animation` stands before `document`, which repeats it. */
const FILES: Record<string, string> = {
	animation: 'video',
	audio: 'audio',
	document: 'dokumen',
	video: 'video',
	video_note: 'video',
	voice: 'audio',
};

/**
 * `file`: its bytes, where n8n fetched them. Telegram gives an id only, and a link to the file would hold the bot's token,
 * so without them a word says what is missing. Both lists are empty for what shows nothing.
 */
export function contentOf(message: Json, file?: InlineFile): Content {
	const media = mediaOf(message);
	return {
		lines: [words(message.text) ?? words(message.caption), ...hiddenLinks(message), ...special(message)],
		media: media ? [file ? { ...media, ...file } : media] : [],
	};
}

function mediaOf(message: Json): Media | null {
	// Sizes of one photo, the smallest first.
	const photo = records(message.photo).at(-1);
	if (photo) return { what: 'gambar', id: words(photo.file_unique_id), mimeType: 'image/jpeg' };
	const kind = Object.keys(FILES).find((name) => message[name] !== undefined);
	if (!kind) return null;
	const part = record(message[kind]);
	return {
		what: FILES[kind]!,
		id: words(part.file_unique_id),
		fileName: words(part.file_name),
		mimeType: words(part.mime_type),
	};
}

/** Behind words of a text there may be an address that the reader would not see. */
function hiddenLinks(message: Json): string[] {
	const entities = [...records(message.entities), ...records(message.caption_entities)];
	return entities.flatMap(({ type, url }) => {
		const link = type === 'text_link' ? words(url) : undefined;
		return link ? [`Tautan: ${link}`] : [];
	});
}

function special(message: Json): string[] {
	const [sticker, contact, poll, dice] = ['sticker', 'contact', 'poll', 'dice'].map((name) =>
		message[name] === undefined ? undefined : record(message[name]),
	);
	return [
		...placeLines(message),
		...(sticker ? [`Stiker ${words(sticker.emoji) ?? ''}`.trim()] : []),
		...(contact ? [contactLine(contact)] : []),
		...(poll ? pollLines(poll) : []),
		...(dice ? [words(dice.emoji) ?? 'Dadu'] : []),
	];
}

/** A venue repeats its place as `location`. */
function placeLines({ venue, location }: Json): string[] {
	if (venue === undefined && location === undefined) return [];
	const { title, address, location: point } = record(venue);
	const { latitude, longitude } = record(point ?? location);
	return [placeLine(latitude, longitude, title, address)];
}

function contactLine(contact: Json): string {
	const name = [words(contact.first_name), words(contact.last_name)].filter(Boolean).join(' ');
	const details = [name || 'tanpa nama', words(contact.phone_number)];
	return `Kontak: ${details.filter((detail) => detail !== undefined).join(', ')}`;
}

function pollLines(poll: Json): string[] {
	const choices = records(poll.options).map(({ text }) => `- ${words(text) ?? '?'}`);
	return [`Jajak pendapat: ${words(poll.question) ?? '-'}`, ...choices];
}
