import type { Content } from 'pdfmake/js/Printer';

import { STATUS_NAMES } from '../../names';
import { numberInWords, valueInWords } from '../../numbers';
import { brokenDown, figures, nameOn, valueOf, type Month } from '../figures';
import { listed, type Column, type Section } from '../layout';

const PARTS = ['K06.unit.p50', 'K06.unit.p90', 'K06.feedback.p50', 'K06.feedback.p90'];
const right = (title: string, width = 52): Column => ({ title, width, align: 'right' });
const COUNTED = [right('Tepat waktu'), right('Jatuh tempo'), right('Capaian')];

/** K05, K06 by rank and by unit, K07. */
export function escalation(month: Month): Section {
	return {
		title: 'Eskalasi dan tindak lanjut',
		content: [
			figures(month, ['K05', 'K05.inf', 'K05.unconfirmed', 'K06', ...PARTS, 'K07', 'K07b']),
			...byRank(month),
			...byUnit(month),
		],
	};
}

function byRank({ result, policy }: Month): Content[] {
	const lines = result.lines.filter(
		({ metric, rule, office }) => metric === 'K06' && rule !== '' && office === '',
	);
	const rows = lines.map((line) => [
		policy.rules[line.rule]?.label ?? line.rule,
		line.ruleStatus === '' ? '' : STATUS_NAMES[line.ruleStatus],
		...counted(line),
	]);
	return listed(
		'Menurut peringkat',
		[{ title: 'Peringkat' }, { title: 'Dasar', width: 60 }, ...COUNTED],
		rows,
	);
}

function byUnit(month: Month): Content[] {
	const rows = brokenDown(month, 'K06', 'technicalUnit').map((line) => [
		nameOn(month, 'technicalUnit', line),
		...counted(line),
		...['K06.unit.p50', 'K06.unit.p90'].map((metric) => {
			const times = brokenDown(month, metric, 'technicalUnit');
			const own = times.find(({ technicalUnit }) => technicalUnit === line.technicalUnit);
			return own ? valueOf(own) : '-';
		}),
	]);
	const columns = [...COUNTED, right('Waktu unit, median'), right('Waktu unit, persentil ke-90', 58)];
	return listed('Menurut unit', [{ title: 'Unit' }, ...columns], rows);
}

function counted({
	numerator,
	denominator,
	value,
}: Record<'numerator' | 'denominator' | 'value', number | null>) {
	return [numberInWords(numerator), numberInWords(denominator), valueInWords(value, 'percent')];
}
