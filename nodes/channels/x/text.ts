import { words } from '../payload';

const SIGNS: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** A text of a post or a direct message as its author wrote it: X escapes three signs of it for web pages, no others. */
export function writtenText(value: unknown): string | undefined {
	return words(value)?.replace(/&(amp|lt|gt);/g, (escaped) => SIGNS[escaped]!);
}
