import { z } from 'zod';

import { ReceiveFailure } from '../receiveFailure';
import type { SealedItem } from '../types';
import { isForGood, type Reason } from './reason';

/**
 * One message in the Data Table `djbc_inbox` (channels CH-4): codes, hashes and times in clear, the sealed item as it
 * was about to be received. Times are UTC instants.
 */
export interface InboxRow {
	keyHash: string;
	bodyHash: string;
	threadHash: string;
	/** Order of arrival: milliseconds of `arrivedAt` times 1000, and the place among what came in the same run. */
	sequence: number;
	channel: string;
	office: string;
	source: string;
	receivedAt: string;
	arrivedAt: string;
	/** `waiting` for the desk, `dead` for the admin, or `discarded` by him, then without its item. */
	state: 'waiting' | 'dead' | 'discarded';
	/** When it came into this state. */
	since: string;
	/** Tries of Receive that failed. */
	tries: number;
	nextTryAt: string;
	/** Reason of the last failure; `behind` while it only waits for earlier messages of its thread. */
	reason: string;
	/** Characters of `item`. */
	size: number;
	/** JSON of the sealed item, with category, clock and settings of its own workflow. */
	item: string;
	/** Who discarded it, and why. */
	note: string;
}

/** A write that timed out at the desk may still be going on there: the next try waits for its end, ms. */
export const FIRST_WAIT = 60_000;

/** Left out of the item that waits: they belong to the failed try. */
type Tried = Record<string, unknown> & { error?: unknown; details?: unknown; inbox?: unknown };

/**
 * @param json the item behind Receive's error output, or one that Receive has not seen
 * @param place among the items of the run, 0 to 999
 * @param now ms
 */
export function rowOf(sealed: SealedItem, json: Tried, place: number, now: number): InboxRow {
	const { error, details, inbox, ...rest } = json;
	const tried = error !== undefined;
	const item = JSON.stringify(rest);
	const reason = tried ? reasonIn(json) : 'behind';
	return {
		keyHash: sealed.keyHash,
		bodyHash: sealed.bodyHash,
		threadHash: sealed.threadHash,
		sequence: Date.parse(sealed.arrivedAt) * 1000 + place,
		channel: sealed.channel,
		office: sealed.office,
		source: sealed.source,
		receivedAt: sealed.receivedAt,
		arrivedAt: sealed.arrivedAt,
		state: isForGood(reason) ? 'dead' : 'waiting',
		since: new Date(now).toISOString(),
		tries: tried ? 1 : 0,
		nextTryAt: new Date(tried ? now + FIRST_WAIT : now).toISOString(),
		reason,
		size: item.length,
		item,
		note: '',
	};
}

/** The reason that Receive left on its error output. */
export function reasonIn({ details }: Tried): string {
	const { reason } = (details ?? {}) as { reason?: unknown };
	return typeof reason === 'string' ? reason : 'other';
}

/** Whether the inbox takes it: waiting can help, or it is a conflict, of which the sender must not hear (channels 4.1). */
export function mayBeKept(reason: string): boolean {
	return !isForGood(reason) || reason === CONFLICT;
}

/** Whether the row is of a message whose key the desk holds with another body. */
export function isConflictRow(json: object): boolean {
	return isInboxRow(json) && (json as { reason?: unknown }).reason === CONFLICT;
}

const CONFLICT = 'conflict' satisfies Reason;

/** Whether n8n's Data Table node gave back a row of the inbox: only a row that is in the table has an id. */
export function isInboxRow(json: object): boolean {
	return inTable.safeParse(json).success;
}

const inTable = z.object({ id: z.number(), keyHash: z.string(), sequence: z.number() });
const kept = z.object({ id: z.number(), item: z.string() });

/** The item as it was about to be received. @throws ReceiveFailure for a row that somebody changed by hand */
export function itemOf(row: unknown): Record<string, unknown> {
	const read = kept.safeParse(row);
	try {
		const item: unknown = read.success ? JSON.parse(read.data.item) : null;
		if (item !== null && typeof item === 'object') return item as Record<string, unknown>;
	} catch {
		// Not JSON: said below, without the text.
	}
	throw new ReceiveFailure('notAnItem');
}
