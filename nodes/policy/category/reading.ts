import { findConcepts, firedRules, readyLexicon, type ReadyRule, type Seen } from './concepts';
import type { Lexicon } from '../schema/lexicon';
import { readSentences, type Sentence, type Word } from './words';

/** A message as the suggestion sees it. */
export interface Reading {
	sentences: readonly Sentence[];
	concepts: readonly Seen[];
	fired: readonly ReadyRule[];
	/** Words without meaning of their own. */
	fillers: ReadonlySet<string>;
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
		words.forEach((word, index) => {
			features.add(`word ${word.form}`);
			features.add(`root ${rootOf(word)}`);
			if (index > 0) {
				features.add(`pair ${rootOf(words[index - 1]!)} ${rootOf(word)}`);
			}
		});
		if (asked) {
			features.add('asked');
		}
	}
	const [first] = sentences;
	if (first) {
		const [one, two] = first.words.map(rootOf);
		features.add(`start ${one}`);
		features.add(`start ${one} ${two}`);
	}
	const length = sentences.reduce((sum, { words }) => sum + words.length, 0);
	features.add(`length ${Math.min(6, Math.round(Math.log2(length + 1)))}`);
	for (const seen of concepts) {
		for (const concept of seen.keys()) {
			features.add(`concept ${concept}`);
		}
	}
	for (const { rule } of fired) {
		features.add(`rule ${rule.id}`);
	}
	if (channel === 'ceisacare' || channel === 'bcare') {
		features.add('technical channel');
	}
	return { sentences, concepts, fired, fillers: ready.fillers, features: [...features] };
}

function rootOf({ form, roots, meaning }: Word): string {
	if (meaning !== undefined) {
		return meaning;
	}
	return roots.reduce((best, root) => (root.length >= 4 && root.length < best.length ? root : best), form);
}
