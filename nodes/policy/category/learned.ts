import { readMessage } from './reading';
import type { Example, Lexicon } from '../schema/lexicon';

/** Weights of features by category, learned from the examples of a lexicon. */
export interface Learned {
	readonly codes: readonly string[];
	readonly features: ReadonlyMap<string, number>;
	/** One row of `codes.length` weights per feature. */
	readonly weights: Float64Array;
	readonly bias: Float64Array;
}

const learnedOnce = new WeakMap<Lexicon, Learned>();

/** Learned at first use, normally the activation of the trigger, a few tenths of a second once. */
export function learnedFrom(lexicon: Lexicon): Learned {
	let learned = learnedOnce.get(lexicon);
	if (!learned) {
		learned = learn(lexicon, lexicon.examples);
		learnedOnce.set(lexicon, learned);
	}
	return learned;
}

const ROUNDS = 40;
const DECAY = 0.94;
const SHRINK = 0.002;

/**
 * Multinomial logistic regression by stochastic gradient descent, in a fixed order: the same examples always give
 * the same weights. A feature counts when two examples share it.
 */
export function learn(lexicon: Lexicon, examples: readonly Example[]): Learned {
	const codes = [...new Set(examples.map(({ category }) => category))].sort();
	const read = examples.map(({ text, channel }) => readMessage(lexicon, text, channel).features);
	const shared = new Map<string, number>();
	for (const feature of read.flat()) {
		shared.set(feature, (shared.get(feature) ?? 0) + 1);
	}
	const features = new Map<string, number>();
	for (const [feature, times] of shared) {
		if (times >= 2) {
			features.set(feature, features.size);
		}
	}
	const learned: Learned = {
		codes,
		features,
		weights: new Float64Array(features.size * codes.length),
		bias: new Float64Array(codes.length),
	};
	const lines = read.map((one) => rowsOf(learned, one));
	const targets = examples.map(({ category }) => codes.indexOf(category));
	// A stride that shares no factor with the count visits every example once a round, neighbours far apart.
	const stride = coprimeTo(examples.length, Math.floor(examples.length * 0.618));
	let rate = 1;
	for (let round = 0; round < ROUNDS; round++, rate *= DECAY) {
		for (let step = 0, at = round % examples.length; step < examples.length; step++) {
			descend(learned, lines[at]!, targets[at]!, rate);
			at = (at + stride) % examples.length;
		}
	}
	return learned;
}

/** Probability of each code, in the order of `codes`. */
export function probabilities(learned: Learned, features: readonly string[]): number[] {
	return softmax(learned, rowsOf(learned, features));
}

function rowsOf({ features }: Learned, present: readonly string[]): number[] {
	return present.flatMap((feature) => features.get(feature) ?? []);
}

function softmax({ codes, weights, bias }: Learned, rows: readonly number[]): number[] {
	const scale = 1 / Math.sqrt(rows.length + 1);
	const sums = Array.from(bias);
	for (const row of rows) {
		const offset = row * codes.length;
		for (let code = 0; code < sums.length; code++) {
			sums[code]! += weights[offset + code]! * scale;
		}
	}
	const highest = Math.max(...sums);
	const powers = sums.map((sum) => Math.exp(sum - highest));
	const total = powers.reduce((sum, power) => sum + power, 0);
	return powers.map((power) => power / total);
}

function descend(learned: Learned, rows: readonly number[], target: number, rate: number): void {
	const { codes, weights, bias } = learned;
	const scale = 1 / Math.sqrt(rows.length + 1);
	const errors = softmax(learned, rows);
	errors[target]! -= 1;
	for (let code = 0; code < errors.length; code++) {
		bias[code]! -= rate * 0.1 * errors[code]!;
		errors[code]! *= scale;
	}
	for (const row of rows) {
		const offset = row * codes.length;
		for (let code = 0; code < errors.length; code++) {
			weights[offset + code]! -= rate * (errors[code]! + SHRINK * weights[offset + code]!);
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
