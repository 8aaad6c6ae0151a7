import type { KpiLine, KpiResult } from '../../policy/kpi/types';

import { guardedCsv, PERIOD_COLUMNS, periodCells } from './guardedCsv';

/** Catalogue 5.3, in its order. */
const COLUMNS = [
	...PERIOD_COLUMNS,
	...(['service', 'office', 'channel', 'category', 'rule', 'rule_status', 'metric'] as const),
	...(['value', 'numerator', 'denominator', 'unit', 'target', 'met', 'prev1', 'prev2', 'prev3'] as const),
	...(['run', 'note'] as const),
];

/**
 * The export of catalogue 5.3: all lines of a run, no personal data. A value that there is none of prints `-`; what is
 * not given (numerator, denominator, target, met, an earlier period that is not kept) stays empty.
 */
export function kpiCsv(result: KpiResult): string {
	const period = periodCells(result);
	return guardedCsv(
		COLUMNS,
		result.lines.map((line) => ({ ...period, ...lineCells(line), run: result.run })),
	);
}

function lineCells({ ruleStatus, previous, ...line }: KpiLine) {
	const [prev1, prev2, prev3] = previous.map(given);
	return {
		...line,
		rule_status: ruleStatus,
		numerator: given(line.numerator),
		denominator: given(line.denominator),
		target: given(line.target),
		met: line.met === null ? '' : String(line.met),
		...{ prev1: prev1!, prev2: prev2!, prev3: prev3! },
	};
}

const given = (value: number | null): number | string => value ?? '';
