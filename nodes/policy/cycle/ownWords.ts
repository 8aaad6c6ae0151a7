/** A reply that only asks to wait is far shorter, markup and all; the rest is not read. */
const MOST_CHARACTERS = 20_000;
const MOST_OF_ALL = 200_000;

const TAG = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z0-9]*)(?![a-z0-9])((?:"[^"]*"|'[^']*'|[^<>"'])*)>/gi;
const NEW_LINE = new Set(['br', 'p', 'div', 'li', 'tr', 'ul', 'ol', 'table', 'h1', 'h2', 'h3', 'h4', 'hr']);
const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'col']);
const NO_TEXT = new Set(['style', 'script', 'head']);
const SIGNATURE = /data-signature\s*=|class\s*=\s*["'][^"']*(?:gmail_signature|js-signatureMarker)/i;
const QUOTE = /class\s*=\s*["'][^"']*gmail_quote/i;

/** From here on a mail program repeats what was written before. */
const QUOTE_HEAD =
	/^\s*(?:(?:pada|on)\b.{4,200}\b(?:menulis|wrote)(?:\s*:)?|-{2,}\s*(?:original message|pesan asli|forwarded message).*|_{8,})\s*$/i;

/**
 * What the writer of an article wrote himself: HTML as text, without quoted mail and without the signature that
 * Zammad adds (`data-signature`) or a mail program marks (`-- `). Text that is no HTML is taken as it is. Only its first
 * 20,000 characters are read.
 */
export function ownWords(whole: string): string {
	const text = whole.slice(0, MOST_CHARACTERS);
	const lines = withoutMarkup(text, isNotOwn).split(/\r?\n/);
	const end = lines.findIndex((line) => QUOTE_HEAD.test(line) || /^--\s*$/.test(line));
	return (end === -1 ? lines : lines.slice(0, end)).filter((line) => !/^\s*>/.test(line)).join('\n');
}

/** The whole text of an article, quotes and signature included. Only its first 200,000 characters are read. */
export function allWords(whole: string): string {
	return withoutMarkup(whole.slice(0, MOST_OF_ALL), () => false);
}

/** The same without signatures that Zammad or a mail program marks as elements. */
export function unsignedWords(whole: string): string {
	return withoutMarkup(whole.slice(0, MOST_OF_ALL), isSignature);
}

const isHtml = (text: string): boolean => /<\/?[a-z][^<>]*>/i.test(text);

type IsLeftOut = (element: string, attributes: string) => boolean;

const isSignature: IsLeftOut = (_element, attributes) => SIGNATURE.test(attributes);
const isNotOwn: IsLeftOut = (element, attributes) =>
	element === 'blockquote' || QUOTE.test(attributes) || isSignature(element, attributes);

/** @param isLeftOut of elements whose text is not wanted */
function withoutMarkup(html: string, isLeftOut: IsLeftOut): string {
	if (!isHtml(html)) return html;
	const kept: string[] = [];
	let from = 0;
	/** The element that is left out, and how many of its name are open inside it. */
	let skipped = { name: '', depth: 0 };
	for (const { 0: whole, 1: slash, 2: rawName, 3: attributes, index } of html.matchAll(TAG)) {
		const name = rawName?.toLowerCase() ?? '';
		const closes = slash === '/';
		if (skipped.depth === 0) {
			kept.push(html.slice(from, index), NEW_LINE.has(name) ? '\n' : ' ');
			if (!closes && !VOID.has(name) && (NO_TEXT.has(name) || isLeftOut(name, attributes ?? ''))) {
				skipped = { name, depth: 1 };
			}
		} else if (name === skipped.name) {
			skipped.depth += closes ? -1 : 1;
		}
		from = index + whole.length;
	}
	if (skipped.depth === 0) {
		kept.push(html.slice(from));
	}
	return kept
		.join('')
		.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, entity) => character(whole, entity));
}

const NAMED: Record<string, string> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function character(whole: string, entity: string): string {
	const name = entity.toLowerCase();
	if (!name.startsWith('#')) {
		return NAMED[name] ?? whole;
	}
	const code = name.startsWith('#x') ? parseInt(name.slice(2), 16) : Number(name.slice(1));
	return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}
