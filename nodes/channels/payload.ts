/** Any JSON a vendor may send, read without trust: what has another shape than expected is simply not there. */

export type Json = Record<string, unknown>;

/** Longest id taken: two of them still fit a thread key. */
const LONGEST_ID = 150;

/** An object, or an empty one. */
export function record(value: unknown): Json {
	return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Json) : {};
}

/** The objects of a list; anything else in it is passed over. */
export function records(value: unknown): Json[] {
	return Array.isArray(value)
		? value.filter((one): one is Json => one !== null && typeof one === 'object' && !Array.isArray(one))
		: [];
}

/** A text that says something, else undefined. */
export function words(value: unknown): string | undefined {
	return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** A finite number, also one written as a text. */
export function numeral(value: unknown): number | undefined {
	const read = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
	return typeof read === 'number' && Number.isFinite(read) ? read : undefined;
}

/**
 * An id that may stand in a key: text or whole number (vendors send both), free of control characters. Numbers beyond
 * 2^53 have lost digits when JSON was read, so they name nobody.
 */
export function idOf(value: unknown): string | undefined {
	if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : undefined;
	const id = words(value)?.trim();
	return id !== undefined && id.length <= LONGEST_ID && !/[\p{Cc}\p{Surrogate}]/u.test(id) ? id : undefined;
}
