import type { Month } from '../figures';
import type { Section } from '../layout';

/** What could not be counted. Written for admins, codes and counts only. */
export function warnings({ result }: Month): Section {
	return {
		title: 'Catatan pengolahan data',
		content:
			result.warnings.length === 0
				? [{ text: 'Tidak ada.' }]
				: [
						{ text: 'Ditujukan kepada administrator sistem, dalam bahasa Inggris.', style: 'note' },
						{ ul: [...result.warnings], fontSize: 8.5 },
					],
	};
}
