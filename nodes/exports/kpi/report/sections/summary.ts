import { periodAfter } from '../../../../policy/period';
import { headlines } from '../../../../policy/kpi/headlines';
import { metricName } from '../../../../policy/kpi/metricNames';
import { valueInWords } from '../../../../policy/kpi/numbers';
import { noted, valueOf, type Month } from '../figures';
import { table, type Section } from '../layout';

/** Every indicator with target, value, the three periods before, met or not (001 L-I III.C.17.d, catalogue 5.3). */
export function summary({ result, policy }: Month): Section {
	const before = [1, 2, 3].map((count) => periodAfter(result.period, -count).label);
	const rows = headlines(result, policy).map((line) => [
		line.metric.split('.')[0]!,
		noted(metricName(policy, line.metric), line),
		valueInWords(line.target, line.unit),
		valueOf(line),
		...line.previous.map((value) => valueInWords(value, line.unit)),
		line.met === null ? '-' : line.met ? 'terpenuhi' : 'belum terpenuhi',
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
				text: 'Tanda - berarti tidak ada nilai: tidak ada yang dihitung, data belum lengkap, atau nilai disembunyikan. Target yang kosong belum ditetapkan.',
				style: 'note',
			},
		],
	};
}
