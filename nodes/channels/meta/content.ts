import { UNSUPPORTED } from '../incoming';
import type { Media } from '../media';
import { record, records, words, type Json } from '../payload';
import { placeLine } from '../place';

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
	const story = record(message.reply_to).story;
	const storyLink = words(record(story).url);
	return {
		lines: [
			message.is_unsupported === true ? UNSUPPORTED : undefined,
			story === undefined ? undefined : '[balasan atas cerita]',
			words(message.text),
			...attached.flatMap(({ lines }) => lines),
		],
		media: [
			...(storyLink ? [{ what: 'cerita', url: storyLink }] : []),
			...attached.flatMap(({ media }) => media),
		],
	};
}

function attachmentContent({ type: kind, payload: raw, title, url }: Json): Content {
	const type = words(kind) ?? '';
	const payload = record(raw);
	const link = words(payload.url) ?? words(url);
	const what = FILES[type];
	if (type === 'location') {
		const { lat, long } = record(payload.coordinates);
		return { lines: [placeLine(lat, long, title)], media: [] };
	}
	if (what && link) {
		const mention = type === 'story_mention' ? '[menyebut akun kami dalam cerita]' : undefined;
		return { lines: [mention, words(payload.title)], media: [{ what, url: link }] };
	}
	// A shared post or page is no file: its title and link are the words.
	const shared = [words(payload.title) ?? words(title), link].filter((part) => part !== undefined);
	return { lines: [shared.length > 0 ? `Dibagikan: ${shared.join(' ')}` : UNSUPPORTED], media: [] };
}
