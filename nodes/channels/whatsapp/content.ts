import { EDITED, UNSUPPORTED } from '../incoming';
import type { Media } from '../media';
import { idOf, numeral, record, records, words, type Json } from '../payload';
import { placeLine } from '../place';

/** What one WhatsApp message says, by its type (channels 3.5.2), as lines an agent can read, and its files. */
export interface Content {
	lines: Array<string | undefined>;
	media: Media[];
}

/** A notification names media by id only; GET on this address gives the link that holds some minutes (channels 3.5.4). */
const GRAPH = 'https://graph.facebook.com/v24.0';

const MEDIA_NAMES: Record<string, string> = {
	image: 'gambar',
	audio: 'audio',
	video: 'video',
	document: 'dokumen',
	sticker: 'stiker',
};

/** `message`: one of `messages[]`, or the new version of an edited one. Never empty. */
export function contentOf(message: Json): Content {
	const type = words(message.type) ?? '';
	const part = record(message[type]);
	switch (type) {
		case 'text':
			return said(words(part.body) ?? UNSUPPORTED);
		case 'image':
		case 'audio':
		case 'video':
		case 'document':
		case 'sticker':
			return { lines: [words(part.caption)], media: [mediaOf(part, MEDIA_NAMES[type]!)] };
		case 'location':
			return said(placeLine(part.latitude, part.longitude, part.name, part.address));
		case 'contacts':
			return said(...records(message.contacts).map(contactLine));
		case 'button':
			return said(words(part.text) ?? UNSUPPORTED);
		case 'interactive':
			return said(...choice(part));
		case 'order':
			return said(...order(part));
		case 'edit': {
			const edited = contentOf(withoutEdit(record(part.message)));
			return { ...edited, lines: [EDITED, ...edited.lines] };
		}
		default:
			return said(UNSUPPORTED);
	}
}

function said(...lines: Array<string | undefined>): Content {
	return { lines: lines.some((line) => line !== undefined) ? lines : [UNSUPPORTED], media: [] };
}

function mediaOf(part: Json, what: string): Media {
	const id = idOf(part.id);
	return {
		what,
		id,
		url: id && `${GRAPH}/${encodeURIComponent(id)}`,
		fileName: words(part.filename),
		mimeType: words(part.mime_type),
		sha256: words(part.sha256),
	};
}

function contactLine(contact: Json): string {
	const name = record(contact.name);
	const full = words(name.formatted_name) ?? words(name.first_name) ?? 'tanpa nama';
	const numbers = records(contact.phones).map((phone) => words(phone.phone) ?? idOf(phone.wa_id));
	const addresses = records(contact.emails).map(({ email }) => words(email));
	const details = [words(record(contact.org).company), ...numbers, ...addresses];
	return `Kontak: ${[full, ...details].filter((detail) => detail !== undefined).join(', ')}`;
}

/** A pressed button, a row of a list, or a filled form. */
function choice(part: Json): Array<string | undefined> {
	const chosen = record(part.button_reply ?? part.list_reply);
	const form = record(part.nfm_reply);
	return [
		words(chosen.title),
		words(chosen.description),
		words(form.body),
		words(form.response_json) && `Formulir: ${words(form.response_json)}`,
	];
}

function order(part: Json): string[] {
	const items = records(part.product_items).map((item) => {
		const price = [words(item.currency), numeral(item.item_price)].filter((one) => one !== undefined);
		const each = price.length > 0 ? ` @ ${price.join(' ')}` : '';
		return `- ${idOf(item.product_retailer_id) ?? '?'} × ${numeral(item.quantity) ?? '?'}${each}`;
	});
	return ['Pesanan:', ...items, words(part.text) ?? ''];
}

/** An edit of an edit is none: the new version is whatever else it says. */
function withoutEdit(message: Json): Json {
	return message.type === 'edit' ? {} : message;
}
