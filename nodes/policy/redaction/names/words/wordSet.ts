/** The words of a text, in lower case. */
export function wordSet(text: string): ReadonlySet<string> {
	return new Set(text.split(/\s+/).filter((word) => word !== ''));
}
