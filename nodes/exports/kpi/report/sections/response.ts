import { totalOf } from '../../../../policy/kpi/headlines';
import { valueOf, type Month } from '../figures';
import { table, type Section } from '../layout';

const KINDS: [part: string, name: string][] = [
	['working', 'Menit kerja menurut kalender layanan'],
	['elapsed', 'Menit kalender'],
];
const PARTS: [part: string, title: string][] = [
	['p50', 'Median'],
	['p90', 'Persentil ke-90'],
	['p95', 'Persentil ke-95'],
	['max', 'Terlama'],
];

/** K03. */
export function response({ result }: Month): Section {
	const rows = KINDS.map(([kind, name]) => [
		name,
		...PARTS.map(([part]) => {
			const line = totalOf(result, `K03.${kind}.${part}`);
			return line ? valueOf(line) : '-';
		}),
	]);
	const columns = PARTS.map(([, title]) => ({ title, width: 72, align: 'right' as const }));
	return { title: 'Waktu respons pertama', content: [table([{ title: 'Ukuran' }, ...columns], rows)] };
}
