import type { Lexicon } from '../schema/lexicon';

/** One word of a message: as written after spelling, and every root it may come from. */
export interface Word {
	form: string;
	roots: readonly string[];
	/** The one that counts as a feature: its meaning, else the shortest of four letters or more. */
	root: string;
}

export interface Sentence {
	words: Word[];
	/** Ends in a question mark. */
	asked: boolean;
}

const link = /https?:\/\/\S+|www\.\S+|\b(?:wa\.me|bit\.ly|t\.me)\/\S*/g;
const mention = /(?<![\w.])@[\w.]+/g;
const pieces = /[a-z]+|\d+(?:[.,]\d+)*|[.!?;\n]+/g;

/**
 * Sentences of a message in roots: lower case, NFKC, letters repeated for stress taken out, chat spelling written
 * out, affixes and clitics stripped in every plausible way. Which root was meant is for the lexicon to say: it looks
 * up the ones it knows. What `known` holds of pieces of text is not worked out again.
 */
export function readSentences(
	text: string,
	{ spelling, joined, english }: Pick<Lexicon, 'spelling' | 'joined' | 'english'>,
	known: Map<string, readonly Word[]>,
): Sentence[] {
	const plain = joinPhrases(
		text
			.normalize('NFKD')
			.replace(/[\u0300-\u036f\u200b-\u200f\u2060\ufeff]/g, '')
			.toLowerCase()
			.replace(link, ' tautan ')
			.replace(mention, ' '),
		joined,
	);
	const sentences: Sentence[] = [];
	let words: Word[] = [];
	for (const [piece] of plain.matchAll(pieces)) {
		if (/[.!?;\n]/.test(piece[0]!)) {
			if (words.length > 0) {
				sentences.push({ words, asked: piece.includes('?') });
				words = [];
			} else if (piece.includes('?') && sentences.length > 0) {
				sentences[sentences.length - 1]!.asked = true;
			}
			continue;
		}
		let written = known.get(piece);
		if (!written) {
			written = writeOut(piece, spelling).map((form) => wordOf(form, english));
			known.set(piece, written);
		}
		words.push(...written);
	}
	if (words.length > 0) {
		sentences.push({ words, asked: false });
	}
	return sentences;
}

/** Writes `bea dan cukai` and the like as one word. */
export function joinPhrases(plain: string, joined: Lexicon['joined']): string {
	let text = plain;
	for (const [phrase, word] of Object.entries(joined)) {
		text = text.replaceAll(phrase, word);
	}
	return text;
}

function writeOut(piece: string, spelling: Lexicon['spelling']): string[] {
	const calm = piece.replace(/([a-z])\1{2,}/g, '$1');
	const single = calm.replace(/([a-z])\1+$/, '$1');
	for (const form of [piece, calm, single]) {
		if (Object.hasOwn(spelling, form)) {
			return spelling[form]!.split(' ');
		}
	}
	// Chat clitic: `paketnya` in full, `hpnya` by its abbreviation.
	const stem = calm.replace(/(?:nya|ny)$/, '');
	if (stem !== calm && Object.hasOwn(spelling, stem)) {
		return spelling[stem]!.split(' ');
	}
	return [calm];
}

/** An English word has one root more: the Indonesian one of the same meaning. */
function wordOf(form: string, english: Lexicon['english']): Word {
	const roots = rootsOf(form);
	if (Object.hasOwn(english, form)) {
		const meaning = english[form]!;
		return { form, roots: [...roots, meaning], root: meaning };
	}
	return {
		form,
		roots,
		root: roots.reduce((best, root) => (root.length >= 4 && root.length < best.length ? root : best), form),
	};
}

const SHORTEST_ROOT = 3;

/** The form itself and every root left after particles, clitics, suffixes and prefixes, formal and chat. */
function rootsOf(form: string): string[] {
	if (form.length <= SHORTEST_ROOT || !/^[a-z]/.test(form)) {
		return [form];
	}
	const found = new Set<string>([form]);
	const calm = form.replace(/([a-z])\1+/g, '$1');
	found.add(calm);
	for (const bare of withoutSuffixes(form)) {
		found.add(bare);
		for (const stem of withoutPrefix(bare)) {
			found.add(stem);
			for (const inner of withoutPrefix(stem)) {
				found.add(inner);
			}
		}
	}
	return [...found].filter((root) => root.length >= SHORTEST_ROOT);
}

/** Particles, clitics, suffixes, from the outermost; of each at most one, the longer before the shorter. */
const suffixes = [
	['lah', 'kah', 'pun', 'tah'],
	['nya', 'ku', 'mu', 'ny'],
	['kan', 'an', 'in', 'i', 's'],
];

function withoutSuffixes(form: string): Set<string> {
	const forms = new Set([form]);
	for (const layer of suffixes) {
		for (const one of [...forms]) {
			const suffix = layer.find((end) => one.endsWith(end));
			if (suffix !== undefined && one.length - suffix.length >= SHORTEST_ROOT) {
				forms.add(one.slice(0, -suffix.length));
			}
		}
	}
	// `-kan` may hide a root in k: `tunjukan`, `naikan`.
	for (const one of [...forms]) {
		if (one.endsWith('an') && one.length > SHORTEST_ROOT + 2) {
			forms.add(one.slice(0, -2));
		}
	}
	return forms;
}

const vowels = 'aiueo';
const consonants = 'bcdfghjklmnpqrstvwxyz';

/** Prefixes, the letters one of which has to follow (absent: any), and the first letters a root may have lost to them. */
const prefixes: ReadonlyArray<readonly [string, string | null, readonly string[]]> = [
	['meng peng', vowels, ['', 'k']],
	['meng peng', consonants, ['']],
	['menge penge nge', null, ['']],
	['meny peny ny', null, ['s']],
	['mem pem', vowels, ['p', 'm', '']],
	['mem pem', consonants, ['']],
	['men pen', vowels, ['t', 'n', '']],
	['men pen', consonants, ['']],
	['me pe', null, ['']],
	['ng', vowels, ['', 'k']],
	['m', vowels, ['p']],
	['n', vowels, ['t']],
	['n', 'cdj', ['']],
	['di ke se', null, ['']],
	['ber ter per', null, ['']],
	['be te', 'rlk', ['']],
];

/** By their first letter: most words begin with none of them. */
const prefixesByLetter = new Map<string, [prefix: string, next: string | null, lost: readonly string[]][]>();
for (const [together, next, lost] of prefixes) {
	for (const prefix of together.split(' ')) {
		const list = prefixesByLetter.get(prefix[0]!) ?? [];
		prefixesByLetter.set(prefix[0]!, [...list, [prefix, next, lost]]);
	}
}

function withoutPrefix(form: string): string[] {
	const stems: string[] = [];
	for (const [prefix, next, lost] of prefixesByLetter.get(form[0]!) ?? []) {
		const rest = form.slice(prefix.length);
		if (form.startsWith(prefix) && (next === null || next.includes(rest[0] ?? ' '))) {
			for (const letter of lost) {
				const stem = letter + rest;
				if (stem.length >= SHORTEST_ROOT) {
					stems.push(stem);
				}
			}
		}
	}
	return stems;
}
