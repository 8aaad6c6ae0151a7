import type { ClockDesk } from '../clocks';
import type { Policy } from '../policy/document';
import type { Recipient } from '../policy/schema/reminders';

export interface SweepRules {
	policy: Policy;
	/** Reminders that came longer ago are left, ms. */
	lookBack: number;
	/** Reminders of one run at most; the others come in the next. */
	most: number;
	/** Whether a group, by name, is restricted (CONF-4). */
	isRestricted: (group: string) => boolean;
	/** Ms: no reminder is begun after it. */
	deadline: number;
}

export interface SweepDesk extends ClockDesk {
	/** Of this process: which reminders failed before, by ticket and rung. They come last. */
	failed: Set<string>;
	/** This process, as the desk's record of claims names it (`workerName`). */
	worker: string;
}

/** What became of one reminder: ids, codes and instants; addresses only such as the policy's table of persons has. */
export interface Reminded {
	/** A rung of the ladder (RANK-4), or the end of the reply window (CH-13). */
	kind: 'rung' | 'window';
	ticketId: number;
	ticketNumber: string;
	/** As the policy names it; `window` for a reply window. */
	rung: string;
	rule: string | null;
	/** UTC: the due time, or the end of the window. */
	dueAt: string;
	/**
	 * `stopped`: no reminder was written: there is nothing to remind of any more, or another process gives it.
	 * `failed`: it is tried again in the next run.
	 */
	outcome: 'reminded' | 'stopped' | 'failed';
	/** People mentioned, or written to by the desk. */
	reached: number;
	/** Roles of which somebody, or everybody, is not reached. */
	unreached: Recipient[];
	/** Addresses that the workflow still has to write to. */
	external: string[];
	/** What to write to them, number and due time only; null where there are none. */
	mail: { subject: string; text: string } | null;
	/** Of a failed one, in words that hold nothing of the ticket. */
	error: string | null;
}
