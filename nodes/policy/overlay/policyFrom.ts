import { defaultPolicy, PolicyInvalid, type Policy } from '../document';
import { isoInstant } from '../instant';
import type { PolicyProblem } from '../schema/crossChecks';
import { build, type Built } from './build';
import type { Change } from './change';
import { readOverlay, type OverlayRead } from './json';
import { readRows, type RowsRead } from './row';

export type { PolicyRow } from './row';

export interface PolicyInput {
	/** Rows of `djbc_policy`; n8n's other columns, dates and nulls are fine. */
	rows?: readonly unknown[];
	/** JSON: kinds of rows with keys and values, or sections of the policy to merge. Holds at once, after the rows. */
	overlay?: unknown;
	/** Epoch milliseconds. */
	now: number;
	/** Default `refuse`. */
	invalidRows?: 'refuse' | 'leaveOut';
}

export interface PolicyInForce {
	policy: Policy;
	/** With paths such as `/rows/12/value`; what they name was left out. */
	problems: PolicyProblem[];
	/** Rows that wait for others, such as holidays of a year that no row covers yet. */
	warnings: PolicyProblem[];
	/** When the next row comes into force, UTC; null: none waits. */
	nextChangeAt: string | null;
}

/**
 * The shipped policy with the rows and the overlay that are in force at `now`. Of rows with the same kind and key the
 * later `effectiveAt` wins, then the higher id; those of one office or unit add up. Read and judged once per content and step of time.
 * @throws PolicyInvalid with every problem, unless bad rows are left out
 */
export function policyFrom({ rows = [], overlay, now, invalidRows }: PolicyInput): PolicyInForce {
	const result = prepared(rows, overlay).at(now);
	if (invalidRows !== 'leaveOut' && result.problems.length > 0) {
		throw new PolicyInvalid(result.problems);
	}
	return result;
}

/** Rows and overlay as read, with the policies they make as time goes by. */
class Prepared {
	private readonly rows: RowsRead;
	private readonly overlay: OverlayRead;
	/** When rows come into force, in order. */
	private readonly steps: number[];
	/** By how many steps were taken. Time moves on, so only the last one is kept. */
	private last?: { taken: number; built: Built };

	constructor(rows: readonly unknown[], overlay: unknown) {
		this.rows = readRows(rows);
		this.overlay = readOverlay(overlay);
		this.steps = [...new Set(this.rows.changes.flatMap(({ effectiveAt }) => effectiveAt ?? []))];
	}

	at(now: number): PolicyInForce {
		const taken = this.steps.filter((step) => step <= now).length;
		if (this.last?.taken !== taken) {
			this.last = { taken, built: this.build(now) };
		}
		const next = this.steps[taken];
		return {
			...this.last.built,
			nextChangeAt: next === undefined ? null : isoInstant(next),
		};
	}

	/** Problems of rows that come into force later are told beforehand. */
	private build(now: number): Built {
		const inForce = this.rows.changes.filter(({ effectiveAt }) => (effectiveAt ?? now) <= now);
		const built = this.with(inForce);
		const later = inForce.length < this.rows.changes.length ? this.with(this.rows.changes).problems : [];
		const problems = [...this.rows.problems, ...this.overlay.problems, ...built.problems, ...later];
		const told = new Map(problems.map((one) => [`${one.path} ${one.message}`, one]));
		return { ...built, problems: [...told.values()] };
	}

	private with(rows: readonly Change[]): Built {
		return build(defaultPolicy(), [...rows, ...this.overlay.changes], this.overlay.patches);
	}
}

const KEPT = 8;
const cache = new Map<string, Prepared>();

function prepared(rows: readonly unknown[], overlay: unknown): Prepared {
	const content = JSON.stringify([rows, overlay]);
	const known = cache.get(content) ?? new Prepared(rows, overlay);
	// The least used one stands first and goes first.
	cache.delete(content);
	cache.set(content, known);
	if (cache.size > KEPT) {
		cache.delete(cache.keys().next().value!);
	}
	return known;
}
