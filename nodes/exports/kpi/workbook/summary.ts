import type { Policy } from '../../../policy/document';
import type { KpiLine, KpiResult } from '../../../policy/kpi/types';
import { periodAfter } from '../../../policy/period';
import { headlines } from '../../../policy/kpi/headlines';
import { metricName } from '../../../policy/kpi/metricNames';
import { cohortOf, remarkOf } from '../names';

import { measure, none, text, type Cell } from './cells';
import { isTotal, unitName } from './lines';
import { sheetOf, type Sheet } from './sheet';

const GREEN = '#C6E0B4';
const RED = '#F8CBAD';
const GREY = '#EAF0F7';

/** Every indicator with target, value, the three periods before, and met or not (001 L-I III.C.17.d), then its parts. */
export function summary(result: KpiResult, policy: Policy): Sheet {
	const before = [-1, -2, -3].map((count) => periodAfter(result.period, count).label);
	const heads = headlines(result, policy);
	return sheetOf(result, {
		name: 'Ringkasan',
		title: 'Ringkasan kinerja layanan',
		widths: [10, 52, 11, 11, 11, 11, 11, 11, 12, 28],
		tables: [
			{
				heads: [
					...['Indikator', 'Uraian', 'Satuan', 'Target', 'Nilai', ...before],
					...['Terpenuhi', 'Catatan'],
				],
				rows: heads.flatMap((line, place) => {
					const isLast = idOf(line) !== idOf(heads[place + 1]);
					const parts = isLast ? partsOf(result, idOf(line)!, heads) : [];
					return [headRow(line, policy), ...parts.map((part) => row(part, policy))];
				}),
			},
		],
		remarks: warningsOf(result),
	});
}

const idOf = (line: KpiLine | undefined): string | undefined => line?.metric.split('.')[0];

/** The other totals of an indicator. */
function partsOf({ lines }: KpiResult, id: string, heads: readonly KpiLine[]): KpiLine[] {
	return lines.filter(
		(line) => isTotal(line) && line.metric.startsWith(`${id}.`) && !heads.includes(line) && id !== 'K01b',
	);
}

function headRow(line: KpiLine, policy: Policy): Cell[] {
	return row(line, policy, { fontWeight: 'bold', backgroundColor: GREY }, idOf(line));
}

function row(line: KpiLine, policy: Policy, style: Parameters<typeof text>[1] = {}, id = ''): Cell[] {
	const { unit, target, value, previous, met, note } = line;
	const remarks = [cohortOf(line), remarkOf(note)].filter((one) => one !== '');
	return [
		text(id, style),
		text(metricName(policy, line.metric), { ...style, ...(id === '' && { align: 'left', indent: 1 }) }),
		text(unitName(unit), style),
		...[target, value, ...previous].map((one) => measure(one, unit, style)),
		met === null
			? none({ ...style, align: 'center' })
			: text(met ? 'Terpenuhi' : 'Belum', {
					...style,
					...{ align: 'center', backgroundColor: met ? GREEN : RED },
				}),
		text(remarks.join('; '), style),
	];
}

/** Their words are for admins. */
function warningsOf({ warnings }: KpiResult): string[] {
	return warnings.length === 0
		? []
		: [`Ada ${warnings.length} peringatan tentang data; rinciannya pada lembar Definisi.`];
}
