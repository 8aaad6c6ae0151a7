import type { KpiResult } from '../../../../policy/kpi/types';
import { numberInWords } from '../../../../policy/kpi/numbers';
import { figures, type Month } from '../figures';
import { listed, type Section } from '../layout';

type Line = KpiResult['register'][number];

const COUNTED: [title: string, counts: (line: Line) => boolean][] = [
	['Timbul', () => true],
	['Dibuat', ({ writtenAt }) => writtenAt !== null],
	['Disampaikan', ({ deliveredAt }) => deliveredAt !== null],
	['Diputuskan', ({ decidedAt }) => decidedAt !== null],
	['Terlambat', ({ late }) => late],
];

/** Written reports of the period (5.1), and those that the register names by kind; the register is in the workbook. */
export function register(month: Month): Section {
	const { result, policy } = month;
	const kinds = Object.entries(policy.reports).filter(([, { rule }]) => rule !== null);
	const names = [
		...kinds.map(([kind, { label }]) => [kind, `${kind} ${label}`]),
		['', 'Jenis tidak disebut'],
	];
	const rows = names.map(([kind, name]) => {
		const lines = result.register.filter(({ report }) => report === kind);
		return [name!, ...COUNTED.map(([, counts]) => numberInWords(lines.filter(counts).length))];
	});
	const columns = COUNTED.map(([title]) => ({ title, width: 56, align: 'right' as const }));
	return {
		title: 'Laporan tertulis',
		content: [
			figures(month, ['RPT.written', 'RPT.delivered', 'RPT.late']),
			...listed('Menurut jenis, tanpa laporan dalam grup terbatas', [{ title: 'Laporan' }, ...columns], rows),
		],
	};
}
