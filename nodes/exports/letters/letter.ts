import type { Templates } from '../../policy/schema/templates';
import { filled } from '../../policy/filled';

/** What only a human knows, to be typed over. */
export const BLANK = '....................';

/** One part of a letter, as plain lines. */
export type Part =
	| { kind: 'letterhead' | 'title' | 'signature' | 'copies'; lines: string[] }
	| { kind: 'head'; rows: [label: string, value: string][] }
	/** `account`: words of the user, set apart from ours. */
	| { kind: 'paragraph' | 'account'; lines: string[] };

/** The variable that holds what the user wrote; nothing in it is read as form. */
const ACCOUNT = 'uraian';

/**
 * A letter of a template, with blanks where a value is not known. The form is read before the values are put in, so
 * that nothing that a user wrote makes a part of its own.
 */
export function letterOf({ text }: Templates[string], values: Readonly<Record<string, string>>): Part[] {
	const fill = (line: string) => inXml(filled(line, values, () => BLANK));
	const lines = (block: string) => block.split('\n').flatMap((line) => fill(line).split('\n'));
	return text.split(/\n\s*\n/).map((block, place): Part => {
		const rows = rowsIn(block);
		if (rows) return { kind: 'head', rows: rows.map(([label, value]) => [label, fill(value)]) };
		return { kind: kindOf(block, place), lines: lines(block) };
	});
}

function kindOf(block: string, place: number): Exclude<Part['kind'], 'head'> {
	if (place === 0) return 'letterhead';
	if (new RegExp(`^\\s*\\{\\{\\s*${ACCOUNT}\\s*\\}\\}\\s*$`).test(block)) return 'account';
	if (/^NIP\b/m.test(block)) return 'signature';
	if (/^Tembusan\b/.test(block)) return 'copies';
	return /^[A-Z ]+(\n|$)/.test(block) ? 'title' : 'paragraph';
}

/** `label : value` in every line. */
function rowsIn(block: string): [string, string][] | null {
	const rows = block.split('\n').map((line) => /^(\S.{0,20}?)\s*:\s(.+)$/.exec(line));
	return rows.every((row) => row !== null) ? rows.map((row) => [row[1]!, row[2]!]) : null;
}

/** What XML cannot hold, and marks that turn the direction of what follows, which would make a letter read otherwise. */
function inXml(text: string): string {
	return text
		.replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
		.replace(/[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff\u202a-\u202e\u2066-\u2069]/gu, '');
}
