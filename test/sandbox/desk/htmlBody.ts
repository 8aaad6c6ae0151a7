/**
 * What Zammad leaves of an HTML body, as far as our messages can tell (recordings 04, 12): scripts and event
 * handlers go, images get a width, outer links a rel, target and title.
 */
const KEPT: Record<string, readonly string[]> = {
	a: ['href', 'data-mention-user-id'],
	img: ['src', 'alt', 'width', 'height'],
};
const TAGS =
	/^(a|abbr|b|blockquote|br|code|div|em|h[1-6]|hr|i|img|li|ol|p|pre|s|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)$/;

export function cleanHtml(html: string): string {
	return html
		.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, '')
		.replace(/<!--[\s\S]*?-->/g, '')
		.replace(/<(\/?)([a-z][a-z0-9]*)\b([^>]*)>/gi, (_all, close: string, name: string, rest: string) => {
			const tag = name.toLowerCase();
			if (!TAGS.test(tag)) return '';
			return close ? `</${tag}>` : opening(tag, rest);
		});
}

function opening(tag: string, rest: string): string {
	const kept: Array<[string, string]> = [];
	for (const [, name = '', quoted, single, bare] of rest.matchAll(
		/([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi,
	)) {
		const value = quoted ?? single ?? bare ?? '';
		if ((KEPT[tag] ?? []).includes(name.toLowerCase()) && !/^\s*javascript:/i.test(value)) {
			kept.push([name.toLowerCase(), value]);
		}
	}
	const href = kept.find(([name]) => name === 'href')?.[1];
	if (tag === 'a' && href && /^https?:/.test(href)) {
		kept.push(['rel', 'nofollow noreferrer noopener'], ['target', '_blank'], ['title', href]);
	}
	if (tag === 'img') kept.push(['style', 'max-width:100%;']);
	return `<${tag}${kept.map(([name, value]) => ` ${name}="${value}"`).join('')}>`;
}
