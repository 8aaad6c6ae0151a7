import { breakdown, figures, type Month } from '../figures';
import type { Section } from '../layout';

const PARTS = ['K04', ...['0-1', '2-3', '4-5', '5+'].map((age) => `K04.age.${age}`), 'K04.overdue'];

/** K04: what was open at the end of the period, by age in working days. */
export function backlog(month: Month): Section {
	return {
		title: 'Tunggakan pada akhir periode',
		content: [figures(month, PARTS), ...breakdown(month, 'K04', 'service', 'Tunggakan per layanan')],
	};
}
