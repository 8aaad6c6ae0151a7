import type { Policy } from '../../../policy/document';
import type { KpiCell, KpiLine, KpiResult } from '../../../policy/kpi/types';
import { totalOf } from '../../../policy/kpi/headlines';
import { metricName } from '../../../policy/kpi/metricNames';
import { cellNames, channelName, remarkOf, officeName, serviceName } from '../names';

import { measure, part, text, type Cell } from './cells';
import type { Table } from './sheet';

const AXES = ['service', 'office', 'channel', 'category', 'rule', 'ruleStatus', 'technicalUnit'] as const;
type Axis = 'service' | 'office' | 'channel';

const UNITS: Record<KpiLine['unit'], string> = {
	count: 'jumlah',
	percent: '%',
	minutes: 'menit',
	hours: 'jam',
	score: 'nilai',
	perHour: 'per jam',
};

const NAMES: Record<Axis, (policy: Policy, code: string) => string> = {
	service: serviceName,
	office: officeName,
	channel: (_, code) => channelName(code),
};

export const unitName = (unit: KpiLine['unit']): string => UNITS[unit];

/** Counts nothing apart. */
export const isTotal = (cell: KpiCell): boolean => AXES.every((axis) => !cell[axis]);

/** Every line of some indicators, one below the other. */
export function listOf({ lines }: KpiResult, policy: Policy, indicators: readonly string[]): Table {
	return {
		heads: ['Uraian', 'Rincian', 'Satuan', 'Nilai', 'Pembilang', 'Penyebut', 'Catatan'],
		rows: lines
			.filter(({ metric }) => indicators.includes(metric.split('.')[0]!))
			.map((line) => listRow(line, policy)),
	};
}

/** In characters, of the columns of such a list. */
export const LIST_WIDTHS = [48, 44, 10, 12, 12, 12, 28];

function listRow(line: KpiLine, policy: Policy): Cell[] {
	return [
		text(metricName(policy, line.metric), isTotal(line) ? { fontWeight: 'bold' } : {}),
		text(cellNames(policy, line).join(', ')),
		text(unitName(line.unit)),
		measure(line.value, line.unit),
		...[line.numerator, line.denominator].map(part),
		text(remarkOf(line.note)),
	];
}

/** What is counted apart by this alone: a row for each metric, a column for each code, the total beside them. */
export function comparisonOf(result: KpiResult, policy: Policy, axis: Axis): Table {
	const lines = result.lines.filter(
		(line) => isTotal({ ...line, [axis]: '' }) && line[axis] !== '' && !line.metric.startsWith('K01b'),
	);
	const codes = [...new Set(lines.map((line) => line[axis]))];
	return {
		heads: ['Uraian', 'Satuan', 'Semua', ...codes.map((code) => NAMES[axis](policy, code))],
		rows: [...new Set(lines.map(({ metric }) => metric))].map((metric) => {
			const own = lines.filter((line) => line.metric === metric);
			const { unit } = own[0]!;
			const total = totalOf(result, metric);
			const values = codes.map((code) => own.find((line) => line[axis] === code)?.value ?? null);
			return [
				text(metricName(policy, metric)),
				text(unitName(unit)),
				measure(total?.value ?? null, unit, { fontWeight: 'bold' }),
				...values.map((value) => measure(value, unit)),
			];
		}),
	};
}
