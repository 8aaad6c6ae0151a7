import type { Content } from 'pdfmake/js/Printer';

import type { Policy } from '../../../policy/document';
import type { KpiLine, KpiResult } from '../../../policy/kpi/types';
import { totalOf } from '../headlines';
import { categoryName, channelName, metricName, noteName, serviceName, unitName } from '../names';
import { numberInWords, valueInWords } from '../numbers';

import { listed, table, type Column } from './layout';

/** What a section is made of. */
export interface Month {
	result: KpiResult;
	policy: Policy;
}

const VALUE: Column = { title: 'Nilai', width: 72, align: 'right' };
const SHARE: Column = { title: 'Pembilang / penyebut', width: 96, align: 'right' };

/** The value of a line with what the reader must know of it: `84,8 % (sementara)`. */
export function valueOf({ value, unit, note }: KpiLine): string {
	const words = noteName(note);
	return valueInWords(value, unit) + (words === '' ? '' : ` (${words})`);
}

/** Of a ratio, the two counts that it is made of: `1.974 / 2.130`. */
export function shareOf({ unit, numerator, denominator }: KpiLine): string {
	if (unit !== 'percent' || numerator === null || denominator === null) return '';
	return `${numberInWords(numerator)} / ${numberInWords(denominator)}`;
}

/** Totals under one another; a metric that the run does not hold prints `-`. */
export function figures({ result, policy }: Month, metrics: readonly string[]): Content {
	const rows = metrics.map((metric) => {
		const line = totalOf(result, metric);
		const name = metricName(policy, metric);
		return line ? [name, valueOf(line), shareOf(line)] : [name, '-', ''];
	});
	return table([{ title: 'Uraian' }, VALUE, SHARE], rows);
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
	const rows = brokenDown(month, metric, axis).map((line) => [nameOn(month, axis, line), valueOf(line)]);
	return listed(caption, [{ title: 'Uraian' }, VALUE], rows);
}
