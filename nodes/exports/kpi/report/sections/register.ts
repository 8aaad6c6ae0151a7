import type { KpiResult } from '../../../../policy/kpi/types';
import { numberInWords } from '../../numbers';
import type { Month } from '../figures';
import { table, type Section } from '../layout';

type Line = KpiResult['register'][number];

const COUNTED: [title: string, counts: (line: Line) => boolean][] = [
	['Timbul', () => true],
	['Dibuat', ({ writtenAt }) => writtenAt !== null],
	['Disampaikan', ({ deliveredAt }) => deliveredAt !== null],
	['Diputuskan', ({ decidedAt }) => decidedAt !== null],
	['Terlambat', ({ late }) => late],
];

/** Written reports of the period (5.1), counted by kind; the register itself is in the workbook. */
export function register({ result, policy }: Month): Section {
	const kinds = Object.keys(policy.reports).filter((kind) => policy.reports[kind]!.rule !== null);
	const rows = [...kinds, ''].map((kind) => {
		const lines = result.register.filter(({ report }) => report === kind);
		return [
			kind === '' ? 'Jenis tidak disebut' : `${kind} ${policy.reports[kind]!.label}`,
			...COUNTED.map(([, counts]) => numberInWords(lines.filter(counts).length)),
		];
	});
	const columns = COUNTED.map(([title]) => ({ title, width: 58, align: 'right' as const }));
	return { title: 'Laporan tertulis', content: [table([{ title: 'Laporan' }, ...columns], rows)] };
}
