import type { Recogniser } from '../recogniser';
import { signsBefore, spans, type Sign } from './signs';
import { isInitial, isKnownName, isListed, isNameToo, isOrdinary, mayBeName } from './vocabulary';
import { headlines, joined, wordsOf, type Word } from './wording';
import { beforePeople, namePart } from './words/titles';

const longestName = 7;

/** Names of people: behind a label or a form of address, known ones anywhere, unknown ones by their capitals. */
export const people: Recogniser = (open) => {
	const words = wordsOf(open);
	const signOf = signsBefore(open, words, beforePeople);
	const loud = headlines(words);
	return spans(
		words,
		(at) => {
			const sign = signOf(at);
			const end = endOfName(words, at, sign);
			return sign === 'none' && !standsAlone(words.slice(at, end), loud) ? at : end;
		},
		'[nama]',
	);
};

/** Index after the last word of the name that begins at `at`; `at` itself where none does. */
function endOfName(words: readonly Word[], at: number, sign: Sign): number {
	if (!begins(words, at, sign)) {
		return at;
	}
	let end = at + 1;
	while (
		end < words.length &&
		end - at < longestName &&
		joined(words, end) &&
		continues(words, end, at, sign)
	) {
		end++;
	}
	return end;
}

function begins(words: readonly Word[], at: number, sign: Sign): boolean {
	const word = words[at]!;
	const sure = sign === 'label' || sign === 'title';
	if (isKnownName(word)) {
		return true;
	}
	if (isOrdinary(word) && !(isNameToo(word) && word.form !== 'lower')) {
		return false;
	}
	switch (word.form) {
		case 'title':
			return (!isNameToo(word) || sign !== 'weak') && (sure || !isInitial(word) || announces(words, at));
		case 'upper':
			return sign !== 'weak';
		case 'lower':
			return sure && (mayBeName(word) || isNameToo(word));
	}
}

/** Whether a name follows an initial: "M. Rizki", not "I spoke". */
function announces(words: readonly Word[], at: number): boolean {
	const after = next(words, at);
	return after !== null && after.form !== 'lower' && (isInitial(after) || !isOrdinary(after));
}

function continues(words: readonly Word[], at: number, start: number, sign: Sign): boolean {
	const word = words[at]!;
	const { form } = words[start]!;
	if (isKnownName(word) || (isInitial(word) && form !== 'lower')) {
		return true;
	}
	if (namePart.has(word.low)) {
		const after = next(words, at);
		return after !== null && !isOrdinary(after) && after.form === form;
	}
	if (isNameToo(word)) {
		return word.form === form && (form !== 'lower' || sign === 'label' || !isListed(word));
	}
	switch (word.form) {
		case 'title':
			return !isListed(word) && (form !== 'lower' || sign === 'label');
		case 'upper':
			return !isOrdinary(word) && (form !== 'lower' || sign === 'label');
		case 'lower':
			return !isOrdinary(word) && form === 'lower' && sign === 'label' && mayBeName(word);
	}
}

function next(words: readonly Word[], at: number): Word | null {
	return at + 1 < words.length && joined(words, at + 1) ? words[at + 1]! : null;
}

/** Without a word before it, a name shows by a known part, or by two capitals amid small letters. */
function standsAlone(name: readonly Word[], loud: ReadonlySet<number>): boolean {
	if (name.some(isKnownName)) {
		return true;
	}
	const telling = name.filter((word) => word.form === 'title' && !isInitial(word));
	return telling.length > 1 && telling.length >= name.length - 1 && !loud.has(name[0]!.line);
}
