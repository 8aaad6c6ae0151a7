import type { Find } from '../recogniser';
import type { Word } from './wording';
import type { beforePeople } from './words/titles';

/** How sure the word before makes us that a name follows (words/titles.ts); `none`: nothing stands before. */
export type Sign = keyof typeof beforePeople | 'none';

/** Patterns of what stands before a name, by the sign they give. */
export type Signs = Partial<Readonly<Record<Sign, readonly string[]>>>;

/** Tells of each word, by its index, which sign stands before it; the first pattern that fits counts. */
export function signsBefore(open: string, words: readonly Word[], signs: Signs): (at: number) => Sign {
	const indexByStart = new Map(words.map((word, index) => [word.from, index]));
	const found = new Map<number, Sign>();
	for (const { at, sign } of signsIn(open, signs)) {
		const index = indexByStart.get(at);
		if (index !== undefined && !found.has(index)) {
			found.set(index, sign);
		}
	}
	return (at) => found.get(at) ?? 'none';
}

const compiled = new Map<string, RegExp>();

/** Signs in the text, with the place where what they announce begins. */
function* signsIn(open: string, signs: Signs): Iterable<{ at: number; sign: Sign }> {
	for (const [sign, sources] of Object.entries(signs) as Array<[Sign, readonly string[]]>) {
		for (const source of sources) {
			let pattern = compiled.get(source);
			if (!pattern) {
				// "pak, tolong" calls somebody; "Nama: Rina" and "Salam,\nRina" name one.
				const gap = sign === 'label' || sign === 'weak' ? String.raw`[\s:=.,"'(*-]{0,12}` : '[ .]{1,3}';
				pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])${gap}`, 'giu');
				compiled.set(source, pattern);
			}
			for (const match of open.matchAll(pattern)) {
				yield { at: match.index + match[0].length, sign };
			}
		}
	}
}

/** Goes through the words once; `endOf` says how far a find reaches that begins at a word, or gives the word itself. */
export function spans(words: readonly Word[], endOf: (at: number) => number, put: string): Find[] {
	const finds: Find[] = [];
	for (let at = 0; at < words.length; ) {
		const end = endOf(at);
		if (end > at) {
			finds.push({ from: words[at]!.from, to: words[end - 1]!.to, put });
		}
		at = Math.max(end, at + 1);
	}
	return finds;
}
