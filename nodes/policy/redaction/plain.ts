/** Zero-width and directional marks, soft hyphens, variation selectors, keycaps, and our own mark of what is settled. */
const invisible =
	/[\u00AD\u034F\u061C\u115F\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\u20E3\uE000\uFE00-\uFE0F\uFEFF]/g;

const wide = /[\uFF01-\uFF5E\u{1D400}-\u{1D7FF}]/gu;
const arabicDigit = /[\u0660-\u0669\u06F0-\u06F9]/g;

/** The text as a reader sees it: what hides or disguises digits and letters is gone. */
export function plain(text: string): string {
	return text
		.replace(invisible, '')
		.replace(wide, (character) => character.normalize('NFKC'))
		.replace(arabicDigit, (digit) => String(digit.charCodeAt(0) & 0xf));
}
