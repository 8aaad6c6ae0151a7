/** A span of the text, and what stands there afterwards; the span's own text when it is to stay readable. */
export interface Find {
	from: number;
	to: number;
	put: string;
}

/** Finds spans in order, none over another. Sees what is settled already as {@link settled} characters. */
export type Recogniser = (open: string) => Find[];

/** Stands for each character that an earlier recogniser has settled: no letter, no digit, no space. */
export const settled = '\uE000';

/** Every match of a global pattern. `put` may decline by null. */
export function matching(
	pattern: RegExp,
	put: string | ((match: RegExpExecArray) => string | null),
): Recogniser {
	return (open) => {
		const finds: Find[] = [];
		for (const match of open.matchAll(pattern)) {
			const text = typeof put === 'string' ? put : put(match);
			if (text !== null && match[0] !== '') {
				finds.push({ from: match.index, to: match.index + match[0].length, put: text });
			}
		}
		return finds;
	};
}

/** What matches stays as it is, and no later recogniser looks at it. */
export function keeping(pattern: RegExp): Recogniser {
	return matching(pattern, ([text]) => text);
}

/** A label and its value, in any spelling of capitals: the label stays, the value goes unless `put` declines. */
export function labelled(
	label: string,
	value: string,
	put: string | ((value: string) => string | null),
): Recogniser {
	const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${label})${filler}(?<value>${value})`, 'giu');
	return (open) => {
		const finds: Find[] = [];
		for (const match of open.matchAll(pattern)) {
			const found = match.groups!.value!;
			const text = typeof put === 'string' ? put : put(found);
			if (text !== null) {
				const to = match.index + match[0].length;
				finds.push({ from: to - found.length, to, put: text });
			}
		}
		return finds;
	};
}

/** What may stand between a label and its value: "NIK saya adalah:", "no. paspor =". */
const filler = String.raw`(?:[\s:=#.,*_\-(]|(?<!\p{L})(?:no|nomor|nomer|nmr|number|adalah|yaitu|ialah|saya|sy|kami|ku|ini|nya|dengan|atas)(?!\p{L})){0,24}`;
