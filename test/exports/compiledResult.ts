import { Compilation, type Earlier } from '../../nodes/policy/kpi/compile';
import { questionOf } from '../../nodes/policy/kpi/question';
import type { KpiResult, KpiRun } from '../../nodes/policy/kpi/types';

import { ticketOf } from '../kpi/truth/desk';
import { month } from '../kpi/truth/month';
import { policyOfThree } from '../kpi/truth/policy';
import { rows } from '../kpi/truth/rows';

/** Of all that is compiled here: three offices in three zones. */
export const policy = policyOfThree();

const stories = month(7, 1500);
const inputs = rows(5);

/** January as its final run compiles it from the tickets of the ground truth, with December and a run before. */
export function compiledResult(scope: string): KpiResult {
	const none = { periods: [null, null, null], runBefore: null };
	const december = run(scope, '2025-12', 'final', '2026-01-31T17:00:00.000Z', none);
	const periods = [december, null, null];
	const before = run(scope, '2026-01', 'preliminary', '2026-02-25T23:00:00.000Z', {
		periods,
		runBefore: null,
	});
	return run(scope, '2026-01', 'final', '2026-03-04T17:00:00.000Z', { periods, runBefore: before });
}

function run(scope: string, label: string, kind: KpiRun, asOf: string, earlier: Earlier): KpiResult {
	const now = Date.parse(asOf);
	const compilation = new Compilation(questionOf(policy, scope, label, now), kind);
	for (const story of stories) {
		if (story.created <= now) compilation.add(ticketOf(story, now, policy));
	}
	return compilation.result(inputs, earlier);
}
