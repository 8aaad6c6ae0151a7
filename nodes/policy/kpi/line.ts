import type { KpiCell, KpiLine } from './types';

/** Codes that a line counts apart; what is left out is empty. */
export type Cell = Partial<KpiCell> & { metric: string };

/** Note of a line of an office whose tickets are listed beside it (CONF-2). */
export const WITHOUT_RESTRICTED = 'without restricted tickets';

/** A count. */
export function countLine(cell: Cell, count: number, note = ''): KpiLine {
	return { ...empty(cell), value: count, numerator: count, unit: 'count', note };
}

/** Percent with one decimal, half up; without a denominator no value (5.3). */
export function percentLine(cell: Cell, numerator: number, denominator: number, note = ''): KpiLine {
	return {
		...empty(cell),
		value: percentOf(numerator, denominator),
		numerator,
		denominator,
		unit: 'percent',
		note,
	};
}

/** A value of another unit; `null` prints `-`. */
export function valueLine(
	cell: Cell,
	unit: KpiLine['unit'],
	value: number | null,
	parts: { numerator?: number | null; denominator?: number | null; note?: string } = {},
): KpiLine {
	const { numerator = null, denominator = null, note = '' } = parts;
	return { ...empty(cell), value, numerator, denominator, unit, note };
}

/** Whole numbers only, so that a half is a half. */
export function percentOf(numerator: number, denominator: number): number | null {
	return denominator === 0 ? null : Math.floor((2000 * numerator + denominator) / (2 * denominator)) / 10;
}

/** Mean with one decimal, half up; null of nothing. */
export function meanOf(sum: number, count: number): number | null {
	return percentOf(sum, 100 * count);
}

/** To one decimal, half up. */
export function rounded(value: number): number {
	return Math.floor(value * 10 + 0.5) / 10;
}

/** Nearest rank (5.3); null of nothing. @param percent above 0, up to 100 */
export function percentile(values: readonly number[], percent: number): number | null {
	const sorted = Float64Array.from(values).sort();
	return sorted.length === 0 ? null : sorted[Math.ceil((percent / 100) * sorted.length) - 1]!;
}

/** Tells two lines of the same cell apart from others. */
export function cellKey(cell: KpiCell): string {
	const { metric, service, office, channel, category, rule, ruleStatus, technicalUnit = '' } = cell;
	return [metric, service, office, channel, category, rule, ruleStatus, technicalUnit].join('\t');
}

function empty(cell: Cell): Omit<KpiLine, 'unit'> {
	return {
		...{ service: '', office: '', channel: '', category: '', rule: '', ruleStatus: '', ...cell },
		...{ value: null, numerator: null, denominator: null, target: null, met: null },
		previous: [null, null, null],
		note: '',
	};
}
