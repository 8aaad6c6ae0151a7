import type { Content } from 'pdfmake/js/Printer';

import { BLANK } from '../../letters/letter';

import { unbroken, WIDTH, type Section } from './layout';

const LINES = 9;
const LEAD = 20;
const SIGNATURE = 250;

/** Ruled lines for what only people can say (001 L-II 3.3.3). @param below on the same page */
export function blank(title: string, ...below: Content[]): Section {
	const lines = Array.from({ length: LINES }, (_, place) => (place + 1) * LEAD);
	const canvas = lines.map((y) => ({
		...{ type: 'line' as const, x1: 0, x2: WIDTH, y1: y, y2: y },
		...{ lineWidth: 0.5, lineColor: '#888888' },
	}));
	return { title, content: [unbroken({ canvas }, ...below)] };
}

/** Who signs: the coordinator of the team that the report is by. @param author of RPT-4 in the policy */
export function signature(author: string): Content {
	return {
		margin: [WIDTH - SIGNATURE, 28, 0, 0],
		stack: [
			`${BLANK}, ${BLANK}`,
			{ text: `Koordinator ${author},`, margin: [0, 4, 0, 56] },
			BLANK.repeat(2),
			`NIP ${BLANK.repeat(2)}`,
		],
	};
}
