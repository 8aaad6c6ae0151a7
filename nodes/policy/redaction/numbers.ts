import type { Find, Recogniser } from './recogniser';

interface Group {
	digits: string;
	from: number;
	to: number;
}

/** What people write between the digits of one number: blanks, dots, dashes, brackets, underscores. */
export const betweenDigits = String.raw`[ \t\u00A0.\-–_()]{0,3}`;

/** Digits that may belong together. */
const cluster = new RegExp(String.raw`\+?\(?\d(?:${betweenDigits}\d)*`, 'g');
const longest = 26;

/** Numbers known by their length, their first digits and the way they are grouped. */
export const numbers: Recogniser = (open) => {
	const finds: Find[] = [];
	for (const match of open.matchAll(cluster)) {
		const groups = [...match[0].matchAll(/\d+/g)].map(({ 0: digits, index }) => ({
			digits,
			from: match.index + index,
			to: match.index + index + digits.length,
		}));
		for (let first = 0; first < groups.length; ) {
			const plus = first === 0 && match[0].startsWith('+');
			const found = longestNumber(groups, first, plus);
			if (found) {
				const from = first === 0 ? match.index : groups[first]!.from;
				finds.push({ from: openingOf(open, from, groups[first]!), to: found.to, put: found.put });
			}
			first += found?.groups ?? 1;
		}
	}
	return finds;
};

/** A bracket that belongs to the number, as in `(021)`, goes with it. */
function openingOf(open: string, from: number, { from: digit }: Group): number {
	return open[digit - 1] === '(' && from === digit ? digit - 1 : from;
}

function longestNumber(
	groups: readonly Group[],
	first: number,
	plus: boolean,
): { put: string; to: number; groups: number } | null {
	let digits = '';
	let best: { put: string; to: number; groups: number } | null = null;
	for (let last = first; last < groups.length; last++) {
		digits += groups[last]!.digits;
		if (last > first && digits.length > longest) {
			break;
		}
		const lengths = groups.slice(first, last + 1).map((group) => group.digits.length);
		const put = kindOf(digits, lengths, plus);
		if (put !== null) {
			best = { put, to: groups[last]!.to, groups: lengths.length };
		}
	}
	return best;
}

const mobile = /^(?:0|62|0062)8[1-9]\d{6,10}$/;
const landline = /^(?:0[2-9]\d{7,10}|62[2-79]\d{7,10})$/;
const resident =
	/^(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])\d{4}(?:[04][1-9]|[1256]\d|[37][01])(?:0[1-9]|1[0-2])\d{6}$/;
const civilServant = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:19|20)\d{8}$/;

/** The kind of a number, or null where it may be anything. `lengths`: of its groups. */
export function kindOf(digits: string, lengths: readonly number[], plus: boolean): string | null {
	const length = digits.length;
	const shape = lengths.join('-');
	const whole = lengths.length === 1;
	const spelled = lengths.every((one) => one === 1);
	if (!whole && !spelled && !isJoined(digits, lengths, plus)) {
		return null;
	}
	if (plus && length >= 8 && length <= 15) {
		return '[telepon]';
	}
	if (mobile.test(digits) || landline.test(digits)) {
		return '[telepon]';
	}
	if (length === 18 && civilServant.test(digits)) {
		return '[NIP]';
	}
	if (length === 16 && !/^(?:(?:19|20)\d\d){4}$/.test(digits)) {
		return digits[0] === '0'
			? '[NPWP]'
			: !resident.test(digits) && hasCheckDigit(digits)
				? '[kartu]'
				: '[NIK]';
	}
	if (length === 15 && (whole || spelled || shape === '2-3-3-1-3-3')) {
		return shape !== '2-3-3-1-3-3' && hasCheckDigit(digits) ? '[IMEI]' : '[NPWP]';
	}
	if (shape === '2-6-6-1' && hasCheckDigit(digits)) {
		return '[IMEI]';
	}
	if (shape === '4-6-5' && hasCheckDigit(digits)) {
		return '[kartu]';
	}
	if (length === 13 && (whole || spelled)) {
		return '[NIB]';
	}
	if (length === 26 || shape === '3-8') {
		return '[nomor dokumen]';
	}
	return whole && length >= 10 ? '[nomor]' : null;
}

/** Groups of one number are short; only behind a country or area code may they be of any length. */
function isJoined(digits: string, lengths: readonly number[], plus: boolean): boolean {
	return lengths.at(-1)! > 1 && (plus || /^(?:0|62)/.test(digits) || lengths.every((one) => one <= 8));
}

/** Luhn's check digit of payment cards and telephones' IMEI. */
function hasCheckDigit(digits: string): boolean {
	let sum = 0;
	for (let at = 0; at < digits.length; at++) {
		const digit = Number(digits[digits.length - 1 - at]);
		const weighed = at % 2 === 0 ? digit : digit * 2;
		sum += weighed > 9 ? weighed - 9 : weighed;
	}
	return sum % 10 === 0;
}
