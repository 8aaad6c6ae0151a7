import { withSections, type Policy } from '../document';
import type { PolicyProblem } from '../schema/crossChecks';
import type { PolicyDocument } from '../schema/policyDocument';
import { markOf, problemPath, type Change } from './change';
import { Draft } from './draft';
import { merged } from './json';
import { kinds } from './kinds';
import { TAKE_OUT } from './notation';

export interface Built {
	policy: Policy;
	/** With what they name left out. */
	problems: PolicyProblem[];
	/** Changes that wait for another one, such as holidays of a year that is not covered yet. */
	warnings: PolicyProblem[];
}

/**
 * The base with all changes that can be taken in. What is unsound is left out and the rest is judged again, until the
 * whole is sound: so one bad row hides no other, and none of them stops the policy.
 */
export function build(base: Policy, changes: readonly Change[], patches: Record<string, unknown>): Built {
	const problems: PolicyProblem[] = [];
	let left = [...changes];
	let sections = Object.keys(patches);
	for (;;) {
		const attempt = new Attempt(base, left);
		for (const name of sections) {
			attempt.merge(name as keyof PolicyDocument, patches[name]);
		}
		const judged = attempt.judge();
		problems.push(...judged.problems);
		if (judged.policy) {
			return { policy: judged.policy, problems, warnings: attempt.warnings };
		}
		left = left.filter((change) => !judged.unsound.has(change));
		sections = sections.filter((name) => !judged.unsound.has(name));
	}
}

/** What is at fault: a change, or the name of a section that was merged. */
type Culprit = Change | string;

class Attempt {
	readonly warnings: PolicyProblem[] = [];
	private readonly draft: Draft;
	private readonly problems: PolicyProblem[] = [];
	private readonly unsound = new Set<Culprit>();
	/** Places written, the latest last. */
	private readonly written: { place: string; by: Culprit }[] = [];

	constructor(base: Policy, changes: readonly Change[]) {
		this.draft = new Draft(base);
		const inForce = notReplaced(changes);
		// The cover first: dates of a year wait for it.
		const ordered = [
			...inForce.filter(({ kind }) => kind === 'cover'),
			...inForce.filter(({ kind }) => kind !== 'cover'),
		].filter(({ kind, value }) => value !== TAKE_OUT || kinds[kind]!.takesOut);
		for (const change of ordered) {
			const places = kinds[change.kind]!.apply(this.draft, this.entryOf(change));
			this.written.push(...places.map((place) => ({ place, by: change })));
		}
		ordered.forEach((change) => kinds[change.kind]!.check?.(this.draft, this.entryOf(change)));
	}

	merge(section: keyof PolicyDocument, patch: unknown): void {
		(this.draft.changed as Record<string, unknown>)[section] = merged(this.draft.see(section), patch);
		this.written.push({ place: `/${section}`, by: section });
	}

	/** The policy, or what is to be left out before the next attempt. */
	judge(): { policy: Policy | null; problems: PolicyProblem[]; unsound: Set<Culprit> } {
		if (this.unsound.size > 0) {
			return { policy: null, problems: this.problems, unsound: this.unsound };
		}
		const { policy, problems } = withSections(this.draft.base, this.draft.changed);
		for (const { path, message } of problems) {
			const by = this.culpritOf(path);
			this.unsound.add(by);
			this.problems.push(
				typeof by === 'string'
					? { path: `/overlay${path}`, message }
					: { path: problemPath(by, 'value'), message: `${path} ${message}` },
			);
		}
		return { policy, problems: this.problems, unsound: this.unsound };
	}

	private entryOf(change: Change) {
		const { key, value } = change;
		return {
			key,
			value,
			problem: (column: 'key' | 'value', message: string) => {
				this.unsound.add(change);
				this.problems.push({ path: problemPath(change, column), message });
			},
			waits: (message: string) => {
				this.warnings.push({ path: problemPath(change, 'key'), message });
			},
		};
	}

	/** Who wrote there last; where nobody did, who wrote nearest to it, or anything at all. */
	private culpritOf(path: string): Culprit {
		for (let at = path; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
			const found = this.written.findLast(
				({ place }) => `${at}/`.startsWith(`${place}/`) || place.startsWith(`${at}/`),
			);
			if (found) {
				return found.by;
			}
		}
		return this.written.at(-1)!.by;
	}
}

/** Without the changes that a later one of the same thing replaces; each keeps its place in the order. */
function notReplaced(changes: readonly Change[]): Change[] {
	const replacedBefore = new Map<string, number>();
	changes.forEach((change, index) => {
		if (!kinds[change.kind]!.addsUp || change.value === TAKE_OUT) {
			replacedBefore.set(markOf(change), index);
		}
	});
	return changes.filter((change, index) => index >= (replacedBefore.get(markOf(change)) ?? 0));
}
