import { DateTime } from 'luxon';

import { isoInstant } from '../policy/instant';
import { type Article, type Zammad, ZammadFailure } from '../zammad';

/** A mail's source is read whole, with its files: of a larger one the time of the fetch counts. */
const MOST_BYTES = 5_000_000;
const DAY = 24 * 3_600_000;
/** Our mail server's clock may run ahead of the desk's, ms. */
const AHEAD = 2 * 60_000;

/**
 * When our mail server took a mail: its topmost `Received` header, where that is within 24 hours before the desk
 * fetched it; never `Date`, which the sender writes (channels 3.1). Null where the desk does not tell; costs a request.
 */
export async function mailReceivedAt(zammad: Zammad, mail: Article): Promise<string | null> {
	const bytes = (mail.attachments ?? []).reduce((sum, { size }) => sum + Number(size ?? 0), 0);
	if (bytes > MOST_BYTES) return null;
	return receivedHeader((await sourceOf(zammad, mail)) ?? '', Date.parse(mail.created_at));
}

/** A desk that answers and does not give it has none for us: the clock begins all the same. */
async function sourceOf({ articles }: Zammad, { id }: Article): Promise<string | null> {
	try {
		return await articles.source(id);
	} catch (error) {
		if (error instanceof ZammadFailure && (error.kind === 'permission' || error.status === 500)) return null;
		throw error;
	}
}

/** Not before a day ago, not after the fetch. @param fetched ms */
export function receivedHeader(source: string, fetched: number): string | null {
	const headers = source.split(/\r?\n\r?\n/, 1)[0]!.replace(/\r?\n[ \t]+/g, ' ');
	const topmost = /^Received:(.*)$/im.exec(headers)?.[1];
	// The weekday says nothing new and may be wrong; some servers write parts of a second.
	const date = topmost?.slice(topmost.lastIndexOf(';') + 1).replace(/^\s*[a-z]+,|(?<=:\d\d)\.\d+/gi, '');
	const at = date ? DateTime.fromRFC2822(date.trim()).toMillis() : NaN;
	return at <= fetched + AHEAD && at >= fetched - DAY ? isoInstant(Math.min(at, fetched)) : null;
}
