import type { Reading } from './reading';

const formulas = ['greeting', 'thanks'];

/** A greeting, thanks or a wish and nothing else, so no request (A46): every word belongs to the formula. */
export function isPleasantry({ sentences, concepts, fillers }: Reading): boolean {
	let formula = false;
	for (const [index, { words, asked }] of sentences.entries()) {
		const seen = concepts[index]!;
		const covered = new Set<number>();
		for (const concept of [...formulas, 'polite']) {
			for (const { first, last } of seen.get(concept) ?? []) {
				formula ||= concept !== 'polite';
				for (let at = first; at <= last; at++) {
					covered.add(at);
				}
			}
		}
		const foreign = words.some(({ form }, at) => !covered.has(at) && !fillers.has(form) && !/^\d/.test(form));
		if (asked || foreign) {
			return false;
		}
	}
	return formula;
}
