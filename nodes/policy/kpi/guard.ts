/** What a spreadsheet would take for a formula, once it is edited (catalogue 5.3). */
const FORMULA = /^[=+\-@\t\r]/;

/** A cell that is no formula: led by an apostrophe where it would be one. */
export function guarded(cell: string): string {
	return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** A cell without the apostrophe that our own exports, and careful people, put before such text. */
export function unguarded(cell: string): string {
	return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}
