import type { KpiLine } from '../../../../policy/kpi/types';
import { periodAfter } from '../../../../policy/period';
import { headlines } from '../../../../policy/kpi/headlines';
import { metricName } from '../../../../policy/kpi/metricNames';
import { valueInWords } from '../../../../policy/kpi/numbers';
import { cohortOf } from '../../names';
import { noted, type Month } from '../figures';
import { table, type Section } from '../layout';

/** Every indicator with target, value, the three periods before, met or not (001 L-I III.C.17.d, catalogue 5.3). */
export function summary({ result, policy }: Month): Section {
	const before = [1, 2, 3].map((count) => periodAfter(result.period, -count).label);
	const rows = headlines(result, policy).map((line) => [
		line.metric.split('.')[0]!,
		noted(metricName(policy, line.metric), line),
		...[line.target, line.value, ...line.previous].map((value) => parted(valueInWords(value, line.unit))),
		remarkOn(line),
	]);
	const numbers = (title: string, width: number) => ({ title, width, align: 'right' as const });
	return {
		title: 'Ringkasan indikator',
		content: [
			table(
				[
					{ title: 'Kode', width: 26 },
					{ title: 'Indikator' },
					numbers('Target', 46),
					{ ...numbers('Nilai', 52), bold: true },
					...before.map((label) => numbers(label, 46)),
					{ title: 'Keterangan', width: 50 },
				],
				rows,
			),
			{
				text: 'Tanda - berarti tidak ada nilai: tidak ada yang dihitung, data belum lengkap, nilai disembunyikan, atau target belum ditetapkan.',
				style: 'note',
			},
		],
	};
}

/** Met or not, and what a count is counted among. */
function remarkOn(line: KpiLine): string {
	const met = line.met === null ? '' : line.met ? 'terpenuhi' : 'belum terpenuhi';
	return [met, cohortOf(line)].filter((words) => words !== '').join('; ') || '-';
}

/** Columns are narrow: a long value takes two lines, number and unit, and is not torn elsewhere. */
const parted = (value: string): string => value.replaceAll('\u00a0', ' ');
