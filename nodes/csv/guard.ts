/** What a spreadsheet would take for a formula (catalogue 5.3). */
const FORMULA = /^'(?=[=+\-@\t\r])/;

/** A cell without the apostrophe that our own exports, and careful people, put before such text. */
export function unguarded(cell: string): string {
	return cell.replace(FORMULA, '');
}
