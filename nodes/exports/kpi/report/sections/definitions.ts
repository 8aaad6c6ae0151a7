import { foundingName, FOUNDINGS } from '../../names';
import type { Month } from '../figures';
import { table, type Section } from '../layout';

/** What every indicator counts, how that is founded and by which clause. */
export function definitions({ policy }: Month): Section {
	const rows = Object.entries(policy.kpi.indicators).map(([id, { label, definition, status, trace }]) => [
		...[id, label, definition, foundingName(status), trace.join('; ')],
	]);
	return {
		title: 'Definisi',
		content: [
			{ text: FOUNDINGS, style: 'note' },
			table(
				[
					{ title: 'Kode', width: 26 },
					{ title: 'Indikator', width: 84 },
					{ title: 'Definisi' },
					{ title: 'Dasar', width: 58 },
					{ title: 'Rujukan', width: 84 },
				],
				rows,
			),
		],
	};
}
