/** A value as an admin gave it: text of a row, or an object of a JSON overlay. */
export type Value = string | Readonly<Record<string, unknown>>;

/** One wish to change the policy: a row of `djbc_policy`, or an entry of a JSON overlay. */
export interface Change {
	/** Where it comes from, as a JSON pointer: `/rows/12`, `/overlay/cuti_bersama/2026-12-28`. */
	path: string;
	/** Whether its parts are columns, so that a problem names the column: `/rows/12/value`. */
	row: boolean;
	kind: string;
	key: string;
	value: Value;
	/** Epoch milliseconds; null: at once. */
	effectiveAt: number | null;
}

/** Where a problem of the change is told. */
export function problemPath({ path, row }: Change, column: 'kind' | 'key' | 'value' | 'effectiveAt'): string {
	return row ? `${path}/${column}` : path;
}

/** Changes with the same mark are about the same thing: the later one wins, or adds to those before. */
export function markOf({ kind, key }: Change): string {
	return `${kind} ${key}`;
}
