const pattern = /^\d{4}-\d{2}-(\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * Milliseconds since the epoch of an ISO 8601 instant with an offset, or null where the text is none. Seconds may be
 * left out; what is finer than a millisecond is cut off.
 */
export function instantOf(text: string): number | null {
	const day = pattern.exec(text)?.[1];
	const instant = day === undefined || !existsInMonth(text, day) ? Number.NaN : Date.parse(text);
	return Number.isNaN(instant) ? null : instant;
}

/** `Date` takes 30 February for 2 March. */
function existsInMonth(text: string, day: string): boolean {
	return new Date(text.slice(0, 10)).getUTCDate() === Number(day);
}

/** The form in which instants leave the policy: UTC with milliseconds, `2026-01-12T02:00:00.000Z`. */
export function isoInstant(instant: number): string {
	return new Date(instant).toISOString();
}

/** Pattern of a second in UTC on any day but 29 February, without `Z`: what it takes exists, and need not be computed. */
export const plainSecond =
	String.raw`\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)` +
	String.raw`T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d`;
const plainInstant = new RegExp(`^${plainSecond}\\.\\d{3}Z$`);

/** Whether a text is sure to be what `isoInstant` writes: there `Date` need not be asked, which takes its time. */
export function isPlainInstant(text: unknown): boolean {
	return typeof text === 'string' && plainInstant.test(text);
}
