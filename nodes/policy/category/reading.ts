import { findConcepts, firedRules, readyLexicon, type Seen } from './concepts';
import type { Lexicon, LexiconRule } from '../schema/lexicon';
import { readSentences, type Sentence } from './words';

/** A message as the suggestion sees it. */
export interface Reading {
	sentences: readonly Sentence[];
	concepts: readonly Seen[];
	fired: readonly LexiconRule[];
	/** What the learned weights go by: words, pairs of words, roots, concepts, rules. Stays inside; never put out. */
	features: readonly string[];
}

export function readMessage(lexicon: Lexicon, text: string, channel: string): Reading {
	const ready = readyLexicon(lexicon);
	const sentences = readSentences(text, lexicon);
	const concepts = findConcepts(ready, sentences);
	const fired = firedRules(ready, concepts, channel);
	const features = new Set<string>();
	for (const { words, asked } of sentences) {
		words.forEach(({ form, roots }, index) => {
			features.add(`word ${form}`);
			features.add(`root ${shortestRoot(form, roots)}`);
			if (index > 0) {
				features.add(`pair ${words[index - 1]!.form} ${form}`);
			}
		});
		if (asked) {
			features.add('asked');
		}
	}
	for (const seen of concepts) {
		for (const concept of seen.keys()) {
			features.add(`concept ${concept}`);
		}
	}
	for (const { id } of fired) {
		features.add(`rule ${id}`);
	}
	if (channel === 'ceisacare' || channel === 'bcare') {
		features.add('technical channel');
	}
	return { sentences, concepts, fired, features: [...features] };
}

function shortestRoot(form: string, roots: readonly string[]): string {
	return roots.reduce((best, root) => (root.length >= 4 && root.length < best.length ? root : best), form);
}
