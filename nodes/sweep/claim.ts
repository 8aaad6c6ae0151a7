import { randomBytes } from 'node:crypto';

import { claimsOf, type ClaimRecord } from '../intake/claimRecord';
import { keyHash } from '../intake/hashes';
import { remember } from '../intake/recentMessages';
import { memoryOf } from '../intake/thread';
import type { HistoryEntry, Ticket } from '../zammad';

import type { Reminder } from './standing';
import type { SweepDesk } from './types';

/** Longer than a run has: whoever claimed a reminder so long ago and did not give it is dead, ms. */
const DEAD = 180_000;

/** A name for a process that sweeps, 16 hex digits. */
export const workerName = (): string => randomBytes(8).toString('hex');

const workerOf = ({ token }: ClaimRecord): string => token.slice(0, 16);

/**
 * Claims a reminder among processes, and says whether it is ours to give: it belongs to who claimed it first by the
 * desk's own record, or took it over from a dead one. Two requests.
 * @throws ZammadFailure
 */
export async function isOurs(
	{ zammad, worker }: SweepDesk,
	ticket: Ticket,
	reminder: Reminder,
): Promise<boolean> {
	const { kind, rung, rule, dueAt } = reminder;
	const key = keyHash(`reminder:${[ticket.number, ticket.djbc_cycle_at, kind, rung, rule, dueAt].join(':')}`);
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
