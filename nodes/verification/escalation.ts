import { followMerge, ticketByNumber } from '../intake/thread';
import { currentOf } from '../policy/cycle/advance';
import { readClocks } from '../policy/cycle/attributes';
import type { StopCause } from '../policy/cycle/types';
import type { Policy } from '../policy/document';
import type { Ticket, Zammad } from '../zammad';

/** What completes an escalation (catalogue 1.6, RANK-*). */
const COMPLETING: ReadonlyArray<StopCause | null> = ['feedback', 'letter'];

/** The cycle of an escalation that is completed, else null. */
export function completedCycle(policy: Policy, escalation: Ticket): number | null {
	const clock = currentOf(policy, readClocks(policy, escalation));
	const isDone = clock?.state === 'met' || clock?.state === 'breached';
	return isDone && COMPLETING.includes(clock.cause) ? clock.cycle : null;
}

/** The request of an escalation by the key `escalation:<number>:<k>`, or what it was merged into; null where it is gone. */
export async function requestOf(zammad: Zammad, { djbc_thread_key: key }: Ticket): Promise<Ticket | null> {
	const [, number] = /^escalation:(\d+):\d+$/.exec(String(key)) ?? [];
	const named = number === undefined ? null : await ticketByNumber(zammad, number);
	return named && (await followMerge(zammad, named));
}

/** Of a QA ticket: which escalation it verifies, and which of its cycles. */
export interface Verified {
	number: string;
	cycle: number;
}

export function taskKey({ number, cycle }: Verified): string {
	return `qa:${number}:${cycle}`;
}

/** Null for a ticket that we did not open. */
export function verifiedBy({ djbc_thread_key: key }: Ticket): Verified | null {
	const [, number, cycle] = /^qa:(\d+):(\d+)$/.exec(String(key)) ?? [];
	return number === undefined ? null : { number, cycle: Number(cycle) };
}
