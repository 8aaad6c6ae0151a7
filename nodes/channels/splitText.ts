const graphemes = new Intl.Segmenter('id', { granularity: 'grapheme' });

/** Where a text may be cut, best first: paragraph, line, sentence, word. The cut is before the white space. */
const BREAKS = [/\n[^\S\n]*\n/g, /\n/g, /(?<=[.!?…]["'”’)\]]*)\s/g, /\s/g];

/**
 * A long text in parts that each fit, in order, none empty. Cut between paragraphs if that leaves no part less than
 * half full, else between lines, sentences, words; inside a word only when it fits no part, and then never inside what
 * readers see as one character (surrogate pairs, combining marks), unless that alone is too long.
 *
 * @param fits true for every beginning of a text that fits
 */
export function splitText(text: string, fits: (part: string) => boolean): string[] {
	const parts: string[] = [];
	let rest = text.trim();
	while (rest !== '' && !fits(rest)) {
		const end = cutBefore(rest, longestFit(rest, fits));
		parts.push(rest.slice(0, end).trimEnd());
		rest = rest.slice(end).trimStart();
	}
	return rest === '' ? parts : [...parts, rest];
}

/** Code units of the longest beginning that fits and ends between two characters; at least one character. */
function longestFit(text: string, fits: (part: string) => boolean): number {
	let least = 0;
	let most = text.length;
	while (least < most) {
		const middle = Math.ceil((least + most) / 2);
		if (fits(text.slice(0, middle))) least = middle;
		else most = middle - 1;
	}
	const between = graphemes.segment(text).containing(least)?.index ?? least;
	if (between > 0) return between;
	const first = (text.codePointAt(0) ?? 0) > 0xffff ? 2 : 1;
	const insidePair = least > 0 && (text.codePointAt(least - 1) ?? 0) > 0xffff;
	return Math.max(first, insidePair ? least - 1 : least);
}

function cutBefore(text: string, end: number): number {
	// One character more: white space right behind the end needs no place in the part.
	const reach = text.slice(0, end + 1);
	for (const [rank, pattern] of BREAKS.entries()) {
		const last = [...reach.matchAll(pattern)].at(-1)?.index ?? 0;
		if (last > (rank < BREAKS.length - 1 ? end / 2 : 0)) return last;
	}
	return end;
}
