import { currentOf } from '../policy/cycle/advance';
import { readClocks } from '../policy/cycle/attributes';
import type { StopCause } from '../policy/cycle/types';
import type { Policy } from '../policy/document';
import type { Ticket } from '../zammad';

/** What completes an escalation (catalogue 1.6, RANK-*). */
const COMPLETING: ReadonlyArray<StopCause | null> = ['feedback', 'letter'];

/** The cycle of an escalation that is completed, else null. */
export function completedCycle(policy: Policy, escalation: Ticket): number | null {
	const clock = currentOf(policy, readClocks(policy, escalation));
	const isDone = clock?.state === 'met' || clock?.state === 'breached';
	return isDone && COMPLETING.includes(clock.cause) ? clock.cycle : null;
}

/** Of a QA ticket: which escalation it verifies, and which of its cycles. */
interface Verified {
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
