/** Phrases separated by commas, over any number of lines. */
export function phrases(list: string): string[] {
	return list
		.split(',')
		.map((phrase) => phrase.trim())
		.filter((phrase) => phrase !== '');
}
