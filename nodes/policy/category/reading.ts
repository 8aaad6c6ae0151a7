import { findConcepts, firedRules, readyLexicon, type Known, type ReadyRule, type Seen } from './concepts';
import type { Lexicon } from '../schema/lexicon';
import { readSentences, type Sentence } from './words';

/** A message as the suggestion sees it. */
export interface Reading {
	sentences: readonly Sentence[];
	concepts: readonly Seen[];
	fired: readonly ReadyRule[];
	/** Words without meaning of their own. */
	fillers: ReadonlySet<string>;
	/** What the learned weights go by: words, pairs of words, roots, concepts, rules. Stays inside; never put out. */
	features: readonly string[];
	/** How often each topic is spoken of. */
	topics: ReadonlyMap<string, number>;
	/** Too long to be read whole. */
	cut: boolean;
}

/** Of a longer text its beginning and its end are read; a human has to read the rest. */
const READ_AT_MOST = 6_000;
const READ_OF_END = 2_000;

/** Reads a message; words that our own examples hold are not worked out again. */
export function readMessage(lexicon: Lexicon, text: string, channel: string): Reading {
	const { known } = readyLexicon(lexicon);
	return read(lexicon, text, channel, { words: new Lookup(known.words), phrases: new Lookup(known.phrases) });
}

/** Reads one of our own examples and keeps its words for what comes after. */
export function readExample(lexicon: Lexicon, text: string, channel: string): Reading {
	return read(lexicon, text, channel, readyLexicon(lexicon).known);
}

/** A map that also knows what another one holds, without adding to it. */
class Lookup<T> extends Map<string, T> {
	constructor(private readonly other: ReadonlyMap<string, T>) {
		super();
	}

	override get(key: string): T | undefined {
		return this.other.get(key) ?? super.get(key);
	}
}

function read(lexicon: Lexicon, text: string, channel: string, known: Known): Reading {
	const ready = readyLexicon(lexicon);
	const cut = text.length > READ_AT_MOST;
	const part = cut ? `${text.slice(0, READ_AT_MOST - READ_OF_END)}\n${text.slice(-READ_OF_END)}` : text;
	const sentences = readSentences(part, lexicon, known.words);
	const concepts = findConcepts(ready, sentences, known.phrases);
	const fired = firedRules(ready, concepts, channel);
	const features = new Set<string>();
	for (const { words, asked } of sentences) {
		words.forEach((word, index) => {
			features.add(`word ${word.form}`);
			features.add(`root ${word.root}`);
			if (index > 0) {
				features.add(`pair ${words[index - 1]!.root} ${word.root}`);
			}
		});
		if (asked) {
			features.add('asked');
		}
	}
	const [first] = sentences;
	if (first) {
		const [one, two] = first.words.map(({ root }) => root);
		features.add(`start ${one}`);
		features.add(`start ${one} ${two}`);
	}
	const length = sentences.reduce((sum, { words }) => sum + words.length, 0);
	features.add(`length ${Math.min(6, Math.round(Math.log2(length + 1)))}`);
	for (const seen of concepts) {
		for (const concept of seen.keys()) {
			if (!Object.hasOwn(lexicon.topics, concept)) {
				features.add(`concept ${concept}`);
			}
		}
	}
	for (const { rule } of fired) {
		features.add(`rule ${rule.id}`);
	}
	if (channel === 'ceisacare' || channel === 'bcare') {
		features.add('technical channel');
	}
	return {
		sentences,
		concepts,
		fired,
		fillers: ready.fillers,
		features: [...features],
		topics: topicsOf(lexicon, concepts),
		cut,
	};
}

function topicsOf({ topics }: Lexicon, concepts: readonly Seen[]): ReadonlyMap<string, number> {
	const found = new Map<string, number>();
	for (const seen of concepts) {
		for (const [concept, sightings] of seen) {
			if (Object.hasOwn(topics, concept)) {
				const places = new Set(sightings.map(({ first }) => first));
				found.set(concept, (found.get(concept) ?? 0) + places.size);
			}
		}
	}
	return found;
}
