/** Whether two texts say the same word by word; spaces and line breaks do not count. */
export function sameWords(one: string, other: string): boolean {
	return words(one) === words(other);
}

/** The words of a text, one space between them. */
export function words(text: string): string {
	return text.normalize('NFC').split(/\s+/).filter(Boolean).join(' ');
}
