/** What the desk has in a field and what it should have. */
export interface Difference {
	field: string;
	has: unknown;
	wanted: unknown;
}

/** Fields of a record whose lists have an order; all other lists are sets to Zammad. */
const ORDERED = new Set(['view', 'business_hours']);

/** The fields of `wanted` that a record has otherwise. What `wanted` does not name is not looked at. */
export function differences(
	wanted: Readonly<Record<string, unknown>>,
	row: Readonly<Record<string, unknown>>,
): Difference[] {
	return Object.entries(wanted)
		.filter(([field, value]) => !sameValue(value, row[field], ORDERED.has(field)))
		.map(([field, value]) => ({ field, has: row[field] ?? null, wanted: value }));
}

const sameValue = (one: unknown, other: unknown, ordered: boolean): boolean =>
	JSON.stringify(canonical(one, ordered)) === JSON.stringify(canonical(other, ordered));

/** Ids come as numbers or texts, empty as null, `""`, `[]` or `{}`: all the same to Zammad. */
function canonical(value: unknown, ordered: boolean): unknown {
	if (value === null || value === undefined || value === '') return null;
	if (typeof value === 'number') return String(value);
	if (typeof value === 'string') return /<\w/.test(value) ? wording(value) : value.trim();
	if (Array.isArray(value)) {
		const items = value.map((item) => canonical(item, ordered));
		if (items.length === 0) return null;
		return ordered ? items : items.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
	}
	if (typeof value === 'object') {
		const entries = Object.entries(value)
			.map(([key, inner]): [string, unknown] => [key, canonical(inner, ordered)])
			.filter(([, inner]) => inner !== null)
			.sort(([a], [b]) => (a < b ? -1 : 1));
		return entries.length === 0 ? null : Object.fromEntries(entries);
	}
	return value;
}

/** Zammad rewrites HTML when it saves it (zammad-api 9.9), so only its words are compared. */
const wording = (html: string): string =>
	html
		.replaceAll(/<[^>]*>|&nbsp;/g, ' ')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&')
		.replaceAll(/\s+/g, ' ')
		.trim();
