import { fit } from '../channels/text';
import { ticketAttributes } from '../policy/attributes/ticket';
import { defaultPolicy } from '../policy/document';

export { fit };

/** Zammad's own columns in characters (5.2 cuts silently, 6.x refuses). */
export const TITLE_LENGTH = 250;
export const NAME_LENGTH = 100;

/** No overlay changes a length. */
let lengths: ReadonlyMap<string, number | undefined> | undefined;

/** A text value for a `djbc_*` attribute, cut to the length the attribute is declared with. */
export function fitAttribute(name: string, text: string): string {
	lengths ??= new Map(ticketAttributes(defaultPolicy()).map((one) => [one.name, one.maxlength]));
	const length = lengths.get(name);
	return length === undefined ? text : fit(text, length);
}
