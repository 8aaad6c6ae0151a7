import { UNSUPPORTED } from '../incoming';
import type { Media } from '../media';
import { idOf, numeral, record, records, words, type Json } from '../payload';

/** What a message of Messenger or Instagram says (channels 3.7, 3.8), as lines an agent can read, and its files. */
export interface Content {
	lines: Array<string | undefined>;
	media: Media[];
}

const FILES: Record<string, string> = {
	image: 'gambar',
	audio: 'audio',
	video: 'video',
	file: 'berkas',
	reel: 'video',
	ig_reel: 'video',
	ig_post: 'gambar',
	story_mention: 'cerita',
};

/** `message`: `entry[].messaging[].message`. A message that holds nothing we can show has no lines and no files. */
export function contentOf(message: Json): Content {
	const attached = records(message.attachments).map(attachmentContent);
	const story = record(record(message.reply_to).story);
	return {
		lines: [
			message.is_unsupported === true ? UNSUPPORTED : undefined,
			idOf(story.id) || words(story.url) ? '[balasan atas cerita]' : undefined,
			words(message.text),
			...attached.flatMap(({ lines }) => lines),
		],
		media: attached.flatMap(({ media }) => media),
	};
}

function attachmentContent({ type: kind, payload: raw, title, url }: Json): Content {
	const type = words(kind) ?? '';
	const payload = record(raw);
	const link = words(payload.url) ?? words(url);
	const what = FILES[type];
	if (type === 'location') return { lines: [location(record(payload.coordinates), words(title))], media: [] };
	if (what && link) {
		const mention = type === 'story_mention' ? '[menyebut akun kami dalam cerita]' : undefined;
		return { lines: [mention, words(payload.title)], media: [{ what, url: link }] };
	}
	// A shared post or page is no file: its title and link are the words.
	const shared = [words(payload.title) ?? words(title), link].filter((part) => part !== undefined);
	return { lines: [shared.length > 0 ? `Dibagikan: ${shared.join(' ')}` : UNSUPPORTED], media: [] };
}

function location(point: Json, title: string | undefined): string {
	const [latitude, longitude] = [numeral(point.lat), numeral(point.long)];
	const coordinates =
		latitude !== undefined && longitude !== undefined ? `(${latitude}, ${longitude})` : undefined;
	return `Lokasi: ${[title, coordinates].filter(Boolean).join(' ') || 'tidak diketahui'}`;
}
