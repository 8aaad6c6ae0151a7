import type { Policy } from '../document';

export interface PolicyChange {
	/** JSON pointer into the policy. */
	path: string;
	/** Null where it was or is not there. */
	before: unknown;
	after: unknown;
	/** For an admin, English. */
	text: string;
}

/** What another policy changes, section by section. */
export function policyDiff(_before: Policy, _after: Policy): PolicyChange[] {
	return [];
}
