import { readExample } from './reading';
import type { Example, Lexicon } from '../schema/lexicon';

/** Weights of features by category, learned from the examples of a lexicon. */
export interface Learned {
	readonly codes: readonly string[];
	/** Row of each feature that at least two examples share. */
	readonly rows: ReadonlyMap<string, number>;
	/** What each feature counts for: its kind, and how rare it is. */
	readonly scale: Float64Array;
	/** One row of `codes.length` weights per feature. */
	readonly weights: Float64Array;
	readonly bias: Float64Array;
}

const learnedOnce = new WeakMap<Lexicon, Learned>();

/**
 * Learned at first use, normally the activation of the trigger; about a second once per process. A policy with an
 * overlay shares the lexicon it leaves as it is, and what was learned from it.
 */
export function learnedFrom(lexicon: Lexicon): Learned {
	let learned = learnedOnce.get(lexicon);
	if (!learned) {
		learned = learnFrom(readExamples(lexicon, lexicon.examples));
		learnedOnce.set(lexicon, learned);
	}
	return learned;
}

/** An example as the learner sees it. */
interface ReadExample {
	category: string;
	features: readonly string[];
}

export function readExamples(lexicon: Lexicon, examples: readonly Example[]): ReadExample[] {
	return examples.map(({ category, text, channel }) => ({
		category,
		features: readExample(lexicon, text, channel).features,
	}));
}

const ROUNDS = 8;
const RATE = 0.35;
const SHRINK = 0.00005;
/** Concepts and rules hold knowledge that single words do not; pairs are many and rare. */
const kinds: Readonly<Record<string, number>> = { concept: 1.3, rule: 1.3, pair: 0.6 };

/**
 * Multinomial logistic regression by AdaGrad in a fixed order: the same examples always give the same weights.
 * Features are weighed by rarity (inverse document frequency), messages to length one.
 */
export function learnFrom(examples: readonly ReadExample[]): Learned {
	const codes = [...new Set(examples.map(({ category }) => category))].sort();
	const learned = untaught(
		codes,
		examples.map(({ features }) => features),
	);
	const lines = examples.map(({ features }) => vectorOf(learned, features));
	const targets = examples.map(({ category }) => codes.indexOf(category));
	const steps = {
		weights: new Float64Array(learned.weights.length).fill(1e-3),
		bias: new Float64Array(codes.length).fill(1e-3),
	};
	// A stride that shares no factor with the count visits every example once a round, neighbours far apart.
	const stride = coprimeTo(examples.length, Math.floor(examples.length * 0.618));
	for (let visit = 1; visit <= ROUNDS * examples.length; visit++) {
		const at = (visit * stride) % examples.length;
		descend(learned, steps, lines[at]!, targets[at]!);
	}
	return learned;
}

/** Probability of each code, in the order of `codes`. */
export function probabilities(learned: Learned, features: readonly string[]): number[] {
	return Array.from(softmax(learned, vectorOf(learned, features)));
}

/** How much each feature present spoke for a code; features unknown to the examples are left out. */
export function contributions(
	learned: Learned,
	features: readonly string[],
	code: string,
): [string, number][] {
	const column = learned.codes.indexOf(code);
	const known = features.filter((feature) => learned.rows.has(feature));
	const { rows, values } = vectorOf(learned, known);
	return known.map((feature, index) => [
		feature,
		learned.weights[rows[index]! * learned.codes.length + column]! * values[index]!,
	]);
}

interface Vector {
	rows: Int32Array;
	values: Float64Array;
}

function untaught(codes: readonly string[], read: ReadonlyArray<readonly string[]>): Learned {
	const sharedBy = new Map<string, number>();
	for (const feature of read.flat()) {
		sharedBy.set(feature, (sharedBy.get(feature) ?? 0) + 1);
	}
	const shared = [...sharedBy].filter(([, times]) => times >= 2);
	return {
		codes,
		rows: new Map(shared.map(([feature], row) => [feature, row])),
		scale: Float64Array.from(shared, ([feature, times]) => {
			const kind = kinds[feature.slice(0, feature.indexOf(' '))] ?? 1;
			return kind * Math.log(1 + read.length / times);
		}),
		weights: new Float64Array(shared.length * codes.length),
		bias: new Float64Array(codes.length),
	};
}

function vectorOf(learned: Learned, features: readonly string[]): Vector {
	const known: number[] = [];
	let squares = 1e-9;
	for (const feature of features) {
		const row = learned.rows.get(feature);
		if (row !== undefined) {
			known.push(row);
			squares += learned.scale[row]! * learned.scale[row]!;
		}
	}
	const length = Math.sqrt(squares);
	const values = new Float64Array(known.length);
	for (let index = 0; index < values.length; index++) {
		values[index] = learned.scale[known[index]!]! / length;
	}
	return { rows: Int32Array.from(known), values };
}

function softmax({ codes, weights, bias }: Learned, { rows, values }: Vector): Float64Array {
	const sums = bias.slice();
	for (let index = 0; index < rows.length; index++) {
		const offset = rows[index]! * codes.length;
		const value = values[index]!;
		for (let code = 0; code < sums.length; code++) {
			sums[code]! += weights[offset + code]! * value;
		}
	}
	const highest = Math.max(...sums);
	let total = 0;
	for (let code = 0; code < sums.length; code++) {
		total += sums[code] = Math.exp(sums[code]! - highest);
	}
	for (let code = 0; code < sums.length; code++) {
		sums[code]! /= total;
	}
	return sums;
}

type Steps = Pick<Learned, 'weights' | 'bias'>;

function descend(learned: Learned, steps: Steps, line: Vector, target: number): void {
	const { weights, bias } = learned;
	const errors = softmax(learned, line);
	const count = errors.length;
	const squares = steps.weights;
	errors[target]! -= 1;
	for (let code = 0; code < count; code++) {
		const slope = errors[code]!;
		steps.bias[code]! += slope * slope;
		bias[code]! -= (RATE * slope) / Math.sqrt(steps.bias[code]!);
	}
	for (let index = 0; index < line.rows.length; index++) {
		const value = line.values[index]!;
		for (let code = 0, at = line.rows[index]! * count; code < count; code++, at++) {
			const weight = weights[at]!;
			const slope = errors[code]! * value + SHRINK * weight;
			const steepness = (squares[at]! += slope * slope);
			weights[at] = weight - (RATE * slope) / Math.sqrt(steepness);
		}
	}
}

function coprimeTo(count: number, start: number): number {
	const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
	let stride = Math.max(1, start);
	while (divisor(count, stride) !== 1) {
		stride++;
	}
	return stride;
}
