import { calendarFor, clockOf } from '../clock/due';
import type { Policy } from '../document';
import type { RuleFailure } from '../types';

/** A running clock as its ticket holds it. */
export interface RunningClock {
	ticketId: number;
	/** Number of the ticket. */
	number: string;
	rule: string;
	/** The calendar it was given; without one, that of the office is taken. */
	calendar?: string | null;
	office?: string | null;
	/** ISO instants with offset. */
	receivedAt: string;
	dueAt: string;
	policyHash: string;
}

export interface DueChange {
	ticketId: number;
	number: string;
	rule: string;
	/** UTC. */
	dueBefore: string;
	dueAfter: string;
	policyBefore: string;
	policyAfter: string;
}

/**
 * Which running clocks would be due at another time under this policy. Changes nothing: a running clock keeps its due
 * time and policy unless an admin takes these over. Clocks that cannot be computed are listed apart.
 */
export function recomputeDue(
	policy: Policy,
	clocks: readonly RunningClock[],
): { changes: DueChange[]; failures: (RuleFailure & { ticketId: number; number: string })[] } {
	const changes: DueChange[] = [];
	const failures: (RuleFailure & { ticketId: number; number: string })[] = [];
	for (const { ticketId, number, rule, calendar, office, receivedAt, dueAt, policyHash } of clocks) {
		const name = calendar ?? (policy.rules[rule] ? calendarFor(policy, rule, office ?? null) : null);
		const clock = clockOf(policy, rule, name ?? '', receivedAt);
		if ('code' in clock) {
			failures.push({ ticketId, number, ...clock });
		} else if (Date.parse(clock.dueAt) !== Date.parse(dueAt)) {
			changes.push({
				ticketId,
				number,
				rule,
				dueBefore: dueAt,
				dueAfter: clock.dueAt,
				policyBefore: policyHash,
				policyAfter: policy.hash,
			});
		}
	}
	return { changes, failures };
}
