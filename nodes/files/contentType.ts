import { isUtf8 } from 'node:buffer';
import { filetypeinfo } from 'magic-bytes.js';

/** What the bytes of a file are, whatever its sender calls them (channels CH-9). */
export interface Content {
	/** Declared type, or the one found where that cannot be right. */
	mimeType: string;
	corrected: boolean;
	/** For a name without one, such as `pdf`; null where nothing was found. */
	ending: string | null;
	/** A page for browsers, scripts included: HTML or SVG. */
	isWebPage: boolean;
}

interface Guess {
	mime: string;
	extension: string;
}

export const UNKNOWN_TYPE = 'application/octet-stream';
const HEAD_BYTES = 4096;
/** Readers of PDF look this far for its beginning. */
const PDF_BYTES = 1024;
const PDF: Guess = { mime: 'application/pdf', extension: 'pdf' };

/** Types that begin alike, or that go by several names. */
const ALIKE: RegExp[] = [
	/^application\/((x-)?zip|x-zip-compressed|epub\+zip|vnd\.(openxmlformats|oasis)\.?.*|vnd\.ms-.*\.12)$/,
	/^application\/(msword|vnd\.(ms-(excel|powerpoint|outlook|project|office)|visio)|x-(cfb|ole-storage))$/,
	/^(video|audio|image)\/(x-)?(mp4|m4[av]|3gpp2?|quicktime|hei[cf]|avif)/,
	/^(audio|video|application)\/(ogg|opus)$/,
	/^audio\/(x-)?(mpeg|mp3|aacp?|mpeg3)$/,
	/^audio\/(x-|vnd\.)?wave?$/,
	/^(audio|video)\/(x-matroska|webm)$/,
	/^image\/(jpe?g|pjpeg)$/,
	/^image\/(x-)?(a?png)$/,
	/^image\/(x-ms-|x-)?bmp$/,
	/^application\/(x-|vnd\.)?rar(-compressed)?$/,
	/^application\/(x-)?gzip$/,
	/^(application|text)\/rtf$/,
];
/** Types that no text can be. */
const BINARY = /^(image\/(?!svg)|audio\/|video\/|application\/pdf$)/;
/** Found in texts by more than a few letters that any text may begin with. */
const TEXT_FORMATS = /^application\/(pdf|rtf|postscript)$/;
const WEB_PAGE =
	/^\uFEFF?\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype\s+(html|svg)|html|head|body|script|svg|meta|title|iframe)\b/i;

/** `declared`: as the message or its source says. */
export function contentOf(bytes: Buffer, fileName: string, declared: string): Content {
	const isText = isUtf8(bytes) && !bytes.includes(0);
	const page = isText ? WEB_PAGE.exec(bytes.toString('utf8', 0, HEAD_BYTES)) : null;
	const isCalledPdf = declared === PDF.mime || /\.pdf$/i.test(fileName);
	const found = guesses(bytes, isText, isCalledPdf);
	const as = (mimeType: string, ending: string | null, corrected = mimeType !== declared): Content => ({
		mimeType,
		corrected: corrected && declared !== UNKNOWN_TYPE,
		ending,
		isWebPage: page !== null,
	});

	if (page) return as(BINARY.test(declared) ? pageType(page) : declared, null);
	if (found.length === 0) {
		const mustBeText = isText && (declared === UNKNOWN_TYPE || BINARY.test(declared));
		return mustBeText ? as('text/plain', 'txt') : as(declared, null);
	}
	const fitting = found.find(({ mime }) => mime === declared || areAlike(mime, declared));
	if (fitting) return as(declared, fitting.extension);
	const named = found.find(({ extension }) => fileName.toLowerCase().endsWith(`.${extension}`));
	const { mime, extension } = named ?? found[0]!;
	return as(mime, extension);
}

function pageType([, , , element, doctype]: RegExpExecArray): string {
	return /svg/i.test(doctype ?? element!) ? 'image/svg+xml' : 'text/html';
}

function areAlike(one: string, other: string): boolean {
	return ALIKE.some((pattern) => pattern.test(one) && pattern.test(other));
}

function guesses(bytes: Buffer, isText: boolean, isCalledPdf: boolean): Guess[] {
	const found = filetypeinfo(bytes.subarray(0, HEAD_BYTES)).flatMap(({ mime, extension, typename }) =>
		mime && (!isText || TEXT_FORMATS.test(mime))
			? [{ mime, extension: (extension ?? typename).replace(/^\./, '') }]
			: [],
	);
	return found.length === 0 && isLatePdf(bytes, isText && !isCalledPdf) ? [PDF] : found;
}

/** A text that nobody calls PDF may quote its beginning. */
function isLatePdf(bytes: Buffer, mayQuote: boolean): boolean {
	const head = bytes.toString('latin1', 0, PDF_BYTES);
	return mayQuote ? /^(\xEF\xBB\xBF)?\s*%PDF-\d/.test(head) : head.includes('%PDF-');
}
