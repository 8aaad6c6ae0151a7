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
/** A closing or a signature has begun, with nothing after it but names: a line may be a name here. */
const CLOSES = 8;
const KINDS = 16;

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
		const step = (end: number, next: (kinds: number) => number | null) => {
			for (let kinds = 0; kinds < KINDS; kinds++) {
				const to = here[kinds] ? next(kinds) : null;
				if (to !== null) {
					reached[end]![to] = true;
				}
			}
		};
		const steps = (phrases: Phrase[], next: (kinds: number) => number) =>
			phrases.forEach((phrase) => matching.ends(phrase, at).forEach((end) => step(end, next)));
		steps(book.asks, (kinds) => (kinds | ASKS) & ~CLOSES);
		steps(book.greetings, (kinds) => (kinds | GREETS) & ~CLOSES);
		steps(book.courtesies, (kinds) => kinds | IS_POLITE | CLOSES);
		steps(book.signatures, (kinds) => kinds | CLOSES);
		matching.gap(at).forEach((end) => end > at && step(end, (kinds) => kinds));
		const nameLine = matching.nameLine(at);
		if (nameLine !== null) {
			const isSigned = matching.isSigned(at, nameLine);
			step(nameLine, (kinds) => (isSigned || (kinds & CLOSES) > 0 ? kinds | CLOSES : null));
		}
	});
	const isOne = (kinds: number) => (kinds & ASKS) > 0 || (kinds & ~CLOSES) === GREETS;
	return reached[words.length]!.some((can, kinds) => can && isOne(kinds));
}

function wordsOf(book: Phrasebook, text: string): Word[] {
	const words: Word[] = [];
	let end = 0;
	for (const { 0: found, index } of text.normalize('NFKC').matchAll(/[\p{L}\p{N}]+(?:['’`][\p{L}]+)*/gu)) {
		const between = text.slice(end, index);
		const broken = index === 0 || breaks(between, words[words.length - 1]);
		const dashed = /\n[^\S\n]*[-–—~][^\S\n]*$/.test(between);
		end = index + found.length;
		const word = evened(found);
		const full = (book.spelling.get(word) ?? word).split(' ').map(evened);
		const capital = /^\p{Lu}/u.test(found);
		full.forEach((part, place) =>
			words.push({ text: part, capital, broken: broken && place === 0, dashed: dashed && place === 0 }),
		);
	}
	return words;
}

/** The point after an initial or a title ("H. Budi") ends no phrase. */
function breaks(between: string, before: Word | undefined): boolean {
	const short = before?.capital === true && before.text.length <= 3;
	return (short ? /[^\s./'"*_]|\n/ : /[^\s/'"*_]|\n/).test(between);
}
