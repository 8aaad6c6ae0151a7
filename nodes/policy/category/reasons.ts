import type { ReadyRule } from './concepts';
import { contributions, type Learned } from './learned';
import type { Reading } from './reading';
import type { CategoryCode, CategoryReason } from '../types';

/** At most so many rules are told, the strongest first. */
const TOLD_RULES = 7;
const TOLD_WORDS = 6;

/**
 * Why a code was suggested: the rules that spoke, each with what it added to the code's weight (below zero: it spoke
 * against), and what the words of the message added by the examples that share them. Ids of the lexicon only, unless
 * words are asked for.
 */
export function reasonsOf(
	learned: Learned,
	reading: Reading,
	code: CategoryCode,
	showWords: boolean,
): CategoryReason[] {
	const added = contributions(learned, reading.features, code);
	const byFeature = new Map(added);
	const rules = reading.fired
		.map((ready) => ({
			rule: `${ready.rule.category}/${ready.rule.id}`,
			weight: rounded(byFeature.get(`rule ${ready.rule.id}`) ?? 0),
			...(showWords && { words: wordsOfRule(ready, reading) }),
		}))
		.sort((a, b) => Number(b.rule.startsWith(code)) - Number(a.rule.startsWith(code)) || b.weight - a.weight)
		.slice(0, TOLD_RULES);
	const others = added.filter(([feature]) => !feature.startsWith('rule '));
	return [
		...rules,
		{
			rule: `${code}/examples`,
			weight: rounded(others.reduce((sum, [, weight]) => sum + weight, 0)),
			...(showWords && { words: strongestWords(others) }),
		},
	];
}

function wordsOfRule({ all }: ReadyRule, { sentences, concepts }: Reading): string[] {
	const words = new Set<string>();
	for (const [index, seen] of concepts.entries()) {
		for (const { first, last } of all.flat().flatMap((concept) => seen.get(concept) ?? [])) {
			for (const { form } of sentences[index]!.words.slice(first, last + 1)) {
				words.add(form);
			}
		}
	}
	return [...words].slice(0, TOLD_WORDS);
}

function strongestWords(added: ReadonlyArray<readonly [string, number]>): string[] {
	return added
		.filter(([feature, weight]) => feature.startsWith('word ') && weight > 0)
		.sort((a, b) => b[1] - a[1])
		.slice(0, TOLD_WORDS)
		.map(([feature]) => feature.slice('word '.length));
}

function rounded(weight: number): number {
	return Math.round(weight * 100) / 100;
}
