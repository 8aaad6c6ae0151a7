/** What is not drawn (zero-width and directional marks, soft hyphens, variations), keycaps, our mark of the settled. */
const invisible = /\p{Default_Ignorable_Code_Point}|\u20E3|\uE000/gu;

const wide = /[\uFF01-\uFF5E\u{1D400}-\u{1D7FF}]/gu;
const arabicDigit = /[\u0660-\u0669\u06F0-\u06F9]/g;

/** The text as a reader sees it: what hides or disguises digits and letters is gone. */
export function plain(text: string): string {
	return text
		.replace(invisible, '')
		.replace(wide, (character) => character.normalize('NFKC'))
		.replace(arabicDigit, (digit) => String(digit.charCodeAt(0) & 0xf));
}
