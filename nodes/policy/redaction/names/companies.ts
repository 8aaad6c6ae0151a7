import type { Find, Recogniser } from '../recogniser';
import { signsBefore, spans, type Sign } from './signs';
import { isNameToo, isOrdinary } from './vocabulary';
import { joined, wordsOf, type Word } from './wording';
import { afterCompanies, beforeCompanies, companyWords } from './words/titles';

/** Companies behind their form: PT, CV, UD, Koperasi. */
export const companies: Recogniser = (open) => {
	const words = wordsOf(open);
	const signOf = signsBefore(open, words, beforeCompanies);
	return spans(words, (at) => endOfCompany(words, at, signOf(at)), '[perusahaan]');
};

const longestCompany = 6;

/** Index after the last word of the company that begins at `at`; `at` itself where none does. */
function endOfCompany(words: readonly Word[], at: number, sign: Sign): number {
	const first = words[at]!;
	const capital = first.form !== 'lower';
	if (!begins(first, words[at + 1], sign)) {
		return at;
	}
	let end = at + 1;
	while (end < words.length && end - at < longestCompany && joined(words, end)) {
		const word = words[end]!;
		if (capital ? word.form === 'lower' : word.form !== 'lower' || !belongsToFirm(word)) {
			break;
		}
		end++;
	}
	return end;
}

/** "PT Pos", "pt maju", "Yayasan Pendidikan Nusantara", "Toko Sinar", but not "pt kami", "Toko Bebas Bea". */
function begins(first: Word, second: Word | undefined, sign: Sign): boolean {
	const capital = first.form !== 'lower';
	switch (sign) {
		case 'title':
			return capital || belongsToFirm(first);
		case 'call':
			return capital && (belongsToFirm(first) || (second !== undefined && second.form !== 'lower'));
		case 'weak':
			return capital && belongsToFirm(first);
		default:
			return false;
	}
}

function belongsToFirm(word: Word): boolean {
	return !isOrdinary(word) || isNameToo(word) || companyWords.has(word.low);
}

/** Companies before their form, as abroad: Co., Ltd; Sdn Bhd; Inc. */
export const foreignCompanies: Recogniser = (open) => {
	const words = wordsOf(open);
	const finds: Find[] = [];
	let free = 0;
	for (const [form, word] of words.entries()) {
		if (word.form === 'lower' || !afterCompanies.has(word.low)) {
			continue;
		}
		const first = startOfForeign(words, form, free);
		if (first < form) {
			finds.push({ from: words[first]!.from, to: word.to, put: '[perusahaan]' });
			free = form + 1;
		}
	}
	return finds;
};

/** Back from the form over capitals; the word that opens the sentence belongs to it unless it is an ordinary one. */
function startOfForeign(words: readonly Word[], form: number, free: number): number {
	let first = form;
	while (
		first > free &&
		form - first < longestCompany + 2 &&
		/^[ .,&-]{1,3}$/.test(words[first]!.gap) &&
		words[first - 1]!.form !== 'lower'
	) {
		first--;
	}
	return /^$|[\n.!?]/.test(words[first]!.gap) && isOrdinary(words[first]!) ? first + 1 : first;
}
