import type { CycleFact, TicketFacts } from './cohort';

/** What completes an escalation (1.6, A45); `given` stands for a line of the log that is damaged. */
const COMPLETING: readonly string[] = ['feedback', 'letter', 'given'];

/** Whether a cycle of an escalation ended as it should. One that was cancelled did not. */
export function isCompleted({ state, cause }: CycleFact): boolean {
	return (state === 'met' || state === 'breached') && COMPLETING.includes(cause);
}

/** Number of the ticket that an escalation was opened for; empty without one. */
export function parentOf({ djbc_thread_key: key }: Readonly<Record<string, unknown>>): string {
	return /^escalation:(\d+):\d+$/.exec(String(key ?? ''))?.[1] ?? '';
}

/**
 * Whether a request was escalated by `asOf`. An escalation that was cancelled before the unit answered was one in name
 * only (A13, CLK-5), and the ticket keeps its `djbc_escalated_at` all the same. PROPOSED.
 */
export function isEscalated({ children, escalatedAt }: TicketFacts, asOf: number): boolean {
	const isBy = (at: string | null) => at !== null && Date.parse(at) <= asOf;
	return children.length === 0
		? escalatedAt !== null
		: children.some(
				({ at, answeredAt, cancelledAt }) => isBy(at) && (isBy(answeredAt) || !isBy(cancelledAt)),
			);
}
