import { compile } from 'html-to-text';

import { clean } from '../channels/text';
import { words } from '../policy/sameWords';
import type { Article } from '../zammad';

/** Quoted mail and signatures, by the marks of Zammad and of mail programs; pictures go out as little as files do. */
const NOT_OWN = [
	'blockquote',
	'[data-signature]',
	'.gmail_quote',
	'.gmail_signature',
	'.js-signatureMarker',
	'head',
	'style',
	'script',
	'img',
].map((selector) => ({ selector, format: 'skip' }));

/** Where a link in a reply may lead; `javascript:` and paths of the desk are left out. */
const OUTSIDE = /^(?:https?:\/\/|mailto:|tel:)/i;

const textOf = compile({
	wordwrap: false,
	// Deeper than any editor nests; without it a hostile text would overflow the stack.
	limits: { maxDepth: 500 },
	selectors: [
		{
			selector: 'a',
			options: {
				hideLinkHrefIfSameAsText: true,
				linkBrackets: ['(', ')'],
				pathRewrite: (path: string) => (OUTSIDE.test(path) ? path : ''),
			},
		},
		// A colleague who is mentioned: the link leads into the desk.
		{ selector: 'a[data-mention-user-id]', format: 'anchor', options: { ignoreHref: true } },
		{ selector: 'ul', options: { itemPrefix: '- ', leadingLineBreaks: 1, trailingLineBreaks: 1 } },
		{ selector: 'ol', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
		{ selector: 'table', format: 'dataTable', options: { uppercaseHeaderCells: false, colSpacing: 2 } },
		...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
		...NOT_OWN,
	],
});

/** What the agent wrote in this article, as plain text; empty where there is none but files or pictures. */
export function replyText({ body, content_type: type }: Pick<Article, 'body' | 'content_type'>): string {
	const text = type?.startsWith('text/html') ? textOf(body) : body.replace(/^>.*$/gm, '');
	return clean(text.replaceAll('\u00a0', ' '))
		.replace(/[ \t]+$/gm, '')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

/** The text with the sentence under it (001 L-I III.E.5), once. */
export function withSentence(text: string, sentence: string): string {
	return words(text).includes(words(sentence)) ? text : `${text}\n\n${sentence}`;
}
