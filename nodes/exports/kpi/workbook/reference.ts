import { limitInWords } from '../../../policy/attributes/limitInWords';
import type { Policy } from '../../../policy/document';
import { cellKey } from '../../../policy/kpi/line';
import type { KpiResult } from '../../../policy/kpi/types';
import { metricName } from '../../../policy/kpi/metricNames';
import { cellNames, foundingName, FOUNDINGS } from '../names';

import { measure, none, text } from './cells';
import { unitName } from './lines';
import { sheetOf, type Sheet } from './sheet';

/** Against the run before of the same period (PER-5). */
export function differences(result: KpiResult, policy: Policy): Sheet {
	const units = new Map(result.lines.map((line) => [cellKey(line), line.unit]));
	return sheetOf(result, {
		name: 'Perbedaan',
		title: 'Perbedaan dengan penyajian sebelumnya',
		widths: [11, 46, 50, 12, 14, 14],
		tables: [
			{
				heads: ['Indikator', 'Uraian', 'Rincian', 'Satuan', 'Sebelumnya', 'Sekarang'],
				rows: result.differences.map((one) => {
					const unit = units.get(cellKey(one)) ?? 'count';
					return [
						text(one.metric.split('.')[0]!),
						text(metricName(policy, one.metric)),
						text(cellNames(policy, one).join(', ')),
						text(unitName(unit)),
						...[one.before, one.after].map((value) => measure(value, unit)),
					];
				}),
			},
		],
	});
}

/** What is counted, how it is founded and by which clause; then the limits in force, and what could not be counted. */
export function definitions(result: KpiResult, policy: Policy): Sheet {
	return sheetOf(result, {
		name: 'Definisi',
		title: 'Definisi indikator dan batas waktu',
		widths: [18, 38, 84, 26, 40],
		tables: [
			{
				caption: 'Indikator',
				heads: ['Kode', 'Indikator', 'Definisi', 'Dasar', 'Rujukan'],
				rows: Object.entries(policy.kpi.indicators).map(([id, { label, definition, status, trace }]) => [
					...[id, label, definition, foundingName(status), trace.join('; ')].map((words) => text(words)),
				]),
			},
			{
				caption: 'Batas waktu',
				heads: ['Kode', 'Janji layanan', 'Batas waktu', 'Dasar', 'Rujukan'],
				rows: Object.entries(policy.rules).map(([id, { label, limit, status, trace }]) => [
					...[id, label].map((words) => text(words)),
					limit ? text(limitInWords(limit)) : none({ align: 'left' }),
					...[foundingName(status), trace.join('; ')].map((words) => text(words)),
				]),
			},
		],
		remarks: [
			FOUNDINGS,
			...(result.warnings.length > 0
				? ['', 'Catatan pengolahan data, untuk administrator sistem, dalam bahasa Inggris:']
				: []),
			...result.warnings,
		],
	});
}
