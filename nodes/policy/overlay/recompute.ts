import { calendarFor, clockOf } from '../clock/due';
import type { Policy } from '../document';
import { effectiveDue, type Escalation } from '../rank/effective';
import type { RankCode, RuleFailure } from '../types';

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
	/** Of a rank's clock: what caps it (RANK-1). */
	escalation?: Escalation | null;
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
	for (const running of clocks) {
		const { ticketId, number, rule, dueAt, policyHash } = running;
		const due = dueUnder(policy, running);
		if (typeof due !== 'string') {
			failures.push({ ticketId, number, ...due });
		} else if (Date.parse(due) !== Date.parse(dueAt)) {
			changes.push({
				ticketId,
				number,
				rule,
				dueBefore: dueAt,
				dueAfter: due,
				policyBefore: policyHash,
				policyAfter: policy.hash,
			});
		}
	}
	return { changes, failures };
}

function dueUnder(policy: Policy, running: RunningClock): string | RuleFailure {
	const { rule, calendar, office, receivedAt, escalation } = running;
	const ranks = Object.entries(policy.ranks.ranks) as [RankCode, { rule: string }][];
	const rank = escalation ? ranks.find(([, one]) => one.rule === rule)?.[0] : undefined;
	if (escalation && rank) {
		const { dueAt, failure } = effectiveDue(policy, { ...escalation, rank });
		return dueAt ?? failure!;
	}
	const name = calendar ?? (policy.rules[rule] ? calendarFor(policy, rule, office ?? null) : null);
	const clock = clockOf(policy, rule, name ?? '', receivedAt);
	return 'code' in clock ? clock : clock.dueAt;
}
