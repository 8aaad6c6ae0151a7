import type { Policy } from '../document';
import type { Holding } from '../schema/stops';
import { ownWords } from './ownWords';
import { evened, Matching, type Phrase, phrasebookOf, type Phrasebook, type Word } from './phrases';

/** A reply that only asks to wait is short; a longer one is read no further. */
const MOST_WORDS = 120;

/** What the covered words of a message are, as bits. */
const ASKS = 1;
const GREETS = 2;
const IS_POLITE = 4;
const KINDS = 8;

const books = new WeakMap<Holding, Phrasebook>();

/**
 * Whether a human message only asks to wait (CLK-1, A44): its text, less greeting, names and signature, holds nothing
 * but phrases of the policy. A bare greeting is one too. `text` is plain or HTML; quoted mail is not read. An empty
 * text (a file was sent) is none.
 */
export function isHolding(policy: Policy, text: string): boolean {
	let book = books.get(policy.holding);
	if (!book) {
		book = phrasebookOf(policy.holding);
		books.set(policy.holding, book);
	}
	const words = wordsOf(book, ownWords(text));
	return words.length > 0 && words.length <= MOST_WORDS && isCovered(book, words);
}

/** Every way to cover the message, from its first word on; it ends at the first word that nothing covers. */
function isCovered(book: Phrasebook, words: Word[]): boolean {
	const matching = new Matching(book, words);
	/** Which kinds of phrases can cover the words before each place: a set of bit sets. */
	const reached: boolean[][] = words.map(() => []);
	reached.push([]);
	reached[0]![0] = true;
	words.forEach((_word, at) => {
		const here = reached[at]!;
		if (!here.includes(true)) {
			return;
		}
		const step = (end: number, kind: number) => {
			for (let kinds = 0; kinds < KINDS; kinds++) {
				if (here[kinds]) {
					reached[end]![kinds | kind] = true;
				}
			}
		};
		const steps = (phrases: Phrase[], kind: number) =>
			phrases.forEach((phrase) => matching.ends(phrase, at).forEach((end) => step(end, kind)));
		steps(book.asks, ASKS);
		steps(book.greetings, GREETS);
		steps(book.courtesies, IS_POLITE);
		steps(book.signatures, 0);
		matching.gap(at).forEach((end) => end > at && step(end, 0));
		const nameLine = matching.nameLine(at);
		if (nameLine !== null) {
			step(nameLine, 0);
		}
	});
	return reached[words.length]!.some((can, kinds) => can && ((kinds & ASKS) > 0 || kinds === GREETS));
}

function wordsOf(book: Phrasebook, text: string): Word[] {
	const words: Word[] = [];
	let end = 0;
	for (const { 0: found, index } of text.normalize('NFKC').matchAll(/[\p{L}\p{N}]+(?:['’`][\p{L}]+)*/gu)) {
		const broken = index === 0 || breaks(text.slice(end, index), words[words.length - 1]);
		end = index + found.length;
		const word = evened(found);
		const full = (book.spelling.get(word) ?? word).split(' ').map(evened);
		const capital = /^\p{Lu}/u.test(found);
		full.forEach((part, place) => words.push({ text: part, capital, broken: broken && place === 0 }));
	}
	return words;
}

/** The point after an initial or a title ("H. Budi") ends no phrase. */
function breaks(between: string, before: Word | undefined): boolean {
	const short = before?.capital === true && before.text.length <= 3;
	return (short ? /[^\s./'"*_]|\n/ : /[^\s/'"*_]|\n/).test(between);
}
