import { cellKey } from './line';
import type { KpiCell, KpiDifference, KpiLine, KpiResult } from './types';

/** Lines with their values of the three periods before, the nearest first. */
export function withPrevious(lines: readonly KpiLine[], periods: ReadonlyArray<KpiResult | null>): KpiLine[] {
	const [first, second, third] = [0, 1, 2].map((place) => byCell(periods[place]?.lines));
	return lines.map((line) => {
		const key = cellKey(line);
		const of = (period: ByCell | undefined) => period?.get(key)?.value ?? null;
		return { ...line, previous: [of(first), of(second), of(third)] };
	});
}

/** Every line whose value is another than in the run before, lines that came and went too (PER-5). */
export function differencesOf(lines: readonly KpiLine[], runBefore: KpiResult | null): KpiDifference[] {
	if (!runBefore) {
		return [];
	}
	const [before, after] = [byCell(runBefore.lines), byCell(lines)];
	return [...new Map([...after, ...before])].flatMap(([key, line]) => {
		const values = { before: before.get(key)?.value ?? null, after: after.get(key)?.value ?? null };
		return values.before === values.after ? [] : [{ ...cellOf(line), ...values }];
	});
}

type ByCell = ReadonlyMap<string, KpiLine>;

function byCell(lines: readonly KpiLine[] = []): ByCell {
	return new Map(lines.map((line) => [cellKey(line), line]));
}

function cellOf({ metric, service, office, channel, ...rest }: KpiCell): KpiCell {
	const { category, rule, ruleStatus, technicalUnit } = rest;
	const cell = { metric, service, office, channel, category, rule, ruleStatus };
	return technicalUnit === undefined ? cell : { ...cell, technicalUnit };
}
