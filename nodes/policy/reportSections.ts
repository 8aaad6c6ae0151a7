/** A heading of a written report under which something has to stand (catalogue 5.1). */
interface Section {
	id: string;
	label: string;
}

/** The headings, numbered, each with its text below. @param texts by section id; what is missing stays to be written */
export function sectionsText(
	sections: readonly Section[],
	texts: Readonly<Record<string, string>> = {},
): string {
	return sections
		.map(({ id, label }, place) => `${place + 1}. ${label}\n${texts[id]?.trim() ?? ''}`.trimEnd() + '\n')
		.join('\n');
}

/**
 * Which sections a text fills: under their headings, up to the next one, stands a letter or a digit. Headings are told
 * with or without number, markup and colon, in whatever order; what stands behind the colon counts.
 */
export function filledSections(sections: readonly Section[], text: string): string[] {
	const filled = new Set<string>();
	let current: Section | null = null;
	for (const line of text.split(/\r?\n/)) {
		const words = plain(line);
		const heading = sections.find(({ label }) => words === plain(label) || rest(words, label) !== null);
		current = heading ?? current;
		const content = heading ? rest(words, heading.label) : words;
		if (current && content !== null && /[\p{L}\p{N}]/u.test(content)) filled.add(current.id);
	}
	return sections.flatMap(({ id }) => (filled.has(id) ? [id] : []));
}

/** What stands on the line of a heading behind its colon; null for another line and for one without. */
function rest(words: string, label: string): string | null {
	const head = `${plain(label)}:`;
	return words.startsWith(head) ? words.slice(head.length) : null;
}

/** Without number, bullet and markup around it, whatever case and spaces. */
const plain = (line: string): string =>
	line
		.replace(/\s+/gu, ' ')
		.replace(/^[ *#•–-]*(?:\d+[.)])?[ *]*/u, '')
		.replace(/ :/gu, ':')
		.replace(/[ :*]+$/u, '')
		.toLowerCase();
