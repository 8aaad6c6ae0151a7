import { kindOf, numbers } from './numbers';
import type { Find, Recogniser } from './recogniser';

/** Letters among digits that look like one: O812, 08l2. */
const lookalike = /(?<![\p{L}\p{M}])[oil]{1,2}(?=\d)|(?<=\d)[oil]{1,2}(?![\p{L}\p{M}])/giu;

/** Numbers with letters in the place of digits. As long as the text itself, so that places hold. */
const lookalikes: Recogniser = (open) => {
	const read = open.replace(lookalike, (letters) => letters.replace(/o/gi, '0').replace(/[il]/gi, '1'));
	return numbers(read).filter(({ from, to }) => read.slice(from, to) !== open.slice(from, to));
};

const digitWords = [
	...['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'],
	...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
];
const digitOf = new Map([...digitWords.map((word, at) => [word, String(at % 10)] as const), ['kosong', '0']]);
const spelled = new RegExp(String.raw`(?<!\p{L})(?:${[...digitOf.keys()].join('|')})(?!\p{L})|\d+`, 'giu');

interface Run {
	digits: string;
	words: number;
	/** Whether a word begins it. */
	word: boolean;
	from: number;
	to: number;
}

/** Numbers spelled in words, or half in words and half in digits. */
const spelledOut: Recogniser = (open) => {
	const finds: Find[] = [];
	let run: Run | null = null;
	const close = () => {
		const put = run && kindOfRun(run);
		if (put) {
			finds.push({ from: run!.from, to: run!.to, put });
		}
	};
	for (const { 0: piece, index } of open.matchAll(spelled)) {
		const digit = digitOf.get(piece.toLowerCase());
		if (!run || !/^[ \t\u00A0.,\-–]{0,3}$/.test(open.slice(run.to, index))) {
			close();
			run = { digits: '', words: 0, word: digit !== undefined, from: index, to: index };
		}
		run.digits += digit ?? piece;
		run.words += digit === undefined ? 0 : 1;
		run.to = index + piece.length;
	}
	close();
	return finds;
};

/** Few words are an amount, unless a telephone number comes out; people leave out its first 0. */
function kindOfRun({ digits, words, word }: Run): string | null {
	const kind = (given: string) => kindOf(given, Array<number>(given.length).fill(1), false);
	if (words < 3) {
		return word && kind(digits) === '[telepon]' ? '[telepon]' : null;
	}
	return digits.length < 8 ? null : (kind(digits) ?? kind(`0${digits}`) ?? '[nomor]');
}

/** Numbers that are not written as digits alone. */
export const disguised: readonly Recogniser[] = [lookalikes, spelledOut];
