import type { CycleFact } from './cohort';

/** What completes an escalation (1.6, A45); `given` stands for a line of the log that is damaged. */
const COMPLETING: readonly string[] = ['feedback', 'letter', 'given'];

/** Whether a cycle of an escalation ended as it should. One that was cancelled is in no cohort. */
export function isCompleted({ state, cause }: CycleFact): boolean {
	return (state === 'met' || state === 'breached') && COMPLETING.includes(cause);
}

/** Number of the ticket that an escalation was opened for; empty without one. */
export function parentOf({ djbc_thread_key: key }: Readonly<Record<string, unknown>>): string {
	return /^escalation:(\d+):\d+$/.exec(String(key ?? ''))?.[1] ?? '';
}
