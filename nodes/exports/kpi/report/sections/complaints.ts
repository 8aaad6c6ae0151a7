import { breakdown, figures, type Month } from '../figures';
import type { Section } from '../layout';

const PARTS = ['official', 'unofficial', 'letters', 'letterHours.p50', 'unconfirmed', 'suggested'];

/** K08: counts only (CONF-2). */
export function complaints(month: Month): Section {
	return {
		title: 'Pengaduan',
		content: [
			figures(month, ['K08', ...PARTS.map((part) => `K08.${part}`)]),
			...breakdown(month, 'K08', 'category', 'Pengaduan menurut jenis'),
			...breakdown(month, 'K08', 'channel', 'Pengaduan menurut saluran'),
		],
	};
}
