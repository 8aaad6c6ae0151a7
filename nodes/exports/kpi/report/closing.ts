import type { Content } from 'pdfmake/js/Printer';

import { BLANK } from '../../letters/letter';

import { WIDTH, type Section } from './layout';

const LINES = 9;
const LEAD = 20;
const SIGNATURE = 250;

/** Ruled lines for what only people can say (001 L-II 3.3.3). */
export function blank(title: string): Section {
	const lines = Array.from({ length: LINES }, (_, place) => (place + 1) * LEAD);
	return {
		title,
		content: [
			{
				unbreakable: true,
				canvas: lines.map((y) => ({
					...{ type: 'line' as const, x1: 0, x2: WIDTH, y1: y, y2: y },
					...{ lineWidth: 0.5, lineColor: '#888888' },
				})),
			},
		],
	};
}

/** Who signs: the coordinator of the team that the report is by. @param author of RPT-4 in the policy */
export function signature(author: string): Content {
	return {
		unbreakable: true,
		margin: [WIDTH - SIGNATURE, 28, 0, 0],
		stack: [
			`${BLANK}, ${BLANK}`,
			{ text: `Koordinator ${author},`, margin: [0, 4, 0, 56] },
			BLANK.repeat(2),
			`NIP ${BLANK.repeat(2)}`,
		],
	};
}
