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
 * Which sections a text fills: under their headings, up to the next one, stands something that is no blank, no closing
 * and no signature. Headings are told however they are numbered and marked, in whatever order; what stands behind one
 * on its line, after a colon, a dash, a full stop or a bracket, counts.
 */
export function filledSections(sections: readonly Section[], text: string): string[] {
	const read = text.split(/\r?\n/).map((line) => {
		const words = plain(line);
		const content = sections.map(({ label }) => behind(words, plain(label)));
		const place = content.findIndex((one) => one !== null);
		return { section: sections[place], content: content[place] ?? words, isMark: /^\s*--\s*$/.test(line) };
	});
	const filled = new Set<string>();
	let current: Section | undefined;
	for (const { section, content } of read.slice(0, endOf(read))) {
		current = section ?? current;
		if (current && isContent(content)) filled.add(current.id);
	}
	return sections.flatMap(({ id }) => (filled.has(id) ? [id] : []));
}

/** What stands on the line of a heading behind it; null for another line. */
function behind(words: string, label: string): string | null {
	if (!words.startsWith(label)) return null;
	const rest = words.slice(label.length);
	return rest === '' ? '' : (/^[ *_]*(?:[:.]|[-–—]+(?= |$)|(?=[([]))(.*)$/u.exec(rest)?.[1] ?? null);
}

/** Without number, bullet and markup around it, whatever case and spaces. */
const plain = (line: string): string =>
	line
		.replace(/\s+/gu, ' ')
		.replace(/^[ *_#•–-]*(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]+|\d{1,2}(?= ))?[ *_]*/iu, '')
		.replace(/[ :*_]+$/u, '')
		.toLowerCase();

const BLANK = /^(?:kosong|nihil|belum ada|belum diisi|isi di sini|n\/a)$/u;
const CLOSING = new RegExp(
	[
		'^(?:(?:sekian|demikian)(?: dan|,)? ?)?terima ?kasih(?: atas perhatian.{0,40})?$',
		'^demikian\\b.{0,60}\\b(?:sampaikan|disampaikan|laporkan|dilaporkan)\\b.{0,80}$',
		'^salam(?: hormat)?$|^hormat (?:kami|saya)$',
	].join('|'),
	'u',
);

function isContent(words: string): boolean {
	const bare = bareOf(words);
	return bare !== '' && !BLANK.test(bare) && !CLOSING.test(bare);
}

/** From the first letter or digit to the last one. */
const bareOf = (words: string): string => /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(words)?.[0] ?? '';

/** Of a name, its office, a place and a date. */
const MOST_SIGNED = { lines: 5, characters: 60 };

/**
 * Where the text ends and its signature begins: below the last heading, at `-- ` or at a closing that few short lines
 * follow.
 */
function endOf(lines: ReadonlyArray<{ section?: Section; content: string; isMark: boolean }>): number {
	const last = lines.findLastIndex(({ section }) => section !== undefined);
	const end = lines.findIndex(({ content, isMark }, place) => {
		if (place <= last || isMark || !CLOSING.test(bareOf(content))) return place > last && isMark;
		const signed = lines.slice(place + 1).flatMap((below) => bareOf(below.content) || []);
		const isShort = signed.every(({ length }) => length <= MOST_SIGNED.characters);
		return isShort && signed.length <= MOST_SIGNED.lines;
	});
	return end === -1 ? lines.length : end;
}
