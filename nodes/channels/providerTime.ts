import { numeral, words } from './payload';

/** 2000-01-01 to 2999-12-31: what lies outside is no time of a message. */
const EARLIEST = Date.UTC(2000, 0, 1);
const LATEST = Date.UTC(3000, 0, 1) - 1;
/** Unix seconds stay below this for some thousand years, milliseconds are above it since 1973. */
const MILLISECONDS_FROM = 1e11;

const ISO = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d{1,9})?(Z| ?UTC|[+-]\d\d:?\d\d)$/;
/** X, posts: `Wed Jan 07 02:00:00 +0000 2026`. */
const POST_DATE = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d\d) (\d\d:\d\d:\d\d) \+0000 (\d{4})$/;

/**
 * A vendor's time as epoch ms: unix seconds or milliseconds (number or text), ISO 8601 with offset, or X's own form.
 * Null for anything else: a time without an offset says no instant.
 */
export function instantOf(value: unknown): number | null {
	const count = numeral(value);
	const instant =
		count === undefined
			? Date.parse(spelled(words(value)?.trim() ?? ''))
			: Math.round(count < MILLISECONDS_FROM ? count * 1000 : count);
	return instant >= EARLIEST && instant <= LATEST ? instant : null;
}

function spelled(time: string): string {
	if (ISO.test(time)) return time.replace(' ', 'T').replace(/ ?UTC$/, 'Z');
	const [, month, day, clock, year] = POST_DATE.exec(time) ?? [];
	return year ? `${day} ${month} ${year} ${clock} GMT` : '';
}
