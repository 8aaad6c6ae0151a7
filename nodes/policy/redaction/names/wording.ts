/** A word of the text and how it is written. */
export interface Word {
	text: string;
	/** In lower case, without an English possessive. */
	low: string;
	form: 'lower' | 'title' | 'upper';
	from: number;
	to: number;
	/** What stands between the word before and this one. */
	gap: string;
	/** Number of the line. */
	line: number;
}

const pattern = /[\p{L}\p{M}]+(?:['’`][\p{L}\p{M}]+)*/gu;

export function wordsOf(text: string): Word[] {
	const words: Word[] = [];
	let end = 0;
	let line = 0;
	for (const match of text.matchAll(pattern)) {
		const from = match.index;
		const gap = text.slice(end, from);
		line += gap.split('\n').length - 1;
		end = from + match[0].length;
		words.push({
			text: match[0],
			low: match[0].toLowerCase().replace(/['’]s$/, ''),
			form: formOf(match[0]),
			from,
			to: end,
			gap,
			line,
		});
	}
	return words;
}

function formOf(text: string): Word['form'] {
	if (!/^\p{Lu}/u.test(text)) {
		return 'lower';
	}
	return text.length > 1 && text === text.toUpperCase() ? 'upper' : 'title';
}

/** Shortened first names and degrees, which a dot parts from the name. */
const shortened = /^(?:.|moh|moch|muh|much|abd|st|hj|kh|dg|tb|rd|dr|drs|dra|ir|prof)$/u;

/** Whether a word goes on where the word before it ended. */
export function joined(words: readonly Word[], at: number): boolean {
	const { gap } = words[at]!;
	return /^[ \u00A0]{1,3}$|^-$/.test(gap) || (/^\. ?$/.test(gap) && shortened.test(words[at - 1]!.low));
}

/** Numbers of the lines in which most words have capitals: there a capital tells nothing. */
export function headlines(words: readonly Word[]): ReadonlySet<number> {
	const counts = new Map<number, { words: number; capitals: number }>();
	for (const { line, text, form } of words) {
		const count = counts.get(line) ?? { words: 0, capitals: 0 };
		counts.set(line, count);
		if (text.length > 3) {
			count.words += 1;
			count.capitals += form === 'lower' ? 0 : 1;
		}
	}
	const capital = [...counts].filter(([, count]) => count.words > 4 && count.capitals >= count.words * 0.6);
	return new Set(capital.map(([line]) => line));
}
