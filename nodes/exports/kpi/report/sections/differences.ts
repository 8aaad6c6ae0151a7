import { cellKey } from '../../../../policy/kpi/line';
import { metricName } from '../../../../policy/kpi/metricNames';
import { cellNames } from '../../names';
import { valueInWords } from '../../../../policy/kpi/numbers';
import type { Month } from '../figures';
import { table, type Section } from '../layout';

const OF_AN_HOUR = /^K01b\./;

/** Against the run before of the same period (PER-5); those of single hours are in the workbook. */
export function differences({ result, policy }: Month): Section {
	const units = new Map(result.lines.map((line) => [cellKey(line), line.unit]));
	const rows = result.differences
		.filter(({ metric }) => !OF_AN_HOUR.test(metric))
		.map((difference) => {
			const unit = units.get(cellKey(difference)) ?? 'count';
			return [
				difference.metric.split('.')[0]!,
				[metricName(policy, difference.metric), ...cellNames(policy, difference)].join(', '),
				valueInWords(difference.before, unit),
				valueInWords(difference.after, unit),
			];
		});
	const columns = [
		{ title: 'Kode', width: 30 },
		{ title: 'Uraian' },
		{ title: 'Sebelumnya', width: 72, align: 'right' as const },
		{ title: 'Sekarang', width: 72, align: 'right' as const },
	];
	return {
		title: 'Perbedaan dengan penyajian sebelumnya',
		content: rows.length > 0 ? [table(columns, rows)] : [{ text: 'Tidak ada.' }],
	};
}
