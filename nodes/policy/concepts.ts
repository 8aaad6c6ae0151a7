import type { Lexicon, LexiconRule } from './schema/lexicon';
import { joinPhrases, type Sentence, type Word } from './words';

/** A concept seen in a message: first and last word, counted within its sentence. */
interface Sighting {
	first: number;
	last: number;
}

/** Concepts of one sentence, or of the whole message. */
export type Seen = ReadonlyMap<string, readonly Sighting[]>;

interface Phrase {
	concept: string;
	words: readonly Matcher[];
}

interface Matcher {
	text: string;
	kind: 'root' | 'form' | 'prefix';
}

/** A lexicon made ready for reading: phrases by their first word. */
export interface ReadyLexicon {
	readonly lexicon: Lexicon;
	readonly byRoot: ReadonlyMap<string, readonly Phrase[]>;
	readonly byPrefix: readonly Phrase[];
	readonly fillers: ReadonlySet<string>;
}

const prepared = new WeakMap<Lexicon, ReadyLexicon>();

export function readyLexicon(lexicon: Lexicon): ReadyLexicon {
	let ready = prepared.get(lexicon);
	if (!ready) {
		ready = prepare(lexicon);
		prepared.set(lexicon, ready);
	}
	return ready;
}

function prepare(lexicon: Lexicon): ReadyLexicon {
	const byRoot = new Map<string, Phrase[]>();
	const byPrefix: Phrase[] = [];
	for (const [concept, entries] of Object.entries(lexicon.concepts)) {
		for (const entry of entries) {
			const words = joinPhrases(entry, lexicon.joined).split(' ').map(matcherOf);
			const phrase = { concept, words };
			const head = words[0]!;
			if (head.kind === 'prefix') {
				byPrefix.push(phrase);
			} else {
				const list = byRoot.get(head.text);
				if (list) {
					list.push(phrase);
				} else {
					byRoot.set(head.text, [phrase]);
				}
			}
		}
	}
	return { lexicon, byRoot, byPrefix, fillers: new Set(lexicon.fillers) };
}

function matcherOf(word: string): Matcher {
	if (word.endsWith('=')) {
		return { text: word.slice(0, -1), kind: 'form' };
	}
	return word.endsWith('*') ? { text: word.slice(0, -1), kind: 'prefix' } : { text: word, kind: 'root' };
}

function matches(matcher: Matcher, word: Word): boolean {
	switch (matcher.kind) {
		case 'form':
			return word.form === matcher.text;
		case 'prefix':
			return word.roots.some((root) => root.startsWith(matcher.text));
		case 'root':
			return word.roots.includes(matcher.text);
	}
}

/** Concepts of each sentence. */
export function findConcepts(ready: ReadyLexicon, sentences: readonly Sentence[]): Seen[] {
	return sentences.map(({ words, asked }) => {
		const seen = new Map<string, Sighting[]>();
		const note = (concept: string, first: number, last: number) => {
			const list = seen.get(concept);
			if (list) {
				list.push({ first, last });
			} else {
				seen.set(concept, [{ first, last }]);
			}
		};
		words.forEach((word, index) => {
			const tried = new Set<Phrase>();
			const candidates = word.roots.flatMap((root) => ready.byRoot.get(root) ?? []);
			for (const phrase of [...candidates, ...ready.byPrefix]) {
				if (!tried.has(phrase)) {
					tried.add(phrase);
					const last = endOfPhrase(ready, phrase, words, index);
					if (last !== null) {
						note(phrase.concept, index, last);
					}
				}
			}
		});
		if (asked) {
			note('questionMark', words.length - 1, words.length - 1);
		}
		return seen;
	});
}

/** Index of the phrase's last word if it begins at `start`; up to two fillers may stand between its words. */
function endOfPhrase(
	ready: ReadyLexicon,
	phrase: Phrase,
	words: readonly Word[],
	start: number,
): number | null {
	if (!matches(phrase.words[0]!, words[start]!)) {
		return null;
	}
	let at = start;
	for (const matcher of phrase.words.slice(1)) {
		let next = at + 1;
		while (
			next < words.length &&
			next <= at + 2 &&
			!matches(matcher, words[next]!) &&
			ready.fillers.has(words[next]!.form)
		) {
			next++;
		}
		if (next >= words.length || !matches(matcher, words[next]!)) {
			return null;
		}
		at = next;
	}
	return at;
}

/** Rules that speak for a message, each once. */
export function firedRules(ready: ReadyLexicon, sentences: readonly Seen[], channel: string): LexiconRule[] {
	const message = new Map<string, Sighting[]>();
	for (const seen of sentences) {
		for (const [concept, sightings] of seen) {
			message.set(concept, [...(message.get(concept) ?? []), ...sightings]);
		}
	}
	return ready.lexicon.rules.filter((rule) => {
		if (rule.channels && !rule.channels.includes(channel)) {
			return false;
		}
		return rule.scope === 'message' ? speaks(rule, message) : sentences.some((seen) => speaks(rule, seen));
	});
}

function speaks(rule: LexiconRule, seen: Seen): boolean {
	const sightings = (concepts: string) => concepts.split('|').flatMap((one) => seen.get(one) ?? []);
	if (rule.none?.some((concepts) => sightings(concepts).length > 0)) {
		return false;
	}
	const needed = rule.all.map(sightings);
	if (needed.some((list) => list.length === 0)) {
		return false;
	}
	const { within } = rule;
	return (
		within === undefined || needed[0]!.some((anchor) => needed.every((list) => near(anchor, list, within)))
	);
}

function near(anchor: Sighting, list: readonly Sighting[], within: number): boolean {
	return list.some((one) => one.first - anchor.last <= within && anchor.first - one.last <= within);
}
