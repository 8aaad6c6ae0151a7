import type { Policy } from '../document';
import { cellKey, valueLine } from './line';
import type { KpiLine, KpiResult } from './types';

/** What stands for an indicator that has no value of its own. */
const STANDING_FOR: Record<string, string[]> = {
	K03: ['K03.working.p50', 'K03.working.p90'],
	K13: ['K13.hardskill', 'K13.softskill'],
};

/** The line that counts nothing apart (all cells empty). */
export function totalOf({ lines }: KpiResult, metric: string): KpiLine | undefined {
	const key = cellKey(emptyLine(metric));
	return lines.find((line) => line.metric === metric && cellKey(line) === key);
}

/** What every indicator prints first: value, target, the three periods before, met or not (5.3), in the policy's order. */
export function headlines(result: KpiResult, policy: Policy): KpiLine[] {
	return Object.keys(policy.kpi.indicators).flatMap((id) =>
		(STANDING_FOR[id] ?? [id]).map(
			(metric) => totalOf(result, metric) ?? emptyLine(metric, policy.kpi.indicators[id]!.unit),
		),
	);
}

function emptyLine(metric: string, unit: KpiLine['unit'] = 'count'): KpiLine {
	return valueLine({ metric }, unit, null);
}
