/** Names in a field, separated by commas. */
export const namesIn = (text: string): string[] =>
	text
		.split(',')
		.map((name) => name.trim())
		.filter(Boolean);
