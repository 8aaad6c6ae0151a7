import type { Ticket } from '../zammad';

/** The thread key of a ticket's escalations, counted from 1; the child's number comes from it. Nobody may change it (CLK-9). */
export const childKey = ({ number }: Pick<Ticket, 'number'>, k: number): string =>
	`escalation:${number}:${k}`;

/** Number of the ticket that a child was opened for; null for a ticket without such a key. */
export const parentNumber = ({ djbc_thread_key: key }: Ticket): string | null =>
	/^escalation:(\d+):\d+$/.exec(String(key ?? ''))?.[1] ?? null;
