import type { Content } from 'pdfmake/js/Printer';

import { numberInWords } from '../../../../policy/kpi/numbers';
import { brokenDown, figures, nameOn, noted, valueOf, type Month } from '../figures';
import { listed, type Section } from '../layout';

const PARTS = ['K06.unit.p50', 'K06.unit.p90', 'K06.feedback.p50', 'K06.feedback.p90'];

/** K05, K06 with its units, K07. */
export function escalation(month: Month): Section {
	return {
		title: 'Eskalasi dan tindak lanjut',
		content: [
			figures(month, ['K05', 'K05.inf', 'K05.unconfirmed', 'K06', ...PARTS, 'K07', 'K07b']),
			...byUnit(month),
		],
	};
}

function byUnit(month: Month): Content[] {
	const rows = brokenDown(month, 'K06', 'technicalUnit').map((line) => [
		noted(nameOn(month, 'technicalUnit', line), line),
		...[numberInWords(line.numerator), numberInWords(line.denominator), valueOf(line)],
	]);
	const counted = ['Tepat waktu', 'Jatuh tempo', 'Capaian'].map((title) => ({
		...{ title, width: 62, align: 'right' as const },
	}));
	return listed('Eskalasi menurut unit', [{ title: 'Unit' }, ...counted], rows);
}
