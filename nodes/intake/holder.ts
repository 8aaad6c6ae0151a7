import { randomBytes } from 'node:crypto';

import type { HistoryEntry, Ticket, Zammad } from '../zammad';

import { claimsOf, type ClaimRecord } from './claimRecord';
import { remember } from './recentMessages';
import { memoryOf } from './thread';

/** Longer than a run has: whoever claimed something so long ago and did not do it is dead, ms. */
const DEAD = 180_000;

/** A name for a process that claims, 16 hex digits. */
export const workerName = (): string => randomBytes(8).toString('hex');

const workerOf = ({ token }: ClaimRecord): string => token.slice(0, 16);

/**
 * Claims something on a ticket among processes, and says whether it is ours to do: it belongs to who claimed it first by
 * the desk's own record, or took it over from a dead one. Two requests.
 *
 * @param key hash of what is claimed
 * @throws ZammadFailure
 */
export async function isHolder(
	zammad: Zammad,
	worker: string,
	ticket: Ticket,
	key: string,
): Promise<boolean> {
	// A claim that is made again stands there once: the memory is the thread's.
	const others = memoryOf(ticket)
		.split('\n')
		.filter((line) => !line.startsWith(`${key}.`));
	const mark = { keyHash: key, bodyHash: `${worker}${randomBytes(8).toString('hex')}` };
	await zammad.tickets.update(
		ticket.id,
		{ djbc_recent: remember(others.join('\n'), mark) },
		{ repeat: true },
	);
	const holder = holderOf(await zammad.history(ticket.id), key);
	return holder !== null && workerOf(holder) === worker;
}

/** The first who claimed it, or who took it over from a dead one. */
function holderOf(history: HistoryEntry[], key: string): ClaimRecord | null {
	let holder: ClaimRecord | null = null;
	for (const claim of claimsOf(history, key)) {
		const isFree = holder === null || claim.at - holder.at > DEAD;
		if (isFree || workerOf(claim) === workerOf(holder!)) holder = claim;
	}
	return holder;
}
