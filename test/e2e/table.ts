/** Characters of a line that fit a wide terminal. */
export const WIDTH = 160;

/** Rows as a table of columns as wide as their longest cell; the widest give way, line by line, until all fit. */
export function table(head: string[], rows: string[][]): string {
	const widths = head.map((title, column) =>
		Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
	);
	const needed = () => widths.reduce((sum, width) => sum + width + GAP.length, -GAP.length);
	while (needed() > WIDTH) widths[widths.indexOf(Math.max(...widths))]! -= 1;

	const lines = (row: string[]) => {
		const cells = row.map((cell, column) => wrapped(cell, widths[column]!));
		const height = Math.max(...cells.map(({ length }) => length));
		return Array.from({ length: height }, (_, line) =>
			cells
				.map((cell, column) => (cell[line] ?? '').padEnd(widths[column]!))
				.join(GAP)
				.trimEnd(),
		);
	};
	const rule = widths.map((width) => '-'.repeat(width)).join(GAP);
	return [...lines(head), rule, ...rows.flatMap(lines)].join('\n');
}

const GAP = '  ';

/** The text in lines of at most `width`, broken between words, or in one that is longer. */
export function wrapped(text: string, width: number): string[] {
	return text.match(new RegExp(`(?! )(?:.{1,${width}}(?= |$)|.{${width}})`, 'g')) ?? [''];
}
