import type { Example } from '../../nodes/policy/schema/lexicon';
import type { CategorySuggestion } from '../../nodes/policy/types';

/** A labelled message and what was suggested for it. */
export interface Judged {
	example: Example;
	got: CategorySuggestion;
}

const isGrave = (code: string) => code === 'CPL::ETH' || code === 'CPL::CRM';
const parentOf = (code: string) => code.split('::')[0];

/** Counts. Grave: ethics and crime; open: outside restricted triage; missed: outside review as well. */
export function measured(judged: readonly Judged[]) {
	const count = (test: (one: Judged) => boolean) => judged.filter(test).length;
	const grave = ({ example }: Judged) => isGrave(example.category);
	return {
		top: count(({ example, got }) => parentOf(example.category) === parentOf(got.code)),
		full: count(({ example, got }) => example.category === got.code),
		grave: count(grave),
		graveOpen: count((one) => grave(one) && !one.got.restricted),
		graveMissed: count((one) => grave(one) && !one.got.restricted && !one.got.needsReview),
		innocent: count((one) => !grave(one)),
		innocentRestricted: count((one) => !grave(one) && one.got.restricted),
		prefilled: count(({ got }) => got.prefill !== null),
		prefilledRight: count(({ example, got }) => got.prefill === example.category),
	};
}

/** Lines: what a message is; columns: what was suggested. A point for none. */
export function confusionTable(judged: readonly Judged[]): string {
	const pairs = judged.map(({ example, got }) => [example.category, got.code] as const);
	const codes = [...new Set(pairs.flat())].sort();
	const width = Math.max(...codes.map((code) => code.length));
	const narrow = Math.max(...codes.map((code) => shortOf(code).length)) + 1;
	const head = ' '.repeat(width) + codes.map((code) => shortOf(code).padStart(narrow)).join('');
	const lines = codes.map((is) => {
		const cells = codes.map((said) => pairs.filter(([a, b]) => a === is && b === said).length || '.');
		return is.padEnd(width) + cells.map((cell) => String(cell).padStart(narrow)).join('');
	});
	return [head, ...lines].join('\n');
}

function shortOf(code: string): string {
	return code.split('::').at(-1)!;
}
