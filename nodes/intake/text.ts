/** Characters as a reader and JSON Schema count them: code points, not the UTF-16 units of `length`. */
export function codePoints(value: string): number {
	let count = 0;
	for (const _character of value) count += 1;
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
