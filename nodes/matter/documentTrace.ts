/** A document as people write its number: in any case, with or without blanks, dots, hyphens and slashes. */
export interface DocumentTrace {
	/** Empty: unknown. */
	type: string;
	number: string;
	/** The longest piece between separators, which all ways of writing have in common as a rule. */
	piece: string;
}

/** Shorter ones, and those without a digit other than 0, name no document: `-`, `000`, `tidak ada`. */
const SHORTEST = 4;

/** Null where the number names no document. */
export function documentTrace(type: unknown, number: unknown): DocumentTrace | null {
	const plainNumber = plain(number);
	if (plainNumber.length < SHORTEST || !/[1-9]/.test(plainNumber)) return null;
	const pieces = String(number).match(/[\p{L}\p{N}]+/gu)!;
	const piece = pieces.reduce((longest, one) => (one.length > longest.length ? one : longest));
	return { type: plain(type), number: plainNumber, piece };
}

export function isSameDocument(one: DocumentTrace, other: DocumentTrace): boolean {
	return one.number === other.number && (one.type === other.type || one.type === '' || other.type === '');
}

function plain(value: unknown): string {
	return String(value ?? '')
		.toUpperCase()
		.replace(/[^\p{L}\p{N}]/gu, '');
}
