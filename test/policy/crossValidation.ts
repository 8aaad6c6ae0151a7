import { learnFrom, readExamples } from '../../nodes/policy/category/learned';
import { suggestWith } from '../../nodes/policy/category/suggest';
import type { Policy } from '../../nodes/policy/document';
import type { Example } from '../../nodes/policy/schema/lexicon';
import type { Judged } from './measure';

/** Every example judged by weights that learned the others; what resembles each other stays in one fold. */
export function crossValidated(policy: Policy, examples: readonly Example[], folds: number): Judged[] {
	const read = readExamples(policy.lexicon, examples);
	const foldOf = foldsOf(examples, folds);
	return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
		const learned = learnFrom(read.filter((_, index) => foldOf[index] !== fold));
		return examples
			.filter((_, index) => foldOf[index] === fold)
			.map((example) => ({ example, got: suggestWith(policy, learned, { ...example, role: 'user' }) }));
	});
}

/** From this share of common five-letter pieces on two messages are variants of one. */
const ALIKE = 0.35;

function foldsOf(examples: readonly Example[], folds: number): number[] {
	const pieces = examples.map(({ text }) => piecesOf(text));
	const group = examples.map((_, index) => index);
	const seenIn = new Map<string, number[]>();
	pieces.forEach((own, index) => {
		const shared = new Map<number, number>();
		for (const piece of own) {
			const others = seenIn.get(piece) ?? [];
			others.forEach((other) => shared.set(other, (shared.get(other) ?? 0) + 1));
			seenIn.set(piece, [...others, index]);
		}
		for (const [other, count] of shared) {
			if (count / (own.size + pieces[other]!.size - count) > ALIKE) {
				const [from, to] = [group[index]!, group[other]!];
				group.forEach((one, at) => (group[at] = one === from ? to : one));
			}
		}
	});
	return group.map((one) => one % folds);
}

function piecesOf(text: string): Set<string> {
	const plain = text.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
	return new Set(Array.from({ length: Math.max(0, plain.length - 4) }, (_, at) => plain.slice(at, at + 5)));
}
