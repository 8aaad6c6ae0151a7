import type { Policy } from '../document';
import { kpiPeriod } from '../period';
import type { Carried, Tally } from './carried';
import type { CycleLine, TicketLine } from './logLine';
import { isStrictlyMet } from './strict';

type OfZone = Carried['zones'][string];

/** A closing or reopening, and the one after it, which may still stand in the log. */
interface TicketStep {
	line: TicketLine;
	next: TicketLine | undefined;
}

/** Counts of cycles and closings in one zone, added to those carried before. */
export function counted(
	policy: Policy,
	cycles: readonly CycleLine[],
	ticket: readonly TicketStep[],
	before: OfZone | undefined,
	zone: string,
): OfZone {
	const sum: OfZone = before ? structuredClone(before) : { rules: {}, closings: {} };
	for (const cycle of cycles) {
		if (cycle.dueAt !== null && cycle.cause !== 'merged' && cycle.cause !== 'recounted') {
			const period = (sum.rules[kpiPeriod(cycle.dueAt, zone).label] ??= {});
			const tally = (period[cycle.rule] ??= noTally());
			period[cycle.rule] = added(policy, tally, cycle, cycle.dueAt);
		}
	}
	for (const { line, next } of ticket) {
		const closings = (sum.closings[kpiPeriod(line.at, zone).label] ??= {
			closed: 0,
			reopened: 0,
			last: 'open',
		});
		closings.last = line.event === 'closed' ? 'closed' : 'open';
		if (line.event === 'closed') {
			closings.closed += 1;
			closings.reopened += isReopened(policy, line.at, next) ? 1 : 0;
		}
	}
	return sum;
}

function added(policy: Policy, tally: Tally, cycle: CycleLine, dueAt: string): Tally {
	const { state, lateTriage, cause } = cycle;
	const keyedAt = Date.parse(cycle.receivedAt) + (cycle.keyLag ?? 0) * 60_000;
	const one = (is: boolean) => (is ? 1 : 0);
	return {
		met: tally.met + one(state === 'met'),
		breached: tally.breached + one(state === 'breached'),
		late: tally.late + one(state === 'met' && lateTriage),
		strict: tally.strict + one(isStrictlyMet(policy, cycle)),
		keyed: tally.keyed + one(state !== 'void' && keyedAt > Date.parse(dueAt)),
		void: tally.void + one(state === 'void' && cause !== 'withdrawn'),
		withdrawn: tally.withdrawn + one(state === 'void' && cause === 'withdrawn'),
	};
}

function noTally(): Tally {
	return { met: 0, breached: 0, late: 0, strict: 0, keyed: 0, void: 0, withdrawn: 0 };
}

/** By the user, within the hours of K10. */
export function isReopened(policy: Policy, closedAt: string, next: TicketLine | undefined): boolean {
	return (
		next?.event === 'reopened' &&
		next.by === 'user' &&
		Date.parse(next.at) - Date.parse(closedAt) <= policy.kpi.followUpHours * 3_600_000
	);
}
