/**
 * A file to begin with: headings and one line as an example, by semicolon, as a spreadsheet set to Indonesian opens it
 * in columns; UTF-8 with its mark. @param example cells by heading, without quotes, semicolons and line breaks
 */
export function csvTemplate(example: Readonly<Record<string, string>>): Buffer {
	const lines = [Object.keys(example), Object.values(example)].map((cells) => cells.join(';'));
	return Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`, 'utf8');
}
