import type { Word } from './wording';
import { ordinaryWords } from './words/ordinaryWords';
import { peopleNames, wordsAsNames } from './words/peopleNames';

/** Indonesian affixes that words have and names have not, but for the known ones. */
const affixed =
	/^(?:\w{3,}(?:nya|kan|asi|itas|isme)|\w{4,}(?:ku|mu)|(?:meng|meny|mem|men|peng|peny|pem|pen|ber|ter|per)\w{4,}|di\w{5,}|(?:ke|pe)\w{3,}an|\w{4,}[^wmz\W]an)$/;
const contracted = /^i['’]|n['’]t$|['’](?:m|re|ve|ll|d)$/;
/** Endings that only names have. */
const nameEnding = /^\w{3,}(?:uddin|udin|yanto|wanto|ningsih|ningrum|ullah|syah)$/;

/** A name that is no ordinary word. */
export function isKnownName({ low }: Word): boolean {
	return peopleNames.has(low) || nameEnding.test(low);
}

/** A name that is an ordinary word too, such as Indah or Surya. */
export function isNameToo({ low }: Word): boolean {
	return wordsAsNames.has(low);
}

/** A word in the list, whatever else it may be. */
export function isListed({ low }: Word): boolean {
	return ordinaryWords.has(low);
}

/** A word that is no name, in the list or by its form. */
export function isOrdinary(word: Word): boolean {
	const byForm = !isNameToo(word) && (affixed.test(word.low) || contracted.test(word.low));
	return !isKnownName(word) && (isListed(word) || byForm);
}

/** A small unknown word that could be a name: abbreviations have no vowels or few letters. */
export function mayBeName({ low }: Word): boolean {
	return low.length > 3 && /[aiueo]/.test(low);
}

export function isInitial({ text, form }: Word): boolean {
	return text.length === 1 && form !== 'lower';
}
