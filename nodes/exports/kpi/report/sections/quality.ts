import { figures, type Month } from '../figures';
import type { Section } from '../layout';

const PARTS = ['K09', 'K09.index', 'K09.response', 'K10', 'K12', 'K12.other', 'K12.callbacks'];

/** K09, K10, K12 to K16, of all agents together: those of one agent are in a file of their own. */
export function quality(month: Month): Section {
	return {
		title: 'Kepuasan, telepon, dan mutu petugas',
		content: [figures(month, [...PARTS, 'K13.hardskill', 'K13.softskill', 'K14', 'K15', 'K16'])],
	};
}
