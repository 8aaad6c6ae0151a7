import { calendarFor, clockOf } from '../policy/clock/due';
import { advance, type TicketClocks } from '../policy/cycle/advance';
import type { Policy } from '../policy/document';
import { isoInstant } from '../policy/instant';
import type { RuleFailure } from '../policy/types';

import type { ReportKind } from './kinds';

export interface Begun {
	clocks: TicketClocks;
	dueAt: string | null;
	failure: RuleFailure | null;
}

/**
 * The clock of a report from when its matter arose (RPT, A38). Where no calendar covers that day it has none until one
 * does.
 * @param arose UTC instant
 * @param keyLag minutes from a typed time to its keying (A43); null for one that was not typed
 * @param now ms
 */
export function begin(
	policy: Policy,
	{ rule }: ReportKind,
	clocks: TicketClocks,
	{ arose, keyLag }: { arose: string; keyLag: number | null },
	now: number,
): Begun {
	const calendar = calendarFor(policy, rule, null) ?? '';
	const clock = clockOf(policy, rule, calendar, arose);
	if ('code' in clock) return { clocks, dueAt: null, failure: clock };
	const { status, dueAt } = clock;
	const begun = advance(
		policy,
		clocks,
		{
			kind: 'request',
			at: arose,
			keyLag,
			arrivedAt: isoInstant(now),
			stages: [{ rule, calendar, status, dueAt }],
			policyVersion: policy.version,
			policyHash: policy.hash,
		},
		now,
	);
	return { clocks: begun.clocks, dueAt, failure: null };
}
