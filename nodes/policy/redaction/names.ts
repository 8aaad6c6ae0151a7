import type { Find, Recogniser } from './recogniser';
import { headlines, joined, wordsOf, type Word } from './wording';
import { afterCompanies, beforeCompanies, beforePeople, companyWords, namePart } from './words/titles';
import { ordinaryWords } from './words/ordinaryWords';
import { peopleNames, wordsAsNames } from './words/peopleNames';

/** How sure the word before makes us that a name follows (words/titles.ts); `none`: nothing stands before. */
type Sign = keyof typeof beforePeople | 'none';

/** Where a name may begin, by what ends there. */
interface Opening {
	at: number;
	sign: Sign;
}

/** Patterns of what stands before a name, by the sign they give. */
type Signs = Partial<Readonly<Record<Sign, readonly string[]>>>;

const affixed =
	/^(?:\w{3,}(?:nya|kan|asi|itas|isme)|\w{4,}(?:ku|mu)|(?:meng|meny|mem|men|peng|peny|pem|pen|ber|ter|per)\w{4,}|di\w{5,}|(?:ke|pe)\w{3,}an|\w{4,}[^wmz\W]an)$/;
/** Endings that only names have. */
const nameEnding = /^\w{3,}(?:uddin|udin|yanto|wanto|ningsih|ningrum|ullah|syah)$/;

const isKnown = ({ low }: Word) => peopleNames.has(low) || nameEnding.test(low);
const contracted = /^i['’]|n['’]t$|['’](?:m|re|ve|ll|d)$/;
const isOrdinary = (word: Word) =>
	!isKnown(word) &&
	(ordinaryWords.has(word.low) ||
		(!wordsAsNames.has(word.low) && (affixed.test(word.low) || contracted.test(word.low))));
const isInitial = ({ text, form }: Word) => text.length === 1 && form !== 'lower';

/** Names of people: behind a label or a form of address, known ones anywhere, unknown ones by their capitals. */
export const people: Recogniser = (open) => {
	const words = wordsOf(open);
	const signs = openings(open, words, beforePeople);
	const loud = headlines(words);
	return spans(words, (at) => nameFrom(words, at, signs.get(at) ?? 'none', loud), '[nama]');
};

/** Companies behind their form: PT, CV, UD, Koperasi. */
export const companies: Recogniser = (open) => {
	const words = wordsOf(open);
	const signs = openings(open, words, beforeCompanies);
	return spans(words, (at) => companyFrom(words, at, signs.get(at) ?? 'none'), '[perusahaan]');
};

/** Companies before their form, as abroad: Co., Ltd; Sdn Bhd; Inc. */
export const foreignCompanies: Recogniser = (open) => {
	const words = wordsOf(open);
	const finds: Find[] = [];
	let free = 0;
	for (const [form, { low, form: written, to }] of words.entries()) {
		if (written === 'lower' || !afterCompanies.has(low)) {
			continue;
		}
		let first = form;
		while (first > free && form - first < 8 && /^[ .,&-]{1,3}$/.test(words[first]!.gap)) {
			if (words[first - 1]!.form === 'lower') {
				break;
			}
			first--;
		}
		if (/^$|[\n.!?]/.test(words[first]!.gap) && isOrdinary(words[first]!)) {
			first++;
		}
		if (first < form) {
			finds.push({ from: words[first]!.from, to, put: '[perusahaan]' });
			free = form + 1;
		}
	}
	return finds;
};

/** Goes through the words once; `end` says how far a name reaches that begins at a word, or the word itself. */
function spans(words: readonly Word[], end: (at: number) => number, put: string): Find[] {
	const finds: Find[] = [];
	for (let at = 0; at < words.length; ) {
		const after = end(at);
		if (after > at) {
			finds.push({ from: words[at]!.from, to: words[after - 1]!.to, put });
		}
		at = Math.max(after, at + 1);
	}
	return finds;
}

/** Index after the last word of the name that begins at `at`; `at` itself where none does. */
function nameFrom(words: readonly Word[], at: number, sign: Sign, loud: ReadonlySet<number>): number {
	const first = words[at]!;
	if (!begins(words, at, sign)) {
		return at;
	}
	let end = at + 1;
	while (end < words.length && end - at < 7 && joined(words, end) && continues(words, end, first, sign)) {
		end++;
	}
	return sign === 'none' && !standsAlone(words.slice(at, end), loud) ? at : end;
}

function begins(words: readonly Word[], at: number, sign: Sign): boolean {
	const word = words[at]!;
	const other = wordsAsNames.has(word.low);
	if (isKnown(word)) {
		return true;
	}
	if (isOrdinary(word) && !(other && word.form !== 'lower')) {
		return false;
	}
	switch (word.form) {
		case 'title':
			return (!other || sign !== 'weak') && (sign === 'label' || !isInitial(word) || leads(words, at));
		case 'upper':
			return sign !== 'weak';
		case 'lower':
			return sign === 'label' || sign === 'title' ? mayBeName(word) || other : false;
	}
}

/** A small unknown word that could be a name: abbreviations have no vowels or few letters. */
function mayBeName({ low }: Word): boolean {
	return low.length > 3 && /[aiueo]/.test(low);
}

/** An initial is one where a name follows: "M. Rizki", not "I spoke". */
function leads(words: readonly Word[], at: number): boolean {
	const after = next(words, at);
	return after !== null && after.form !== 'lower' && (isInitial(after) || !isOrdinary(after));
}

function next(words: readonly Word[], at: number): Word | null {
	return at + 1 < words.length && joined(words, at + 1) ? words[at + 1]! : null;
}

function continues(words: readonly Word[], at: number, first: Word, sign: Sign): boolean {
	const word = words[at]!;
	if (isKnown(word) || isInitial(word)) {
		return true;
	}
	if (namePart.has(word.low)) {
		const after = next(words, at);
		return after !== null && !isOrdinary(after) && after.form === first.form;
	}
	if (wordsAsNames.has(word.low)) {
		return (
			word.form === first.form && (word.form !== 'lower' || sign === 'label' || !ordinaryWords.has(word.low))
		);
	}
	if (word.form === 'title' ? ordinaryWords.has(word.low) : isOrdinary(word)) {
		return false;
	}
	return word.form === 'lower'
		? sign === 'label' && first.form === 'lower' && mayBeName(word)
		: first.form !== 'lower' || sign === 'label';
}

/** Without a word before it, a name shows by a known part, or by two capitals amid small letters. */
function standsAlone(name: readonly Word[], loud: ReadonlySet<number>): boolean {
	if (name.some(isKnown)) {
		return true;
	}
	const telling = name.filter((word) => word.form === 'title' && !isInitial(word));
	return telling.length > 1 && telling.length >= name.length - 1 && !loud.has(name[0]!.line);
}

function companyFrom(words: readonly Word[], at: number, sign: Sign): number {
	const first = words[at]!;
	if (sign === 'none') {
		return at;
	}
	const small = first.form === 'lower';
	const fits = sign === 'weak' ? !small && belongsToFirm(first) : !small || belongsToFirm(first);
	if (!fits) {
		return at;
	}
	let end = at + 1;
	while (end < words.length && end - at < 6 && joined(words, end)) {
		const word = words[end]!;
		if (small ? word.form !== 'lower' || !belongsToFirm(word) : word.form === 'lower') {
			break;
		}
		end++;
	}
	return end;
}

function belongsToFirm(word: Word): boolean {
	return !isOrdinary(word) || wordsAsNames.has(word.low) || companyWords.has(word.low);
}

/** The sign before each word that has one, by the word's index; the first pattern that fits counts. */
function openings(open: string, words: readonly Word[], signs: Signs): Map<number, Sign> {
	const indexByStart = new Map(words.map((word, index) => [word.from, index]));
	const found = new Map<number, Sign>();
	for (const { at, sign } of signsIn(open, signs)) {
		const index = indexByStart.get(at);
		if (index !== undefined && !found.has(index)) {
			found.set(index, sign);
		}
	}
	return found;
}

const compiled = new Map<string, RegExp>();

function* signsIn(open: string, signs: Signs): Iterable<Opening> {
	for (const [sign, sources] of Object.entries(signs) as Array<[Sign, readonly string[]]>) {
		for (const source of sources) {
			let pattern = compiled.get(source);
			if (!pattern) {
				const gap = sign === 'label' || sign === 'weak' ? '[\\s:=.,"\'(*-]{0,12}' : '[ .]{1,3}';
				pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])${gap}`, 'giu');
				compiled.set(source, pattern);
			}
			for (const match of open.matchAll(pattern)) {
				yield { at: match.index + match[0].length, sign };
			}
		}
	}
}
