import { readFileSync } from 'node:fs';
import { learnFrom, readExamples } from '../../nodes/policy/category/learned';
import { suggestCategory } from '../../nodes/policy/category/suggest';
import { defaultPolicy } from '../../nodes/policy/document';
import type { Example } from '../../nodes/policy/schema/lexicon';
import { readMessages } from '../commands/messagesFile';
import { crossValidated } from '../policy/crossValidation';
import { confusionTable, measured, type Judged } from '../policy/measure';

const FOLDS = 5;

/**
 * `npm run bench:category [-- FILE]`: how well categories are suggested, and how fast. With a labelled file (columns
 * category, channel, text): the shipped policy on messages it has not learned, then the learner taught and tested on
 * that file alone, fold by fold. Without: our own examples, fold by fold.
 */
function main(): void {
	const [path] = process.argv.slice(2);
	const { lexicon } = defaultPolicy();
	const started = performance.now();
	const read = readExamples(lexicon, lexicon.examples);
	const taught = performance.now();
	learnFrom(read);
	const learned = performance.now();
	print(
		`${lexicon.examples.length} examples read in ${Math.round(taught - started)} ms, learned in ${Math.round(learned - taught)} ms`,
	);
	if (path === undefined) {
		report(`Own examples, ${FOLDS} folds: each fold judged by what the others teach`, ownFolds());
		return;
	}
	const messages = readMessages(readFileSync(path, 'utf8')) as Example[];
	report('Shipped policy on this list, which it has not learned', shipped(messages));
	report(
		`Learner taught with this list alone, ${FOLDS} folds (rules and concepts of the shipped policy)`,
		crossValidated(defaultPolicy(), messages, FOLDS),
	);
}

function ownFolds(): Judged[] {
	return crossValidated(defaultPolicy(), defaultPolicy().lexicon.examples, FOLDS);
}

function shipped(messages: readonly Example[]): Judged[] {
	const times: number[] = [];
	const judged = messages.map((example) => {
		const before = performance.now();
		const got = suggestCategory(defaultPolicy(), { ...example, role: 'user' });
		times.push(performance.now() - before);
		return { example, got };
	});
	times.shift(); // The first one learns.
	times.sort((a, b) => a - b);
	const at = (share: number) =>
		times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(2);
	print(`milliseconds a message: p50 ${at(0.5)}, p95 ${at(0.95)}, max ${at(1)}`);
	return judged;
}

function report(title: string, judged: readonly Judged[]): void {
	const {
		top,
		full,
		grave,
		graveOpen,
		graveMissed,
		innocent,
		innocentRestricted,
		prefilled,
		prefilledRight,
	} = measured(judged);
	const share = (count: number, of: number) => `${((100 * count) / Math.max(1, of)).toFixed(1)} %`;
	print(`\n${title}: ${judged.length} messages`);
	print(`top level right ${share(top, judged.length)}, full code right ${share(full, judged.length)}`);
	print(
		`ethics and crime: ${grave}, ${graveOpen} outside restricted triage, ${graveMissed} of them without review`,
	);
	print(
		`others: ${innocent}, ${innocentRestricted} in restricted triage (${share(innocentRestricted, innocent)})`,
	);
	print(`pre-filled ${prefilled}, right ${share(prefilledRight, prefilled)}`);
	print(confusionTable(judged));
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}

main();
