import type { Policy } from '../policy/document';
import { finalAt } from '../policy/kpi/question';
import type { KpiResult } from '../policy/kpi/types';

import type { KeptKind, KeptRun } from './kept';

/**
 * Why a run is not kept. `running`: its period has not ended; `asOf`: it is not of the time of its kind; `noReason`: a
 * restatement says none; `noFinal`: one that has no final run to restate; `moved`: the ticket left its group, and others
 * would see the file per agent; `unread`: a table could not be read, and final numbers would be wrong for good;
 * `elsewhere`: another process keeps a run of the period just now.
 */
export type Refusal = 'running' | 'asOf' | 'noReason' | 'noFinal' | 'moved' | 'unread' | 'elsewhere';

/** What is wrong with a run by itself. */
export function refusalOf(
	policy: Policy,
	{ run, asOf, period, reason, unread }: Pick<KpiResult, 'run' | 'asOf' | 'period' | 'reason' | 'unread'>,
): Refusal | null {
	const whenRead = unread.length > 0 ? 'unread' : null;
	const at = Date.parse(asOf);
	const final = finalAt({ policy, period });
	switch (run) {
		case 'running':
			return 'running';
		case 'preliminary':
			return at >= Date.parse(period.to) && at < final ? null : 'asOf';
		case 'final':
			return at === final ? whenRead : 'asOf';
		case 'restatement':
			return at <= final ? 'asOf' : reason.trim() === '' ? 'noReason' : whenRead;
	}
}

/**
 * What becomes of a run beside those that are kept: it is written, or the one that holds its place (PER-5). One
 * preliminary run, unless a later one is asked for; one final run, after which none is preliminary; after it any number of
 * restatements.
 * @param again a further preliminary run is asked for
 */
export function placeOf(
	runs: readonly KeptRun[],
	{ run, asOf }: { run: KeptKind; asOf: string },
	again: boolean,
): KeptRun | 'free' | 'noFinal' {
	const at = Date.parse(asOf);
	const same = runs.find((one) => one.run === run && one.asOf === at);
	const final = runs.find((one) => one.run === 'final');
	if (same) return same;
	if (run === 'restatement') return final ? 'free' : 'noFinal';
	if (final) return final;
	const last = runs.findLast((one) => one.run === run);
	return last && !(again && at > last.asOf) ? last : 'free';
}
