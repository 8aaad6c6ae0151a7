import type { Policy } from '../policy/document';
import { isoInstant } from '../policy/instant';
import { finalAt, zoneOfScope } from '../policy/kpi/question';
import type { KpiScope } from '../policy/kpi/types';
import { periodAfter, periodAsked, type KpiPeriod } from '../policy/period';
import type { Zammad } from '../zammad';

import { runsOf } from './tickets';

/** Periods that ended and are looked at: so long an outage is caught up. */
const LOOKED_AT = [-1, -2];

/** A run that is to be made now. */
export interface DueRun {
	scope: KpiScope;
	/** `YYYY-MM` */
	period: string;
	run: 'preliminary' | 'final';
	/** UTC instant: of a final run the one that makes it final, of a preliminary one now. */
	asOf: string;
	/** Bounds of the period, UTC instants. */
	from: string;
	to: string;
}

/**
 * The runs of the last two periods that are due and not kept (PER-5): the preliminary one from the
 * end of its period until the final one is due, then the final one. One search, one request more for each ticket found.
 * @param now ms
 * @throws ZammadFailure, QuestionInvalid for a scope that the policy does not know
 */
export async function dueRuns(
	zammad: Zammad,
	policy: Policy,
	scopes: readonly KpiScope[],
	now: number,
): Promise<DueRun[]> {
	const places = scopes.flatMap((scope) => {
		const running = runningPeriod(policy, scope, now);
		return LOOKED_AT.map((count) => ({ scope, period: periodAfter(running, count) }));
	});
	const kept = await runsOf(zammad, places);
	return places.flatMap(({ scope, period }, place) => {
		const due = dueOf(policy, period, now);
		const isKept = kept[place]!.some(({ run }) => run === due.run);
		const isOver = due.run === 'preliminary' && kept[place]!.some(({ run }) => run === 'final');
		const { label, from, to } = period;
		return isKept || isOver ? [] : [{ scope, period: label, ...due, from, to }];
	});
}

function runningPeriod(policy: Policy, scope: KpiScope, now: number): KpiPeriod {
	return periodAsked('', zoneOfScope(policy, scope), policy.switches.kpiLabel, now);
}

function dueOf(policy: Policy, period: KpiPeriod, now: number): Pick<DueRun, 'run' | 'asOf'> {
	const final = finalAt({ policy, period });
	return now < final
		? { run: 'preliminary', asOf: isoInstant(now) }
		: { run: 'final', asOf: isoInstant(final) };
}
