import type { IntakeAttachment } from './intakeMessage';
import { numeral, words } from './payload';
import { clean, fit } from './text';

/** Bytes that came along. */
export interface InlineFile {
	contentBase64: string;
	/** Where it is known. */
	mimeType?: string;
}

/** A file as a vendor tells it: nothing of it is fetched here (channels CH-9). */
export interface Media extends Partial<InlineFile> {
	id?: string;
	/** Where it can be fetched. */
	url?: string;
	/** As the sender called it. */
	fileName?: string;
	/** Hex or base64. */
	sha256?: string;
	/** Bytes. */
	size?: unknown;
	/** What it is, where the vendor gives no name: `gambar`, `dokumen`. */
	what: string;
}

/** Where the vendor does not say a type, the fetch of the bytes finds it out. */
const UNKNOWN_TYPE = 'application/octet-stream';
const TYPE = /^[a-z0-9.+-]+\/[a-z0-9.+-]+$/;
/** Largest file of the contract, bytes (channels 4.2). */
export const LARGEST_FILE = 26_214_400;

/** Endings for names we make ourselves. */
const ENDINGS: Record<string, string> = {
	'image/jpeg': '.jpg',
	'image/png': '.png',
	'image/webp': '.webp',
	'image/gif': '.gif',
	'audio/ogg': '.ogg',
	'audio/aac': '.aac',
	'audio/mpeg': '.mp3',
	'audio/mp4': '.m4a',
	'audio/amr': '.amr',
	'video/mp4': '.mp4',
	'video/3gpp': '.3gp',
	'application/pdf': '.pdf',
};

/** The attachment of an IntakeMessage; null where there are neither bytes nor an https link: the contract takes no other. */
export function attachmentOf(media: Media): IntakeAttachment | null {
	const { url = '', contentBase64 } = media;
	const isLink = url.startsWith('https://') && url.length <= 2000 && URL.canParse(url);
	if (!contentBase64 && !isLink) return null;
	const mimeType = typeOf(media.mimeType);
	const sha256 = hexDigest(media.sha256);
	const size = numeral(media.size);
	return {
		...(media.id ? { id: fit(clean(media.id), 200) } : {}),
		fileName: nameOf(media, mimeType),
		mimeType,
		...(size !== undefined && Number.isInteger(size) && size >= 0 && size <= LARGEST_FILE ? { size } : {}),
		...(sha256 ? { sha256 } : {}),
		...(contentBase64 ? { contentBase64 } : { url }),
	};
}

/** Where a text has to speak of a file that cannot be kept. */
export function lostMedia(media: Media): string {
	return `[lampiran tidak diterima: ${safeName(media.fileName) || media.what}]`;
}

/** Without parameters such as `; codecs=opus`. */
function typeOf(value: string | undefined): string {
	const type = (value ?? '').split(';')[0]!.trim().toLowerCase();
	return type.length <= 100 && TYPE.test(type) ? type : UNKNOWN_TYPE;
}

function nameOf({ fileName, what }: Media, mimeType: string): string {
	return safeName(fileName) || `${what}${ENDINGS[mimeType] ?? ''}`;
}

/** No path, no control character; a name that is too long keeps its ending. */
function safeName(value: string | undefined): string {
	const name = clean(words(value) ?? '')
		.replace(/[/\\\t\n]/g, '_')
		.trim();
	const characters = [...name];
	if (characters.length <= 200) return name;
	const ending = /\.[A-Za-z0-9]{1,10}$/.exec(name)?.[0] ?? '';
	return `${characters.slice(0, 199 - ending.length).join('')}…${ending}`;
}

/** WhatsApp sends base64, the contract takes hex. */
function hexDigest(value: string | undefined): string | undefined {
	const digest = value?.trim() ?? '';
	if (/^[0-9a-f]{64}$/i.test(digest)) return digest.toLowerCase();
	const bytes = Buffer.from(digest, 'base64');
	return bytes.length === 32 && /^[A-Za-z0-9+/_-]{43}=?$/.test(digest) ? bytes.toString('hex') : undefined;
}
