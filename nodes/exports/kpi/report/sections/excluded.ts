import { brokenDown, figures, nameOn, noted, valueOf, type Month } from '../figures';
import { listed, type Section } from '../layout';

const MEDIAN = 'K11.minutes.p50';

/** K11, with the median time to the decline. */
export function excluded(month: Month): Section {
	const medians = brokenDown(month, MEDIAN, 'category');
	const rows = brokenDown(month, 'K11', 'category').map((line) => {
		const median = medians.find(({ category }) => category === line.category);
		return [noted(nameOn(month, 'category', line), line), valueOf(line), median ? valueOf(median) : '-'];
	});
	const columns = [
		{ title: 'Uraian' },
		...['Jumlah', 'Median'].map((title) => ({ title, width: 72, align: 'right' as const })),
	];
	return {
		title: 'Permintaan yang dikecualikan',
		content: [
			figures(month, ['K11', MEDIAN, 'K11.unconfirmed', 'K11.suggested']),
			...listed('Menurut jenis', columns, rows),
		],
	};
}
