/** Characters as a reader and JSON Schema count them: code points, not the UTF-16 units of `length`. */
export function codePoints(value: string): number {
	let count = value.length;
	for (let at = 0; at < value.length; at += 1) {
		if ((value.codePointAt(at) ?? 0) > 0xffff) {
			count -= 1;
			at += 1;
		}
	}
	return count;
}

/**
 * Text as the desk keeps it: NFC, line ends as LF, no control character but tab and newline, halves of broken
 * surrogate pairs (which no database takes) replaced.
 */
export function clean(value: string): string {
	return value
		.replace(/\r\n?/g, '\n')
		.replace(/[^\P{Cc}\t\n]/gu, '')
		.replace(/\p{Surrogate}/gu, '\ufffd')
		.normalize('NFC');
}

/** True if `clean` would change what a lookup compares letter by letter. */
export function hasControlCharacters(value: string): boolean {
	return /[\p{Cc}\p{Surrogate}]/u.test(value);
}

/** Cuts by characters, not UTF-16 units, and shows that something is missing. */
export function fit(text: string, length: number): string {
	const characters = [...text];
	return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}
