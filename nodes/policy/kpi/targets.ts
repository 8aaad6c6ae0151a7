import type { Policy } from '../document';
import { cellKey } from './line';
import type { KpiLine } from './types';

/** Where the target of an indicator is not one of the metric of its name. */
const METRICS: Record<string, readonly string[]> = {
	K03: ['K03.working.p50'],
	K13: ['K13.hardskill', 'K13.softskill'],
};

/** Lines with target and met or not, on the total line of each indicator (001 L-I III.C.17.d). */
export function withTargets({ kpi }: Policy, lines: readonly KpiLine[]): KpiLine[] {
	const targets = new Map(
		Object.entries(kpi.indicators).flatMap(([id, { target, better }]) =>
			(METRICS[id] ?? [id]).map((metric) => [totalKey(metric), { target, better }] as const),
		),
	);
	return lines.map((line) => {
		const { target = null, better = null } = targets.get(cellKey(line)) ?? {};
		return { ...line, target, met: isMet(line.value, target, better) };
	});
}

function isMet(
	value: number | null,
	target: number | null,
	better: 'higher' | 'lower' | null,
): boolean | null {
	if (value === null || target === null || better === null) {
		return null;
	}
	return better === 'higher' ? value >= target : value <= target;
}

function totalKey(metric: string): string {
	return cellKey({ metric, service: '', office: '', channel: '', category: '', rule: '', ruleStatus: '' });
}
