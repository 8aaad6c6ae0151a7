/** Path of the form in workflow 61, behind the base address of n8n. */
const FORM = '/form/djbc-survey';

/** Whatever stands before it: by it an invitation is known again. */
export const LINK_PATH = `${FORM}?t=`;

/** The address a citizen opens. @param base as {@link baseOf} gives it */
export const linkOf = (base: string, token: string): string => `${base}${LINK_PATH}${token}`;

/** Whether a text holds a link of ours. */
export const hasLink = (text: string): boolean => text.includes(LINK_PATH);

/**
 * The base address of n8n without a slash at its end; null for what is no https address (http is taken for this very
 * machine), and for one with a login, a query or a fragment.
 */
export function baseOf(given: string): string | null {
	let url: URL;
	try {
		url = new URL(given.trim());
	} catch {
		return null;
	}
	const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
	const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && isHere);
	const isPlain = !url.username && !url.password && !url.search && !url.hash;
	return isSafe && isPlain ? `${url.origin}${url.pathname.replace(/\/+$/, '')}` : null;
}
