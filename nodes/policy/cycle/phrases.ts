import type { Holding } from '../schema/stops';

/** A word of a message as phrases see it: spelling and stretched letters evened out. */
export interface Word {
	text: string;
	/** Written with a capital. */
	capital: boolean;
	/** A new line or a mark that ends a phrase stands before it. */
	broken: boolean;
	/** A line with a dash begins with it, as a signature does. */
	dashed: boolean;
}

type Atom = { word: string } | { part: string } | 'name' | 'number';
type Element = { either: Atom[] } | { maybe: Element[] };
export type Phrase = readonly Element[];

const LONGEST_NAME = 4;

/** Letters said twice count once, so that "tungguuu" is "tunggu". */
export function evened(word: string): string {
	return word
		.normalize('NFKC')
		.toLowerCase()
		.replace(/['’`]/g, '')
		.replace(/(.)\1+/gu, '$1');
}

/** A phrase in the notation of the policy (`holdingSchema`). */
function phraseOf(text: string): Phrase {
	const marks = text.match(/[()]|[^\s()]+/g) ?? [];
	const stack: Element[][] = [[]];
	for (const mark of marks) {
		const open = stack[stack.length - 1]!;
		if (mark === '(') {
			stack.push([]);
		} else if (mark === ')' && stack.length > 1) {
			stack.pop();
			stack[stack.length - 1]!.push({ maybe: open });
		} else {
			open.push({ either: mark.split('/').map(atomOf) });
		}
	}
	return stack[0]!;
}

function atomOf(mark: string): Atom {
	const part = /^\{([a-z]+)\}$/.exec(mark)?.[1];
	return part ? { part } : mark === '@' ? 'name' : mark === '#' ? 'number' : { word: evened(mark) };
}

/** The phrases of a policy, read once. */
export interface Phrasebook {
	asks: Phrase[];
	greetings: Phrase[];
	courtesies: Phrase[];
	signatures: Phrase[];
	/** Fillers and forms of address, which may stand inside other phrases too. */
	gaps: Phrase[];
	parts: Map<string, Phrase[]>;
	notNames: Set<string>;
	spelling: Map<string, string>;
}

export function phrasebookOf(holding: Holding): Phrasebook {
	const spelling = new Map(Object.entries(holding.spelling).map(([chat, full]) => [evened(chat), full]));
	const read = (list: readonly string[]) => list.map((text) => phraseOf(spelled(text, spelling)));
	return {
		asks: read(holding.phrases),
		greetings: read(holding.greetings),
		courtesies: read(holding.courtesies),
		signatures: read(holding.signatures),
		gaps: [...read(holding.fillers), ...read(holding.addresses.map((one) => `${one} (@)`))],
		parts: new Map(Object.entries(holding.parts).map(([name, list]) => [name, read(list)])),
		notNames: new Set(holding.notNames.map(evened)),
		spelling,
	};
}

/** A phrase in the spelling that messages are read in, so that an admin's "dahulu" is met too. */
function spelled(phrase: string, spelling: ReadonlyMap<string, string>): string {
	return phrase.replace(/\{[a-z]+\}|[\p{L}\p{N}'’]+/gu, (word) => {
		const full = spelling.get(evened(word));
		return full === undefined || full.includes(' ') ? word : full;
	});
}

/** One message read against a phrasebook. Positions are places between words; every answer is a list of ends. */
export class Matching {
	private readonly known = new Map<string, readonly number[]>();

	constructor(
		private readonly book: Phrasebook,
		private readonly words: readonly Word[],
	) {}

	/** Where the phrase can end if it begins at `from`; fillers and addresses may stand between its words. */
	ends(phrase: Phrase, from: number): number[] {
		return [...this.through(phrase, new Set([from]), from, true)].filter((end) => end > from);
	}

	/** Where a run of fillers and addresses that begins at `from` can end. */
	gap(from: number): readonly number[] {
		return this.once(`gap ${from}`, () => {
			const reached = new Set([from]);
			for (const place of reached) {
				for (const gap of this.book.gaps) {
					for (const end of this.through(gap, new Set([place]), place, false)) {
						reached.add(end);
					}
				}
			}
			return [...reached];
		});
	}

	/** Ends of a name: capitalised words, or one small word, none of which might be an answer. */
	names(from: number): number[] {
		const ends: number[] = [];
		for (let at = from; at < this.words.length && at < from + LONGEST_NAME; at++) {
			const { text, capital, broken } = this.words[at]!;
			const small = at === from && !capital;
			if (broken || !(capital || small) || !/^\p{L}+$/u.test(text) || this.book.notNames.has(text)) {
				break;
			}
			ends.push(at + 1);
			if (small) {
				break;
			}
		}
		return ends;
	}

	/** Whether a dash signs with the word; where another line with a dash follows it is a list. */
	isSigned(from: number, end: number): boolean {
		return this.words[from]!.dashed && !this.words[end]?.dashed;
	}

	/** End of a line that is nothing but a name, as under a closing; null where there is none. */
	nameLine(from: number): number | null {
		const first = this.words[from];
		if (!first?.broken || !first.capital) {
			return null;
		}
		const rest = [{ ...first, broken: false }, ...this.words.slice(from + 1, from + LONGEST_NAME + 1)];
		const ends = new Matching(this.book, rest).names(0);
		const end = from + (ends[ends.length - 1] ?? 0);
		return end > from && (end === this.words.length || this.words[end]!.broken) ? end : null;
	}

	private through(phrase: Phrase, from: Set<number>, begin: number, gaps: boolean): Set<number> {
		let places = from;
		for (const element of phrase) {
			const next = new Set<number>();
			if ('maybe' in element) {
				places.forEach((place) => next.add(place));
				this.through(element.maybe, places, begin, gaps).forEach((place) => next.add(place));
			} else {
				for (const place of places) {
					for (const at of gaps && place > begin ? this.gap(place) : [place]) {
						element.either.forEach((atom) => this.atomEnds(atom, at).forEach((end) => next.add(end)));
					}
				}
			}
			places = next;
			if (places.size === 0) {
				break;
			}
		}
		return places;
	}

	private atomEnds(atom: Atom, at: number): readonly number[] {
		if (atom === 'name') {
			return this.names(at);
		}
		if (atom === 'number') {
			return /^\d+$/.test(this.words[at]?.text ?? '') ? [at + 1] : [];
		}
		if ('word' in atom) {
			return this.words[at]?.text === atom.word ? [at + 1] : [];
		}
		return this.once(`${atom.part} ${at}`, () => [
			...new Set((this.book.parts.get(atom.part) ?? []).flatMap((phrase) => this.ends(phrase, at))),
		]);
	}

	/** Computed once; a part that leads back to itself finds nothing there. */
	private once(key: string, compute: () => readonly number[]): readonly number[] {
		let ends = this.known.get(key);
		if (!ends) {
			this.known.set(key, []);
			ends = compute();
			this.known.set(key, ends);
		}
		return ends;
	}
}
