import { wordsOf } from '../../clocks';
import { isAttachments, isReceived } from '../../intake/agentArticle';
import { headLinesOf, receivedIn } from '../../intake/headLine';
import { isMailOfCustomer } from '../../intake/ownChannel';
import { ownNames } from '../../policy/redaction/ownNames';
import { withoutContacts, withoutWords } from '../../policy/redaction/reach';
import type { Article, Ticket } from '../../zammad';

/** Head lines of a brought article that tell who wrote; the document is part of the case. */
const WHO = ['Nama', 'Akun', 'Surel', 'Telepon'];
const DOCUMENT = 'Dokumen: ';

/** Shorter words of a name are words of the language as well. */
const SHORTEST = 3;

/**
 * The case as the user wrote it since his clock began: public articles without quotes and signatures, without his name,
 * also where he gives it himself, and ways to reach him (ESC-8). Empty where he wrote nothing in words.
 * @param since UTC instant
 */
export function caseText(articles: readonly Article[], ticket: Ticket, since: string): string {
	const from = Math.floor(Date.parse(since) / 1000) * 1000;
	const his = articles.filter((one) => one.sender === 'Customer' || isMailOfCustomer(one, ticket));
	const asked = his.filter((one) => !one.internal && !isAttachments(one) && writtenAt(one) >= from);
	const told = asked.map(caseOf).filter((words) => words !== '');
	const who = [...new Set([...his.flatMap(identities), ...told.flatMap(ownNames).flatMap(withWords)])];
	return told.map((words) => withoutContacts(withoutWords(words, who, '[pemohon]'))).join('\n\n');
}

/** Brought articles are dated by the desk and say their true time themselves (CH-7). */
function writtenAt(article: Article): number {
	const told = isReceived(article) ? receivedIn(article.body) : NaN;
	return Number.isNaN(told) ? Date.parse(article.created_at) : told;
}

function caseOf(article: Article): string {
	if (!isReceived(article)) return wordsOf(article).trim();
	const head = headLinesOf(article.body);
	const body = article.body.slice(head.join('\n').length);
	const document = head.find((line) => line.startsWith(DOCUMENT));
	return [document, wordsOf({ ...article, body }).trim()].filter(Boolean).join('\n');
}

/** Whole values first, then the words of a name. */
function identities(article: Article): string[] {
	const { from, body } = article;
	const head = isReceived(article) ? headLinesOf(body) : [];
	const told = head.flatMap((line) => {
		const [label = '', ...value] = line.split(': ');
		return WHO.includes(label) ? [value.join(': ').trim()] : [];
	});
	const [, name = '', address = ''] = /^([^<]*)(?:<([^>]*)>)?/.exec(from ?? '') ?? [];
	const whole = [...told, name.trim(), address.trim()].map((one) => one.replace(/^"|"$/g, ''));
	return [...whole, ...whole.flatMap((one) => (one.includes('@') ? [] : withWords(one)))].filter(isTelling);
}

/** A name, and the words of it. */
const withWords = (name: string): string[] => [name, ...name.split(/[\s,.]+/)].filter(isTelling);

const isTelling = (one: string): boolean => one.length >= SHORTEST && /\p{L}/u.test(one);
