import { ticketAttributes } from '../policy/attributes/ticket';
import { defaultPolicy } from '../policy/document';

/** Zammad's own columns in characters (5.2 cuts silently, 6.x refuses). */
export const TITLE_LENGTH = 250;
export const NAME_LENGTH = 100;

/** No overlay changes a length. */
let lengths: ReadonlyMap<string, number | undefined> | undefined;

/** Cuts by characters, not UTF-16 units, and shows that something is missing. The whole text stays in the article. */
export function fit(text: string, length: number): string {
	const characters = [...text];
	return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}

/** A text value for a `djbc_*` attribute, cut to the length the attribute is declared with. */
export function fitAttribute(name: string, text: string): string {
	lengths ??= new Map(ticketAttributes(defaultPolicy()).map((one) => [one.name, one.maxlength]));
	const length = lengths.get(name);
	return length === undefined ? text : fit(text, length);
}
