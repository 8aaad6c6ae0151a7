import { z } from 'zod';

/** What the admin is told of the inbox: counts, reasons and times, nothing of a message. */
export interface Watched {
	waiting: number;
	dead: number;
	oldestWaiting: string | null;
	/** What the rows take, estimated, and its share of the limit. */
	mebibytes: number;
	share: number;
	/** None when all is well. */
	alarms: Alarm[];
}

export interface Alarm {
	/** Told once: dead letters when the newest is new, what lasts once a day (UTC). */
	key: string;
	/** One English sentence. */
	text: string;
}

export interface WatchLimits {
	/** n8n's limit for all Data Tables, MiB. */
	mebibytes: number;
	/** A message that waits longer is told. */
	waitingMinutes: number;
	/** Rows that are read at most, and the newest id of the table. */
	rows: number;
	newestId: number;
}

const MEBIBYTE = 1024 * 1024;
/** What a row takes besides its item: hashes, codes, times, and what the database adds. */
const ROW_BYTES = 600;

const rowShape = z.object({
	id: z.number(),
	state: z.string(),
	reason: z.string().nullish(),
	size: z.number().nullish(),
	since: z.coerce.date(),
});

/**
 * @param rows the oldest rows that still hold an item, by id. Where more were not read, they are estimated from the mean
 *   size and the newest id: rows leave oldest first, so nearly all ids in between are still there.
 * @param now ms
 */
export function watch(rows: unknown[], now: number, limits: WatchLimits): Watched {
	const read = rows.flatMap((row) => rowShape.safeParse(row).data ?? []);
	const readBytes = read.reduce((sum, { size }) => sum + (size ?? 0) + ROW_BYTES, 0);
	const newestRead = Math.max(0, ...read.map(({ id }) => id));
	const unread = read.length < limits.rows ? 0 : Math.max(0, limits.newestId - newestRead);
	const bytes = readBytes + (read.length > 0 ? (unread * readBytes) / read.length : 0);
	const share = bytes / (limits.mebibytes * MEBIBYTE);

	const dead = read.filter(({ state }) => state === 'dead');
	const waiting = read.filter(({ state }) => state === 'waiting');
	const oldest = waiting.length > 0 ? Math.min(...waiting.map(({ since }) => since.getTime())) : null;
	const today = new Date(now).toISOString().slice(0, 10);
	const alarms: Alarm[] = [];
	const daily = (what: string, text: string) => alarms.push({ key: `${what} ${today}`, text });
	if (dead.length > 0) {
		const newest = Math.max(...dead.map(({ since }) => since.getTime()));
		alarms.push({
			key: `dead since ${new Date(newest).toISOString()}`,
			text: `The newest dead letter is of ${new Date(newest).toISOString()}. By reason: ${byReason(dead)}.`,
		});
		daily('dead', `Dead letters wait for a decision in workflow 90: ${dead.length}.`);
	}
	if (share >= 0.5)
		daily('half', `The inbox takes ${Math.round(share * 100)} % of what n8n allows for all Data Tables.`);
	if (oldest !== null && now - oldest > limits.waitingMinutes * 60_000)
		daily('waiting', `Messages wait for the desk since ${new Date(oldest).toISOString()}.`);

	return {
		waiting: waiting.length + unread,
		dead: dead.length,
		oldestWaiting: oldest === null ? null : new Date(oldest).toISOString(),
		mebibytes: Math.round((bytes / MEBIBYTE) * 10) / 10,
		share,
		alarms,
	};
}

function byReason(rows: Array<{ reason?: string | null }>): string {
	const counts = new Map<string, number>();
	for (const { reason } of rows) counts.set(reason || 'other', (counts.get(reason || 'other') ?? 0) + 1);
	return [...counts].map(([reason, count]) => `${reason} ${count}`).join(', ');
}
