const pattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?(?:Z|[+-]\d{2}:\d{2})$/;

/** Milliseconds since the epoch of an ISO 8601 instant with an offset, or null where the text is none. */
export function instantOf(text: string): number | null {
	const instant = pattern.test(text) ? Date.parse(text) : Number.NaN;
	return Number.isNaN(instant) ? null : instant;
}

/** The form in which instants leave the policy: UTC with milliseconds, `2026-01-12T02:00:00.000Z`. */
export function isoInstant(instant: number): string {
	return new Date(instant).toISOString();
}
