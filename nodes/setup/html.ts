/** Plain text as the HTML that Zammad keeps: a `div` for each line, empty lines kept. */
export const htmlOf = (text: string): string =>
	text
		.split('\n')
		.map((line) => `<div>${line.trim() === '' ? '<br>' : escaped(line)}</div>`)
		.join('');

const escaped = (line: string): string =>
	line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
