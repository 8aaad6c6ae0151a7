import { breakdown, figures, type Month } from '../figures';
import type { Section } from '../layout';

/** K11. */
export function excluded(month: Month): Section {
	return {
		title: 'Permintaan yang dikecualikan',
		content: [
			figures(month, ['K11', 'K11.minutes.p50', 'K11.unconfirmed', 'K11.suggested']),
			...breakdown(month, 'K11', 'category', 'Menurut jenis'),
		],
	};
}
