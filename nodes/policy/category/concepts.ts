import type { Lexicon, LexiconRule } from '../schema/lexicon';
import { joinPhrases, type Sentence, type Word } from './words';

/** A concept seen in a message: first and last word, counted within its sentence. */
interface Sighting {
	first: number;
	last: number;
}

/** Concepts (and topics, by their codes) of one sentence, or of the whole message. */
export type Seen = ReadonlyMap<string, readonly Sighting[]>;

export interface Phrase {
	concept: string;
	words: readonly Matcher[];
}

interface Matcher {
	text: string;
	kind: 'root' | 'form' | 'prefix';
}

/** A rule with its alternatives taken apart. */
export interface ReadyRule {
	rule: LexiconRule;
	all: readonly string[][];
	none: readonly string[][];
	whole: boolean;
	within?: number;
	channels?: readonly string[];
}

/** A lexicon made ready for reading: phrases by their first word, rules taken apart. */
interface ReadyLexicon {
	readonly byRoot: ReadonlyMap<string, readonly Phrase[]>;
	readonly byPrefix: readonly Phrase[];
	readonly rules: readonly ReadyRule[];
	readonly fillers: ReadonlySet<string>;
	/** Words worked out before, of our own examples only: nothing of a citizen's message stays. */
	readonly known: Known;
}

/** Words by the piece of text they stand for, and the phrases that may begin with a form. */
export interface Known {
	words: Map<string, readonly Word[]>;
	phrases: Map<string, readonly Phrase[]>;
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
	for (const [concept, entries] of Object.entries({ ...lexicon.concepts, ...lexicon.topics })) {
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
	const rules = lexicon.rules.map((rule) => ({
		rule,
		all: rule.all.map((either) => either.split('|')),
		none: (rule.none ?? []).map((either) => either.split('|')),
		whole: rule.scope === 'message',
		within: rule.within,
		channels: rule.channels,
	}));
	const known = { words: new Map(), phrases: new Map() };
	return { byRoot, byPrefix, rules, fillers: new Set(lexicon.fillers), known };
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
export function findConcepts(
	ready: ReadyLexicon,
	sentences: readonly Sentence[],
	known: Known['phrases'],
): Seen[] {
	const phrasesFrom = (word: Word): readonly Phrase[] => {
		let phrases = known.get(word.form);
		if (!phrases) {
			const candidates = new Set<Phrase>();
			for (const root of word.roots) {
				ready.byRoot.get(root)?.forEach((phrase) => candidates.add(phrase));
			}
			ready.byPrefix.forEach((phrase) => candidates.add(phrase));
			phrases = [...candidates].filter(({ words }) => matches(words[0]!, word));
			known.set(word.form, phrases);
		}
		return phrases;
	};
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
			for (const phrase of phrasesFrom(word)) {
				const last = endOfPhrase(ready, phrase, words, index);
				if (last !== null) {
					note(phrase.concept, index, last);
				}
			}
		});
		if (asked) {
			note('questionMark', words.length - 1, words.length - 1);
		}
		return seen;
	});
}

/** Index of the last word of a phrase whose first word is the one at `start`; up to two fillers may stand between its words. */
function endOfPhrase(
	ready: ReadyLexicon,
	phrase: Phrase,
	words: readonly Word[],
	start: number,
): number | null {
	let at = start;
	for (let part = 1; part < phrase.words.length; part++) {
		const furthest = Math.min(at + 3, words.length - 1);
		at++;
		while (at <= furthest && !matches(phrase.words[part]!, words[at]!)) {
			if (!ready.fillers.has(words[at]!.form)) {
				return null;
			}
			at++;
		}
		if (at > furthest) {
			return null;
		}
	}
	return at;
}

/** Rules that speak for a message, each once. */
export function firedRules(ready: ReadyLexicon, sentences: readonly Seen[], channel: string): ReadyRule[] {
	const message = new Map<string, Sighting[]>();
	for (const seen of sentences) {
		for (const [concept, sightings] of seen) {
			const all = message.get(concept);
			if (all) {
				all.push(...sightings);
			} else {
				message.set(concept, [...sightings]);
			}
		}
	}
	return ready.rules.filter((rule) => {
		if (rule.channels?.includes(channel) === false || !rule.all.every((either) => has(message, either))) {
			return false;
		}
		return rule.whole ? speaks(rule, message) : sentences.some((seen) => speaks(rule, seen));
	});
}

function has(seen: Seen, either: readonly string[]): boolean {
	return either.some((concept) => seen.has(concept));
}

function speaks({ all, none, within }: ReadyRule, seen: Seen): boolean {
	if (!all.every((either) => has(seen, either)) || none.some((either) => has(seen, either))) {
		return false;
	}
	if (within === undefined) {
		return true;
	}
	const needed = all.map((either) => either.flatMap((concept) => seen.get(concept) ?? []));
	return needed[0]!.some((anchor) => needed.every((list) => near(anchor, list, within)));
}

function near(anchor: Sighting, list: readonly Sighting[], within: number): boolean {
	return list.some((one) => one.first - anchor.last <= within && anchor.first - one.last <= within);
}
