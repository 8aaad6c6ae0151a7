import type { Content } from 'pdfmake/js/Printer';

import type { Policy } from '../../../policy/document';
import type { KpiLine, KpiResult } from '../../../policy/kpi/types';
import { totalOf } from '../../../policy/kpi/headlines';
import { metricName } from '../../../policy/kpi/metricNames';
import { categoryName, channelName, noteName, serviceName, unitName } from '../names';
import { NONE, numberInWords, valueInWords } from '../../../policy/kpi/numbers';

import { listed, table, type Column } from './layout';

/** What a section is made of. */
export interface Month {
	result: KpiResult;
	policy: Policy;
}

const VALUE: Column = { title: 'Nilai', width: 72, align: 'right' };
const SHARE: Column = { title: 'Pembilang / penyebut', width: 96, align: 'right' };

export function valueOf({ value, unit }: KpiLine): string {
	return valueInWords(value, unit);
}

/** A name with what the reader must know of the value: `Tingkat pembukaan kembali (sementara)`. */
export function noted(name: string, { note }: KpiLine): string {
	const words = noteName(note);
	return words === '' ? name : `${name} (${words})`;
}

/** What a value is made of, or counted among: `1.974 / 2.130`. A sum of scores says nothing. */
function shareOf({ unit, numerator, denominator }: KpiLine): string {
	if (unit === 'score' || numerator === null || denominator === null) return '';
	return `${numberInWords(numerator)} / ${numberInWords(denominator)}`;
}

/** Totals under one another; a metric that the run does not hold prints `-`. */
export function figures({ result, policy }: Month, metrics: readonly string[]): Content {
	const rows = metrics.map((metric) => {
		const line = totalOf(result, metric);
		const name = metricName(policy, metric);
		return line ? [noted(name, line), valueOf(line), shareOf(line)] : [name, NONE, ''];
	});
	const columns = [{ title: 'Uraian' }, VALUE, SHARE];
	return rows.some(([, , share]) => share !== '')
		? table(columns, rows)
		: table(
				columns.slice(0, 2),
				rows.map((row) => row.slice(0, 2)),
			);
}

const NAMES = {
	service: serviceName,
	channel: (_: Policy, code: string) => channelName(code),
	category: categoryName,
	technicalUnit: unitName,
};
type Axis = keyof typeof NAMES;

/** Lines of a metric that are told apart by this alone, in the order of the run. */
export function brokenDown({ result }: Month, metric: string, axis: Axis): KpiLine[] {
	return result.lines.filter(
		(line) =>
			line.metric === metric &&
			(line[axis] ?? '') !== '' &&
			(Object.keys(NAMES) as Axis[]).every((other) => other === axis || (line[other] ?? '') === '') &&
			[line.office, line.rule, line.ruleStatus].every((code) => code === ''),
	);
}

export function nameOn({ policy }: Month, axis: Axis, line: KpiLine): string {
	return NAMES[axis](policy, line[axis] ?? '');
}

/** A table of such lines under its name. */
export function breakdown(month: Month, metric: string, axis: Axis, caption: string): Content[] {
	const rows = brokenDown(month, metric, axis).map((line) => [
		noted(nameOn(month, axis, line), line),
		valueOf(line),
	]);
	return listed(caption, [{ title: 'Uraian' }, VALUE], rows);
}
